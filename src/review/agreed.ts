import {
  type Annotations,
  type HiddenCost,
  hiddenCostAt,
  type Point,
  type PointId,
  type PointItem,
  type Position,
  plainRange,
  positionAt,
  type Rebasing,
  rebasingAt,
} from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { NamedFigure } from './outcome';
import { standingOf } from './outcome';
import type { SessionOutcome } from './session';

/** A point that counts as agreed, with what was said and the items that the agreement covers. */
export interface AgreedPoint {
  readonly point: Point;
  readonly outcome: SessionOutcome;
  /** Without those that an agreement in part leaves out. */
  readonly items: readonly PointItem[];
}

/** What was said last to each point, over all sessions. */
export function lastOutcomes(outcomes: readonly SessionOutcome[]): ReadonlyMap<PointId, SessionOutcome> {
  const inTime = outcomes.toSorted((a, b) => a.at.localeCompare(b.at) || a.order.localeCompare(b.order));
  return new Map(inTime.map((outcome) => [outcome.pointId, outcome]));
}

/** The points that count as agreed, in their order. */
export function agreedPoints(
  points: readonly Point[],
  said: ReadonlyMap<PointId, SessionOutcome>,
): readonly AgreedPoint[] {
  return points.flatMap((point) => {
    const outcome = said.get(point.id);
    if (outcome === undefined || standingOf(outcome) !== 'agreed') return [];
    const left = new Set(outcome.answer === 'agreedInPart' ? outcome.without : []);
    return [{ point, outcome, items: point.items.filter((item) => !left.has(itemKey(item))) }];
  });
}

/** As outcomes name an item. */
export function itemKey(item: PointItem): string {
  return `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
}

export type ReviewedOverlay = Position | HiddenCost | Rebasing;

/** The overlay of an item; null for arithmetic, and for one that is gone. */
export function overlayOfItem(
  { positions, hiddenCosts, rebasings }: Pick<Annotations, 'positions' | 'hiddenCosts' | 'rebasings'>,
  item: PointItem,
): ReviewedOverlay | null {
  switch (item.type) {
    case 'position':
      return positions[item.id] ?? null;
    case 'hiddenCost':
      return hiddenCosts[item.id] ?? null;
    case 'rebasing':
      return rebasings[item.id] ?? null;
    case 'arithmetic':
      return null;
  }
}

/**
 * An overlay with the figures that both sides hold in place of ours: the very one that the agreed cost was worked out with.
 * They have no range. Of a position shown as a range, our figures beside the named one were never on the table and go.
 */
export function withAgreed<T extends ReviewedOverlay>(overlay: T, named: readonly NamedFigure[]): T {
  if (named.length === 0) return overlay;
  const start: T = 'lineId' in overlay && overlay.disclosure === 'range' ? { ...overlay, ...noFigures } : overlay;
  let agreed = start;
  for (const { field, value } of named) agreed = at(agreed, field, value);
  return { ...agreed, range: null, disclosure: 'exact' };
}

const noFigures = {
  quantity: null,
  rate: null,
  percent: null,
  amount: null,
  baseIds: null,
  factors: {},
} as const satisfies Partial<Position>;

function at<T extends ReviewedOverlay>(overlay: T, of: string, value: DecimalText): T {
  const range = { of, low: value, likely: value, high: value, ...plainRange };
  const ranged: ReviewedOverlay = { ...overlay, range };
  if ('method' in ranged) return hiddenCostAt(ranged, value) as T;
  return ('basis' in ranged ? rebasingAt(ranged, value) : positionAt(ranged, value)) as T;
}

/** The annotations with all agreed figures in place. */
export function withAllAgreed(annotations: Annotations, agreed: readonly AgreedPoint[]): Annotations {
  const positions: Record<string, Position> = { ...annotations.positions };
  const hiddenCosts: Record<string, HiddenCost> = { ...annotations.hiddenCosts };
  const rebasings: Record<string, Rebasing> = { ...annotations.rebasings };
  for (const { outcome, items } of agreed)
    for (const item of items) {
      const overlay = overlayOfItem(annotations, item);
      if (overlay === null) continue;
      const next = withAgreed(overlay, namedFor(outcome, item));
      if ('method' in next) hiddenCosts[next.id] = next;
      else if ('basis' in next) rebasings[next.id] = next;
      else positions[next.id] = next;
    }
  return { ...annotations, positions, hiddenCosts, rebasings };
}

/** The figures that were named for an item: none where both sides hold an effect and no figure beneath it. */
export function namedFor(outcome: SessionOutcome, item: PointItem): readonly NamedFigure[] {
  if (outcome.answer !== 'agreedInPart' || outcome.figure !== null) return [];
  return outcome.named.filter((figure) => figure.item === itemKey(item));
}
