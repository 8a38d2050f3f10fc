import { type Decimal, ONE, ZERO } from '../base/decimal';
import { type FactorClass, type Inputs, itemAmount, type OpenFactor } from '../estimate';
import type { OwnCause } from './causes';
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
 * An item with our position on it (model, section 5). Inputs are switched class by class; each effect is the amount
 * after minus the amount before. Lone amounts have one effect, a missing amount is an omission.
 */
export function itemEffects(inputs: Inputs, position: OpenPosition): ItemReading {
  const theirs = itemAmount(inputs.quantity, inputs.rate, inputs.factors);
  if (theirs === null) return loneEffects(inputs, position);
  const quantity = position.quantity ?? inputs.quantity;
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position.factors.get(place) ?? factor.value,
  }));
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

/** Our amount sets the rate on a line with quantity and rate; nothing to set where the quantity is zero. */
function ourRate(
  { rate, amount }: OpenPosition,
  inputs: Inputs,
  quantity: Decimal | null,
  factors: readonly OpenFactor[],
): Decimal | null {
  if (amount === null) return rate ?? inputs.rate;
  const perRate = itemAmount(quantity, ONE, factors);
  return perRate === null || perRate.isZero() ? (rate ?? inputs.rate) : amount.div(perRate);
}

/** A line that the customer gives as a lone amount, or without any. */
function loneEffects({ quantity, amount }: Inputs, position: OpenPosition): ItemReading {
  const ours = loneAmount(quantity, amount, position);
  if (ours === null) return { ours: amount, effects: [] };
  if (amount === null) return { ours, effects: ours.isZero() ? [] : [['omission', ours]] };
  return { ours, effects: ours.eq(amount) ? [] : [['amount', ours.minus(amount)]] };
}

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
