import { type Decimal, ONE, ZERO } from '../base/decimal';
import { exactSum } from '../base/exactSum';
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
  computed: Computed,
  overlays: Overlays,
  node: number,
  ours: readonly Decimal[],
): Decimal | null {
  const { structure } = computed;
  const theirs = structure.inputs[node]?.share ?? null;
  const position = overlays.positions.get(node);
  if (!position) return theirs;
  if (position.quantity?.isZero()) return ZERO;
  if (position.amount !== null) {
    const base = sumOfLines(computed, ours, position.base ?? structure.bases[node] ?? []);
    return base.isZero() ? null : position.amount.div(base);
  }
  return position.percent === null ? theirs : shareOf(position.percent, position.line.divides);
}

export function sumOf(amounts: readonly Decimal[], nodes: readonly number[]): Decimal {
  let total = ZERO;
  for (const node of nodes) total = total.plus(amounts[node] ?? ZERO);
  return total;
}

/** Below this many parts, adding one after the other is as fast. */
const FEW = 8;

/** The customer's sums over lists of lines: they change only with the estimate. */
const theirSums = new WeakMap<readonly Decimal[], WeakMap<readonly number[], Decimal>>();

/**
 * The sum of our amounts over lines: the customer's sum, and what is different at our figures. An edit changes few lines
 * of a long list, and without a change the sum is the customer's to the last digit.
 */
export function sumOfLines({ computed }: Computed, ours: readonly Decimal[], lines: readonly number[]): Decimal {
  if (lines.length < FEW) return sumOf(ours, lines);
  let total = theirSum(computed, lines);
  for (const line of lines) {
    const own = ours[line] ?? ZERO;
    const theirs = computed[line] ?? ZERO;
    if (own !== theirs) total = total.plus(own.minus(theirs));
  }
  return total;
}

function theirSum(computed: readonly Decimal[], lines: readonly number[]): Decimal {
  let sums = theirSums.get(computed);
  if (!sums) {
    sums = new WeakMap();
    theirSums.set(computed, sums);
  }
  let sum = sums.get(lines);
  if (!sum) {
    sum = exactSum(computed, lines);
    sums.set(lines, sum);
  }
  return sum;
}

/** Whether a position puts any figure beside the customer's; it may hold only a reason yet. */
export function hasFigures(position: OpenPosition | undefined): boolean {
  if (!position) return false;
  const { quantity, rate, percent, amount, base, factors } = position;
  return [quantity, rate, percent, amount, base].some((figure) => figure !== null) || factors.size > 0;
}
