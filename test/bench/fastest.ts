/** The result and the milliseconds of the best of at least five runs and the given time: compiled and not interrupted. */
export function fastest<T>(work: () => T, milliseconds = 2000): readonly [best: number, result: T] {
  let result = work();
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let i = 0; i < 5 || performance.now() - begun < milliseconds; i++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  return [best, result];
}
