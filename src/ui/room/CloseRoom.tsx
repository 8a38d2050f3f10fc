import { type FormEvent, useId, useState } from 'react';
import type { Issue } from '../../base/issue';
import type { Room } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';

/** Ends the review: only whoever knows the passphrase gets back to the case. */
export function CloseRoom({ room, startsHere = false }: { readonly room: Room; readonly startsHere?: boolean }) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<Issue | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const issue = await room.leave(passphrase);
    setBusy(false);
    setWrong(issue);
    if (issue !== null) setPassphrase('');
  };
  return (
    <form className="room-close" onSubmit={(event) => void close(event)}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          Passphrase
        </label>
        <input
          id={id}
          className="input"
          type="password"
          autoComplete="off"
          value={passphrase}
          ref={startsHere ? focusOnce : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      <Button type="submit" isDisabled={isBusy || passphrase === ''}>
        Close the review
      </Button>
      {wrong && <IssueNote issue={wrong} />}
    </form>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
