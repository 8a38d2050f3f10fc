/**
 * Places that keep a distance from each other and lie as near as they can to where they are wanted, in the order given;
 * all of them between `from` and `to` where there is room. `wanted` ascends.
 */
export function spreadApart(
  wanted: readonly number[],
  distance: number,
  [from, to]: readonly [from: number, to: number],
): readonly number[] {
  // Without the distances it is a sequence that must not descend: neighbours that do are pooled at their mean.
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
  for (const [at, place] of wanted.entries()) {
    let pool = { sum: place - at * distance, count: 1 };
    for (let before = pools.at(-1); before !== undefined && mean(before) > mean(pool); before = pools.at(-1)) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const last = Math.max(from, to - Math.max(0, wanted.length - 1) * distance);
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.min(last, Math.max(from, mean(pool)))))
    .map((place, at) => place + at * distance);
}
