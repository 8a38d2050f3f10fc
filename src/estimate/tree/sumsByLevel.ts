import { type Decimal, ZERO } from '../../base/decimal';
import { halfUnit } from '../tables/agrees';
import { amountOf, childrenOf, namedRows, type Tree } from './tree';

/**
 * Rows by level: a level column, a numbering (1, 1.1, 1.2) or indents make each row the child of the nearest row above
 * that is less deep. Whether their quantities count is told by the assemblies that then add up; where none of them states
 * an amount `unpriced` says it, and the total decides.
 */
export function sumsByLevel(tree: Tree, depths: readonly (number | null)[], unpriced: 'plain' | 'times'): void {
  const { drafts, parent } = tree;
  const open: { readonly index: number; readonly depth: number }[] = [];
  drafts.forEach((_, index) => {
    const depth = depths[index] ?? null;
    if (depth === null || tree.kind[index] !== 'item') return;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const above = open.at(-1);
    const holder = parent[index] ?? -1;
    // A sum by formula over all rows passes over assemblies without a price: these stand between it and their parts.
    const isFree = holder < 0 || (above !== undefined && drafts[above.index]?.amount === null);
    if (holder >= 0 && !isFree) return;
    if (above !== undefined) {
      parent[index] = above.index;
      if (holder >= 0 && (parent[above.index] ?? -1) < 0) parent[above.index] = holder;
    }
    open.push({ index, depth });
  });
  const children = childrenOf(tree);
  const groups = drafts.flatMap((_, index) =>
    (children[index]?.length ?? 0) > 0 && tree.kind[index] === 'item' ? [index] : [],
  );
  let plain = 0;
  let timesQuantity = 0;
  let tested = 0;
  const fits = groups.map((index) => {
    const fit = fitOf(tree, index, children);
    if (fit !== null) {
      tested += 1;
      if (fit.plain) plain += 1;
      if (fit.times) timesQuantity += 1;
    }
    return fit;
  });
  const multiplies = tested === 0 ? unpriced === 'times' : timesQuantity > plain;
  groups.forEach((index, at) => {
    const fit = fits[at];
    tree.kind[index] = 'group';
    tree.holds[index] = fit === null || fit === undefined ? 0 : (multiplies ? fit.times : fit.plain) ? 1 : 0;
    // A quantity of one multiplies whatever is meant.
    const isOne = drafts[index]?.quantity?.value.eq(1) === true;
    tree.multiplies[index] = multiplies || isOne ? 1 : 0;
    const rows = namedRows((children[index] ?? []).map((child) => drafts[child]?.row ?? 0));
    tree.reason[index] = `by its level: ${multiplies ? 'quantity times the ' : ''}sum of ${rows}`;
  });
}

function fitOf(
  tree: Tree,
  index: number,
  all: readonly (readonly number[])[],
): { plain: boolean; times: boolean } | null {
  const draft = tree.drafts[index];
  if (draft?.amount == null) return null;
  let sum: Decimal = ZERO;
  let tolerance = halfUnit(draft.amount.places);
  for (const child of all[index] ?? []) {
    const part = tree.drafts[child];
    if (part === undefined) continue;
    sum = sum.plus(amountOf(tree, child, all));
    if (part.amount !== null) tolerance = tolerance.plus(halfUnit(part.amount.places));
  }
  const amount = draft.amount.value;
  const quantity = draft.quantity?.value ?? null;
  const plain = amount.minus(sum).abs().lte(tolerance);
  const times =
    quantity === null || quantity.eq(1)
      ? plain
      : amount.minus(sum.times(quantity)).abs().lte(tolerance.times(quantity.abs()));
  return { plain, times };
}

/** Depths of the rows by what the sheet offers: a level column or numbering, indents, outline levels. */
export function depthsOf(tree: Tree): readonly (readonly (number | null)[])[] {
  const offered = [
    tree.drafts.map(({ depth }) => depth),
    tree.drafts.map(({ indent }) => indent),
    tree.drafts.map(({ outline }) => outline),
  ];
  return offered.filter(hasSteps);
}

function hasSteps(depths: readonly (number | null)[]): boolean {
  const first = depths.find((depth) => depth !== null);
  return depths.some((depth) => depth !== null && depth !== first);
}
