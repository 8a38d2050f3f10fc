/** Holds a case for this tab, so that two tabs never write the same one. */
export interface CaseLock {
  /** Settles when another tab may take it. */
  readonly release: () => Promise<void>;
}

/**
 * Takes the case for this tab; null where another tab has it. `steal` takes it from there, and that tab is told by
 * `onLost`. A browser without locks has nothing to say; the numbers of the changes then still keep two tabs apart.
 */
export function holdCase(id: string, steal: boolean, onLost: () => void): Promise<CaseLock | null> {
  if (!('locks' in navigator)) return Promise.resolve({ release: () => Promise.resolve() });
  return new Promise((resolve) => {
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
    let isReleased = false;
    const held = navigator.locks.request(`costbridge-case-${id}`, options, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((free) => {
        const release = async (): Promise<void> => {
          isReleased = true;
          free();
          await ended;
        };
        resolve({ release });
      });
    });
    const ended = settle(held, () => {
      if (!isReleased) onLost();
    });
  });
}

/** A lock that is stolen rejects what held it. */
async function settle(held: Promise<unknown>, onStolen: () => void): Promise<void> {
  try {
    await held;
  } catch {
    onStolen();
  }
}
