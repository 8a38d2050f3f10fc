import type { TcoLine } from '../../annotations';
import { type Decimal, decimal, ZERO } from '../../base/decimal';
import type { AlternativeCost, LineCost } from './ownershipCost';

/**
 * The amount of a line at which its alternative costs as much as another; null where the line makes no difference. Exact:
 * the present value of a line is proportional to its amount. Steps move together, so theirs is a factor on all of them.
 */
export function breakEven(own: AlternativeCost, of: LineCost, other: Decimal): { readonly factor: Decimal } | null {
  if (of.presentValue.isZero()) return null;
  const without = own.presentValue.minus(of.presentValue);
  return { factor: other.minus(without).div(of.presentValue) };
}

/** The price per unit at which the customer would be indifferent between this alternative and another. */
export function parityPrice(own: AlternativeCost, other: AlternativeCost): Decimal | null {
  const price = own.lines.find(({ line }) => line.isPrice);
  if (price === undefined || isIncomplete(own, other)) return null;
  const amount = amountOf(price.line);
  const at = amount === null ? null : breakEven(own, price, other.presentValue);
  return at === null || amount === null ? null : amount.times(at.factor);
}

function amountOf({ amount, timing }: TcoLine): Decimal | null {
  return timing.type === 'stepped' || amount === null ? null : decimal(amount);
}

/** For each line of an alternative, by how much it would have to differ for the ranking against the best other to turn. */
export interface Turning {
  readonly cost: LineCost;
  /** Its amount would have to be this many times what it is; below zero it cannot turn. */
  readonly factor: Decimal;
}

/** The lines of both courses, those first that need to move least. */
export function turningPoints(own: AlternativeCost, other: AlternativeCost): readonly Turning[] {
  const of = (cost: AlternativeCost, against: AlternativeCost): Turning[] =>
    cost.lines.flatMap((line): Turning[] => {
      const at = breakEven(cost, line, against.presentValue);
      return at === null ? [] : [{ cost: line, factor: at.factor }];
    });
  if (isIncomplete(own, other)) return [];
  return [...of(own, other), ...of(other, own)].sort((a, b) => a.factor.minus(1).abs().cmp(b.factor.minus(1).abs()));
}

/** Whether a course has figures and lacks none: only then does it have a total. Missing is not zero. */
export function isComplete({ lines, missing }: Pick<AlternativeCost, 'lines' | 'missing'>): boolean {
  return lines.length > 0 && missing.length === 0;
}

function isIncomplete(...costs: readonly AlternativeCost[]): boolean {
  return !costs.every(isComplete);
}

/** The course that costs least of those that lack no figure; the first of several alike. Null without one. */
export function cheapest(costs: readonly AlternativeCost[]): AlternativeCost | null {
  return costs.reduce<AlternativeCost | null>(
    (best, next) =>
      isIncomplete(next) ? best : best === null || next.presentValue.lt(best.presentValue) ? next : best,
    null,
  );
}

/**
 * The value at which two courses cost the same, between two ends, by halving: for what the present value is not
 * proportional to, such as the discount rate. Null where they do not cross in between.
 */
export function crossing(
  difference: (value: Decimal) => Decimal | null,
  from: Decimal,
  to: Decimal,
  halvings = enough,
): Decimal | null {
  let [low, high] = [from, to];
  const [first, last] = [difference(low), difference(high)];
  if (first === null || last === null || first.isNegative() === last.isNegative()) return null;
  const isRising = first.isNegative();
  for (let turn = 0; turn < halvings; turn++) {
    const middle = low.plus(high).div(2);
    const at = difference(middle) ?? ZERO;
    if (at.isZero()) return middle;
    if (at.isNegative() === isRising) low = middle;
    else high = middle;
  }
  return low.plus(high).div(2);
}

/** Enough for fifteen digits. */
const enough = 50;
