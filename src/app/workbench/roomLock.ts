import type { SealedSection } from '../../case';

const key = 'costbridge.room';

/** That a review is being held on this device, and what opens it again: nothing of what is said in it. */
export interface RoomLock {
  readonly caseId: string;
  readonly sessionId: string;
  /** An empty text under the passphrase: who opens it, has it. */
  readonly seal: SealedSection;
}

/**
 * What this tab knows of the lock. `damaged` locks as well, but no passphrase can be tried on it. `gone` is a lock that
 * this tab saw and that is no longer there: another tab closed the review, or somebody emptied the store. A tab that may
 * be on a wall shows nothing because of that, until a person in front of it says so.
 */
export type LockState = RoomLock | 'damaged' | 'gone' | null;

/** The last whole lock that this tab saw; what is in the store may be damaged later. */
let seen: RoomLock | 'damaged' | null = null;

export function readLock(): LockState {
  const stored = storedLock();
  if (stored === null) return seen === null ? null : 'gone';
  const lock = parsedLock(stored);
  // A lock that cannot be read is the one that was there before, as far as this tab knows.
  seen = lock ?? seen ?? 'damaged';
  return seen;
}

/** Whether anything but the room may be shown. */
export function isLocked(): boolean {
  return readLock() !== null;
}

const listeners = new Set<() => void>();

/** Tells when this tab or another one locks or unlocks, and when a tab that slept meanwhile wakes up. */
export function onLockChanged(listener: () => void): () => void {
  const fromOutside = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOutside);
  window.addEventListener('pageshow', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOutside);
    window.removeEventListener('pageshow', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** False where the browser keeps nothing: then a reload would open the door. */
export function writeLock(lock: RoomLock): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(lock));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

/** Opens this tab; the others stay closed until somebody opens each of them. */
export function clearLock(): void {
  localStorage.removeItem(key);
  seen = null;
  for (const listener of listeners) listener();
}

function parsedLock(stored: string): RoomLock | null {
  try {
    const lock = JSON.parse(stored) as RoomLock;
    const isWhole = [lock.caseId, lock.sessionId, lock.seal.ciphertext].every((part) => typeof part === 'string');
    return isWhole ? lock : null;
  } catch {
    return null;
  }
}

function storedLock(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
