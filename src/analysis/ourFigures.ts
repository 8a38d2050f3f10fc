import { type Decimal, ONE, ZERO } from '../base/decimal';
import { type Computed, shareOf } from '../estimate';
import type { OpenPosition, Overlays } from './overlays';

/** How many of its children's sum a group takes, as we have it; 1 for the total. */
export function ourQuantity({ structure }: Computed, { positions }: Overlays, node: number): Decimal {
  if (structure.estimate.lines[node]?.kind !== 'group') return ONE;
  return positions.get(node)?.quantity ?? structure.inputs[node]?.quantity ?? ONE;
}

export function ourBase({ structure }: Computed, { positions }: Overlays, node: number): readonly number[] {
  return positions.get(node)?.base ?? structure.bases[node] ?? [];
}

/**
 * Our share of the base: an amount of ours sets it, a quantity of zero says that the mark-up does not apply. Null where
 * no share makes an amount: a base of zero under an amount of ours, a discount of the whole price.
 */
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
    return base.isZero() ? null : position.amount.div(base);
  }
  return position.percent === null ? theirs : shareOf(position.percent, position.line.divides);
}

export function sumOf(amounts: readonly Decimal[], nodes: readonly number[]): Decimal {
  let total = ZERO;
  for (const node of nodes) total = total.plus(amounts[node] ?? ZERO);
  return total;
}

/** Whether a position puts any figure beside the customer's; it may hold only a reason yet. */
export function hasFigures(position: OpenPosition | undefined): boolean {
  if (!position) return false;
  const { quantity, rate, percent, amount, base, factors } = position;
  return [quantity, rate, percent, amount, base].some((figure) => figure !== null) || factors.size > 0;
}
