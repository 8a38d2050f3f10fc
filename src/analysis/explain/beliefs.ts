import {
  type Annotations,
  type HiddenCost,
  hiddenCostAt,
  inOrder,
  type Point,
  type PointId,
  type Position,
  plainRange,
  positionAt,
  type Rebasing,
  rebasingAt,
} from '../../annotations';
import { Decimal, type DecimalText, decimal, ONE, toText, ZERO } from '../../base/decimal';
import type { Analysis, Source } from '../analysis';
import { reanalyse } from '../reanalyse';
import { hiddenCostFigures, type OverlayFigure, positionFigures, rebasingFigures } from './overlayFigures';
import { rootOf } from './rootOf';

/** Why no value of a figure makes an effect vanish. */
export type NoBelief =
  /** However far the figure goes, something of the effect is left: a lot size, a volume. */
  | 'noFiniteValue'
  /** The effect does not hang on this figure. */
  | 'noInfluence'
  /** Our figures make no amount, here or on the way there. */
  | 'missing'
  /** The point stands on the customer's own arithmetic, which no figure of ours changes. */
  | 'arithmetic';

/** What the customer would have to believe for the effect of an overlay to vanish, figure by figure. */
export interface Belief extends OverlayFigure {
  /** The value of our figure, all others kept, at which the loaded effect is zero. Null: see `reason`. */
  readonly needed: DecimalText | null;
  readonly reason: NoBelief | null;
  /** Why nobody can believe it: a negative figure, a share of more than the whole. Null where one can. */
  readonly impossible: 'belowZero' | 'aboveOne' | null;
}

export interface OverlayBeliefs {
  readonly source: Source;
  /** Id of the position, the hidden cost or the re-basing. */
  readonly overlayId: string;
  readonly label: string;
  /** The ranged figure first. */
  readonly beliefs: readonly Belief[];
}

export interface PointBelief {
  readonly pointId: PointId;
  readonly overlays: readonly OverlayBeliefs[];
  /**
   * What the first figure of each overlay would have to be multiplied with, one factor for all, for the point's loaded
   * effect to vanish. Null: see `reason`, or a point of one overlay, whose figure says it.
   */
  readonly commonFactor: DecimalText | null;
  readonly reason: NoBelief | null;
}

/** For every position, hidden cost and re-basing that counts, what the customer would have to believe: runs of the engine. */
export function overlayBeliefs(analysis: Analysis, annotations: Annotations): readonly OverlayBeliefs[] {
  return ranOverlays(analysis).map((overlay) => beliefsOf(analysis, annotations, overlay));
}

/** For every point, in its order. */
export function pointBeliefs(analysis: Analysis, annotations: Annotations): readonly PointBelief[] {
  const overlays = new Map(ranOverlays(analysis).map((overlay) => [overlay.record.id as string, overlay]));
  return inOrder(annotations.points).map((point) => {
    const own = point.items.flatMap((item) => (item.type === 'arithmetic' ? [] : (overlays.get(item.id) ?? [])));
    const beliefs = own.map((overlay) => beliefsOf(analysis, annotations, overlay));
    return { pointId: point.id, overlays: beliefs, ...commonFactor(analysis, annotations, point, own) };
  });
}

interface RanOverlay {
  readonly record: Position | HiddenCost | Rebasing;
  readonly source: Source;
  readonly label: string;
  readonly figures: readonly OverlayFigure[];
}

function ranOverlays({ run }: Analysis): readonly RanOverlay[] {
  const positions = [...run.overlays.positions].sort(([a], [b]) => a - b);
  return [
    ...positions.map(
      ([, { record, line }]): RanOverlay => ({
        record,
        source: { type: 'line', id: line.id },
        label: line.label,
        figures: positionFigures(record, line),
      }),
    ),
    ...run.overlays.hidden.map(
      ({ record }): RanOverlay => ({
        record,
        source: { type: 'hiddenCost', id: record.id },
        label: record.label,
        figures: hiddenCostFigures(record),
      }),
    ),
    ...[...run.overlays.rebased.reach.values()].map(
      ({ record }): RanOverlay => ({
        record,
        source: { type: 'rebasing', id: record.id },
        label: record.name,
        figures: rebasingFigures(record),
      }),
    ),
  ];
}

