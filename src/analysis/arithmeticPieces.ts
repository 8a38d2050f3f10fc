import type { RebasingId } from '../annotations';
import { decimal } from '../base/decimal';
import { money, perUnit, type Scale, scaleOf, sumMoney, type UnitMoney } from '../base/money';
import { type Computed, type CostElement, type LineId, mainLines } from '../estimate';
import type { Source } from './analysis';
import type { Cause } from './causes';

/** One step of the gap: of which line or hidden cost, by which cause, how much of the total. */
export interface Piece {
  readonly cause: Cause;
  readonly source: Source;
  /** The line, or the group that a hidden cost stands under. */
  readonly index: number;
  readonly amount: UnitMoney;
  /** The re-basing that it comes of; else absent. */
  readonly rebasing?: RebasingId;
}

export interface Share {
  readonly total: UnitMoney;
  readonly pieces: readonly Piece[];
}

/** The customer's arithmetic parts per unit of product and by every cut: they change only with the estimate. */
export interface ArithmeticPieces {
  readonly scale: Scale;
  readonly total: UnitMoney;
  /** These three are worked out when they are first asked for: an edit asks for none of them. */
  readonly pieces: () => readonly Piece[];
  readonly byElement: () => ReadonlyMap<CostElement, Share>;
  readonly byGroup: () => ReadonlyMap<LineId | null, Share>;
  /** The main line that a line stands in; null for the total itself. */
  readonly groupOf: (index: number) => LineId | null;
}

export function arithmeticPieces(computed: Computed): ArithmeticPieces {
  const { estimate, parent } = computed.structure;
  const scale = scaleOf(decimal(estimate.amountScale), decimal(estimate.perUnitOf));
  const main = once(() => new Set(mainLines(computed.structure)));
  const groupOf = (index: number): LineId | null => {
    for (let at = index; at > 0; at = parent[at] ?? 0) if (main().has(at)) return estimate.lines[at]?.id ?? null;
    return null;
  };
  const pieces = once(() =>
    [...computed.lineErrors].map(([index, { part }]): Piece => {
      return { cause: 'arithmetic', source: lineSource(computed, index), index, amount: perUnit(money(part), scale) };
    }),
  );
  return {
    scale,
    total: perUnit(money(computed.arithmetic.total), scale),
    pieces,
    byElement: once(() => sharesBy(pieces(), ({ index }) => elementOf(computed, index))),
    byGroup: once(() => sharesBy(pieces(), ({ index }) => groupOf(index))),
    groupOf,
  };
}

/** Works something out at the first asking. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

export function lineSource({ structure }: Computed, index: number): Source {
  return { type: 'line', id: structure.estimate.lines[index]?.id as LineId };
}

export function elementOf({ structure }: Computed, index: number): CostElement {
  return structure.estimate.lines[index]?.costElement ?? 'other';
}

function sharesBy<Key>(pieces: readonly Piece[], keyOf: (piece: Piece) => Key): ReadonlyMap<Key, Share> {
  const groups = new Map<Key, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(keyOf(piece));
    if (group) group.push(piece);
    else groups.set(keyOf(piece), [piece]);
  }
  return new Map(
    [...groups].map(([key, group]) => [key, { total: sumMoney(group.map(({ amount }) => amount)), pieces: group }]),
  );
}
