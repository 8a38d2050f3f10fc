import { type FormEvent, useId, useState } from 'react';
import type { Issue } from '../../base/issue';
import type { Room } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';

/** The notes are ours: they open in a window of their own, for whoever has the passphrase. */
export function PresenterDoor({
  room,
  onNotes,
}: {
  readonly room: Room;
  readonly onNotes: (notes: ReadonlyMap<number, string>) => void;
}) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<Issue | null>(null);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const notes = await room.notes(passphrase);
    if (notes instanceof Map) onNotes(notes);
    else {
      setWrong(notes as Issue);
      setPassphrase('');
    }
  };
  return (
    <form className="room-close" onSubmit={(event) => void open(event)}>
      <p>Notes open in a window of their own. Keep it on a screen that is not shared.</p>
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
          ref={(element) => element?.focus()}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </div>
      <Button type="submit" isDisabled={passphrase === ''}>
        Open the notes
      </Button>
      {wrong && <IssueNote issue={wrong} />}
    </form>
  );
}