function beliefsOf(analysis: Analysis, annotations: Annotations, overlay: RanOverlay): OverlayBeliefs {
  const { record, source, label, figures } = overlay;
  const beliefs = figures.map((figure): Belief => {
    const effectAt = (value: Decimal): Decimal | null =>
      loadedOf(run(analysis, annotations, [[overlay, figure.field, value]]), record.id);
    const root = rootOf(effectAt, decimal(figure.ours), scaleOf(analysis));
    return { ...figure, ...found(root), impossible: typeof root === 'string' ? null : impossible(figure, root) };
  });
  return { source, overlayId: record.id, label, beliefs };
}

function commonFactor(
  analysis: Analysis,
  annotations: Annotations,
  { id, items }: Point,
  overlays: readonly RanOverlay[],
): Pick<PointBelief, 'commonFactor' | 'reason'> {
  const led = overlays.flatMap((overlay) => {
    const [lead] = overlay.figures;
    return lead ? [{ overlay, lead }] : [];
  });
  if (led.length === 0) return { commonFactor: null, reason: items.length > 0 ? 'arithmetic' : 'missing' };
  if (items.length === 1) return { commonFactor: null, reason: null };
  const effectAt = (factor: Decimal): Decimal | null => {
    const moved = led.map(({ overlay, lead }) => [overlay, lead.field, decimal(lead.ours).times(factor)] as const);
    const point = run(analysis, annotations, moved).byPoint.find(({ pointId }) => pointId === id);
    return point === undefined || point.missing > 0 ? null : point.loaded;
  };
  const { needed, reason } = found(rootOf(effectAt, ONE, scaleOf(analysis)));
  return { commonFactor: needed, reason };
}

/** The analysis with figures of some overlays at other values. */
function run(
  analysis: Analysis,
  annotations: Annotations,
  moves: readonly (readonly [RanOverlay, string, Decimal])[],
): Analysis {
  const positions: Record<string, Position> = { ...annotations.positions };
  const hiddenCosts: Record<string, HiddenCost> = { ...annotations.hiddenCosts };
  const rebasings: Record<string, Rebasing> = { ...annotations.rebasings };
  for (const [{ record }, of, value] of moves) {
    const at = toText(value);
    const range = { ...plainRange, of, low: at, likely: at, high: at };
    if ('method' in record) hiddenCosts[record.id] = { ...hiddenCostAt({ ...record, range }, at), range: record.range };
    else if ('basis' in record) rebasings[record.id] = { ...rebasingAt({ ...record, range }, at), range: record.range };
    else positions[record.id] = { ...positionAt({ ...record, range }, at), range: record.range };
  }
  const { estimate } = analysis.customer.structure;
  return reanalyse(analysis, annotations, estimate, { ...annotations, positions, hiddenCosts, rebasings });
}

function loadedOf({ run: { overlays }, positions, hidden, rebasings }: Analysis, id: string): Decimal | null {
  for (const [index, { record }] of overlays.positions) {
    if (record.id !== id) continue;
    const effect = positions.get(index);
    return effect === undefined || effect.ours === null ? null : effect.loaded;
  }
  for (const [otherId, effect] of [...hidden, ...rebasings])
    if (otherId === id) return effect.ours === null ? null : effect.loaded;
  return null;
}

/** What an effect is measured against when it counts as gone. */
function scaleOf({ stated, substantiated }: Analysis): Decimal {
  return Decimal.max(stated.abs(), substantiated.abs(), '1e-6');
}

function found(root: ReturnType<typeof rootOf>): Pick<Belief, 'needed' | 'reason'> {
  if (typeof root !== 'string') return { needed: toText(root), reason: null };
  const reasons = { none: 'noFiniteValue', flat: 'noInfluence', missing: 'missing' } as const;
  return { needed: null, reason: reasons[root] };
}

function impossible({ unit, field, theirs }: OverlayFigure, needed: Decimal): Belief['impossible'] {
  // A rebate or a credit is negative in the estimate itself.
  if (needed.lt(ZERO) && (theirs === null || decimal(theirs).gte(ZERO))) return 'belowZero';
  const isShare = unit === 'fraction' && field !== 'percent' && field !== 'annualRate';
  return isShare && needed.gt(ONE) ? 'aboveOne' : null;
}
