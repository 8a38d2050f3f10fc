import {
  type AlternativeCost,
  compareWith,
  type OwnershipCost,
  parityPrice,
  type Turning,
  turningPoints,
} from '../../analysis';
import type { AlternativeId, TcoCategory, TcoLine } from '../../annotations';
import { type Decimal, ZERO } from '../../base/decimal';

/** What can be said of one of the customer's courses beside ours, fairly: what speaks for it comes first. */
export interface TalkingPoints {
  readonly alternativeId: AlternativeId;
  readonly name: string;
  /** Present value of theirs less that of ours: above zero, ours costs less. Null while figures are missing. */
  readonly difference: Decimal | null;
  /** Categories in which that course costs the customer less than ours, the largest first; amounts above zero. */
  readonly speaksForIt: readonly CategoryDifference[];
  readonly speaksForUs: readonly CategoryDifference[];
  /** What would have to be true for the ranking to turn, the nearest first. */
  readonly turning: readonly Turning[];
  /** Our price per unit at which both cost the same. */
  readonly parity: Decimal | null;
  /** Lines of either without a figure: to be asked, not guessed. */
  readonly missing: readonly TcoLine[];
}

export interface CategoryDifference {
  readonly category: TcoCategory;
  readonly amount: Decimal;
}

const most = 3;

/** For each course of the customer but our own offer; empty while there is no offer of ours to compare with. */
export function talkingPoints(cost: OwnershipCost): readonly TalkingPoints[] {
  const ours = cost.alternatives.find(({ alternative }) => alternative.kind === 'ourOffer');
  if (ours === undefined) return [];
  return cost.alternatives
    .filter(({ alternative }) => alternative.kind !== 'ourOffer' && alternative.kind !== 'atTarget')
    .map((other) => pointsAbout(cost, ours, other));
}

function pointsAbout(cost: OwnershipCost, ours: AlternativeCost, other: AlternativeCost): TalkingPoints {
  const missing = [...ours.missing, ...other.missing];
  const differences = byCategory(ours, other);
  const largest = (isForUs: boolean): readonly CategoryDifference[] =>
    differences
      .filter(({ amount }) => (isForUs ? amount.gt(0) : amount.lt(0)))
      .map(({ category, amount }) => ({ category, amount: amount.abs() }))
      .sort((a, b) => b.amount.cmp(a.amount))
      .slice(0, most);
  return {
    alternativeId: other.alternative.id,
    name: other.alternative.name,
    difference: missing.length > 0 ? null : compareWith(cost, ours, other).netSavings,
    speaksForIt: largest(false),
    speaksForUs: largest(true),
    turning: turningPoints(ours, other)
      .filter(({ factor }) => factor.gt(0))
      .slice(0, most),
    parity: parityPrice(ours, other),
    missing,
  };
}

function byCategory(ours: AlternativeCost, other: AlternativeCost): readonly CategoryDifference[] {
  const categories = new Set([...ours.byCategory.keys(), ...other.byCategory.keys()]);
  return [...categories].map((category) => {
    const [own, its] = [ours.byCategory.get(category), other.byCategory.get(category)];
    return { category, amount: (its ?? ZERO).minus(own ?? ZERO) };
  });
}
