import { ZERO } from '../../base/decimal';
import type { CellRange } from '../sheet/formulaShape';
import { halfUnit } from '../tables/agrees';
import { isAfterLabel, isGrandLabel, isSumLabel } from '../words/rowWords';
import { namedRows, type Tree, topOf } from './tree';

/**
 * Rows by formulas: every row whose amount is a sum of other rows becomes the group of these rows, smallest sums first,
 * so that a sum of sums holds the groups and a sum that lists what a group already holds holds the group instead.
 */
export function sumsByFormula(tree: Tree): void {
  const { drafts } = tree;
  const rows = drafts.map(({ row }) => row);
  for (const [index, { shape }] of drafts.entries()) {
    if (shape.type !== 'same') continue;
    const [target] = covered(tree, rows, [shape.of], index);
    // `Total tooling = F40` of a block of one line is the sum of that line.
    if (target === undefined || isBlockOfOne(tree, index, target)) continue;
    repeat(tree, index, target, `repeats ${namedRows([drafts[target]?.row ?? 0])}`);
  }
  const sums = drafts.flatMap(({ shape }, index) => {
    const ranges =
      shape.type === 'sum' ? shape.sum.plus : shape.type === 'same' && tree.kind[index] === 'item' ? [shape.of] : null;
    if (ranges === null) return [];
    const cells = covered(tree, rows, ranges, index);
    const minus = shape.type === 'sum' ? covered(tree, rows, shape.sum.minus, index) : [];
    return cells.length === 0 ? [] : [{ index, cells, minus }];
  });
  sums.sort((a, b) => a.cells.length - b.cells.length || a.index - b.index);
  const weights = new Weights(tree);
  for (const { index, cells, minus } of inDependencyOrder(sums)) {
    const total = sums.find((other) => addsAlready(tree, other, index, cells));
    if (total !== undefined) {
      tree.kind[index] = 'aside';
      const rows = cells.map((cell) => drafts[cell]?.row ?? 0);
      tree.reason[index] = `adds ${namedRows(rows)} again, which ${namedRows([drafts[total.index]?.row ?? 0])} holds`;
      continue;
    }
    if (minus.length > 0 && !mayTakeOff(tree, index, minus)) {
      tree.kind[index] = 'aside';
      tree.reason[index] = `the difference of ${namedRows([...cells, ...minus].map((cell) => drafts[cell]?.row ?? 0))}`;
      continue;
    }
    reduce(tree, weights, index, minus.length === 0 ? cells : [...cells, ...minus]);
    for (const cell of minus) if (tree.parent[cell] === index) tree.negated[cell] = 1;
  }
}

/** A recap below the total adds rows that the total adds one by one. */
function addsAlready(tree: Tree, total: FormulaSum, index: number, cells: readonly number[]): boolean {
  if (total.index >= index || cells.length < 2 || total.cells.length <= cells.length) return false;
  if (!isGrandLabel(tree.drafts[total.index]?.label ?? '') || total.cells.includes(index)) return false;
  const held = new Set(total.cells);
  return cells.every((cell) => held.has(cell));
}

function isBlockOfOne(tree: Tree, index: number, target: number): boolean {
  const [own, line] = [tree.drafts[index], tree.drafts[target]];
  return (
    target === index - 1 &&
    own !== undefined &&
    isSumLabel(own.label) &&
    line?.shape.type !== 'sum' &&
    line?.shape.type !== 'same'
  );
}

/** A credit stands among the lines that the sum adds; a comparison with a target below the total is no sum. */
function mayTakeOff(tree: Tree, index: number, minus: readonly number[]): boolean {
  if (isAfterLabel(tree.drafts[index]?.label ?? '')) return false;
  return minus.every((cell) => cell < index && tree.kind[cell] === 'item' && (tree.parent[cell] ?? -1) < 0);
}

interface FormulaSum {
  readonly index: number;
  readonly cells: readonly number[];
  readonly minus: readonly number[];
}

