import { type AlternativeCost, isJoint, jointComparison, type OwnershipCost, ownershipCost } from '../../analysis';
import {
  type Alternative,
  hasUsableRange,
  inOrder,
  type Ownership,
  rangedTcoFigures,
  type TcoLine,
  type TcoLineId,
  tcoLineAt,
} from '../../annotations';
import { type Decimal, decimal, decimalOrNull, sum, toText } from '../../base/decimal';
import type { Side } from '../extremes';
import type { Shown } from '../sharedView';

export type SharedLevel = 'exact' | 'range' | 'effectOnly' | 'wordsOnly';

/** The comparison over what is shared and nothing else; an internal alternative or line does not exist for it. */
export interface OwnershipRun {
  readonly alternatives: readonly Alternative[];
  /** Null where the study lacks what everything needs. */
  readonly cost: Ends | null;
  /** The same without the figures that are ours alone. */
  readonly withoutOurs: Ends | null;
  linesOf(alternative: Alternative): readonly TcoLine[];
  /** Those that `withoutOurs` counts. */
  countingWithoutOurs(alternative: Alternative): readonly TcoLine[];
  level(line: TcoLine): SharedLevel;
}

/** One comparison with every range at its low end, and one at its high end. */
export type Ends = Readonly<Record<Side, OwnershipCost>>;

// The view is made anew with every edit of the case; most leave the alternatives as they are.
const known = new WeakMap<Ownership['tcoLines'], { of: Ownership; volume: string; run: OwnershipRun | null }>();

/** Null where no alternative is shown that says anything. */
export function runOverSharedOwnership(ownership: Ownership, annualVolume: Decimal | null): OwnershipRun | null {
  const { study, alternatives, tcoLines, priceIndices } = ownership;
  const volume = annualVolume?.toString() ?? '';
  const before = known.get(tcoLines);
  if (
    before?.volume === volume &&
    before.of.study === study &&
    before.of.alternatives === alternatives &&
    before.of.priceIndices === priceIndices
  )
    return before.run;
  const run = runAnew(ownership, annualVolume);
  known.set(tcoLines, { of: ownership, volume, run });
  return run;
}

function runAnew(ownership: Ownership, annualVolume: Decimal | null): OwnershipRun | null {
  const alternatives = inOrder<Alternative>(ownership.alternatives).filter(
    (its) => its.disclosure === 'shown' && !saysNothing(its, ownership),
  );
  if (alternatives.length === 0) return null;
  const isShown = new Set<string>(alternatives.map(({ id }) => id));
  const lines = inOrder<TcoLine>(ownership.tcoLines).filter(
    ({ alternativeId, disclosure }) => isShown.has(alternativeId) && disclosure !== 'internal',
  );
  const counting = lines.filter((line) => levelOf(line) !== 'wordsOnly');
  const inputs = (side: Side): Ownership => ({
    ...ownership,
    alternatives: Object.fromEntries(alternatives.map((its) => [its.id, its])),
    tcoLines: Object.fromEntries(counting.map((line) => [line.id, lineAt(line, side)])),
  });
  const hasRanges = counting.some((line) => levelOf(line) === 'range');
  const ends = (at: (side: Side) => OwnershipCost | null): Ends | null => {
    const low = at('low');
    const high = hasRanges ? at('high') : low;
    return low && high && { low, high };
  };
  const cost = ends((side) => ownershipCost(inputs(side), annualVolume));
  const others = counting.filter((line) => isJoint(line, ownership));
  return {
    alternatives,
    cost,
    withoutOurs: cost && ends((side) => withoutOurs(jointComparison(inputs(side), cost[side], annualVolume))),
    linesOf: ({ id }) => lines.filter(({ alternativeId }) => alternativeId === id),
    countingWithoutOurs: ({ id }) => others.filter(({ alternativeId }) => alternativeId === id),
    level: levelOf,
  };
}

