import { type Decimal, ZERO } from '../../base/decimal';
import type { Draft } from '../rows/draft';
import { halfUnit } from '../tables/agrees';
import { isGrandLabel, isRunningLabel, isSumLabel, subjectOf } from '../words/rowWords';
import { firstAtLeast } from './sumsByFormula';
import { namedRows, type Tree } from './tree';

/**
 * Rows that state a sum once more: a recap for a chart, a summary before or after the details. A row repeats another
 * where one of the two is called a sum, both name the same thing, and the amounts are the same.
 */
export function repeatedSums(tree: Tree): void {
  const subjectAt = subjects(tree);
  const known = new Map<string, number[]>();
  tree.drafts.forEach((draft, index) => {
    if (draft.amount === null || draft.rate !== null || draft.amount.value.isZero()) return;
    const key = draft.amount.value.toString();
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, [index]);
      return;
    }
    // Only where two amounts are the same it matters what they are about.
    const first = before.find((other) => subjectAt(other) === subjectAt(index));
    if (first !== undefined && isTwice(tree, first, index)) {
      // What is called a sum stands; the other says it again.
      const [sum, again] = isSum(tree, first) ? [first, index] : [index, first];
      if (tree.kind[again] === 'item' && hasNoFigures(tree.drafts[again]) && !closesBlock(tree, again)) {
        tree.kind[again] = 'repeat';
        tree.repeats[again] = sum;
        tree.reason[again] = `the same sum as ${namedRows([tree.drafts[sum]?.row ?? 0])}`;
      }
      if (sum === first) return;
    }
    if (before.length < 50) before.unshift(index);
  });
}

/** A row that the lines right above it add up to is the sum of those, and of two twins neither repeats the other. */
function closesBlock(tree: Tree, index: number): boolean {
  const amount = tree.drafts[index]?.amount ?? null;
  const heading = tree.headings.findLast(({ row }) => row < (tree.drafts[index]?.row ?? 0))?.row ?? 0;
  let sum: Decimal = ZERO;
  let count = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const draft = tree.drafts[at];
    if (draft === undefined || draft.row < heading || tree.kind[at] === 'repeat' || isSum(tree, at)) break;
    sum = sum.plus(draft.amount?.value ?? ZERO);
    count += 1;
  }
  return amount !== null && count >= 2 && sum.minus(amount.value).abs().lte(halfUnit(amount.places).times(count));
}

/** Neighbours are a line and the sum of it alone; between a sum and its repetition stands something else. */
function isTwice(tree: Tree, first: number, second: number): boolean {
  if (second - first < 3 && !isSum(tree, first)) return false;
  return isSum(tree, first) || isSum(tree, second);
}

function isSum(tree: Tree, index: number): boolean {
  const draft = tree.drafts[index];
  if (draft === undefined || draft.own === 'agrees' || draft.percent !== null) return false;
  if (tree.kind[index] === 'group') return true;
  return isSumLabel(draft.label) || isRunningLabel(draft.label) || isGrandLabel(draft.label);
}

function hasNoFigures(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.own === 'none' && draft.rate === null && draft.percent === null;
}

/** What each row is about: its own words without those that say "sum", else those of the heading above it. */
function subjects(tree: Tree): (index: number) => string {
  const headingRows = tree.headings.map(({ row }) => row);
  const known: string[] = [];
  return (index) => (known[index] ??= subjectOfRow(index));
  function subjectOfRow(index: number): string {
    const { label, row } = tree.drafts[index] as Draft;
    const own = subjectOf(label);
    if (own !== '') return own;
    if (isGrandLabel(label)) return 'total';
    const heading = tree.headings[firstAtLeast(headingRows, row) - 1];
    return heading === undefined ? '' : subjectOf(heading.label);
  }
}
