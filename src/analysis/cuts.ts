import { type Annotations, inOrder } from '../annotations';
import { addMoney, sumMoney, type UnitMoney } from '../base/money';
import type { Computed, CostElement, LineId } from '../estimate';
import type { BasisStep, BridgeStep, Contribution, Cut, PointEffect, Source } from './analysis';
import { type ArithmeticPieces, elementOf, lineSource, type Piece, type Share } from './arithmeticPieces';
import { causes } from './causes';
import { effectParts, type OverlayEffect } from './effects';
import type { Overlays } from './overlays';
import { itemEffect } from './pointItem';
import type { RebasingPieces } from './rebase/rebasingEffects';

/** What our overlays do to the gap, in pieces. Every cut regroups these and the customer's arithmetic parts. */
export function overlayPieces(
  computed: Computed,
  overlays: Overlays,
  positions: ReadonlyMap<number, OverlayEffect>,
  hidden: ReadonlyMap<string, OverlayEffect>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, effect] of positions) {
    const source = lineSource(computed, index);
    for (const [cause, amount] of effectParts(effect)) pieces.push({ cause, source, index, amount });
  }
  for (const { record, parent } of overlays.hidden) {
    const effect = hidden.get(record.id);
    if (!effect) continue;
    const source: Source = { type: 'hiddenCost', id: record.id };
    for (const [cause, amount] of effectParts(effect)) pieces.push({ cause, source, index: parent, amount });
  }
  return pieces;
}

export function bridgeOf(
  arithmetic: ArithmeticPieces,
  basis: RebasingPieces,
  pieces: readonly Piece[],
): readonly BridgeStep[] {
  return causes.map((cause) => {
    if (cause === 'arithmetic')
      return { cause, effect: arithmetic.total, contributions: () => gather(arithmetic.pieces()) };
    const isIts = (piece: Piece): boolean => piece.cause === cause;
    const own = pieces.filter(isIts);
    const rebased = basis.byCause.get(cause);
    return {
      cause,
      effect: rebased ? addMoney(rebased, total(own)) : total(own),
      contributions: () => gather([...(rebased ? basis.pieces().filter(isIts) : []), ...own]),
    };
  });
}

/** The bridge with the normalisation, loaded, behind the arithmetic; every other step holds what is left of its cause. */
export function basisFirst(
  arithmetic: ArithmeticPieces,
  basis: RebasingPieces,
  pieces: readonly Piece[],
): readonly BasisStep[] {
  const [first, ...rest] = bridgeOf(arithmetic, { byCause: new Map(), pieces: () => [] }, pieces).map(
    ({ cause, effect, contributions }): BasisStep => ({ step: cause, effect, contributions }),
  );
  const normalisation: BasisStep = {
    step: 'normalisation',
    effect: sumMoney([...basis.byCause.values()]),
    contributions: () =>
      gather(
        basis
          .pieces()
          .flatMap((piece) =>
            piece.rebasing === undefined
              ? []
              : [{ ...piece, source: { type: 'rebasing', id: piece.rebasing } as const }],
          ),
      ),
  };
  return first ? [first, normalisation, ...rest] : [];
}

export function byElement(
  computed: Computed,
  arithmetic: ArithmeticPieces,
  overlays: Overlays,
  pieces: readonly Piece[],
): readonly Cut<CostElement>[] {
  const ofHidden = new Map<string, CostElement>(overlays.hidden.map(({ record }) => [record.id, record.costElement]));
  return cut(
    arithmetic.byElement(),
    pieces,
    ({ source, index }) =>
      (source.type === 'hiddenCost' ? ofHidden.get(source.id) : undefined) ?? elementOf(computed, index),
    (element) => element,
  );
}

/** By the groups of the estimate; what stands in none of them (a total's own error, a cost at the top) is `null`. */
export function byGroup(
  { structure }: Computed,
  arithmetic: ArithmeticPieces,
  pieces: readonly Piece[],
): readonly Cut<LineId | null>[] {
  const { lines } = structure.estimate;
  return cut(
    arithmetic.byGroup(),
    pieces,
    ({ index }) => arithmetic.groupOf(index),
    (id) => (id === null ? 'Outside the groups' : (lines[structure.indexOf.get(id) ?? -1]?.label ?? id)),
  );
}

/** Effects of each point's items. What is missing counts nowhere, and is counted. */
export function byPoint({ points }: Annotations, analysis: Parameters<typeof itemEffect>[0]): readonly PointEffect[] {
  return inOrder(points).map(({ id, items }) => {
    const effects = items.map((item) => itemEffect(analysis, item));
    const known = effects.filter((effect) => typeof effect === 'object');
    return {
      pointId: id,
      direct: sumMoney(known.map(({ direct }) => direct)),
      loaded: sumMoney(known.map(({ loaded }) => loaded)),
      missing: effects.filter((effect) => effect === 'missing').length,
      counted: known.length,
    };
  });
}

/** Adds our pieces to the arithmetic parts that are gathered by the same keys. */
function cut<Key>(
  arithmetic: ReadonlyMap<Key, Share>,
  pieces: readonly Piece[],
  keyOf: (piece: Piece) => Key,
  labelOf: (key: Key) => string,
): readonly Cut<Key>[] {
  const ours = new Map<Key, Piece[]>([...arithmetic.keys()].map((key) => [key, []]));
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = ours.get(key);
    if (group) group.push(piece);
    else ours.set(key, [piece]);
  }
  return [...ours].map(([key, group]) => {
    const theirs = arithmetic.get(key);
    const effect = theirs ? addMoney(theirs.total, total(group)) : total(group);
    return { key, label: labelOf(key), effect, contributions: () => gather([...(theirs?.pieces ?? []), ...group]) };
  });
}

function total(pieces: readonly Piece[]): UnitMoney {
  return sumMoney(pieces.map(({ amount }) => amount));
}

/** One contribution for each line or hidden cost. */
function gather(pieces: readonly Piece[]): readonly Contribution[] {
  const bySource = new Map<string, Contribution>();
  for (const { source, amount } of pieces) {
    const key = `${source.type} ${source.id}`;
    const before = bySource.get(key);
    bySource.set(key, { source, amount: before ? addMoney(before.amount, amount) : amount });
  }
  return [...bySource.values()];
}
