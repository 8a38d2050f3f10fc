import { hasFigures, type OpenPosition, ourBase, ourQuantity, ourRate, ourShare } from '../../../analysis';
import { hasRule, itemAmount } from '../../../estimate';
import type { Cell } from '../book';
import { formula, productOf } from '../cells';
import { derived, plain, share as sharePlaces } from '../formats';
import { at, basisInputs, type Comparison, productOfFactors } from './comparison';
import { missing } from './theirFigures';

type OurInput = 'quantity' | 'rate' | 'factors' | 'share';
type OurInputs = Readonly<Record<OurInput, Cell | null>>;
const none: OurInputs = { quantity: null, rate: null, factors: null, share: null };

/** Our quantity, rate, factors and share of a line: ours where a position gives it, else the customer's. */
export function ourInputs(comparison: Comparison, index: number): OurInputs {
  const { kind } = comparison.analysis.customer.structure.estimate.lines[index] ?? {};
  if (kind === 'item') return itemInputs(comparison, index);
  if (kind === 'markup') return { ...none, share: shareCell(comparison, index) };
  return kind === 'group' ? { ...none, quantity: groupQuantity(comparison, index) } : none;
}

/** Our amount of a line as a formula in the scale of the file. */
export function ourAmount(comparison: Comparison, index: number): Cell {
  const { analysis, formats } = comparison;
  const { kind } = analysis.customer.structure.estimate.lines[index] ?? {};
  if (isOursMissing(comparison, index)) return missing();
  const its =
    kind === 'item'
      ? itemRule(comparison, index)
      : kind === 'markup'
        ? markupRule(comparison, index)
        : groupRule(comparison, index);
  return formula(its, at(analysis.ours, index), formats.money, kind === 'total' ? 'total' : lookOf(comparison, index));
}

/** Whether a line of which the customer gives no amount has none of ours either. */
export function isOursMissing(comparison: Comparison, index: number): boolean {
  const { analysis, places } = comparison;
  const { customer, run } = analysis;
  if (!customer.missing.includes(index)) return false;
  const { kind } = customer.structure.estimate.lines[index] ?? {};
  if (kind === 'item') return (run.items.get(index)?.ours ?? null) === null && !basisInputs(comparison, index)?.amount;
  if (kind === 'markup') return markupRule(comparison, index) === places.line('computed', index);
  return !places.hiddenUnder.has(index);
}

/** What a group takes its quantity of, without hidden costs: its lines, or the amount with which it stands alone. */
export function belowGroup({ analysis, places }: Comparison, index: number): string {
  const { structure, missing: gone } = analysis.customer;
  if (hasRule(structure, index)) return places.sumOfChildren('ours', index);
  return gone.includes(index) ? '0' : places.line('computed', index);
}

function lookOf({ analysis }: Comparison, index: number): 'ours' | 'made' {
  return analysis.run.overlays.positions.has(index) ? 'ours' : 'made';
}

function groupQuantity({ analysis, places }: Comparison, index: number): Cell | null {
  const { customer, run } = analysis;
  const position = run.overlays.positions.get(index);
  const quantity = ourQuantity(customer, run.overlays, index);
  if (position?.quantity) return formula(places.position('quantity', index), quantity, plain(quantity), 'ours');
  return customer.structure.inputs[index]?.quantity
    ? formula(places.line('quantity', index), quantity, plain(quantity), 'quiet')
    : null;
}

function itemInputs(comparison: Comparison, index: number): OurInputs {
  const { analysis, places } = comparison;
  const inputs = basisInputs(comparison, index);
  if (!inputs) return none;
  const position = analysis.run.overlays.positions.get(index);
  const quantity = position?.quantity ?? inputs.quantity;
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position?.factors.get(place) ?? factor.value,
  }));
  const product = productOfFactors(factors);
  const rate = rateOf(comparison, index);
  return {
    quantity:
      quantity &&
      (position?.quantity
        ? formula(places.position('quantity', index), quantity, plain(quantity), 'ours')
        : formula(places.line('quantity', index), quantity, plain(quantity), 'quiet')),
    rate:
      rate &&
      formula(rate.formula, rate.value, rate.isDerived ? derived : plain(rate.value), rate.isOurs ? 'ours' : 'quiet'),
    factors:
      product &&
      formula(
        factors
          .map(({ divides }, place) => `${divides ? '/' : '*'}${places.factor('ours', index, place)}`)
          .join('')
          .replace(/^\//, '1/')
          .replace(/^\*/, ''),
        product,
        derived,
        position && position.factors.size > 0 ? 'ours' : 'quiet',
      ),
    share: null,
  };
}

