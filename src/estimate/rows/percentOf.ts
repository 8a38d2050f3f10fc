import { Decimal } from '../../base/decimal';
import { readNumber, textFormats } from '../numbers/numberFormat';
import { type Grid, impliedFigure, type Num, toFigure } from '../sheet/grid';
import type { Column, Columns } from '../tables/columns';
import { elementOf } from '../words/elementWords';
import { isDiscountLabel } from '../words/rowWords';
import type { Input, PercentSource } from './draft';
import { inputOf } from './input';

export interface RowPercent {
  readonly percent: Input;
  /** Where the row shows its base as a figure beside the percentage. */
  readonly baseAmount: Num | null;
  readonly source: Exclude<PercentSource, 'formula'>;
}

/** Finds the percentage of a row: in its column, in the quantity or rate, by its unit, or in the words. */
export function percentOf(
  row: number,
  columns: Columns,
  grid: Grid,
  label: string,
  unit: string | null,
): RowPercent | null {
  const at = (column: number | null) => (column === null ? null : grid.number(row, column));
  const quantity = at(columns.quantity);
  const rate = at(columns.rate);
  const own = at(columns.percent);
  if (own !== null) {
    const percent = asFraction(own, columns.percentInHundredths);
    return { percent, baseAmount: at(columns.base), source: 'column' };
  }
  if (quantity?.isPercent === true)
    return { percent: asFraction(quantity, false), baseAmount: rate, source: 'quantity' };
  if (rate?.isPercent === true) return { percent: asFraction(rate, false), baseAmount: quantity, source: 'rate' };
  if (unit !== null && /^(?:%|％|percent|prozent|procent|pct)$/i.test(unit.trim())) {
    const [share, base] = quantity !== null ? [quantity, rate] : [rate, null];
    if (share !== null)
      return { percent: asFraction(share, share.value.abs().gt(1)), baseAmount: base, source: 'unit' };
  }
  const loose = looseColumn(row, columns, grid);
  if (loose !== null) return { percent: asFraction(loose, false), baseAmount: null, source: 'column' };
  const inWords = percentInWords(label);
  if (inWords !== null) return inWords;
  // A bare 0.05 as the quantity of a surcharge, without a rate: a percentage, if some base reproduces the amount.
  const isSurcharge = quantity !== null && rate === null && quantity.value.gt(0) && elementOf(label)?.isStrong === true;
  return isSurcharge ? { percent: asFraction(quantity, quantity.value.gt(1)), baseAmount: null, source: 'bare' } : null;
}

/** A percentage that stands where no column was recognised for it. */
function looseColumn(row: number, columns: Columns, grid: Grid): Num | null {
  const factorColumns = new Set(columns.factors.map(({ column }) => column));
  const isShare = ({ role, heading }: Column) => role === 'ignored' || (role === 'attribute' && heading !== '');
  const shares = new Set(columns.all.filter(isShare).map(({ column }) => column));
  for (const { column } of grid.cellsOf(row)) {
    const num = grid.number(row, column);
    if (num?.isPercent === true && column !== columns.amount && !factorColumns.has(column) && !shares.has(column))
      return num;
  }
  return null;
}

function asFraction(num: Num, inHundredths: boolean): Input {
  if (num.isPercent || !inHundredths) return inputOf(num);
  const value = num.value.div(100);
  return { value, figure: { ...toFigure(num), value: impliedFigure(value).value, places: num.places + 2 } };
}

/** `Discount 3 %` beside `-25.66`: the sign stands at the amount, and what is taken off is meant. */
export function withSignOf(amount: Num | null, percent: Input, label: string): Input {
  if (amount === null || !amount.value.isNegative() || !percent.value.isPositive()) return percent;
  if (!isDiscountLabel(label)) return percent;
  const value = percent.value.negated();
  return { value, figure: { ...percent.figure, value: impliedFigure(value).value } };
}

function percentInWords(label: string): RowPercent | null {
  // `Kâr %10`: in Turkish the sign stands first.
  const [, text, sign] = /(\d[\d.,]*)\s*([%％‰])/.exec(label) ?? /(?:^|[\s(])[%％](\d[\d.,]*)/.exec(label) ?? [];
  if (text === undefined) return null;
  const [whole, places] = sign === '‰' ? [1000, 3] : [100, 2];
  for (const format of text.includes(',') ? (['1234,56', ...textFormats] as const) : textFormats) {
    const read = readNumber(text, format);
    if (read === null) continue;
    const value = new Decimal(read.value).div(whole);
    return {
      percent: { value, figure: { ...impliedFigure(value), places: read.places + places } },
      baseAmount: null,
      source: 'label',
    };
  }
  return null;
}
