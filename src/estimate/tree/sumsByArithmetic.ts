import type { Decimal } from '../../base/decimal';
import type { Draft } from '../rows/draft';
import { halfUnit } from '../tables/agrees';
import { isGrandLabel, isRunningLabel, isSumLabel } from '../words/rowWords';
import { OpenStack } from './openStack';
import { firstAtLeast } from './sumsByFormula';
import { amountOf, childrenOf, namedRows, type Tree, topOf } from './tree';

export interface ArithmeticOptions {
  /** Totals stand above their lines: the rows are read from the bottom up. */
  readonly upwards: boolean;
  /** Only rows whose words or print speak for a sum are reduced. */
  readonly needsWords: boolean;
  /** Rows that a person called sums. */
  readonly called: ReadonlySet<number>;
}

/**
 * Rows by arithmetic: shift a row, reduce when a row equals the sum of what stands open. A row that is called a sum
 * and equals none is the sum of its block, and the difference is the customer's.
 */
export function sumsByArithmetic(tree: Tree, options: ArithmeticOptions): void {
  const { drafts } = tree;
  const order = drafts.map((_, index) => index);
  if (options.upwards) order.reverse();
  const stack = new OpenStack();
  // Only assemblies by level have children yet; what is reduced here states its amount.
  const children = childrenOf(tree);
  const blocks = options.upwards ? null : blockStarts(tree);
  for (const index of order) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    if (tree.kind[index] === 'repeat' || tree.kind[index] === 'aside') continue;
    const amount = draft.amount?.value ?? null;
    if (
      tree.kind[index] === 'item' &&
      amount !== null &&
      draft.amount !== null &&
      (options.called.has(index) || mayBeSum(draft))
    ) {
      const found = findSum(tree, stack, draft, index, options, blocks?.[index] ?? 0);
      if (repeatsGroup(tree, stack, index)) continue;
      if (found !== null && !closesCircle(tree, stack, index, found)) reduce(tree, stack, index, found, options);
    }
    // What stands in a sum already is no part of another; it may still be a sum itself.
    if ((tree.parent[index] ?? -1) >= 0) continue;
    stack.push(index, amountOf(tree, index, children));
  }
}

/** A row that stands in a sum already cannot be the sum of what holds it, however well the figures agree. */
function closesCircle(tree: Tree, stack: OpenStack, index: number, { start }: FoundSum): boolean {
  return (tree.parent[index] ?? -1) >= 0 && stack.nodes.includes(topOf(tree, index), start);
}

/** A row whose own figures make its amount is an item, and a percentage is a mark-up. */
function mayBeSum(draft: Draft): boolean {
  if (draft.shape.type === 'own' || draft.shape.type === 'share') return false;
  if (draft.own === 'agrees') return false;
  return draft.percent === null || isSumLabel(draft.label);
}

interface FoundSum {
  readonly start: number;
  readonly holds: boolean;
  readonly multiplies: boolean;
}

/** For each node the first index of its block: the node after the last heading before it. */
function blockStarts(tree: Tree): readonly number[] {
  const headingRows = tree.headings.map(({ row }) => row);
  const starts: number[] = [];
  let next = 0;
  let start = 0;
  tree.drafts.forEach(({ row }, index) => {
    let isNew = false;
    while (next < headingRows.length && (headingRows[next] ?? 0) < row) {
      isNew = true;
      next += 1;
    }
    if (isNew) start = index;
    starts.push(start);
  });
  return starts;
}

