import type { Line } from '../estimate';

/**
 * Where each factor of a line stands in the line that continues it: the factor of the same name, else the only one of
 * its class. One that is gone gets a place behind all others, where nothing counts, so that it is kept and not mistaken.
 */
export function carryFactors(before: Line, after: Line): (place: number) => number {
  const places: number[] = [];
  const free = new Set(after.factors.keys());
  const take = (from: number, to: number): void => {
    places[from] = to;
    free.delete(to);
  };
  for (const [from, { name, class: its }] of before.factors.entries()) {
    const to = after.factors.findIndex((factor, at) => free.has(at) && factor.name === name && factor.class === its);
    if (to >= 0) take(from, to);
  }
  for (const [from, { class: its }] of before.factors.entries()) {
    if (places[from] !== undefined) continue;
    const isOnly = before.factors.filter((factor) => factor.class === its).length === 1;
    const same = after.factors.flatMap((factor, at) => (factor.class === its ? [at] : []));
    const [to] = same;
    if (isOnly && same.length === 1 && to !== undefined && free.has(to)) take(from, to);
  }
  return (place) => places[place] ?? after.factors.length + place;
}
