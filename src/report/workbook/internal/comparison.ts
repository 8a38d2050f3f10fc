import type { Analysis } from '../../../analysis';
import type { Annotations } from '../../../annotations';
import { Decimal, decimal, ONE, ZERO } from '../../../base/decimal';
import { type Formats, formatsOf } from '../formats';
import { Places } from './places';

/** What every sheet of the internal edition is made of. */
export interface Comparison {
  readonly analysis: Analysis;
  readonly annotations: Annotations;
  readonly places: Places;
  readonly formats: Formats;
  readonly product: string;
  readonly currency: string | null;
  /** Per unit of product for one of the file. */
  readonly toUnit: Decimal;
}

export function comparisonOf(analysis: Analysis, annotations: Annotations): Comparison {
  const { estimate } = analysis.customer.structure;
  const { deal } = annotations;
  const currency = deal.currency ?? estimate.currency;
  return {
    analysis,
    annotations,
    places: new Places(analysis),
    formats: formatsOf(currency, analysis.stated),
    product: deal.product === '' ? estimate.name : deal.product,
    currency,
    toUnit: decimal(estimate.amountScale).div(decimal(estimate.perUnitOf)),
  };
}

/** A line of the estimate with its place, for sheets that have a row for each. */
export function linesOf({ analysis }: Comparison) {
  return analysis.customer.structure.estimate.lines.map((line, index) => ({ line, index }));
}

/** The customer's cell of a figure with its sheet: `CBD!F9`; the row where the amount has none. */
export function cellOf({ key, amount }: ReturnType<typeof linesOf>[number]['line']): string {
  return amount?.cell ? fullCell(key.sheet, amount.cell) : `${key.sheet}!${key.row}`;
}

export function fullCell(sheet: string, cell: string): string {
  return cell.includes('!') ? cell : `${sheet}!${cell}`;
}

/** The customer's figures of a line on our basis: what positions stand on. */
export function basisInputs({ analysis }: Comparison, index: number) {
  const { customer, run } = analysis;
  return run.overlays.rebased.lines.get(index)?.inputs ?? customer.structure.inputs[index];
}

/** The product of factors as they multiply or divide. Null for none, or where one divides by zero. */
export function productOfFactors(
  factors: readonly { readonly value: Decimal; readonly divides: boolean }[],
): Decimal | null {
  if (factors.length === 0) return null;
  let product = ONE;
  for (const { value, divides } of factors) {
    if (divides && value.isZero()) return null;
    product = divides ? product.div(value) : product.times(value);
  }
  return product;
}

export function at(values: readonly Decimal[], index: number): Decimal {
  return values[index] ?? ZERO;
}
