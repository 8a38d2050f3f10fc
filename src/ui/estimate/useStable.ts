import { useState } from 'react';

/** The value of before, as long as the new one says the same: what depends on it is left alone. */
export function useStable<T>(value: T, same: (a: T, b: T) => boolean): T {
  const [kept, setKept] = useState(value);
  if (kept === value || same(kept, value)) return kept;
  setKept(value);
  return value;
}

export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const value of a) if (!b.has(value)) return false;
  return true;
}

/** Made anew only when a part of its key is another value: for what is costly and hangs on less than it reads. */
export function useKeyed<T>(key: readonly unknown[], make: () => T): T {
  const [kept, setKept] = useState(() => ({ key, value: make() }));
  if (kept.key.length === key.length && kept.key.every((part, i) => part === key[i])) return kept.value;
  const next = { key, value: make() };
  setKept(next);
  return next.value;
}
