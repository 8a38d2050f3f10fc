import { type ParetoPart, smallerKey } from '../../analysis';
import type { Decimal } from '../../base/decimal';

/** How few rows make up four fifths; where the smaller ones, drawn as one, are needed for that, what the largest reach. */
export function paretoReach(rows: readonly ParetoPart[], share: (value: Decimal | null) => string): string {
  const needed = rows.findIndex(({ cumulative }) => cumulative?.gte('0.8')) + 1;
  const named = rows.filter(({ key }) => key !== smallerKey);
  if (needed > 0 && needed <= named.length)
    return `The largest ${needed} of ${rows.length} rows make up four fifths of all effects by size.`;
  return `The largest ${named.length} make up ${share(named.at(-1)?.cumulative ?? null)} of all effects by size, the smaller ones together the rest.`;
}
