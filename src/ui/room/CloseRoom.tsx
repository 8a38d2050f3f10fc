import { useState } from 'react';
import type { Room } from '../context';
import { PassphraseForm } from './PassphraseForm';
import type { RoomWords } from './words/roomWords';

/** Ends the review: only whoever knows the passphrase gets back to the case. */
export function CloseRoom({ room, words }: { readonly room: Room; readonly words: RoomWords }) {
  const [isBusy, setBusy] = useState(false);
  const close = async (passphrase: string): Promise<boolean> => {
    setBusy(true);
    const wrong = await room.leave(passphrase);
    setBusy(false);
    return wrong === null;
  };
  return <PassphraseForm words={words} verb={words.close} isBusy={isBusy} onTry={close} />;
}
