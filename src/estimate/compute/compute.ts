import { Decimal, ZERO } from '../../base/decimal';
import { exactSum } from '../../base/exactSum';
import type { Issue } from '../../base/issue';
import type { Estimate, Line } from '../estimate';
import { isExactProduct } from './exactProduct';
import { findLineErrors, type LineError } from './lineErrors';
import { hasRule, openStructure, ownAmount, type Structure } from './structure';

export type { LineError } from './lineErrors';

/**
 * What follows from the customer's own figures, in the scale of the file, by index of the line.
 * `computed total - stated total = sum over lines of error x load` (model, section 3).
 */
export interface Computed {
  readonly structure: Structure;
  /** What the customer wrote; where an amount is not stated, what the stated amounts beneath it make. */
  readonly stated: readonly Decimal[];
  /** What the customer's own quantities, factors, rates and percentages make. */
  readonly computed: readonly Decimal[];
  /** Load factor L: what one unit of the line's own amount adds to the total. */
  readonly load: readonly Decimal[];
  /** E: the product of the customer's quantities above the line. */
  readonly above: readonly Decimal[];
  /** Only lines that do not make their stated amount. */
  readonly lineErrors: ReadonlyMap<number, LineError>;
  /** The total is the computed total minus the stated one; what is neither error nor rounding is noise of storage. */
  readonly arithmetic: { readonly errors: Decimal; readonly rounding: Decimal; readonly total: Decimal };
  /** Lines of which the customer gives no amount and nothing to compute one from. */
  readonly missing: readonly number[];
  readonly issues: readonly Issue[];
}

// An estimate never changes, and many runs of the analysis stand on one: each is opened and computed once.
const known = new WeakMap<Estimate, Computed>();

/** Opens an estimate and computes it: amounts, arithmetic parts, load factors. One pass up, one pass down. */
export function compute(estimate: Estimate): Computed {
  const before = known.get(estimate);
  if (before) return before;
  const computed = computeAnew(estimate);
  known.set(estimate, computed);
  return computed;
}

/** The amounts of an estimate, and which lines do not make theirs: the pass up alone. */
interface Amounts extends Pick<Computed, 'structure' | 'stated' | 'computed' | 'missing'> {
  readonly deviating: readonly { readonly index: number; readonly error: Decimal }[];
}

const knownAmounts = new WeakMap<Estimate, Amounts>();

/** What every line states and what the customer's own figures make of it, without loads and errors. */
export function computeAmounts(estimate: Estimate): Amounts {
  const before = knownAmounts.get(estimate);
  if (before) return before;
  const amounts = amountsOf(openStructure(estimate));
  knownAmounts.set(estimate, amounts);
  return amounts;
}

function amountsOf(structure: Structure): Amounts {
  const { estimate } = structure;
  const { lines } = estimate;
  const { children, bases, inputs, order } = structure;
  const stated = new Array<Decimal>(lines.length);
  const computed = new Array<Decimal>(lines.length);
  const missing: number[] = [];
  const deviating: { index: number; error: Decimal }[] = [];
  for (const index of order) {
    const line = at(lines, index);
    const { kind } = line;
    const { amount } = at(inputs, index);
    if (amount !== null && isMade(line)) {
      stated[index] = amount;
      computed[index] = amount;
      continue;
    }
    const { quantity, share } = at(inputs, index);
    let own: Decimal | null;
    let ruled: Decimal;
    if (kind === 'item' || !hasRule(structure, index)) {
      own = kind === 'item' ? ownAmount(at(inputs, index)) : amount;
      if (own === null) missing.push(index);
      own ??= ZERO;
      ruled = own;
    } else {
      const parts = kind === 'markup' ? at(bases, index) : at(children, index);
      const times = kind === 'markup' ? share : kind === 'group' ? quantity : null;
      own = addUp(parts, computed, times, kind === 'markup');
      ruled = sameAmounts(parts, stated, computed) ? own : addUp(parts, stated, times, kind === 'markup');
    }
    computed[index] = own;
    if (amount === null) {
      stated[index] = ruled;
      continue;
    }
    stated[index] = amount;
    if (!ruled.eq(amount)) deviating.push({ index, error: ruled.minus(amount) });
    else if (own === ruled) computed[index] = amount;
  }
  return { structure, stated, computed, missing, deviating };
}

/** Whether an item's own figures make its amount to the last digit, told without opening them. */
function isMade({ kind, quantity, rate, factors, amount }: Line): boolean {
  if (kind !== 'item' || quantity === null || rate === null || amount === null || factors.length > 0) return false;
  return isExactProduct(quantity.value, rate.value, amount.value);
}

function computeAnew(estimate: Estimate): Computed {
  const { structure, stated, computed, missing, deviating } = computeAmounts(estimate);
  const { load, above } = loadFactors(structure);
  const lineErrors = findLineErrors(structure, deviating, load);
  let errors = ZERO;
  let rounding = ZERO;
  let noise = ZERO;
  for (const { part, kind } of lineErrors.values()) {
    if (kind === 'error') errors = errors.plus(part);
    else if (kind === 'rounding') rounding = rounding.plus(part);
    else noise = noise.plus(part);
  }
  return {
    structure,
    stated,
    computed,
    load,
    above,
    lineErrors,
    arithmetic: { errors, rounding, total: errors.plus(rounding).plus(noise) },
    missing,
    issues: structure.issues,
  };
}

function addUp(
  parts: readonly number[],
  amounts: readonly Decimal[],
  times: Decimal | null,
  isShare: boolean,
): Decimal {
  const total = exactSum(amounts, parts);
  if (times === null) return isShare ? ZERO : total;
  return total.times(times);
}

/** Identity of the objects is enough: `compute` shares one decimal where stated and computed agree. */
function sameAmounts(parts: readonly number[], stated: readonly Decimal[], computed: readonly Decimal[]): boolean {
  for (const part of parts) if (stated[part] !== computed[part]) return false;
  return true;
}

/**
 * L and E by one pass from the total downwards (model, section 5):
 * `L = Q(parent) x L(parent), or 1 at the top, + sum over the mark-ups that name the line itself of p x L(mark-up)`.
 */
function loadFactors({ estimate, parent, inputs, namedBy, order }: Structure): {
  load: readonly Decimal[];
  above: readonly Decimal[];
} {
  const one = new Decimal(1);
  const count = estimate.lines.length;
  const load = new Array<Decimal>(count);
  const above = new Array<Decimal>(count);
  // What a line hands down to its children, worked out once per parent.
  const loadBelow = new Array<Decimal>(count);
  const aboveBelow = new Array<Decimal>(count);
  for (let place = count - 1; place >= 0; place--) {
    const index = order[place] as number;
    const up = parent[index] as number;
    let own = up < 0 ? one : at(loadBelow, up);
    for (const markup of at(namedBy, index)) {
      const { share } = at(inputs, markup);
      if (share !== null) own = own.plus(share.times(at(load, markup)));
    }
    load[index] = own;
    above[index] = up < 0 ? one : at(aboveBelow, up);
    const { quantity } = at(inputs, index);
    const multiplies = estimate.lines[index]?.kind === 'group' && quantity !== null;
    loadBelow[index] = multiplies ? own.times(quantity) : own;
    aboveBelow[index] = multiplies ? at(above, index).times(quantity) : at(above, index);
  }
  return { load, above };
}

/** Arrays here are filled for every line before they are read; a hole is a fault of this file. */
function at<T>(values: readonly T[], index: number): T {
  return values[index] as T;
}
