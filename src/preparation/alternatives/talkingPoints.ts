import {
  type AlternativeCost,
  isComplete,
  type OwnershipCost,
  parityPrice,
  type Turning,
  turningPoints,
} from '../../analysis';
import type { AlternativeId, TcoCategory, TcoLine } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import { roundTo } from '../../base/rounding';

/** What can be said of one of the customer's courses beside ours, fairly: what speaks for it comes first. */
export interface TalkingPoints {
  readonly alternativeId: AlternativeId;
  readonly name: string;
  /** Present value of theirs less that of ours, both as they print in whole units: above zero, ours costs less. Null while figures are missing, or either has no line. */
  readonly difference: Decimal | null;
  /** Categories in which that course costs the customer less than ours, the largest first; amounts above zero. */
  readonly speaksForIt: readonly CategoryDifference[];
  readonly speaksForUs: readonly CategoryDifference[];
  /** Categories in which only one of the two has lines: no saving, as what is not there yet is not zero. */
  readonly notYet: readonly { readonly category: TcoCategory; readonly lacks: 'ours' | 'theirs' }[];
  /** Figures of theirs that turn the ranking, the nearest first: ours need no asking. */
  readonly turning: readonly Turning[];
  /** Our price per unit at which both cost the same. */
  readonly parity: Decimal | null;
  /** Lines of theirs without a figure: to be asked, not guessed. */
  readonly missing: readonly TcoLine[];
  /** Lines of ours without a figure: for us to work out. */
  readonly ourMissing: readonly TcoLine[];
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
    .map((other) => pointsAbout(ours, other));
}

function pointsAbout(ours: AlternativeCost, other: AlternativeCost): TalkingPoints {
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
    difference: isComplete(ours) && isComplete(other) ? printed(other).minus(printed(ours)) : null,
    speaksForIt: largest(false),
    speaksForUs: largest(true),
    notYet: categoriesOfOne(ours, other),
    turning: turningPoints(ours, other)
      .filter(({ cost: { line }, factor }) => line.alternativeId === other.alternative.id && factor.gt(0))
      .slice(0, most),
    parity: parityPrice(ours, other),
    missing: other.missing,
    ourMissing: ours.missing,
  };
}

/** As the comparison prints it: a difference of two totals that stand on the screen is that of what stands there. */
function printed({ presentValue }: AlternativeCost): Decimal {
  return roundTo(presentValue, 0);
}

/** Of categories in which both have lines, and neither lacks a figure. */
function byCategory(ours: AlternativeCost, other: AlternativeCost): readonly CategoryDifference[] {
  const open = new Set([...ours.missing, ...other.missing].map(({ category }) => category));
  return [...ours.byCategory].flatMap(([category, own]): CategoryDifference[] => {
    const its = other.byCategory.get(category);
    return its === undefined || open.has(category) ? [] : [{ category, amount: its.minus(own) }];
  });
}

function categoriesOfOne(ours: AlternativeCost, other: AlternativeCost): TalkingPoints['notYet'] {
  const [own, its] = [categoriesOf(ours), categoriesOf(other)];
  return [
    ...[...own].filter((category) => !its.has(category)).map((category) => ({ category, lacks: 'theirs' }) as const),
    ...[...its].filter((category) => !own.has(category)).map((category) => ({ category, lacks: 'ours' }) as const),
  ];
}

function categoriesOf({ byCategory: known, missing }: AlternativeCost): ReadonlySet<TcoCategory> {
  return new Set([...known.keys(), ...missing.map(({ category }) => category)]);
}
