import { type Decimal, type DecimalText, decimal, toText } from '../../base/decimal';
import type { FormatContext } from '../../base/format';
import { readTyped } from '../../base/typed';

/** Rates read off what was pasted, and in words what was seen. */
export interface PastedRates {
  readonly rates: readonly DecimalText[];
  readonly words: string;
}

/** Values of an index stand about 100; nobody expects prices to rise by half in a year. */
const leastIndex = 50;
const kept = 12;

/**
 * A series as a statistics office prints it: rates a year in percent, or values of an index of which the first is that of
 * the base date. Nothing is taken where one cell cannot be read.
 */
export function readRates(pasted: string, format: FormatContext): PastedRates {
  const cells = pasted
    .split(/[\t\n;]+/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const values: Decimal[] = [];
  for (const cell of cells) {
    const read = readTyped(cell.replace(/\s*%$/, ''), format);
    if (!read.ok) return { rates: [], words: `“${cell}” is no figure: expected one rate or index value a cell.` };
    values.push(decimal(read.value));
  }
  if (values.length === 0) return { rates: [], words: '' };
  if (values.every((value) => value.gt(leastIndex))) {
    const rates = values.slice(1).map((value, at) =>
      toText(
        value
          .div(values[at] ?? value)
          .minus(1)
          .toSignificantDigits(kept),
      ),
    );
    return {
      rates,
      words:
        rates.length === 0
          ? 'One index value gives no rate: expected two or more.'
          : `${values.length} index values: ${rates.length} yearly rates.`,
    };
  }
  if (values.some((value) => value.lte(-100)))
    return { rates: [], words: 'A price cannot fall by all of itself: expected rates above −100 %.' };
  return { rates: values.map((value) => toText(value.div(100))), words: `${values.length} yearly rates in percent.` };
}
