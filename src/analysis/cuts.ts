import { type Annotations, inOrder } from '../annotations';
import { ZERO } from '../base/decimal';
import { addMoney, money, perUnit, type Scale, type UnitMoney } from '../base/money';
import { type Computed, type CostElement, type LineId, mainLines } from '../estimate';
import type { BridgeStep, Contribution, Cut, PointEffect, Source } from './analysis';
import { type Cause, causes } from './causes';
import { effectParts, type OverlayEffect } from './effects';
import type { Overlays } from './overlays';

const nothing = money<'unit'>(ZERO);

/** One step of the gap: of which line or hidden cost, by which cause, how much of the total. */
export interface Piece {
  readonly cause: Cause;
  readonly source: Source;
  /** The line, or the group that a hidden cost stands under. */
  readonly index: number;
  readonly amount: UnitMoney;
}

/** The whole gap in pieces: the customer's arithmetic parts, then our overlays' effects. Every cut regroups these. */
export function gapPieces(
  computed: Computed,
  overlays: Overlays,
  positions: ReadonlyMap<number, OverlayEffect>,
  hidden: ReadonlyMap<string, OverlayEffect>,
  scale: Scale,
): readonly Piece[] {
  const { lines } = computed.structure.estimate;
  const pieces: Piece[] = [];
  const ofLine = (index: number): Source => ({ type: 'line', id: (lines[index] as { id: LineId }).id });
  for (const [index, { part }] of computed.lineErrors) {
    pieces.push({ cause: 'arithmetic', source: ofLine(index), index, amount: perUnit(money(part), scale) });
  }
  for (const [index, effect] of positions) {
    for (const [cause, amount] of effectParts(effect)) pieces.push({ cause, source: ofLine(index), index, amount });
  }
  for (const { record, parent } of overlays.hidden) {
    const effect = hidden.get(record.id);
    if (!effect) continue;
    const source: Source = { type: 'hiddenCost', id: record.id };
    for (const [cause, amount] of effectParts(effect)) pieces.push({ cause, source, index: parent, amount });
  }
  return pieces;
}

export function bridgeOf(pieces: readonly Piece[]): readonly BridgeStep[] {
  return causes.map((cause) => ({ cause, ...gather(pieces.filter((piece) => piece.cause === cause)) }));
}

export function byElement(
  computed: Computed,
  overlays: Overlays,
  pieces: readonly Piece[],
): readonly Cut<CostElement>[] {
  const { lines } = computed.structure.estimate;
  const ofHidden = new Map<string, CostElement>(overlays.hidden.map(({ record }) => [record.id, record.costElement]));
  return cut(
    pieces,
    ({ source, index }) =>
      (source.type === 'hiddenCost' ? ofHidden.get(source.id) : lines[index]?.costElement) ?? 'other',
    (element) => element,
  );
}

/** By the groups of the estimate; what stands in none of them (a total's own error, a cost at the top) is `null`. */
export function byGroup(computed: Computed, pieces: readonly Piece[]): readonly Cut<LineId | null>[] {
  const { structure } = computed;
  const { lines } = structure.estimate;
  const main = new Set(mainLines(structure));
  const groupOf = (index: number): LineId | null => {
    for (let at = index; at > 0; at = structure.parent[at] ?? 0) if (main.has(at)) return lines[at]?.id ?? null;
    return null;
  };
  return cut(
    pieces,
    ({ index }) => groupOf(index),
    (id) => (id === null ? 'Outside the groups' : (lines[structure.indexOf.get(id) ?? -1]?.label ?? id)),
  );
}

export function byPoint(
  { points }: Annotations,
  computed: Computed,
  positions: ReadonlyMap<number, OverlayEffect>,
  hidden: ReadonlyMap<string, OverlayEffect>,
  positionIndex: ReadonlyMap<string, number>,
  scale: Scale,
): readonly PointEffect[] {
  return inOrder(points).map(({ id, items }) => {
    let direct = nothing;
    let loaded = nothing;
    for (const item of items) {
      if (item.type === 'arithmetic') {
        const index = computed.structure.indexOf.get(item.lineId) ?? -1;
        const found = computed.lineErrors.get(index);
        if (!found) continue;
        direct = addMoney(direct, perUnit(money(found.error.times(computed.above[index] ?? ZERO)), scale));
        loaded = addMoney(loaded, perUnit(money(found.part), scale));
        continue;
      }
      const effect = item.type === 'position' ? positions.get(positionIndex.get(item.id) ?? -1) : hidden.get(item.id);
      if (!effect) continue;
      direct = addMoney(direct, effect.direct);
      loaded = addMoney(loaded, effect.loaded);
    }
    return { pointId: id, direct, loaded };
  });
}

function cut<Key>(
  pieces: readonly Piece[],
  keyOf: (piece: Piece) => Key,
  labelOf: (key: Key) => string,
): readonly Cut<Key>[] {
  const groups = new Map<Key, Piece[]>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups].map(([key, group]) => ({ key, label: labelOf(key), ...gather(group) }));
}

/** Adds up pieces, one contribution for each line or hidden cost. */
function gather(pieces: readonly Piece[]): { effect: UnitMoney; contributions: readonly Contribution[] } {
  const bySource = new Map<string, Contribution>();
  let effect = nothing;
  for (const { source, amount } of pieces) {
    effect = addMoney(effect, amount);
    const key = `${source.type} ${source.id}`;
    const before = bySource.get(key);
    bySource.set(key, { source, amount: before ? addMoney(before.amount, amount) : amount });
  }
  return { effect, contributions: [...bySource.values()] };
}
