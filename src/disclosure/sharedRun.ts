import {
  type Analysis,
  analyse,
  type Cause,
  effectParts,
  itemEffect,
  linesOfRebasing,
  type OverlayEffect,
  overlayEffect,
  reanalyse,
} from '../analysis';
import {
  type Annotations,
  type DisclosureLevel,
  type HiddenCost,
  hasUsableRange,
  hiddenCostAt,
  itemKey,
  type PointItem,
  type Position,
  positionAt,
  type Rebasing,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
  rebasingAt,
} from '../annotations';
import { type Decimal, type DecimalText, toText, ZERO } from '../base/decimal';
import type { Estimate } from '../estimate';
import { extremes, type Side } from './extremes';
import type { Shown } from './sharedView';

export type Overlay = Position | HiddenCost | Rebasing;

/**
 * The analysis over what is shared and nothing else: the overlays that stand in points at exact, range or effect only.
 * Run twice where something is shown as a range: with the ranges at the sides that together make the total lowest, and
 * highest. Every band goes from the one run to the other, so that bands add up end by end.
 */
export interface SharedRun {
  /** At the figures themselves; the guard knows by it what must not be found. */
  readonly likely: Analysis;
  readonly low: Analysis;
  readonly high: Analysis;
  /** The level at which an overlay really is shared; internal for one that is not in the case. */
  level(item: PointItem): DisclosureLevel;
  /** A figure as it may be shown: exact where no range touches it. */
  shown(figure: (analysis: Analysis) => Decimal): Shown;
}

export function overlayOf({ positions, hiddenCosts, rebasings }: Annotations, item: PointItem): Overlay | null {
  if (item.type === 'arithmetic') return null;
  const { type } = item;
  const records: Readonly<Record<string, Overlay>> =
    type === 'position' ? positions : type === 'hiddenCost' ? hiddenCosts : rebasings;
  return Object.hasOwn(records, item.id) ? (records[item.id] ?? null) : null;
}

interface Remembered {
  readonly of: Annotations;
  readonly items: readonly PointItem[];
  readonly run: SharedRun;
}

// Screens, guard and documents ask for the same, and while a text is written only words differ.
const last = new WeakMap<Estimate, Remembered>();

export function runOverShared(estimate: Estimate, annotations: Annotations): SharedRun {
  const items = Object.values(annotations.points).flatMap((point) => point.items);
  const before = last.get(estimate);
  if (before && hasSameFigures(before, annotations, items)) return before.run;
  const run = runAnew(estimate, annotations, items);
  last.set(estimate, { of: annotations, items, run });
  return run;
}

/** Of a case that was changed, what the change did not touch is the same record as before. */
function hasSameFigures({ of, items }: Remembered, now: Annotations, itemsNow: readonly PointItem[]): boolean {
  return (
    of.deal === now.deal &&
    of.positions === now.positions &&
    of.hiddenCosts === now.hiddenCosts &&
    of.rebasings === now.rebasings &&
    items.length === itemsNow.length &&
    items.every((item, index) => item === itemsNow[index])
  );
}

function runAnew(estimate: Estimate, annotations: Annotations, items: readonly PointItem[]): SharedRun {
  let inFigures = items.filter((item) => ['exact', 'range', 'effectOnly'].includes(statedLevel(annotations, item)));
  // What makes no amount is shared in words: a missing figure is no zero. Without it another may make none, so again.
  for (;;) {
    const inputs = only(annotations, inFigures);
    const likely = analyse(estimate, inputs);
    const standing = inFigures.filter((item) => makesAmounts(estimate, inputs, likely, item));
    if (standing.length === inFigures.length) return settle(estimate, annotations, inputs, likely, inFigures);
    inFigures = standing;
  }
}

function settle(
  estimate: Estimate,
  annotations: Annotations,
  inputs: Annotations,
  likely: Analysis,
  inFigures: readonly PointItem[],
): SharedRun {
  const ranged = inFigures.flatMap((item) =>
    statedLevel(annotations, item) === 'range' ? (overlayOf(inputs, item) ?? []) : [],
  );
  const at = (sides: readonly Side[]): Annotations =>
    ranged.reduce((before, overlay, index) => withSide(before, overlay, sides[index] ?? 'low'), inputs);
  const gapAt = (sides: readonly Side[]): Decimal => reanalyse(likely, inputs, estimate, at(sides)).gap;
  const ends = ranged.length === 0 ? null : extremes(ranged.length, gapAt);
  const low = ends ? analyse(estimate, at(ends.low)) : likely;
  const high = ends ? analyse(estimate, at(ends.high)) : likely;
  const counting = new Set(inFigures.map(itemKey));
  const levelOf = (item: PointItem): DisclosureLevel => {
    if (isGone(likely, annotations, item)) return 'internal';
    const stated = statedLevel(annotations, item);
    return stated === 'internal' || stated === 'wordsOnly' || counting.has(itemKey(item)) ? stated : 'wordsOnly';
  };
  const levels = new WeakMap<PointItem, DisclosureLevel>();
  return {
    likely,
    low,
    high,
    level(item) {
      const level = levels.get(item) ?? levelOf(item);
      levels.set(item, level);
      return level;
    },
    shown: showing(low, high),
  };
}

