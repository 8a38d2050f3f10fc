import { type FormEvent, useId, useState } from 'react';
import type { Issue } from '../../base/issue';
import type { ReviewSession } from '../../review';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';

/** The door to the shared screen: what it shows is asked for once, then nothing else shows until the passphrase is given. */
export function EnterRoom({ session, pointCount }: { readonly session: ReviewSession; readonly pointCount: number }) {
  const { room } = useWorkbench();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Issue | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isOther = again !== '' && again !== passphrase;
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const issue = await (await room()).enter(session.id, passphrase);
    setBusy(false);
    setWrong(issue);
  };
  const field = (name: string, label: string, value: string, set: (value: string) => void) => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        className="input"
        type="password"
        autoComplete="new-password"
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
  return (
    <section aria-label="Shared screen" className="review-enter">
      <h2>{session.openedAt === null ? 'Open the shared screen' : 'Open the shared screen again'}</h2>
      <p>
        The screen shows the {pointCount === 1 ? 'one point' : `${pointCount} points`} as the critique shares them, and
        nothing internal. Everything else is locked, in every tab and after a reload, until you close the review with
        this passphrase.
      </p>
      <form onSubmit={(event) => void enter(event)}>
        {field('first', 'Passphrase for this session', passphrase, setPassphrase)}
        {field('again', 'The same once more', again, setAgain)}
        {isOther && <p className="field-wrong">The two are not the same.</p>}
        <Button
          type="submit"
          look="primary"
          isDisabled={isBusy || passphrase.length < 4 || again !== passphrase || pointCount === 0}
        >
          Open the shared screen
        </Button>
      </form>
      {wrong && <IssueNote issue={wrong} />}
    </section>
  );
}
