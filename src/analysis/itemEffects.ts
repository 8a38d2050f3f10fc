import { type Decimal, ONE, ZERO } from '../base/decimal';
import { type FactorClass, type Inputs, itemAmount, type OpenFactor } from '../estimate';
import type { OwnCause } from './causes';
import { hasFigures } from './ourFigures';
import type { OpenPosition } from './overlays';

/** What a position makes of an item: our own amount, and the steps that lead there from the customer's. */
export interface ItemReading {
  /** Null: the figures make no amount (a yield of zero, or a customer's figure missing and ours too). */
  readonly ours: Decimal | null;
  readonly effects: readonly (readonly [OwnCause, Decimal])[];
}

/** The fixed, printed order in which inputs are switched from theirs to ours. */
const classOrder: readonly FactorClass[] = ['usage', 'yield', 'rate', 'volume', 'exchange'];

/**
 * An item with our position on it (model, section 5). Inputs, the customer's on our basis, are switched class by class;
 * each effect is the amount after minus the amount before. Lone amounts have one effect, a missing amount is an omission.
 */
export function itemEffects(inputs: Inputs, position: OpenPosition): ItemReading {
  const theirs = itemAmount(inputs.quantity, inputs.rate, inputs.factors);
  const quantity = position.quantity ?? inputs.quantity;
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position.factors.get(place) ?? factor.value,
  }));
  if (theirs === null) return withoutTheirs(inputs, position, quantity, factors);
  const rate = ourRate(position, inputs, quantity, factors);
  const effects: [OwnCause, Decimal][] = [];
  let before = theirs;
  for (const [place, factorClass] of classOrder.entries()) {
    const isSwitched = (candidate: FactorClass): boolean => classOrder.indexOf(candidate) <= place;
    const after = itemAmount(
      quantity,
      isSwitched('rate') ? rate : inputs.rate,
      inputs.factors.map((factor, i) => (isSwitched(factor.class) ? (factors[i] ?? factor) : factor)),
    );
    if (after === null) return { ours: null, effects: [] };
    if (!after.eq(before)) effects.push([factorClass, after.minus(before)]);
    before = after;
  }
  return { ours: before, effects };
}

/**
 * Our amount sets the rate on a line with quantity and rate. Null, so that ours makes no amount, where the quantity is
 * zero: no rate gives an amount then, unless ours says itself that the line does not apply.
 */
export function ourRate(
  { rate, amount, quantity: ourQuantity }: OpenPosition,
  inputs: Inputs,
  quantity: Decimal | null,
  factors: readonly OpenFactor[],
): Decimal | null {
  if (amount === null || ourQuantity?.isZero()) return rate ?? inputs.rate;
  const perRate = itemAmount(quantity, ONE, factors);
  return perRate === null || perRate.isZero() ? null : amount.div(perRate);
}

/** Where the customer's own figures make no amount: ours may, with what they do give; else the lone amounts stand. */
function withoutTheirs(
  inputs: Inputs,
  position: OpenPosition,
  quantity: Decimal | null,
  factors: readonly OpenFactor[],
): ItemReading {
  if (!hasFigures(position)) return { ours: inputs.amount, effects: [] };
  const ruled = position.amount === null ? itemAmount(quantity, position.rate ?? inputs.rate, factors) : null;
  const ours = ruled ?? loneAmount(inputs.quantity, inputs.amount, position);
  const { amount } = inputs;
  if (ours === null) return { ours: null, effects: [] };
  if (amount === null) return { ours, effects: ours.isZero() ? [] : [['omission', ours]] };
  return { ours, effects: ours.eq(amount) ? [] : [['amount', ours.minus(amount)]] };
}

/** Our amount where there are only lone amounts; null where ours says nothing about it. */
function loneAmount(
  theirQuantity: Decimal | null,
  theirAmount: Decimal | null,
  position: OpenPosition,
): Decimal | null {
  const { quantity, rate, amount } = position;
  if (quantity?.isZero()) return ZERO;
  if (amount !== null) return amount;
  if (rate !== null) return rate.times(quantity ?? theirQuantity ?? ONE);
  if (quantity === null || theirAmount === null) return null;
  // A quantity alone keeps the customer's amount per piece.
  const theirPieces = theirQuantity ?? ONE;
  return theirPieces.isZero() ? null : theirAmount.times(quantity).div(theirPieces);
}
