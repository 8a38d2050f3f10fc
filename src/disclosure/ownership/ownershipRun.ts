import { type AlternativeCost, isJoint, jointComparison, type OwnershipCost, ownershipCost } from '../../analysis';
import {
  type Alternative,
  hasUsableRange,
  inOrder,
  type Ownership,
  type TcoLine,
  type TcoLineId,
} from '../../annotations';
import { type Decimal, type DecimalText, toText } from '../../base/decimal';
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

/** Null where no alternative is shown. */
export function runOverSharedOwnership(ownership: Ownership, annualVolume: Decimal | null): OwnershipRun | null {
  const alternatives = inOrder<Alternative>(ownership.alternatives).filter(({ disclosure }) => disclosure === 'shown');
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
  const ends = (at: (side: Side) => OwnershipCost | null): Ends | null => {
    const [low, high] = [at('low'), at('high')];
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

/** Courses that are left without what they cost to acquire are no courses any more. */
function withoutOurs(joint: ReturnType<typeof jointComparison>): OwnershipCost | null {
  if (joint === null) return null;
  const { cost, incomparable } = joint;
  return { ...cost, alternatives: cost.alternatives.filter((its) => !incomparable.includes(its)) };
}

/** The level that was chosen. A range that was never given, runs backwards or is about steps cannot be shown as one. */
function levelOf({ disclosure, range, amount, timing }: TcoLine): SharedLevel {
  if (disclosure === 'internal') return 'wordsOnly';
  if (disclosure !== 'range') return disclosure;
  const ranged = amount === null || timing.type === 'stepped' ? [] : ['amount'];
  return hasUsableRange(range, ranged) ? 'range' : 'wordsOnly';
}

const moved = new WeakMap<TcoLine, Readonly<Record<Side, TcoLine>>>();

/** The line with its range at one end; the same one every time, so that what it costs is not worked out again. */
function lineAt(line: TcoLine, side: Side): TcoLine {
  if (levelOf(line) !== 'range' || line.range === null) return line;
  const before = moved.get(line);
  if (before) return before[side];
  const at = (amount: DecimalText): TcoLine => ({ ...line, amount });
  const both = { low: at(line.range.low), high: at(line.range.high) };
  moved.set(line, both);
  return both[side];
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
