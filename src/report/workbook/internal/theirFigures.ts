import { type Decimal, decimal, ZERO } from '../../../base/decimal';
import { hasRule, itemAmount } from '../../../estimate';
import type { Cell } from '../book';
import { figure, formula, productOf, text } from '../cells';
import { derived, percent, plain } from '../formats';
import { at, type Comparison, productOfFactors } from './comparison';

/** What marks a figure that nobody gave: text, so that no sum takes it for zero. */
export const missing = (): Cell => text('missing', 'check');

/** The rule of a line as a formula over one column of amounts; null where its amount stands alone. */
export function theirRule(
  { analysis, places }: Comparison,
  index: number,
  column: 'stated' | 'computed',
): string | null {
  const { structure } = analysis.customer;
  const inputs = structure.inputs[index];
  const kind = structure.estimate.lines[index]?.kind;
  if (!inputs) return null;
  if (kind === 'item') {
    if (itemAmount(inputs.quantity, inputs.rate, inputs.factors) === null) return null;
    return productOf([
      inputs.quantity && places.line('quantity', index),
      places.line('rate', index),
      inputs.factors.length > 0 ? places.line('factors', index) : null,
    ]);
  }
  if (!hasRule(structure, index)) return null;
  if (kind === 'markup') {
    const base = places.markup(column === 'stated' ? 'statedBase' : 'computedBase', index);
    return `${places.markup('share', index)}*${base}`;
  }
  const quantity = kind === 'group' && inputs.quantity ? places.line('quantity', index) : null;
  return productOf([quantity, places.sumOfChildren(column, index)]);
}

/** The customer's quantity, rate, factors and percentage of a line, as stated. */
export function theirInputs(comparison: Comparison, index: number): Readonly<Record<TheirInput, Cell | null>> {
  const { analysis, places } = comparison;
  const { structure } = analysis.customer;
  const line = structure.estimate.lines[index];
  const inputs = structure.inputs[index];
  if (!line || !inputs) return { quantity: null, rate: null, factors: null, percent: null };
  const { factors, quantity } = inputs;
  const product = productOfFactors(factors);
  return {
    quantity: quantity && figure(quantity, plain(quantity)),
    rate: inputs.rate && figure(inputs.rate, plain(inputs.rate)),
    factors:
      product &&
      formula(
        factors
          .map(({ divides }, place) => `${divides ? '/' : '*'}${places.factor('theirs', index, place)}`)
          .join('')
          .replace(/^\//, '1/')
          .replace(/^\*/, ''),
        product,
        derived,
      ),
    percent:
      line.kind === 'markup' && line.percent && inputs.share
        ? formula(places.markup('percent', index), percentOf(comparison, index), percent(percentOf(comparison, index)))
        : null,
  };
}
type TheirInput = 'quantity' | 'rate' | 'factors' | 'percent';

/** The percentage as the customer states it; zero on a line without one. */
export function percentOf({ analysis }: Comparison, index: number): Decimal {
  const stated = analysis.customer.structure.estimate.lines[index]?.percent;
  return stated ? decimal(stated.value) : ZERO;
}

/** Stated and computed amount of a line in the scale of the file. */
export function theirAmounts(
  comparison: Comparison,
  index: number,
): { readonly stated: Cell; readonly computed: Cell } {
  const { analysis, places, formats } = comparison;
  const { structure, stated, computed, missing: gone } = analysis.customer;
  const amount = structure.inputs[index]?.amount ?? null;
  const look = structure.estimate.lines[index]?.kind === 'total' ? 'total' : 'made';
  if (gone.includes(index)) return { stated: missing(), computed: missing() };
  const own = theirRule(comparison, index, 'stated');
  return {
    stated: amount ? figure(amount, formats.money) : formula(own ?? '0', at(stated, index), formats.money, 'quiet'),
    computed: formula(
      theirRule(comparison, index, 'computed') ?? places.line('stated', index),
      at(computed, index),
      formats.money,
      look,
    ),
  };
}
