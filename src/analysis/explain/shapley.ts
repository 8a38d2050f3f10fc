import { type Decimal, ZERO } from '../../base/decimal';
import { money, perUnit, type UnitMoney } from '../../base/money';
import type { Analysis } from '../analysis';
import { type Cause, causes, type OwnCause } from '../causes';
import { resubstantiate, substantiate } from '../substantiate';
import { causesOf, partialOverlays, rebasingCauses } from './partialOverlays';

/** What a cause makes of the gap when no order is chosen, with its knock-on; per unit of product. */
export interface OrderFreeEffect {
  readonly cause: Exclude<Cause, 'knockOn'>;
  readonly effect: UnitMoney;
}

/**
 * The order-free split of the gap (Shapley, 1953): the mean of what each cause adds over all orders in which the causes
 * that are present can be switched from theirs to ours, each sum by a run of the engine. It adds up to the gap. Arithmetic
 * adds the same in any order, so that at most nine causes are enumerated: 512 runs.
 */
export function shapley(analysis: Analysis): readonly OrderFreeEffect[] {
  const present = causesPresent(analysis);
  const values = totalsBySubset(analysis, present);
  const effects = new Map<Cause, UnitMoney>([['arithmetic', analysis.arithmeticPieces.total]]);
  const count = present.length;
  const whole = factorial(count);
  for (const [place, cause] of present.entries()) {
    const bit = 1 << place;
    let sum = ZERO;
    for (let subset = 0; subset < 1 << count; subset++) {
      if (subset & bit) continue;
      const size = bitsOf(subset);
      const orders = factorial(size) * factorial(count - 1 - size);
      sum = sum.plus((values[subset | bit] ?? ZERO).minus(values[subset] ?? ZERO).times(orders));
    }
    effects.set(cause, perUnit(money(sum.div(whole)), analysis.scale));
  }
  return causes.flatMap((cause) => {
    const effect = effects.get(cause);
    return effect === undefined || cause === 'knockOn' ? [] : [{ cause, effect }];
  });
}

/** The causes that some overlay has, those included that come to nothing in the printed order. */
function causesPresent({ run, customer }: Analysis): readonly OwnCause[] {
  const { hidden, positions, rebased } = run.overlays;
  const present = new Set<Cause>([...positions].flatMap(([node, position]) => causesOf(customer, node, position)));
  if (hidden.length > 0) present.add('omission');
  for (const cause of rebasingCauses(customer, rebased)) present.add(cause);
  return causes.filter((cause): cause is OwnCause => present.has(cause));
}

/** The substantiated total, in the scale of the file, with each subset of the causes on. */
function totalsBySubset(analysis: Analysis, present: readonly OwnCause[]): readonly Decimal[] {
  const { customer, run } = analysis;
  const { positions, hidden, rebased } = run.overlays;
  const lines = customer.structure.estimate.lines.length;
  const changed = new Set([...positions.keys(), ...rebased.on.keys(), ...hidden.map((_, i) => lines + i)]);
  if (rebased.atTop.length > 0) changed.add(0);
  // Another base is another order of work; without one, what stands outside the overlays' reach is taken over.
  const isReordered = present.includes('base') || run.issues.length > 0;
  return Array.from({ length: 1 << present.length }, (_, subset) => {
    const on = new Set(present.filter((__, place) => subset & (1 << place)));
    const overlays = partialOverlays(analysis, on);
    const { ours } = isReordered ? substantiate(customer, overlays) : resubstantiate(customer, run, overlays, changed);
    return ours[0] ?? ZERO;
  });
}

function bitsOf(subset: number): number {
  let count = 0;
  for (let left = subset; left > 0; left >>= 1) count += left & 1;
  return count;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
