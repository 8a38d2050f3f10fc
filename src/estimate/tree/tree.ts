import { type Decimal, ZERO } from '../../base/decimal';
import { columnName } from '../../import';
import type { Draft, Heading } from '../rows/draft';
import { rowOnSheet, turnedColumn } from '../sheet/place';
import { ownAmount } from './ownAmount';

/** What stands in the tree for each draft, by index into the drafts. */
type NodeKind = 'item' | 'group' | 'repeat' | 'aside';

/** One whole reading of how the rows add up. Mutable while it is built, judged as a whole, then read only. */
export interface Tree {
  readonly drafts: readonly Draft[];
  readonly headings: readonly Heading[];
  /** Index of the group above, -1 at the top. */
  readonly parent: Int32Array;
  readonly kind: NodeKind[];
  /** For a group or a repeat: why. */
  readonly reason: string[];
  /** For a repeat: the node that it repeats. */
  readonly repeats: Int32Array;
  /** Groups whose amount their children make. */
  readonly holds: Uint8Array;
  /** Groups whose amount is their quantity times their children. */
  readonly multiplies: Uint8Array;
  /** Rows that a sum by formula leaves out although they stand in its block, by the group's index. */
  readonly leftOut: Map<number, number[]>;
  /** Lines that a formula takes off: a scrap credit that is printed as a positive figure. */
  readonly negated: Uint8Array;
}

export function startTree(drafts: readonly Draft[], headings: readonly Heading[]): Tree {
  return {
    drafts,
    headings,
    parent: new Int32Array(drafts.length).fill(-1),
    kind: drafts.map(() => 'item'),
    reason: drafts.map(() => ''),
    repeats: new Int32Array(drafts.length).fill(-1),
    holds: new Uint8Array(drafts.length),
    multiplies: new Uint8Array(drafts.length),
    leftOut: new Map(),
    negated: new Uint8Array(drafts.length),
  };
}

export function copyTree(tree: Tree): Tree {
  return {
    ...tree,
    parent: tree.parent.slice(),
    kind: tree.kind.slice(),
    reason: tree.reason.slice(),
    repeats: tree.repeats.slice(),
    holds: tree.holds.slice(),
    multiplies: tree.multiplies.slice(),
    negated: tree.negated.slice(),
    leftOut: new Map([...tree.leftOut].map(([group, rows]) => [group, [...rows]])),
  };
}

/** The topmost line above a node, itself where it stands at the top. */
export function topOf(tree: Tree, index: number): number {
  let at = index;
  for (let above = tree.parent[at] ?? -1; above >= 0; above = tree.parent[at] ?? -1) at = above;
  return at;
}

/** What nearly every node holds. */
const none: readonly number[] = [];

export function childrenOf(tree: Tree): readonly (readonly number[])[] {
  const { parent } = tree;
  const children: (readonly number[])[] = tree.drafts.map(() => none);
  for (let index = 0; index < parent.length; index += 1) {
    const above = parent[index] ?? -1;
    if (above < 0) continue;
    const known = children[above] ?? none;
    if (known === none) children[above] = [index];
    else (known as number[]).push(index);
  }
  return children;
}

/** What a node counts for: its stated amount, else what its figures make, else the sum of what it holds. */
export function amountOf(tree: Tree, index: number, children: readonly (readonly number[])[]): Decimal {
  const draft = tree.drafts[index];
  if (draft === undefined) return ZERO;
  if (draft.amount !== null) return tree.negated[index] === 1 ? draft.amount.value.neg() : draft.amount.value;
  const below = tree.kind[index] === 'group' ? (children[index] ?? []) : [];
  if (below.length === 0) return ownAmount(draft);
  const sum = below.reduce((before, child) => before.plus(amountOf(tree, child, children)), ZERO);
  return tree.multiplies[index] === 1 && draft.quantity !== null ? sum.times(draft.quantity.value) : sum;
}

/** Every node after all that it holds. A circle, which no reading should make, is left out rather than walked. */
export function childrenFirst(tree: Tree): readonly number[] {
  const children = childrenOf(tree);
  const before: number[] = [];
  for (let index = 0; index < tree.parent.length; index += 1) if ((tree.parent[index] ?? -1) < 0) before.push(index);
  for (let at = 0; at < before.length; at += 1) {
    const below = children[before[at] ?? -1] ?? none;
    for (let child = 0; child < below.length; child += 1) before.push(below[child] ?? -1);
  }
  return before.toReversed();
}

/** The smaller of a row and another that may not be known yet. */
function smaller(row: number, other: number | undefined): number {
  return other !== undefined && other < row ? other : row;
}

/** The first and the last row under each node that holds others. */
export function rowSpans(tree: Tree): {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
} {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const nodes = childrenFirst(tree);
  const from = new Float64Array(nodes.length).fill(Number.NaN);
  const to = new Float64Array(nodes.length).fill(Number.NaN);
  const order: number[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const index = nodes[at] ?? -1;
    const above = tree.parent[index] ?? -1;
    if (above < 0) continue;
    const row = tree.drafts[index]?.row ?? 0;
    if (Number.isNaN(from[above])) order.push(above);
    from[above] = smaller(smaller(row, from[above]), from[index]);
    to[above] = -smaller(smaller(-row, -(to[above] ?? row)), -(to[index] ?? row));
  }
  for (const group of order) {
    first.set(group, from[group] ?? 0);
    last.set(group, to[group] ?? 0);
  }
  return { first, last };
}

export function isAncestor(tree: Tree, above: number, index: number): boolean {
  for (let at = tree.parent[index] ?? -1; at >= 0; at = tree.parent[at] ?? -1) if (at === above) return true;
  return false;
}

/** Nodes that are lines of the estimate and stand at the top. */
export function rootsOf(tree: Tree): readonly number[] {
  const roots: number[] = [];
  tree.parent.forEach((above, index) => {
    if (above < 0 && (tree.kind[index] === 'item' || tree.kind[index] === 'group')) roots.push(index);
  });
  return roots;
}

/** `rows 9 to 11`, `rows 9, 12 and 31`: how reasons name rows. */
export function namedRows(rows: readonly number[]): string {
  const turned = rows.filter((row) => turnedColumn(row) > 0);
  if (turned.length > 0 && turned.length === rows.length) return namedColumns(turned.map(turnedColumn));
  const sorted = rows.map(rowOnSheet).sort((a, b) => a - b);
  const [first, ...rest] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'no rows';
  if (rest.length === 0) return `row ${first}`;
  if (rest.length > 1 && last - first === rest.length) return `rows ${first} to ${last}`;
  return sorted.length > 6
    ? `${sorted.length} rows from ${first} to ${last}`
    : `rows ${sorted.slice(0, -1).join(', ')} and ${last}`;
}

/** `columns B to E`: lines that are columns of the sheet. */
function namedColumns(columns: readonly number[]): string {
  const sorted = columns.toSorted((a, b) => a - b);
  const names = sorted.map(columnName);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (names.length === 1) return `column ${names[0]}`;
  if (names.length > 2 && last - first === names.length - 1) return `columns ${names[0]} to ${names.at(-1)}`;
  return `columns ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
