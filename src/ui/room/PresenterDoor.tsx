import { useState } from 'react';
import type { Presenter, Room } from '../context';
import { PassphraseForm } from './PassphraseForm';
import { openPresenterWindow } from './presenterWindow';
import type { RoomWords } from './words/roomWords';

interface PresenterDoorProps {
  readonly room: Room;
  readonly words: RoomWords;
  readonly onOpen: (presenter: Presenter) => void;
}

/** The notes are ours: they open in a window of their own, for whoever has the passphrase. */
export function PresenterDoor({ room, words, onOpen }: PresenterDoorProps) {
  const [hasNoWindow, setNoWindow] = useState(false);
  const open = async (passphrase: string): Promise<boolean> => {
    setNoWindow(false);
    const notes = await room.notes(passphrase);
    if (!(notes instanceof Map)) return false;
    const opened = openPresenterWindow();
    if (opened) onOpen({ opened, notes });
    else setNoWindow(true);
    return true;
  };
  return (
    <>
      <p>{words.notesHint}</p>
      <PassphraseForm words={words} verb={words.openNotes} isBusy={false} onTry={open} />
      {hasNoWindow && (
        <p className="field-wrong" role="alert">
          {words.noWindow}
        </p>
      )}
    </>
  );
}
