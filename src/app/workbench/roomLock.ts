import type { SealedSection } from '../../case';

const key = 'costbridge.room';

/** That a review is being held on this device, and what opens it again: nothing of what is said in it. */
export interface RoomLock {
  readonly caseId: string;
  readonly sessionId: string;
  /** An empty text under the passphrase: who opens it, has it. */
  readonly seal: SealedSection;
}

/** A lock that cannot be read still locks: nobody gets in by damaging it. */
export function readLock(): RoomLock | 'damaged' | null {
  const stored = storedLock();
  if (stored === null) return null;
  try {
    const lock = JSON.parse(stored) as RoomLock;
    const isWhole = [lock.caseId, lock.sessionId, lock.seal.ciphertext].every((part) => typeof part === 'string');
    return isWhole ? lock : 'damaged';
  } catch {
    return 'damaged';
  }
}

const listeners = new Set<() => void>();

/** Whether anything but the room may be shown. */
export function isLocked(): boolean {
  return storedLock() !== null;
}

/** Tells when this tab or another one locks or unlocks. */
export function onLockChanged(listener: () => void): () => void {
  const fromOutside = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOutside);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOutside);
  };
}

/** False where the browser keeps nothing: then a reload would open the door. */
export function writeLock(lock: RoomLock): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(lock));
    tell();
    return true;
  } catch {
    return false;
  }
}

export function clearLock(): void {
  localStorage.removeItem(key);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function storedLock(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
