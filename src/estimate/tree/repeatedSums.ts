import type { Draft } from '../rows/draft';
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
      if (tree.kind[again] === 'item' && hasNoFigures(tree.drafts[again])) {
        tree.kind[again] = 'repeat';
        tree.repeats[again] = sum;
        tree.reason[again] = `the same sum as ${namedRows([tree.drafts[sum]?.row ?? 0])}`;
      }
      if (sum === first) return;
    }
    if (before.length < 50) before.unshift(index);
  });
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
  return (index) => {
    const { label, row } = tree.drafts[index] as Draft;
    const own = subjectOf(label);
    if (own !== '') return own;
    if (isGrandLabel(label)) return 'total';
    const heading = tree.headings[firstAtLeast(headingRows, row) - 1];
    return heading === undefined ? '' : subjectOf(heading.label);
  };
}