function findSum(
  tree: Tree,
  stack: OpenStack,
  draft: Draft,
  index: number,
  options: ArithmeticOptions,
  block: number,
): FoundSum | null {
  if (draft.amount === null) return null;
  const isForced = options.called.has(index);
  const isCalledSum = isForced || isSumLabel(draft.label) || draft.label === '';
  const isRunning = isRunningLabel(draft.label) || isGrandLabel(draft.label);
  const blockStart = firstAtLeast(stack.nodes, block);
  const { value, places } = draft.amount;
  // The sum of a block of the form that nobody filled in.
  if (value.isZero() && isCalledSum && draft.label !== '' && blockStart >= stack.length && !options.upwards) {
    return { start: stack.length, holds: true, multiplies: false };
  }
  if (stack.length === 0) return null;
  const tolerance = (count: number) => halfUnit(places).times(Math.min(count + 1, 10));
  const isPlausible = (start: number) => {
    const count = stack.priced(start);
    return isCalledSum || (isRunning && count >= 2) || (count >= 2 && (!options.needsWords || draft.bold));
  };
  if (!value.isZero()) {
    const starts = stack.startsOf(value, tolerance).filter(isPlausible);
    const best = bestStart(starts, blockStart);
    if (best !== null) return { start: best, holds: true, multiplies: false };
    const quantity = draft.quantity?.value;
    if (quantity !== undefined && quantity.gt(1) && !options.needsWords) {
      const times = stack.startsOf(value.div(quantity), tolerance).filter(isPlausible);
      const start = bestStart(times, blockStart);
      if (start !== null) return { start, holds: true, multiplies: true };
    }
  }
  if (options.upwards || (draft.own !== 'none' && !isForced)) return null;
  return isCalledSum && draft.label !== ''
    ? byLayout(tree, stack, draft, blockStart, value.isZero() ? null : value)
    : null;
}

/** Where several lengths add up (rows of zero), the one that begins with its block, else the shortest. */
function bestStart(starts: readonly number[], blockStart: number): number | null {
  return starts.find((start) => start === blockStart) ?? starts[0] ?? null;
}

/** The block of a sum that does not add up: since the heading, since the last group, or all; the nearest wins. */
function byLayout(
  tree: Tree,
  stack: OpenStack,
  draft: Draft,
  blockStart: number,
  value: Decimal | null,
): FoundSum | null {
  const lastGroup = stack.nodes.findLastIndex((node) => tree.kind[node] === 'group');
  const candidates = [blockStart, lastGroup + 1, 0].filter((start) => start < stack.length);
  if (value === null) {
    const start = candidates[0];
    return start === undefined || !stack.sumFrom(start).isZero() ? null : { start, holds: true, multiplies: false };
  }
  let best: { readonly start: number; readonly off: Decimal } | null = null;
  for (const start of candidates) {
    const off = stack.sumFrom(start).minus(value).abs();
    if (best === null || off.lt(best.off)) best = { start, off };
  }
  if (best === null || best.off.gt(value.abs().times(isGrandLabel(draft.label) ? 0.5 : 0.3))) return null;
  return { start: best.start, holds: false, multiplies: false };
}

function reduce(tree: Tree, stack: OpenStack, index: number, found: FoundSum, { upwards }: ArithmeticOptions): void {
  const children = stack.take(found.start);
  for (const child of children) tree.parent[child] = index;
  tree.kind[index] = 'group';
  tree.holds[index] = found.holds ? 1 : 0;
  tree.multiplies[index] = found.multiplies ? 1 : 0;
  const rows =
    children.length === 0 ? 'an empty block' : namedRows(children.map((child) => tree.drafts[child]?.row ?? 0));
  const below = upwards ? ' below it' : '';
  tree.reason[index] = found.holds
    ? `${found.multiplies ? 'its quantity times the ' : ''}sum of ${rows}${below}`
    : `called a sum, and stands for ${rows}, which do not add up to it`;
}

/** A second row with the sum of the group just closed. */
function repeatsGroup(tree: Tree, stack: OpenStack, index: number): boolean {
  const last = stack.nodes.at(-1);
  const draft = tree.drafts[index];
  const group = last === undefined ? undefined : tree.drafts[last];
  if (last === undefined || tree.kind[last] !== 'group' || draft?.amount == null || group?.amount == null) return false;
  if (
    !draft.amount.value.eq(group.amount.value) ||
    !(isSumLabel(draft.label) || isRunningLabel(draft.label) || isGrandLabel(draft.label))
  )
    return false;
  tree.kind[index] = 'repeat';
  tree.repeats[index] = last;
  tree.reason[index] = `the same sum as ${namedRows([group.row])}`;
  return true;
}
