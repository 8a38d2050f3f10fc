import { lazy, Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Workbench } from '../ui/context';
import { App } from './App';
import { isLocked, onLockChanged } from './workbench/roomLock';

const RoomScreen = lazy(async () => ({ default: (await import('../ui/room/RoomScreen')).RoomScreen }));

/** While a review is held there is the room and nothing else: no other screen, key, menu or dialog is on the page. */
export function Root({ workbench }: { readonly workbench: Workbench }) {
  const locked = useSyncExternalStore(onLockChanged, isLocked);
  useLayoutEffect(() => {
    if (!locked) return;
    // The way back leads nowhere, and the address tells nothing.
    const stay = (): void => window.history.replaceState(null, '', '#/');
    stay();
    window.addEventListener('hashchange', stay);
    removeLeftovers();
    return () => window.removeEventListener('hashchange', stay);
  }, [locked]);
  useEffect(() => {
    // A page that the browser keeps for the way back wakes up as it was: covered, until the lock has been read again.
    const cover = (): void => setCovered(true);
    const uncover = (): void => setCovered(false);
    window.addEventListener('pagehide', cover);
    window.addEventListener('pageshow', uncover);
    return () => {
      window.removeEventListener('pagehide', cover);
      window.removeEventListener('pageshow', uncover);
    };
  }, []);
  if (!locked) return <App workbench={workbench} />;
  return (
    <Suspense fallback={<p className="visually-hidden">Opening the review</p>}>
      <RoomScreen load={workbench.room} />
    </Suspense>
  );
}

/** What was spoken to a screen reader a moment ago still stands beside the app. */
function removeLeftovers(): void {
  for (const node of document.body.children)
    if (node.id !== 'root' && !(node instanceof HTMLScriptElement)) node.textContent = '';
}

function setCovered(isCovered: boolean): void {
  document.documentElement.style.visibility = isCovered ? 'hidden' : '';
}
