import { rowOnSheet } from '../sheet/place';
import { factKeyOf } from '../words/factWords';
import { isAfterLabel, isGrandLabel, isRunningLabel, isSumLabel } from '../words/rowWords';
import { childrenFirst, childrenOf, namedRows, rootsOf, rowSpans, type Tree } from './tree';

/**
 * The node that is the grand total, -1 where no row states one: the last sum at the top that holds the greater part of
 * the lines. What stands at the top before it joins it; what stands after it is aside.
 */
export function settleTotal(tree: Tree, forced: number): number {
  if (forced < 0) setAsideTaxes(tree);
  const roots = rootsOf(tree);
  const total = forced >= 0 ? forced : findTotal(tree, roots);
  if (total < 0) return -1;
  tree.kind[total] = 'group';
  const { last } = rowSpans(tree);
  const end = Math.max(tree.drafts[total]?.row ?? 0, forced >= 0 ? 0 : (last.get(total) ?? 0));
  const totalRow = tree.drafts[total]?.row ?? 0;
  for (const root of roots) {
    if (root === total || (tree.parent[root] ?? -1) >= 0) continue;
    const draft = tree.drafts[root];
    if (draft === undefined) continue;
    if (tree.holds[total] === 1 && factKeyOf(draft.label) === 'annualVolume') {
      setAside(tree, total, root, `a volume: the total in ${namedRows([totalRow])} holds without it`);
    } else if (rowOnSheet(draft.row) > rowOnSheet(end) && rowOnSheet(draft.row) > rowOnSheet(totalRow)) {
      setAside(tree, total, root, `stands below the total in ${namedRows([totalRow])} and is no part of it`);
    } else {
      tree.parent[root] = total;
      const left = tree.leftOut.get(total) ?? [];
      if (draft.amount !== null && !draft.amount.value.isZero()) left.push(draft.row);
      tree.leftOut.set(total, left);
    }
  }
  return total;
}

/** A row with all that it holds, but for the total where a person named it. */
function setAside(tree: Tree, total: number, root: number, reason: string): void {
  const children = childrenOf(tree);
  const open = [root];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    tree.parent[index] = -1;
    if (index === total) continue;
    open.push(...(children[index] ?? []));
    tree.kind[index] = 'aside';
    tree.reason[index] = reason;
  }
}

/** A price with tax below the net price is no cost: neither the sum nor the tax in it is a line. */
function setAsideTaxes(tree: Tree): void {
  const named = rootsOf(tree).filter((root) => isAfterLabel(tree.drafts[root]?.label ?? ''));
  if (named.length === 0) return;
  const children = childrenOf(tree);
  for (const root of named) {
    const below = children[root] ?? [];
    const groups = below.filter((child) => tree.kind[child] === 'group');
    const [net] = groups;
    const taxes = below.filter((child) => child !== net);
    if (net === undefined || groups.length > 1 || taxes.length === 0) continue;
    if (!taxes.every((child) => isAfterLabel(tree.drafts[child]?.label ?? ''))) continue;
    tree.parent[net] = -1;
    const where = namedRows([tree.drafts[net]?.row ?? 0]);
    for (const index of [root, ...taxes]) {
      tree.parent[index] = -1;
      tree.kind[index] = 'aside';
      tree.reason[index] = `stands below the total in ${where} and is no part of it`;
    }
  }
}

function findTotal(tree: Tree, roots: readonly number[]): number {
  const groups = roots.filter((root) => tree.kind[root] === 'group');
  if (groups.length === 0) return -1;
  const sizes = sizesOf(tree);
  let best = -1;
  let bestScore = 0;
  const all = Math.max(1, tree.drafts.length);
  for (const [order, group] of groups.entries()) {
    const label = tree.drafts[group]?.label ?? '';
    const share = (sizes[group] ?? 0) / all;
    // `Offer` below a total is a comparison; as the one sum that holds all it is the total.
    if (isAfterLabel(label) && !isGrandLabel(label) && groups.length > 1) continue;
    const words = isGrandLabel(label) ? 0.3 : isSumLabel(label) || isRunningLabel(label) ? 0.15 : 0;
    const score = share + words + (order === groups.length - 1 ? 0.1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = group;
    }
  }
  // One group among several of the same standing is a subtotal: then no row states the total.
  if (best < 0) return -1;
  const others = groups.filter((group) => group !== best);
  const share = (sizes[best] ?? 0) / all;
  const isGrand =
    isGrandLabel(tree.drafts[best]?.label ?? '') &&
    others.every((group) => (tree.drafts[group]?.row ?? 0) > (tree.drafts[best]?.row ?? 0));
  return others.length > 0 && share < 0.6 && !isGrand ? -1 : best;
}

/** How many rows each node holds, itself among them. */
export function sizesOf(tree: Tree): readonly number[] {
  const sizes = tree.drafts.map(() => 1);
  const nodes = childrenFirst(tree);
  for (let at = 0; at < nodes.length; at += 1) {
    const index = nodes[at] ?? -1;
    const above = tree.parent[index] ?? -1;
    if (above >= 0) sizes[above] = (sizes[above] ?? 1) + (sizes[index] ?? 1);
  }
  return sizes;
}
