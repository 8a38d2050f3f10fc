import type { FigureRange } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import { KNOTS_PER_SIGMA, quantileTable, REACH } from './quantileTable';

/** A range to be drawn: its shape, and its three figures. */
export interface DrawnRange {
  readonly range: Pick<FigureRange, 'shape'>;
  readonly low: Decimal;
  readonly likely: Decimal;
  readonly high: Decimal;
}

/** What a share of the range is worth, and where in it a draw falls. */
export interface Scaled {
  readonly low: number;
  readonly width: number;
  readonly table: Float64Array;
}

/** One for each range; ranges of one shape share their table. */
export function scaledTables(figures: readonly DrawnRange[]): readonly Scaled[] {
  const known = new Map<string, Float64Array>();
  return figures.map(({ range: { shape }, low, likely, high }) => {
    const width = high.minus(low);
    const place = width.isZero() ? 0.5 : likely.minus(low).div(width).toNumber();
    const key = `${shape} ${place}`;
    const table = known.get(key) ?? quantileTable(shape, place);
    known.set(key, table);
    return { low: low.toNumber(), width: width.toNumber(), table };
  });
}

const last = 2 * REACH * KNOTS_PER_SIGMA;

/** From normal draws to values of a figure, along its table. */
export function valuesOf(z: Float64Array, { low, width, table }: Scaled, out: Float64Array, count: number): void {
  for (let t = 0; t < count; t++) {
    const place = ((z[t] as number) + REACH) * KNOTS_PER_SIGMA;
    const knot = place < 0 ? 0 : place >= last ? last - 1 : place | 0;
    const before = table[knot] as number;
    const share = before + (place - knot) * ((table[knot + 1] as number) - before);
    out[t] = low + width * (share < 0 ? 0 : share > 1 ? 1 : share);
  }
}
