import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Room } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';
import { CloseRoom } from './CloseRoom';
import { HeldRoom } from './HeldRoom';
import { roomWords } from './roomText';
import './room.css';
import { useNothingFromOutside } from './useNothingFromOutside';

/** The shared screen of a review. It is given the room and nothing of the case, so there is nothing internal to show. */
export function RoomScreen({ load }: { readonly load: () => Promise<Room> }) {
  const [room, setRoom] = useState<Room | null>(null);
  useNothingFromOutside();
  useEffect(() => {
    document.title = 'Review';
    let isHere = true;
    void load().then((loaded) => {
      if (isHere) setRoom(loaded);
    });
    return () => {
      isHere = false;
      document.title = 'Costbridge';
    };
  }, [load]);
  return room === null ? <p className="visually-hidden">Opening the review</p> : <OpenRoom room={room} />;
}

function OpenRoom({ room }: { readonly room: Room }) {
  const state = useSyncExternalStore(room.subscribe, room.getState);
  if (state === null) return null;
  if (state.held !== null) return <HeldRoom room={room} held={state.held} isKept={state.isKept} />;
  return (
    <main className="room-closed">
      <h1>{state.door === 'open' ? 'This window is closed' : 'A review is being held'}</h1>
      {state.issue && <IssueNote issue={state.issue} />}
      {state.door === 'open' ? (
        <Button size="large" onPress={room.goOn}>
          Go on to the case
        </Button>
      ) : (
        <CloseRoom room={room} words={roomWords.en} />
      )}
    </main>
  );
}
