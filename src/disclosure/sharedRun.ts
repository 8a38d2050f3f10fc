import { type Analysis, analyse, effectParts, type OverlayEffect, reanalyse } from '../analysis';
import {
  type Annotations,
  type DisclosureLevel,
  type HiddenCost,
  hasUsableRange,
  hiddenCostAt,
  type PointItem,
  type Position,
  positionAt,
  rangedMethodFields,
  rangedPositionFigures,
} from '../annotations';
import { type Decimal, type DecimalText, toText } from '../base/decimal';
import type { Estimate } from '../estimate';
import type { Shown } from './sharedView';

/**
 * The analysis over what is shared and nothing else: the overlays that stand in points at exact, range or effect only.
 * Run twice where something is shown as a range, with every range at the side that lowers the total and at the other.
 */
export interface SharedRun {
  readonly annotations: Annotations;
  readonly low: Analysis;
  readonly high: Analysis;
  /** A figure as it may be shown: exact where no range touches it. */
  shown(figure: (analysis: Analysis) => Decimal): Shown;
}

/**
 * The level at which an overlay really is shared. A range that was never given cannot be shown as one:
 * the overlay is shared in words only, and a warning says so.
 */
export function effectiveLevel(overlay: Position | HiddenCost): DisclosureLevel {
  if (overlay.disclosure !== 'range') return overlay.disclosure;
  const figures = 'method' in overlay ? rangedMethodFields(overlay) : rangedPositionFigures(overlay);
  return hasUsableRange(overlay.range, figures) ? 'range' : 'wordsOnly';
}

export function overlayOf({ positions, hiddenCosts }: Annotations, item: PointItem): Position | HiddenCost | null {
  if (item.type === 'arithmetic') return null;
  return (item.type === 'position' ? positions[item.id] : hiddenCosts[item.id]) ?? null;
}

export function runOverShared(estimate: Estimate, annotations: Annotations): SharedRun {
  const shared = sharedOverlays(annotations);
  const likely = analyse(estimate, shared);
  const ranged = [...Object.values(shared.positions), ...Object.values(shared.hiddenCosts)].filter(
    (overlay) => effectiveLevel(overlay) === 'range',
  );
  if (ranged.length === 0) return { annotations: shared, low: likely, high: likely, shown: showing(likely, likely) };
  let lowInputs = shared;
  let highInputs = shared;
  for (const overlay of ranged) {
    const [a, b] = [at(shared, overlay, 'low'), at(shared, overlay, 'high')];
    const rises = reanalyse(likely, shared, estimate, b).gap.gte(reanalyse(likely, shared, estimate, a).gap);
    lowInputs = at(lowInputs, overlay, rises ? 'low' : 'high');
    highInputs = at(highInputs, overlay, rises ? 'high' : 'low');
  }
  const low = analyse(estimate, lowInputs);
  const high = analyse(estimate, highInputs);
  return { annotations: shared, low, high, shown: showing(low, high) };
}

/** The effect of an item's overlay in one run. */
export function effectOf(analysis: Analysis, item: PointItem): OverlayEffect | null {
  if (item.type === 'hiddenCost') return analysis.hidden.get(item.id) ?? null;
  if (item.type === 'arithmetic') return null;
  for (const [index, { record }] of analysis.run.overlays.positions) {
    if (record.id === item.id) return analysis.positions.get(index) ?? null;
  }
  return null;
}

/** What a cause does in one run, summed over the overlays that may be split by cause. */
export function causeTotal(effects: readonly OverlayEffect[], cause: string): Decimal[] {
  return effects.flatMap((effect) => effectParts(effect).flatMap(([its, amount]) => (its === cause ? [amount] : [])));
}

function showing(low: Analysis, high: Analysis): SharedRun['shown'] {
  return (figure) => {
    const [a, b] = [toText(figure(low)), low === high ? null : toText(figure(high))];
    return b === null || a === b ? { kind: 'exact', value: a } : { kind: 'band', low: a, high: b };
  };
}

function at(annotations: Annotations, overlay: Position | HiddenCost, side: 'low' | 'high'): Annotations {
  const value = overlay.range?.[side] as DecimalText;
  return 'method' in overlay
    ? {
        ...annotations,
        hiddenCosts: {
          ...annotations.hiddenCosts,
          [overlay.id]: hiddenCostAt(currentOf(annotations.hiddenCosts, overlay), value),
        },
      }
    : {
        ...annotations,
        positions: {
          ...annotations.positions,
          [overlay.id]: positionAt(currentOf(annotations.positions, overlay), value),
        },
      };
}

function currentOf<R extends { readonly id: string }>(records: Readonly<Record<string, R>>, overlay: R): R {
  return records[overlay.id] ?? overlay;
}

function sharedOverlays(annotations: Annotations): Annotations {
  const positions: Record<string, Position> = {};
  const hiddenCosts: Record<string, HiddenCost> = {};
  for (const { items } of Object.values(annotations.points)) {
    for (const item of items) {
      const overlay = overlayOf(annotations, item);
      if (!overlay || !['exact', 'range', 'effectOnly'].includes(effectiveLevel(overlay))) continue;
      if ('method' in overlay) hiddenCosts[overlay.id] = overlay;
      else positions[overlay.id] = overlay;
    }
  }
  return { ...annotations, positions, hiddenCosts };
}
