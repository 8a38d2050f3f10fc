import { type Decimal, ZERO } from '../../base/decimal';
import type { CostElement } from '../estimate';
import { amountOf, childrenOf, isAncestor, namedRows, rootsOf, type Tree } from '../tree/tree';
import { conceptsOf, usualBases } from '../words/baseWords';
import type { Concept } from '../words/vocabulary';

/** A set of lines that a percentage may be taken of. */
export interface BaseCandidate {
  readonly nodes: readonly number[];
  readonly amount: Decimal;
  /** How usual it is for this kind of mark-up; higher first. */
  readonly rank: number;
  readonly name: string;
}

/** Amounts, names and order of the lines that bases are made of, prepared once for all mark-ups. */
export interface BasePool {
  readonly tree: Tree;
  readonly labels: readonly string[];
  readonly children: readonly (readonly number[])[];
  readonly groups: readonly number[];
  readonly elements: readonly CostElement[];
  readonly isMarkup: (index: number) => boolean;
  /** What each group is, by its name. */
  readonly concepts: ReadonlyMap<number, ReadonlySet<Concept>>;
  /** Lines that are no mark-ups, by cost element. */
  readonly byElement: ReadonlyMap<CostElement, readonly number[]>;
  readonly roots: readonly number[];
}

export function openPool(
  tree: Tree,
  labels: readonly string[],
  elements: readonly CostElement[],
  isMarkup: (index: number) => boolean,
): BasePool {
  const groups = tree.kind.flatMap((kind, index) => (kind === 'group' ? [index] : []));
  const concepts = new Map(groups.map((group) => [group, conceptsOf(labels[group] ?? '')]));
  const roots = rootsOf(tree);
  return {
    tree,
    labels,
    children: childrenOf(tree),
    groups,
    elements,
    isMarkup,
    concepts,
    roots,
    byElement: linesByElement(tree, elements, isMarkup),
  };
}

/** What a line counts for in a base. */
export function baseAmount({ tree, children }: BasePool, index: number): Decimal {
  return amountOf(tree, index, children);
}

/** Every base that can be named for a mark-up, the usual ones first. */
export function baseCandidates(pool: BasePool, markup: number, element: CostElement): readonly BaseCandidate[] {
  const { tree, labels, groups } = pool;
  const usual = usualBases[element] ?? [];
  const candidates: BaseCandidate[] = [];
  const add = (nodes: readonly number[], bonus: number, name: string) => {
    if (nodes.length === 0 || nodes.includes(markup)) return;
    let amount = ZERO;
    for (const node of nodes) amount = amount.plus(baseAmount(pool, node));
    if (!amount.isZero()) candidates.push({ nodes, amount, rank: bonus, name });
  };
  const usable = groups.filter((group) => !isAncestor(tree, group, markup));
  for (const group of usable) {
    const place = usual.findIndex((concept) => pool.concepts.get(group)?.has(concept));
    const near = group < markup ? group / (tree.drafts.length * 10) : -0.5;
    add([group], (place < 0 ? 1 : 4 - place * 0.5) + near, labels[group] ?? '');
  }
  addSiblings(pool, markup, add);
  addUnions(pool, markup, usable, element, add);
  addItems(pool, markup, usual.length > 0, add);
  return candidates.sort((a, b) => b.rank - a.rank);
}

type Add = (nodes: readonly number[], bonus: number, name: string) => void;

/** What stands before the mark-up under the same sum: all of it, or without the other mark-ups. */
function addSiblings(pool: BasePool, markup: number, add: Add): void {
  const { tree, children, isMarkup } = pool;
  const above = tree.parent[markup] ?? -1;
  const siblings = above >= 0 ? (children[above] ?? []) : pool.roots;
  const before = siblings.filter((index) => index < markup);
  const plain = before.filter((index) => !isMarkup(index));
  const name = (nodes: readonly number[]) => namedRows(nodes.map((node) => tree.drafts[node]?.row ?? 0));
  add(plain, 2.2, name(plain));
  if (plain.length !== before.length) add(before, 1.6, name(before));
  const all = siblings.filter((index) => index !== markup && !isMarkup(index));
  if (all.length !== plain.length) add(all, 0.5, name(all));
  // Runs that end right above the mark-up.
  for (let start = before.length - 1; start > 0 && start >= before.length - 12; start -= 1) {
    add(before.slice(start), 0.6, name(before.slice(start)));
  }
}

/** Two or three groups together; only the larger ones, since there are many. */
function addUnions(pool: BasePool, markup: number, usable: readonly number[], element: CostElement, add: Add): void {
  const { tree, labels } = pool;
  const limited = usable.filter((group) => group < markup).slice(-14);
  const usual = usualBases[element] ?? [];
  const isUsual = (group: number) => usual.some((concept) => pool.concepts.get(group)?.has(concept));
  const disjoint = (a: number, b: number) => !isAncestor(tree, a, b) && !isAncestor(tree, b, a);
  limited.forEach((a, i) => {
    limited.slice(i + 1).forEach((b, j) => {
      if (!disjoint(a, b)) return;
      add([a, b], isUsual(a) && isUsual(b) ? 2.8 : 0.4, `${labels[a] ?? ''} and ${labels[b] ?? ''}`);
      for (const c of limited.slice(i + j + 2)) {
        if (disjoint(a, c) && disjoint(b, c))
          add([a, b, c], 0.2, `${labels[a] ?? ''}, ${labels[b] ?? ''} and ${labels[c] ?? ''}`);
      }
    });
  });
}

/** Single lines near the mark-up, and all lines of one cost element. */
function addItems(pool: BasePool, markup: number, hasUsual: boolean, add: Add): void {
  const { tree, labels, isMarkup } = pool;
  for (let index = markup - 1; index >= 0 && index >= markup - 40; index -= 1) {
    if (tree.kind[index] === 'item' && !isMarkup(index))
      add([index], markup - index === 1 ? 1.4 : 0.5, labels[index] ?? '');
  }
  const near: number[] = [];
  for (let index = markup - 1; index >= 0 && near.length < 8; index -= 1) {
    if (tree.kind[index] === 'item' && !isMarkup(index)) near.unshift(index);
  }
  near.forEach((a, place) => {
    for (const b of near.slice(place + 1)) add([a, b], 0.3, `${labels[a] ?? ''} and ${labels[b] ?? ''}`);
  });
  for (const [element, nodes] of pool.byElement) add(nodes, hasUsual ? 0.3 : 0.2, `all lines of ${element}`);
}

function linesByElement(
  tree: Tree,
  elements: readonly CostElement[],
  isMarkup: (index: number) => boolean,
): ReadonlyMap<CostElement, readonly number[]> {
  const byElement = new Map<CostElement, number[]>();
  tree.kind.forEach((kind, index) => {
    const element = elements[index];
    if (kind !== 'item' || element === undefined || element === 'other' || isMarkup(index)) return;
    const list = byElement.get(element);
    if (list === undefined) byElement.set(element, [index]);
    else list.push(index);
  });
  return byElement;
}
