import { useEffect, useState, useSyncExternalStore } from 'react';
import { issue } from '../../base/issue';
import type { Room } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';
import { CloseRoom } from './CloseRoom';
import { HeldRoom } from './HeldRoom';
import { roomWords } from './roomText';
import './room.css';
import { useNothingFromOutside } from './useNothingFromOutside';

const notFetched = issue(
  'The review',
  'what belongs to its screen',
  'nothing that could be fetched',
  'Load this page again. What was answered is kept, and nothing of the case shows meanwhile.',
);

/** The shared screen of a review. It is given the room and nothing of the case, so there is nothing internal to show. */
export function RoomScreen({ load }: { readonly load: () => Promise<Room> }) {
  const [room, setRoom] = useState<Room | 'notFetched' | null>(null);
  useNothingFromOutside();
  useEffect(() => {
    document.title = 'Review';
    let isHere = true;
    load().then(
      (loaded) => isHere && setRoom(loaded),
      () => isHere && setRoom('notFetched'),
    );
    return () => {
      isHere = false;
      document.title = 'Costbridge';
    };
  }, [load]);
  if (room === null) return <p className="visually-hidden">Opening the review</p>;
  if (room !== 'notFetched') return <OpenRoom room={room} />;
  return (
    <main className="room-closed">
      <h1>A review is being held</h1>
      <IssueNote issue={notFetched} />
    </main>
  );
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
