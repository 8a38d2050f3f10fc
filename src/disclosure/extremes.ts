import type { Decimal } from '../base/decimal';

export type Side = 'low' | 'high';

/** Up to so many ranges every combination of their sides is tried; beyond, sides are turned as long as that helps. */
const mostForAll = 4;
const mostForPairs = 10;

/**
 * The sides of several ranges that together make a total lowest, and highest. A total need not rise with each range
 * by itself: a quantity over a sum that may be negative turns the others round.
 */
export function extremes(
  count: number,
  totalAt: (sides: readonly Side[]) => Decimal,
): { readonly low: readonly Side[]; readonly high: readonly Side[] } {
  const better = { low: (a: Decimal, b: Decimal) => a.lt(b), high: (a: Decimal, b: Decimal) => a.gt(b) };
  const candidates = count <= mostForAll ? combinations(count) : null;
  const find = (end: Side): readonly Side[] =>
    candidates ? best(candidates, totalAt, better[end]) : turnOneByOne(count, totalAt, better[end]);
  return { low: find('low'), high: find('high') };
}

function combinations(count: number): readonly (readonly Side[])[] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, place): Side => ((bits >> place) & 1 ? 'high' : 'low')),
  );
}

function best(
  candidates: readonly (readonly Side[])[],
  totalAt: (sides: readonly Side[]) => Decimal,
  isBetter: (a: Decimal, b: Decimal) => boolean,
): readonly Side[] {
  let found: { readonly sides: readonly Side[]; readonly total: Decimal } | null = null;
  for (const sides of candidates) {
    const total = totalAt(sides);
    if (found === null || isBetter(total, found.total)) found = { sides, total };
  }
  return found?.sides ?? [];
}

/**
 * Turns sides, alone and in pairs, as long as that helps. Pairs matter where two ranges are multiplied with each other;
 * beyond some ranges they would take too long, and every side is turned alone from both ends.
 */
function turnOneByOne(
  count: number,
  totalAt: (sides: readonly Side[]) => Decimal,
  isBetter: (a: Decimal, b: Decimal) => boolean,
): readonly Side[] {
  const turns = Array.from({ length: count }, (_, place): readonly number[] => [place]);
  if (count <= mostForPairs) {
    for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) turns.push([a, b]);
  }
  const starts = (['low', 'high'] as const).map((side) =>
    climb(new Array<Side>(count).fill(side), turns, totalAt, isBetter),
  );
  return best(starts, totalAt, isBetter);
}

/** From one start, any turn that helps until none does; it ends, since the total only improves. */
function climb(
  start: readonly Side[],
  turns: readonly (readonly number[])[],
  totalAt: (sides: readonly Side[]) => Decimal,
  isBetter: (a: Decimal, b: Decimal) => boolean,
): readonly Side[] {
  let sides = start;
  let total = totalAt(sides);
  for (let isTurned = true; isTurned; ) {
    isTurned = false;
    for (const turn of turns) {
      const turned = turn.reduce(
        (before, place) => before.with(place, before[place] === 'low' ? 'high' : 'low'),
        sides,
      );
      const turnedTotal = totalAt(turned);
      if (!isBetter(turnedTotal, total)) continue;
      sides = turned;
      total = turnedTotal;
      isTurned = true;
    }
  }
  return sides;
}