/** What stands on a line that a later revision no longer has, or on arithmetic that now holds, says nothing any more. */
function isGone({ customer }: Analysis, annotations: Annotations, item: PointItem): boolean {
  const { indexOf } = customer.structure;
  if (item.type === 'arithmetic') return !customer.lineErrors.has(indexOf.get(item.lineId) ?? -1);
  const overlay = overlayOf(annotations, item);
  if (overlay === null) return true;
  if ('basis' in overlay)
    return overlay.appliesTo.type !== 'product' && linesOfRebasing(customer.structure, overlay).indices.length === 0;
  const lineId = 'lineId' in overlay ? overlay.lineId : overlay.parentId;
  return lineId !== null && !indexOf.has(lineId);
}

/** The level that was chosen. A range that was never given, or runs backwards, cannot be shown as one. */
function statedLevel(annotations: Annotations, item: PointItem): DisclosureLevel {
  if (item.type === 'arithmetic') return 'exact';
  const overlay = overlayOf(annotations, item);
  if (!overlay) return 'internal';
  if (overlay.disclosure !== 'range') return overlay.disclosure;
  return hasUsableRange(overlay.range, rangedFields(overlay)) ? 'range' : 'wordsOnly';
}

function rangedFields(overlay: Overlay): readonly string[] {
  if ('method' in overlay) return rangedMethodFields(overlay);
  return 'basis' in overlay ? rangedRebasingFigures(overlay) : rangedPositionFigures(overlay);
}

/** Whether an item has an amount, at both ends of its range too. */
function makesAmounts(estimate: Estimate, inputs: Annotations, likely: Analysis, item: PointItem): boolean {
  const overlay = overlayOf(inputs, item);
  if (itemEffect(likely, item) === 'missing') return false;
  if (!overlay || statedLevel(inputs, item) !== 'range') return true;
  return (['low', 'high'] as const).every(
    (side) => itemEffect(reanalyse(likely, inputs, estimate, withSide(inputs, overlay, side)), item) !== 'missing',
  );
}

/** The effect of an item's overlay in one run; null for one without. */
export function effectOf(analysis: Analysis, item: PointItem): OverlayEffect | null {
  return overlayEffect(analysis, item) ?? null;
}

/** What each cause does in one run, summed over the overlays that may be split by cause. */
export function causeTotals(effects: readonly OverlayEffect[]): ReadonlyMap<Cause, Decimal> {
  const totals = new Map<Cause, Decimal>();
  for (const effect of effects)
    for (const [cause, amount] of effectParts(effect)) totals.set(cause, (totals.get(cause) ?? ZERO).plus(amount));
  return totals;
}

function showing(low: Analysis, high: Analysis): SharedRun['shown'] {
  return (figure) => {
    const from = figure(low);
    const to = low === high ? from : figure(high);
    // What division leaves behind is no band.
    const isExact = from.minus(to).abs().lt('1e-25');
    return isExact ? { kind: 'exact', value: toText(from) } : { kind: 'band', low: toText(from), high: toText(to) };
  };
}

function withSide(annotations: Annotations, overlay: Overlay, side: Side): Annotations {
  const value = overlay.range?.[side] as DecimalText;
  if ('method' in overlay)
    return { ...annotations, hiddenCosts: { ...annotations.hiddenCosts, [overlay.id]: hiddenCostAt(overlay, value) } };
  if ('basis' in overlay)
    return { ...annotations, rebasings: { ...annotations.rebasings, [overlay.id]: rebasingAt(overlay, value) } };
  return { ...annotations, positions: { ...annotations.positions, [overlay.id]: positionAt(overlay, value) } };
}

function only(annotations: Annotations, items: readonly PointItem[]): Annotations {
  const positions: Record<string, Position> = {};
  const hiddenCosts: Record<string, HiddenCost> = {};
  const rebasings: Record<string, Rebasing> = {};
  for (const item of items) {
    const overlay = overlayOf(annotations, item);
    if (!overlay) continue;
    if ('method' in overlay) hiddenCosts[overlay.id] = overlay;
    else if ('basis' in overlay) rebasings[overlay.id] = overlay;
    else positions[overlay.id] = overlay;
  }
  return { ...annotations, positions, hiddenCosts, rebasings };
}
