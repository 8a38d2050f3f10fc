import {
  type Annotations,
  type DisclosureLevel,
  type HiddenCost,
  hiddenCostAt,
  itemKey,
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
import { meetingOf, type ReviewSession, type SessionOutcome, type SessionTable } from './session';

/** A point that counts as agreed, with what was said and the items that the agreement covers. */
export interface AgreedPoint {
  readonly point: Point;
  readonly outcome: SessionOutcome;
  /** Without those that an agreement in part leaves out. */
  readonly items: readonly PointItem[];
  /** What lay on the table as it was said; absent where none was kept. */
  readonly table?: SessionTable | undefined;
}

type Sessions = Readonly<Record<string, ReviewSession>>;

/**
 * What was said last to each point, over all sessions: in the latest session, whenever it was noted, and there the latest
 * note.
 */
export function lastOutcomes(
  outcomes: readonly SessionOutcome[],
  sessions: Sessions,
): ReadonlyMap<PointId, SessionOutcome> {
  const noted = new Map<string, string>();
  for (const { sessionId, at } of outcomes) {
    const first = noted.get(sessionId);
    if (first === undefined || at < first) noted.set(sessionId, at);
  }
  const timesOf = ({ sessionId, at, order }: SessionOutcome): readonly string[] => {
    const session = sessions[sessionId];
    const first = noted.get(sessionId) ?? at;
    const held = session ? [meetingOf(session, first.slice(0, 10)).date, session.openedAt ?? first, session.order] : [];
    return [...held, at, order];
  };
  const inTime = outcomes
    .map((outcome) => ({ outcome, times: timesOf(outcome) }))
    .toSorted((a, b) => inTurn(a.times, b.times));
  return new Map(inTime.map(({ outcome }) => [outcome.pointId, outcome]));
}

function inTurn(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place === -1 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}

/** The points that count as agreed, in their order. */
export function agreedPoints(
  points: readonly Point[],
  said: ReadonlyMap<PointId, SessionOutcome>,
  sessions: Sessions,
): readonly AgreedPoint[] {
  return points.flatMap((point) => {
    const outcome = said.get(point.id);
    if (outcome === undefined || standingOf(outcome) !== 'agreed') return [];
    const left = new Set(outcome.answer === 'agreedInPart' ? outcome.without : []);
    const items = point.items.filter((item) => !left.has(itemKey(item)));
    return [{ point, outcome, items, table: sessions[outcome.sessionId]?.table }];
  });
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
 * They have no range. Unless the position lay on the table to the digit, our figures beside the named one were never there
 * and go. A level that is lower by now is no business of an agreement, and stays.
 */
export function withAgreed<T extends ReviewedOverlay>(
  overlay: T,
  named: readonly NamedFigure[],
  onTable: DisclosureLevel = overlay.disclosure,
): T {
  if (named.length === 0) return overlay;
  let agreed: T = 'lineId' in overlay && onTable !== 'exact' ? { ...overlay, ...noFigures } : overlay;
  for (const { field, value } of named) agreed = at(agreed, field, value);
  const isAsShown = overlay.disclosure === 'range' && onTable === 'range';
  return { ...agreed, range: null, disclosure: isAsShown ? 'exact' : overlay.disclosure };
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

/** The annotations with the overlays that both sides hold and no others, all agreed figures in place. */
export function withAllAgreed(annotations: Annotations, agreed: readonly AgreedPoint[]): Annotations {
  const positions: Record<string, Position> = {};
  const hiddenCosts: Record<string, HiddenCost> = {};
  const rebasings: Record<string, Rebasing> = {};
  for (const { outcome, items } of agreed) {
    if (isOnEffect(outcome)) continue;
    for (const item of items) {
      const overlay = overlayOfItem(annotations, item);
      if (overlay === null) continue;
      const next = withAgreed(overlay, namedFor(outcome, item));
      if ('method' in next) hiddenCosts[next.id] = next;
      else if ('basis' in next) rebasings[next.id] = next;
      else positions[next.id] = next;
    }
  }
  return { ...annotations, positions, hiddenCosts, rebasings };
}

/** The figures that were named for an item: none where both sides hold an effect and no figure beneath it. */
export function namedFor(outcome: SessionOutcome, item: PointItem): readonly NamedFigure[] {
  if (outcome.answer !== 'agreedInPart' || isOnEffect(outcome)) return [];
  return outcome.named.filter((figure) => figure.item === itemKey(item));
}

/** Whether both sides hold an effect, and no figure beneath it. */
export function isOnEffect({ answer, figure }: Pick<SessionOutcome, 'answer' | 'figure'>): boolean {
  return answer === 'agreedInPart' && figure !== null;
}
