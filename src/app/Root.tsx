import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Workbench } from '../ui/context';
import { App } from './App';
import { isLocked, onLockChanged } from './workbench/roomLock';

const RoomScreen = lazy(async () => ({ default: (await import('../ui/room/RoomScreen')).RoomScreen }));

/** While a review is held there is the room and nothing else: no other screen, key, menu or dialog is on the page. */
export function Root({ workbench }: { readonly workbench: Workbench }) {
  const locked = useSyncExternalStore(onLockChanged, isLocked);
  useEffect(() => {
    if (!locked) return;
    // The way back leads nowhere, and the address tells nothing.
    const stay = (): void => window.history.replaceState(null, '', '#/');
    stay();
    window.addEventListener('hashchange', stay);
    return () => window.removeEventListener('hashchange', stay);
  }, [locked]);
  if (!locked) return <App workbench={workbench} />;
  return (
    <Suspense fallback={<p className="visually-hidden">Opening the review</p>}>
      <RoomScreen load={workbench.room} />
    </Suspense>
  );
}
