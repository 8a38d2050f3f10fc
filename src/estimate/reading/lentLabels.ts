import type { Heading } from '../rows/draft';
import { firstAtLeast } from '../tree/sumsByFormula';
import { sizesOf } from '../tree/total';
import { rowSpans, type Tree } from '../tree/tree';
import { stemsOf } from '../words/baseWords';
import { subjectOf } from '../words/rowWords';

/**
 * The names of the lines. A heading without an amount lends its name to the group that begins below it, where the
 * row of the sum says nothing of its own or says the same.
 */
export function lentLabels(tree: Tree, total: number): readonly string[] {
  const labels = tree.drafts.map(({ label }) => label);
  const groups = labels.flatMap((_, index) => (tree.kind[index] === 'group' && index !== total ? index : none));
  if (groups.length > 0) lend(tree, groups, labels);
  return labels.map((label, index) => (label === '' ? headingOfSum(tree, index) : label));
}

const none: readonly never[] = [];

/** Writes the headings' names over those of the groups below them, the smallest groups first. */
function lend(tree: Tree, groups: number[], labels: string[]): void {
  const { first } = rowSpans(tree);
  const sizes = sizesOf(tree);
  groups.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const taken = new Set<number>();
  const rows = tree.drafts.map(({ row }) => row);
  for (const group of groups) {
    const row = tree.drafts[group]?.row ?? 0;
    const start = Math.min(first.get(group) ?? row, row);
    const heading = headingAbove(tree, rows, start, taken);
    if (heading === null) {
      const section = sectionOf(tree, rows, start, group);
      if (section !== null && stemsOf(subjectOf(labels[group] ?? '')).size === 0) labels[group] = section;
      continue;
    }
    const own = labels[group] ?? '';
    const subject = stemsOf(subjectOf(own));
    const shares = [...stemsOf(heading.label)].some((stem) => subject.has(stem));
    // `Summe A` quotes the number of the heading and says nothing else.
    const quotes =
      heading.position !== null && subject.size === 1 && subject.has(heading.position.toLowerCase().replace(/\.$/, ''));
    if (subject.size > 0 && !shares && !quotes) continue;
    taken.add(heading.row);
    labels[group] = heading.label;
  }
}

/** A sum beside the last line of its group has no words in its row: without a heading above it is called as its column. */
function headingOfSum(tree: Tree, index: number): string {
  const draft = tree.drafts[index];
  const column = draft?.columns.groupSums ?? null;
  if (draft === undefined || column === null || draft.amount?.column !== column) return '';
  return draft.columns.all.find((entry) => entry.column === column)?.heading ?? '';
}

/** The name beside the first line of a group, where none of its other lines has one: merged cells. */
function sectionOf(tree: Tree, rows: readonly number[], start: number, group: number): string | null {
  const first = firstAtLeast(rows, start);
  const section = tree.drafts[first]?.section ?? null;
  if (section === null || tree.parent[first] !== group) return null;
  const others = tree.drafts.slice(first + 1, group).filter((draft) => draft.section !== null);
  return others.length === 0 ? section : null;
}

/** The nearest heading above a row with no line between. */
function headingAbove(tree: Tree, rows: readonly number[], start: number, taken: ReadonlySet<number>): Heading | null {
  const heading = tree.headings.findLast(({ row }) => row < start && !taken.has(row));
  if (heading === undefined) return null;
  for (let index = firstAtLeast(rows, heading.row + 1); index < rows.length && (rows[index] ?? 0) < start; index += 1) {
    if (tree.kind[index] !== 'repeat') return null;
  }
  return heading;
}
