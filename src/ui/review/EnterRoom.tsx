import { type FormEvent, useId, useState } from 'react';
import { type Issue, issue } from '../../base/issue';
import type { ReviewSession } from '../../review';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';

const notOpened = issue(
  'The review',
  'the shared screen',
  'one that could not be fetched or opened',
  'Check the connection and open it again; the case is kept, and nothing was shown.',
);

/** The door to the shared screen: what it shows is asked for once, then nothing else shows until the passphrase is given. */
export function EnterRoom({ session, pointCount }: { readonly session: ReviewSession; readonly pointCount: number }) {
  const { room } = useWorkbench();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Issue | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [wantsNotes, setWantsNotes] = useState(false);
  const isOther = again !== '' && again !== passphrase;
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    // A browser opens a window only while the press of the button is fresh.
    const presenter = wantsNotes ? window.open('', 'costbridge-presenter', 'popup,width=960,height=720') : null;
    let isOpen = false;
    try {
      const entering = await room();
      setWrong(await entering.enter(session.id, passphrase, presenter));
      isOpen = entering.getState() !== null;
    } catch {
      setWrong(notOpened);
    } finally {
      if (!isOpen) presenter?.close();
      setBusy(false);
    }
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
        this passphrase. The case itself is not encrypted by it: if it is forgotten, the saved case file opens in
        another browser.
      </p>
      <form onSubmit={(event) => void enter(event)}>
        {/* Keeps a password manager from taking another field for the name that goes with it. */}
        <input type="text" autoComplete="username" value="Review" readOnly hidden />
        {field('first', 'Passphrase for this session', passphrase, setPassphrase)}
        {field('again', 'The same once more', again, setAgain)}
        {isOther && <p className="field-wrong">The two are not the same.</p>}
        <label className="review-notes-too">
          <input type="checkbox" checked={wantsNotes} onChange={(event) => setWantsNotes(event.target.checked)} /> Open
          my notes in a second window, covered until I show them
        </label>
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
