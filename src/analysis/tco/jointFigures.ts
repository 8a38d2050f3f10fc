import type { AlternativeId, Ownership, TcoLine, Whose } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import type { AlternativeCost, OwnershipCost } from './ownershipCost';
import { ownershipCost } from './ownershipCost';
import { cheapest, isComplete } from './parity';

/** The comparison with figures that are not ours alone, beside the one with all figures. */
export interface JointComparison {
  /** With the lines that count in it. */
  readonly ownership: Ownership;
  readonly cost: OwnershipCost;
  /** Lines that rest on our word alone: in no sum of it. */
  readonly leftOut: readonly TcoLine[];
  /** Courses of which nothing is left of what they cost to acquire: they cannot be compared. */
  readonly incomparable: readonly AlternativeCost[];
  readonly conclusion: Conclusion;
}

/** Whether the course that is cheapest with all figures is so without ours. */
export type Conclusion =
  | { readonly type: 'survives'; readonly course: AlternativeCost; readonly ahead: Decimal }
  /** It stands as soon as what is left out of `after`, less what is left out of `before`, comes to more than `by`. */
  | { readonly type: 'turns'; readonly before: AlternativeCost; readonly after: AlternativeCost; readonly by: Decimal }
  /** No course, or one alone, has a figure in one of the two comparisons. */
  | { readonly type: 'open' };

const joint: ReadonlySet<Whose> = new Set(['customer', 'public', 'agreed']);

/**
 * What both sides can hold for true counts: figures of the customer, public ones and agreed ones; and the price of our own
 * offers, which the customer has from us and which nobody has to believe.
 */
export function isJoint({ whose, isPrice, alternativeId }: TcoLine, { alternatives }: Ownership): boolean {
  if (joint.has(whose)) return true;
  const kind = alternatives[alternativeId]?.kind;
  return isPrice && (kind === 'ourOffer' || kind === 'atTarget');
}

/** Null where the study lacks what everything needs. */
export function jointComparison(
  ownership: Ownership,
  all: OwnershipCost | null,
  annualVolume: Decimal | null,
): JointComparison | null {
  const lines = Object.values(ownership.tcoLines);
  const kept = lines.filter((line) => isJoint(line, ownership));
  const own = { ...ownership, tcoLines: Object.fromEntries(kept.map((line) => [line.id, line])) };
  const cost = ownershipCost(own, annualVolume);
  if (all === null || cost === null) return null;
  const incomparable = cost.alternatives.filter(({ alternative: { id } }) => !isComparable(id, lines, kept));
  return {
    ownership: own,
    cost,
    leftOut: lines.filter((line) => !isJoint(line, ownership)),
    incomparable,
    conclusion: conclude(
      ranked(all.alternatives),
      ranked(cost.alternatives.filter((course) => !incomparable.includes(course))),
    ),
  };
}

/** To leave costs out favours the course that they are left out of; one without its acquisition is no course any more. */
function isComparable(id: AlternativeId, all: readonly TcoLine[], kept: readonly TcoLine[]): boolean {
  const acquires = ({ alternativeId, category }: TcoLine): boolean =>
    alternativeId === id && category === 'acquisition';
  return !all.some(acquires) || kept.some(acquires);
}

function conclude(before: readonly AlternativeCost[], after: readonly AlternativeCost[]): Conclusion {
  const [top, [first, second]] = [before[0], after];
  if (before.length < 2 || !top || !first || !second) return { type: 'open' };
  if (top.alternative.id === first.alternative.id)
    return { type: 'survives', course: first, ahead: second.presentValue.minus(first.presentValue) };
  const own = after.find(({ alternative }) => alternative.id === top.alternative.id);
  return own === undefined
    ? { type: 'open' }
    : { type: 'turns', before: own, after: first, by: own.presentValue.minus(first.presentValue) };
}

/** Courses with lines that lack no figure, the cheapest first. */
function ranked(courses: readonly AlternativeCost[]): readonly AlternativeCost[] {
  const whole = courses.filter(isComplete);
  const first = cheapest(whole);
  return whole.toSorted((a, b) => (a === first ? -1 : b === first ? 1 : a.presentValue.cmp(b.presentValue)));
}
