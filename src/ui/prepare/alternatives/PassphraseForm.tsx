import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../parts/Button';

interface PassphraseFormProps {
  /** Asks for it twice: what is mistyped once would lock everybody out. */
  readonly isNew?: boolean;
  readonly isBusy: boolean;
  readonly action: string;
  readonly onGiven: (passphrase: string) => void;
}

/** Short ones are tried out by machine in days, however many rounds there are. */
const shortest = 10;

/** A passphrase; it stays in this form for as long as it takes to hand it on. */
export function PassphraseForm({ isNew = false, isBusy, action, onGiven }: PassphraseFormProps) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (isNew && typed.length < shortest)
      return setWrong(`Expected at least ${shortest} characters: several words are easy to keep in mind.`);
    if (isNew && typed !== again) return setWrong('The two differ. Type the same twice.');
    setWrong(null);
    setTyped('');
    setAgain('');
    return onGiven(typed);
  };
  return (
    <form className="prepare-passphrase" onSubmit={submit}>
      {/* Keeps a password manager from taking another field of the screen for the name that goes with it. */}
      <input type="text" autoComplete="username" value="Walk-away section" readOnly hidden />
      <Passphrase
        label={isNew ? 'New passphrase' : 'Passphrase'}
        isNew={isNew}
        value={typed}
        onChange={setTyped}
        wrong={wrong}
      />
      {isNew && <Passphrase label="The same again" isNew value={again} onChange={setAgain} wrong={null} />}
      <Button type="submit" isDisabled={isBusy}>
        {isBusy ? 'Working' : action}
      </Button>
      {isNew && (
        <p className="field-hint">Nobody can bring it back: if it is forgotten, what stands in the section is lost.</p>
      )}
    </form>
  );
}

interface PassphraseProps {
  readonly label: string;
  readonly isNew: boolean;
  readonly value: string;
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}

function Passphrase({ label, isNew, value, wrong, onChange }: PassphraseProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="password"
        autoComplete={isNew ? 'new-password' : 'off'}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong !== null && (
        <p className="field-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
