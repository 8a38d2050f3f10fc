import { decimal, ZERO } from '../base/decimal';
import { addMoney, money, perUnit, type Scale, scaleOf, type UnitMoney } from '../base/money';
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
}

export interface Share {
  readonly total: UnitMoney;
  readonly pieces: readonly Piece[];
}

/** The customer's arithmetic parts per unit of product and by every cut: they change only with the estimate. */
export interface ArithmeticPieces {
  readonly scale: Scale;
  readonly total: UnitMoney;
  readonly pieces: readonly Piece[];
  readonly byElement: ReadonlyMap<CostElement, Share>;
  readonly byGroup: ReadonlyMap<LineId | null, Share>;
  /** The main line that a line stands in; null for the total itself. */
  readonly groupOf: (index: number) => LineId | null;
}

export function arithmeticPieces(computed: Computed): ArithmeticPieces {
  const { estimate, parent } = computed.structure;
  const scale = scaleOf(decimal(estimate.amountScale), decimal(estimate.perUnitOf));
  const main = new Set(mainLines(computed.structure));
  const groupOf = (index: number): LineId | null => {
    for (let at = index; at > 0; at = parent[at] ?? 0) if (main.has(at)) return estimate.lines[at]?.id ?? null;
    return null;
  };
  const byElement = new Map<CostElement, Share>();
  const byGroup = new Map<LineId | null, Share>();
  const pieces: Piece[] = [];
  for (const [index, { part }] of computed.lineErrors) {
    const piece: Piece = {
      cause: 'arithmetic',
      source: lineSource(computed, index),
      index,
      amount: perUnit(money(part), scale),
    };
    pieces.push(piece);
    include(byElement, elementOf(computed, index), piece);
    include(byGroup, groupOf(index), piece);
  }
  const total = perUnit(money(computed.arithmetic.total), scale);
  return { scale, total, pieces, byElement, byGroup, groupOf };
}

export function lineSource({ structure }: Computed, index: number): Source {
  return { type: 'line', id: structure.estimate.lines[index]?.id as LineId };
}

export function elementOf({ structure }: Computed, index: number): CostElement {
  return structure.estimate.lines[index]?.costElement ?? 'other';
}

function include<Key>(shares: Map<Key, Share>, key: Key, piece: Piece): void {
  const share = shares.get(key);
  if (share) {
    (share.pieces as Piece[]).push(piece);
    shares.set(key, { total: addMoney(share.total, piece.amount), pieces: share.pieces });
  } else shares.set(key, { total: addMoney(money<'unit'>(ZERO), piece.amount), pieces: [piece] });
}
