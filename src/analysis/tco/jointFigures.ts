import type { Ownership, TcoLine, Whose } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import type { AlternativeCost, OwnershipCost } from './ownershipCost';
import { ownershipCost } from './ownershipCost';
import { cheapest } from './parity';

/** The comparison with figures that are not ours alone, beside the one with all figures. */
export interface JointComparison {
  /** With the lines that count in it. */
  readonly ownership: Ownership;
  readonly cost: OwnershipCost;
  /** Lines that rest on our word alone: in no sum of it. */
  readonly leftOut: readonly TcoLine[];
  readonly conclusion: Conclusion;
}

/** Whether the course that is cheapest with all figures is so without ours. */
export type Conclusion =
  | { readonly type: 'survives'; readonly course: AlternativeCost; readonly ahead: Decimal }
  | { readonly type: 'turns'; readonly before: AlternativeCost; readonly after: AlternativeCost }
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
  return {
    ownership: own,
    cost,
    leftOut: lines.filter((line) => !isJoint(line, ownership)),
    conclusion: conclude(all, cost),
  };
}

function conclude(all: OwnershipCost, part: OwnershipCost): Conclusion {
  const [before, after] = [ranked(all), ranked(part)];
  const [first, second] = after;
  if (before.length < 2 || first === undefined || second === undefined) return { type: 'open' };
  const top = before[0];
  if (top === undefined) return { type: 'open' };
  return top.alternative.id === first.alternative.id
    ? { type: 'survives', course: first, ahead: second.presentValue.minus(first.presentValue) }
    : { type: 'turns', before: top, after: first };
}

/** Courses with lines that lack no figure, the cheapest first. */
function ranked({ alternatives }: OwnershipCost): readonly AlternativeCost[] {
  const whole = alternatives.filter(({ lines, missing }) => lines.length > 0 && missing.length === 0);
  const first = cheapest(whole);
  return whole.toSorted((a, b) => (a === first ? -1 : b === first ? 1 : a.presentValue.cmp(b.presentValue)));
}