/** Neither a word about it nor a line that may be shown: nothing but its name would print. */
export function saysNothing(alternative: Alternative, { tcoLines }: Pick<Ownership, 'tcoLines'>): boolean {
  const { id, conditions, leadTime, risks, wouldHaveToBe, arguments: views } = alternative;
  const words = [conditions, leadTime, risks, wouldHaveToBe, ...views.map(({ text }) => text)];
  return (
    words.every((text) => text.trim() === '') &&
    !Object.values(tcoLines).some(({ alternativeId, disclosure }) => alternativeId === id && disclosure !== 'internal')
  );
}

/** Courses that are left without what they cost to acquire are no courses any more. */
function withoutOurs(joint: ReturnType<typeof jointComparison>): OwnershipCost | null {
  if (joint === null) return null;
  const { cost, incomparable } = joint;
  return { ...cost, alternatives: cost.alternatives.filter((its) => !incomparable.includes(its)) };
}

/** The level that was chosen. A range that was never given, or runs backwards, cannot be shown as one. */
function levelOf(line: TcoLine): SharedLevel {
  const { disclosure } = line;
  if (disclosure === 'internal') return 'wordsOnly';
  if (disclosure !== 'range') return disclosure;
  return rangeEnds(line) === null ? 'wordsOnly' : 'range';
}

const moved = new WeakMap<TcoLine, Readonly<Record<Side, TcoLine>> | null>();

/**
 * The line with its range at either end, the lower amount first; the same ones every time, so that what they cost is not
 * worked out again. Null where it has no range that says something.
 */
export function rangeEnds(line: TcoLine): Readonly<Record<Side, TcoLine>> | null {
  const before = moved.get(line);
  if (before !== undefined) return before;
  const { range } = line;
  let ends: Readonly<Record<Side, TcoLine>> | null = null;
  if (hasUsableRange(range, rangedTcoFigures(line))) {
    const [low, high] = [tcoLineAt(line, range.of, range.low), tcoLineAt(line, range.of, range.high)];
    const [least, most] = [sizeOf(low), sizeOf(high)];
    // A driver that divides, or an amount that comes back, turns the ends round.
    if (least && most) ends = least.lte(most) ? { low, high } : { low: high, high: low };
  }
  moved.set(line, ends);
  return ends;
}

/** What the present value of a line rises with; null without a figure. */
function sizeOf({ amount, timing }: TcoLine): Decimal | null {
  if (timing.type === 'stepped') return sum(timing.steps.map((step) => decimal(step.amount)));
  return decimalOrNull(amount);
}

function lineAt(line: TcoLine, side: Side): TcoLine {
  return line.disclosure === 'range' ? (rangeEnds(line)?.[side] ?? line) : line;
}

/** What one alternative costs at both ends; null where it has no figure, or lacks one. */
export function costAt(ends: Ends | null, { id }: Alternative): Readonly<Record<Side, AlternativeCost>> | null {
  const at = (side: Side) => ends?.[side].alternatives.find(({ alternative }) => alternative.id === id);
  const [low, high] = [at('low'), at('high')];
  if (!low || !high || low.lines.length === 0 || low.missing.length > 0 || high.missing.length > 0) return null;
  return { low, high };
}

/** Present value of one line of it at both ends. */
export function lineValue(cost: Readonly<Record<Side, AlternativeCost>> | null, id: TcoLineId): Shown | null {
  const at = (side: Side) => cost?.[side].lines.find(({ line }) => line.id === id)?.presentValue;
  const [low, high] = [at('low'), at('high')];
  return low && high ? shownBetween(low, high) : null;
}

/** Exact where no range touches it. What division leaves behind is no band. */
export function shownBetween(one: Decimal, other: Decimal): Shown {
  const [low, high] = one.lte(other) ? [one, other] : [other, one];
  return high.minus(low).lt('1e-25')
    ? { kind: 'exact', value: toText(low) }
    : { kind: 'band', low: toText(low), high: toText(high) };
}
