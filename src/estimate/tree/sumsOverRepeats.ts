import { type Decimal, ZERO } from '../../base/decimal';
import { halfUnit } from '../tables/agrees';
import { isGrandLabel, isRunningLabel, isSumLabel } from '../words/rowWords';
import { namedRows, type Tree, topOf } from './tree';

/**
 * A summary adds rows of which some only repeat the totals of details elsewhere. Its sum holds those totals instead:
 * the details come back under the summary, wherever on the sheet they stand.
 */
export function sumsOverRepeats(tree: Tree): void {
  let open: number[] = [];
  let table = -1;
  tree.drafts.forEach((draft, index) => {
    if (draft.table !== table) open = [];
    table = draft.table;
    if (tree.kind[index] === 'aside' || (tree.parent[index] ?? -1) >= 0) return;
    const isSum = isSumLabel(draft.label) || isGrandLabel(draft.label) || isRunningLabel(draft.label);
    if (isSum && tree.kind[index] === 'item' && draft.own === 'none' && holds(tree, index, open)) {
      reduce(tree, index, open);
      open = [index];
    } else open.push(index);
  });
}

/** The rows before it in its table make the amount, and some of them repeat a sum that stands elsewhere. */
function holds(tree: Tree, index: number, open: readonly number[]): boolean {
  const amount = tree.drafts[index]?.amount ?? null;
  if (amount === null || open.length < 2) return false;
  const targets = open.map((node) => targetOf(tree, node));
  if (!open.some((node) => tree.kind[node] === 'repeat') || new Set(targets).size < targets.length) return false;
  if (targets.some((node) => node === index || topOf(tree, node) !== node)) return false;
  let sum: Decimal = ZERO;
  let tolerance = halfUnit(amount.places);
  for (const node of open) {
    const part = tree.drafts[node]?.amount ?? null;
    if (part === null) return false;
    sum = sum.plus(part.value);
    tolerance = tolerance.plus(halfUnit(part.places));
  }
  return sum.minus(amount.value).abs().lte(tolerance);
}

function reduce(tree: Tree, index: number, open: readonly number[]): void {
  for (const node of open) tree.parent[targetOf(tree, node)] = index;
  tree.kind[index] = 'group';
  tree.holds[index] = 1;
  tree.reason[index] = `sum of ${namedRows(open.map((node) => tree.drafts[node]?.row ?? 0))}`;
}

function targetOf(tree: Tree, node: number): number {
  return tree.kind[node] === 'repeat' ? (tree.repeats[node] ?? node) : node;
}
