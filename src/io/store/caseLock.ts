/** Holds a case for this tab, so that two tabs never write the same one. */
export interface CaseLock {
  readonly release: () => void;
}

/**
 * Takes the case for this tab; null where another tab has it. `steal` takes it from there, and that tab is told by
 * `onLost`. A browser without locks has nothing to say; the numbers of the changes then still keep two tabs apart.
 */
export function holdCase(id: string, steal: boolean, onLost: () => void): Promise<CaseLock | null> {
  if (!('locks' in navigator)) return Promise.resolve({ release: () => undefined });
  return new Promise((resolve) => {
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
    let isReleased = false;
    navigator.locks
      .request(`costbridge-case-${id}`, options, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((free) => {
          resolve({
            release: () => {
              isReleased = true;
              free();
            },
          });
        });
      })
      .catch(() => {
        if (!isReleased) onLost();
      });
  });
}
