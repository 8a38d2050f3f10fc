import { type FormEvent, useId, useState } from 'react';
import { Button } from '../parts/Button';
import type { RoomWords } from './words/roomWords';

interface PassphraseFormProps {
  readonly words: RoomWords;
  readonly verb: string;
  readonly isBusy: boolean;
  /** Whether it is the one. */
  readonly onTry: (passphrase: string) => Promise<boolean>;
}

/** Asks for the passphrase of the review. No browser fills it in by itself: whoever sits there must know it. */
export function PassphraseForm({ words, verb, isBusy, onTry }: PassphraseFormProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const attempt = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWrong(false);
    if (await onTry(passphrase)) return;
    setWrong(true);
    setPassphrase('');
  };
  return (
    <form className="room-close" onSubmit={(event) => void attempt(event)}>
      {/* Keeps a password manager from taking another field for the name that goes with it. */}
      <input type="text" autoComplete="username" value="Review" readOnly hidden />
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.passphrase}
        </label>
        <input
          id={id}
          className="input"
          type="password"
          autoComplete="new-password"
          value={passphrase}
          ref={focusOnce}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        {isWrong && (
          <p className="field-wrong" id={`${id}-wrong`} role="alert">
            {words.wrongPassphrase}
          </p>
        )}
      </div>
      <Button type="submit" isDisabled={isBusy || passphrase === ''}>
        {verb}
      </Button>
    </form>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