/** A sum of sums comes after the sums that it adds. */
function inDependencyOrder(sums: readonly FormulaSum[]): readonly FormulaSum[] {
  const byIndex = new Map(sums.map((sum) => [sum.index, sum]));
  const ordered: FormulaSum[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const visitAll = (cells: readonly number[]): void => {
    for (let at = 0; at < cells.length; at += 1) {
      const inner = byIndex.get(cells[at] ?? -1);
      if (inner !== undefined) visit(inner);
    }
  };
  const visit = (sum: FormulaSum): void => {
    if (state.has(sum.index)) return;
    state.set(sum.index, 'open');
    visitAll(sum.cells);
    visitAll(sum.minus);
    state.set(sum.index, 'done');
    ordered.push(sum);
  };
  for (const sum of sums) visit(sum);
  return ordered;
}

/** How many lines that are no group each node stands for. */
class Weights {
  readonly #leaves: number[];
  constructor(tree: Tree) {
    this.#leaves = tree.drafts.map(() => 1);
  }
  of(index: number): number {
    return this.#leaves[index] ?? 1;
  }
  set(index: number, leaves: number): void {
    this.#leaves[index] = leaves;
  }
}

function reduce(tree: Tree, weights: Weights, index: number, cells: readonly number[]): void {
  const { drafts } = tree;
  const own = topOf(tree, index);
  // How many lines the sum adds of each node at the top; of one that it adds itself, all that it may have.
  const tops = new Map<number, number>();
  let held: ReadonlySet<number> | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? -1;
    const target = tree.kind[cell] === 'repeat' ? (tree.repeats[cell] ?? cell) : cell;
    if (target === index) continue;
    const top = topOf(tree, target);
    // Formulas that sum each other close a circle; the sum that was read first keeps what it holds.
    if (top === own) continue;
    if (target === top) tops.set(top, Number.POSITIVE_INFINITY);
    else {
      held ??= new Set(cells);
      const leaves = tree.kind[target] === 'item' ? 1 : held.has(tree.parent[target] ?? -1) ? 0 : weights.of(target);
      tops.set(top, (tops.get(top) ?? 0) + leaves);
    }
  }
  const [only] = tops.keys();
  if (only === undefined) return;
  let isPartial = false;
  tops.forEach((leaves, top) => {
    isPartial ||= leaves < weights.of(top);
  });
  if (isPartial) {
    const rows = cells.map((cell) => drafts[cell]?.row ?? 0);
    tree.kind[index] = 'aside';
    tree.reason[index] = `adds ${namedRows(rows)}, which stand in other sums already`;
    return;
  }
  const quantity = drafts[index]?.quantity ?? null;
  if (
    tops.size === 1 &&
    quantity !== null &&
    quantity.figure.cell === null &&
    isAfterLabel(drafts[index]?.label ?? '')
  ) {
    tree.kind[index] = 'aside';
    tree.reason[index] = `${quantity.value.toString()} times ${namedRows([drafts[only]?.row ?? 0])}`;
    return;
  }
  if (tops.size === 1 && tree.kind[only] === 'group' && quantity === null) {
    repeat(tree, index, only, `the same sum as ${namedRows([drafts[only]?.row ?? 0])}`);
    return;
  }
  let leaves = 0;
  tops.forEach((_, top) => {
    tree.parent[top] = index;
    leaves += weights.of(top);
  });
  weights.set(index, leaves);
  tree.kind[index] = 'group';
  tree.holds[index] = 1;
  if (quantity !== null && (quantity.value.eq(1) || !isPlainSum(tree, index, cells))) tree.multiplies[index] = 1;
  tree.reason[index] =
    `formula ${drafts[index]?.formulaText ?? ''}: sum of ${namedRows([...tops.keys()].map((top) => drafts[top]?.row ?? 0))}`;
}

/** Beside its amount a row may sum its hours too: then they multiply nothing. */
function isPlainSum({ drafts }: Tree, index: number, cells: readonly number[]): boolean {
  const amount = drafts[index]?.amount;
  if (amount == null) return false;
  let sum = ZERO;
  let slack = halfUnit(amount.places);
  for (const cell of cells) {
    const part = drafts[cell]?.amount;
    if (part == null) return false;
    sum = sum.plus(part.value);
    slack = slack.plus(halfUnit(part.places));
  }
  return sum.minus(amount.value).abs().lte(slack);
}

function repeat(tree: Tree, index: number, target: number, reason: string): void {
  tree.kind[index] = 'repeat';
  tree.repeats[index] = target;
  tree.reason[index] = reason;
}

/** The nodes whose amounts stand in the ranges. Rows are ascending, so a range is found by halving. */
function covered(tree: Tree, rows: readonly number[], ranges: readonly CellRange[], self: number): readonly number[] {
  const found: number[] = [];
  for (const { sheet, fromRow, toRow, fromColumn, toColumn } of ranges) {
    if (sheet !== null) continue;
    for (let index = firstAtLeast(rows, fromRow); index < rows.length && (rows[index] ?? 0) < toRow + 1; index += 1) {
      const column = tree.drafts[index]?.amount?.column ?? 0;
      if (index !== self && column >= fromColumn && column <= toColumn) found.push(index);
    }
  }
  return found;
}

export function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
