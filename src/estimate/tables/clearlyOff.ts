import type { Decimal } from '../../base/decimal';
import type { Num } from '../sheet/grid';
import { halfUnit, type Transform } from './agrees';
import type { ColumnFacts } from './columnFacts';

/** A further column of a product, and how it enters. */
interface Use {
  readonly column: number;
  readonly divides: boolean;
  readonly transform: Transform;
}

/** Whether a product with further factors misses the amount of a sampled row by more than any rounding. */
export type ClearlyOff = (place: number, used: readonly Use[], divisor: Decimal) => boolean;

/** Far above what binary numbers lose in a few steps, far below what tells two readings apart. */
const SAFE = 1e-9;
/** Below that a difference such as `1 - x` may have lost its digits. */
const SMALL = 1e-6;

/**
 * Opens the sampled rows as binary numbers, which only say which rows need not be asked: a table of many columns is tried
 * with thousands of products, of which hardly any comes near. Whether a row agrees is told by decimals alone.
 */
export function clearlyOff(
  amounts: ColumnFacts,
  pair: readonly [ColumnFacts, ColumnFacts],
  factors: readonly ColumnFacts[],
  rows: readonly number[],
  isText: boolean,
): ClearlyOff {
  const rough = (num: Num | undefined): Rough => ({
    value: num?.value.toNumber() ?? Number.NaN,
    // What the rounding of a printed figure does to a product that it is part of.
    rounding:
      num !== undefined && isText && num.places > 0 && !num.value.isZero()
        ? halfUnit(num.places).div(num.value).abs().toNumber()
        : 0,
  });
  const at = (column: ColumnFacts) => rows.map((row) => rough(column.numbers.get(row)));
  const slack = rows.map((row) => halfUnit(amounts.numbers.get(row)?.places ?? 0).toNumber());
  const [stated, quantity, rate] = [at(amounts), at(pair[0]), at(pair[1])];
  const opened = new Map<number, readonly Rough[]>();
  const columnOf = (wanted: number): readonly Rough[] => {
    const known = opened.get(wanted);
    if (known !== undefined) return known;
    const facts = factors.find(({ column }) => column === wanted);
    const found = facts === undefined ? [] : at(facts);
    opened.set(wanted, found);
    return found;
  };
  return (place, used, divisor) => {
    const [q, r, amount] = [quantity[place], rate[place], stated[place]];
    if (q === undefined || r === undefined || amount === undefined) return false;
    let value = (q.value * r.value) / divisor.toNumber();
    let rounding = q.rounding + r.rounding;
    for (const { column, divides, transform } of used) {
      const num = columnOf(column)[place];
      if (num === undefined || Number.isNaN(num.value)) continue;
      const factor = roughly(num.value, transform);
      if (Math.abs(factor) < SMALL) return false;
      value = divides ? value / factor : value * factor;
      rounding += num.rounding;
    }
    const tolerance = (slack[place] ?? 0) + Math.abs(value) * rounding;
    const safe = SAFE * (Math.abs(value) + Math.abs(amount.value) + tolerance);
    return Math.abs(value - amount.value) > tolerance + safe;
  };
}

/** A figure as a binary number, NaN where there is none. */
interface Rough {
  readonly value: number;
  readonly rounding: number;
}

function roughly(value: number, transform: Transform): number {
  const part = transform.toLowerCase().endsWith('hundredth') ? value / 100 : value;
  if (transform.startsWith('onePlus')) return 1 + part;
  return transform.startsWith('oneMinus') ? 1 - part : part;
}
