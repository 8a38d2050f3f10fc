import { firstAtLeast } from './sumsByFormula';
import { rootsOf, rowSpans, type Tree, topOf } from './tree';

/**
 * A sum by formula that stops short leaves a row out that stands in its block. The row belongs to the group all the
 * same: the difference is the customer's. A row that another sum takes has a parent already and is not touched.
 */
export function adoptLeftOut(tree: Tree): void {
  const { drafts, parent, kind } = tree;
  const spans = groupSpans(tree);
  if (spans.length === 0) return;
  for (const index of rootsOf(tree)) {
    if (kind[index] !== 'item') continue;
    const row = drafts[index]?.row ?? 0;
    // The innermost group in whose block the row stands.
    let best: Span | null = null;
    for (const span of spans) {
      if (span.group === index || row < span.from || row > span.to) continue;
      if (best === null || span.to - span.from < best.to - best.from) best = span;
    }
    if (best === null || topOf(tree, best.group) === index) continue;
    parent[index] = best.group;
    const rows = tree.leftOut.get(best.group) ?? [];
    rows.push(row);
    tree.leftOut.set(best.group, rows);
  }
}

interface Span {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** The rows that a group spans: from its block's heading, or its first child, to the row of its sum. */
function groupSpans(tree: Tree): readonly Span[] {
  const { first, last } = rowSpans(tree);
  const headingRows = tree.headings.map(({ row }) => row);
  const sumRows = tree.drafts.flatMap(({ row }, index) => (tree.kind[index] === 'item' ? [] : [row]));
  return [...first].map(([group, from]) => {
    const row = tree.drafts[group]?.row ?? 0;
    const to = Math.max(row, last.get(group) ?? row);
    return { group, from: Math.min(row, blockStart(from, headingRows, sumRows)), to };
  });
}

/** A sum may also begin too late: its block begins after the nearest heading or sum above its first row. */
function blockStart(first: number, headingRows: readonly number[], sumRows: readonly number[]): number {
  const heading = headingRows[firstAtLeast(headingRows, first) - 1] ?? 0;
  const sum = sumRows[firstAtLeast(sumRows, first) - 1] ?? 0;
  return heading > sum ? heading + 1 : first;
}
