import { type Decimal, ONE, ZERO } from '../base/decimal';
import { type Computed, shareOf } from '../estimate';
import type { Overlays } from './overlays';

/** How many of its children's sum a group takes, as we have it; 1 for the total. */
export function ourQuantity({ structure }: Computed, { positions }: Overlays, node: number): Decimal {
  if (structure.estimate.lines[node]?.kind !== 'group') return ONE;
  return positions.get(node)?.quantity ?? structure.inputs[node]?.quantity ?? ONE;
}

export function ourBase({ structure }: Computed, { positions }: Overlays, node: number): readonly number[] {
  return positions.get(node)?.base ?? structure.bases[node] ?? [];
}

/** Our percentage; an amount of ours on a mark-up sets it, a quantity of zero says that it does not apply. */
export function ourShare(
  { structure }: Computed,
  overlays: Overlays,
  node: number,
  ours: readonly Decimal[],
): Decimal | null {
  const theirs = structure.inputs[node]?.share ?? null;
  const position = overlays.positions.get(node);
  if (!position) return theirs;
  if (position.quantity?.isZero()) return ZERO;
  if (position.amount !== null) {
    const base = sumOf(ours, position.base ?? structure.bases[node] ?? []);
    return base.isZero() ? theirs : position.amount.div(base);
  }
  return position.percent === null ? theirs : (shareOf(position.percent, position.line.divides) ?? theirs);
}

export function sumOf(amounts: readonly Decimal[], nodes: readonly number[]): Decimal {
  let total = ZERO;
  for (const node of nodes) total = total.plus(amounts[node] ?? ZERO);
  return total;
}