/** Our rate: given, what an amount of ours makes it, or the customer's. */
function rateOf(comparison: Comparison, index: number) {
  const { analysis, places } = comparison;
  const inputs = basisInputs(comparison, index);
  const position = analysis.run.overlays.positions.get(index);
  if (!inputs) return null;
  const theirs = inputs.rate && {
    formula: places.basis('rate', index),
    value: inputs.rate,
    isOurs: false,
    isDerived: false,
  };
  if (!position) return theirs;
  const isRuled = itemAmount(inputs.quantity, inputs.rate, inputs.factors) !== null;
  const given = position.rate && {
    formula: places.position('rate', index),
    value: position.rate,
    isOurs: true,
    isDerived: false,
  };
  if (!isRuled || position.amount === null || position.quantity?.isZero()) return given ?? theirs;
  const quantity = position.quantity ?? inputs.quantity;
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position.factors.get(place) ?? factor.value,
  }));
  const value = ourRate(position, inputs, quantity, factors);
  const perRate = productOf([
    quantity && places.line('ourQuantity', index),
    factors.length > 0 ? places.line('ourFactors', index) : null,
  ]);
  return value && { formula: `${places.position('amount', index)}/(${perRate})`, value, isOurs: true, isDerived: true };
}

function itemRule(comparison: Comparison, index: number): string {
  const { analysis, places } = comparison;
  const inputs = basisInputs(comparison, index);
  const position = analysis.run.overlays.positions.get(index);
  const theirs = places.basis('after', index);
  if (!inputs || !position || (analysis.run.items.get(index)?.ours ?? null) === null) return theirs;
  const quantity = position.quantity ?? inputs.quantity;
  const product = productOf([
    quantity && places.line('ourQuantity', index),
    places.line('ourRate', index),
    inputs.factors.length > 0 ? places.line('ourFactors', index) : null,
  ]);
  if (itemAmount(inputs.quantity, inputs.rate, inputs.factors) !== null) return product;
  if (!hasFigures(position)) return theirs;
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position.factors.get(place) ?? factor.value,
  }));
  const ruled = position.amount === null ? itemAmount(quantity, position.rate ?? inputs.rate, factors) : null;
  return ruled === null ? loneRule(comparison, index, position) : product;
}

/** Where only lone amounts stand (the engine's `loneAmount`, as a formula). */
function loneRule({ analysis, places }: Comparison, index: number, position: OpenPosition): string {
  const theirQuantity = analysis.customer.structure.inputs[index]?.quantity ?? null;
  const quantity = position.quantity ? places.position('quantity', index) : null;
  if (position.quantity?.isZero()) return places.position('quantity', index);
  if (position.amount) return places.position('amount', index);
  const theirs = theirQuantity && places.line('quantity', index);
  if (position.rate) return productOf([places.position('rate', index), quantity ?? theirs]);
  return `${productOf([places.basis('amount', index), quantity])}${theirs ? `/${theirs}` : ''}`;
}

function groupRule(comparison: Comparison, index: number): string {
  const { analysis, places } = comparison;
  const { structure } = analysis.customer;
  const below = belowGroup(comparison, index);
  const hidden = places.hiddenSum(index);
  const sum = hidden === null ? below : `(${below}+${hidden})`;
  const isGroup = structure.estimate.lines[index]?.kind === 'group';
  const hasQuantity =
    analysis.run.overlays.positions.get(index)?.quantity || structure.inputs[index]?.quantity ? isGroup : false;
  const atTop = index === 0 ? analysis.run.overlays.rebased.atTop : [];
  const terms = atTop.map(({ record }) => `+${places.rebasing('own', places.rebasedRow(record.id, 0))}`);
  return productOf([hasQuantity ? places.line('ourQuantity', index) : null, sum]) + terms.join('');
}

function shareCell(comparison: Comparison, index: number): Cell | null {
  const { analysis, places } = comparison;
  const { customer, run } = analysis;
  const value = ourShare(customer, run.overlays, index, analysis.ours);
  return value && formula(places.markup('ourShare', index), value, sharePlaces, lookOf(comparison, index));
}

function markupRule({ analysis, places }: Comparison, index: number): string {
  const { customer, run } = analysis;
  const base = ourBase(customer, run.overlays, index);
  const value = ourShare(customer, run.overlays, index, analysis.ours);
  if (value !== null && (base.length > 0 || value.isZero())) {
    return `${places.markup('ourShare', index)}*${places.markup('ourBase', index)}`;
  }
  return hasRule(customer.structure, index)
    ? `${places.markup('share', index)}*${places.markup('theirBase', index)}`
    : places.line('computed', index);
}
