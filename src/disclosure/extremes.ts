import type { Decimal } from '../base/decimal';

export type Side = 'low' | 'high';

/** Up to so many ranges every combination of their sides is tried; beyond, sides are turned one by one. */
const mostForAll = 4;

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

/** Turns any side that helps until none does. A range turned twice and more settles, since the total only improves. */
function turnOneByOne(
  count: number,
  totalAt: (sides: readonly Side[]) => Decimal,
  isBetter: (a: Decimal, b: Decimal) => boolean,
): readonly Side[] {
  let sides: readonly Side[] = new Array<Side>(count).fill('low');
  let total = totalAt(sides);
  for (let turned = true; turned; ) {
    turned = false;
    for (let place = 0; place < count; place++) {
      const other = sides.with(place, sides[place] === 'low' ? 'high' : 'low');
      const otherTotal = totalAt(other);
      if (!isBetter(otherTotal, total)) continue;
      sides = other;
      total = otherTotal;
      turned = true;
    }
  }
  return sides;
}
