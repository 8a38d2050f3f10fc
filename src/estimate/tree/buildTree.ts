import type { Draft, Heading } from '../rows/draft';
import { isGrandLabel, isRunningLabel, isSumLabel } from '../words/rowWords';
import { adoptLeftOut } from './adopt';
import { repeatedSums } from './repeatedSums';
import { type ArithmeticOptions, sumsByArithmetic } from './sumsByArithmetic';
import { sumsByFormula } from './sumsByFormula';
import { depthsOf, sumsByLevel } from './sumsByLevel';
import { hasPartsOfWhich, sumsOfWhich } from './sumsOfWhich';
import { sumsOverRepeats } from './sumsOverRepeats';
import { settleTotal } from './total';
import { copyTree, rootsOf, startTree, type Tree } from './tree';

/** What a person said of rows, by draft index. */
export interface ForcedRows {
  /** -1 where nobody said. */
  readonly total: number;
  readonly items: ReadonlySet<number>;
  readonly groups: ReadonlySet<number>;
}

export interface WholeTree {
  readonly tree: Tree;
  /** -1 where no row states the total. */
  readonly total: number;
  /** The next best reading that reproduces the total as well and takes some row for something else. */
  readonly rival: Tree | null;
}

/**
 * Forms the whole readings that the evidence allows and keeps the one that holds best. Formulas come first in each;
 * the readings differ in where sums stand and in how much words are needed to believe one.
 */
export function buildTree(drafts: readonly Draft[], headings: readonly Heading[], forced: ForcedRows): WholeTree {
  const start = startTree(drafts, headings);
  sumsByFormula(start);
  for (const index of forced.items) unmake(start, index);
  const starts = startsOf(start);
  const called = forced.groups;
  const levels = depthsOf(start);
  const readingsOf = (from: Tree): readonly (() => Tree)[] => [
    () => withArithmetic(from, { upwards: false, needsWords: true, called }),
    () => withArithmetic(from, { upwards: false, needsWords: false, called }),
    () => withArithmetic(from, { upwards: true, needsWords: false, called }),
    ...levels.flatMap((depths) =>
      (['plain', 'times'] as const).map((unpriced) => () => {
        const tree = copyTree(from);
        sumsByLevel(tree, depths, unpriced);
        sumsByArithmetic(tree, { upwards: false, needsWords: true, called });
        return tree;
      }),
    ),
    // Groups whose sum stands first, and below them the sum of all.
    () => {
      const tree = withArithmetic(from, { upwards: true, needsWords: false, called });
      sumsByArithmetic(tree, { upwards: false, needsWords: true, called });
      return tree;
    },
  ];
  const readings = starts.flatMap(({ from, doubt }) => readingsOf(from).map((reading) => ({ reading, doubt })));
  let best: Judged | null = null;
  const others: Judged[] = [];
  for (const [order, { reading, doubt }] of readings.entries()) {
    const tree = reading();
    for (const index of forced.items) unmake(tree, index);
    adoptLeftOut(tree);
    const total = settleTotal(tree, forced.total);
    const score = judge(tree, total) - order * 0.001 - doubt;
    const judged = { tree, total, score };
    if (best === null || score > best.score) {
      if (best !== null) others.push(best);
      best = judged;
    } else others.push(judged);
    // Nothing is left to explain, and no level speaks for another structure.
    if (levels.length === 0 && isComplete(tree, total)) break;
  }
  return best === null ? { tree: start, total: -1, rival: null } : { ...best, rival: rivalOf(best, others) };
}

interface Start {
  readonly from: Tree;
  /** How much better a reading must hold that begins here. */
  readonly doubt: number;
}

/** The rows as they stand, and those that look like parts of the one above them under it: the sums below tell which it is. */
function startsOf(start: Tree): readonly Start[] {
  if (!hasPartsOfWhich(start)) return withRepeats(start);
  const parted = copyTree(start);
  sumsOfWhich(parted);
  return [...withRepeats(start), ...withRepeats(parted)];
}

/**
 * Rows that look like repetitions of sums, and the same rows as they stand: two assemblies may have a subtotal of the
 * same name and amount, and then the total tells which it is.
 */
function withRepeats(start: Tree): readonly Start[] {
  const repeated = copyTree(start);
  repeatedSums(repeated);
  sumsOverRepeats(repeated);
  const isSame = repeated.kind.every((kind, index) => kind === start.kind[index]);
  const plain = { from: start, doubt: isSame ? 0 : DOUBT };
  return isSame ? [plain] : [{ from: repeated, doubt: 0 }, plain];
}

/** How much better a reading must hold that takes a repetition for a line. */
const DOUBT = 1;

interface Judged {
  readonly tree: Tree;
  readonly total: number;
  readonly score: number;
}

/** How far behind the best a reading may be and still be worth a question. */
const CLOSE = 0.5;

function rivalOf(best: Judged, others: readonly Judged[]): Tree | null {
  const rivals = others.filter(
    ({ tree, total, score }) =>
      total >= 0 &&
      total === best.total &&
      tree.holds[total] === 1 &&
      best.score - score < CLOSE &&
      kindChanges(best.tree, tree).length > 0,
  );
  return rivals.sort((a, b) => b.score - a.score)[0]?.tree ?? null;
}

/** Rows with an amount that one reading takes for a line and the other for a sum. */
export function kindChanges(a: Tree, b: Tree): readonly number[] {
  return a.drafts.flatMap(({ amount }, index) => {
    const [one, other] = [a.kind[index], b.kind[index]];
    const isChange = (one === 'item' && other === 'group') || (one === 'group' && other === 'item');
    return amount !== null && isChange ? [index] : [];
  });
}

function isByChance(tree: Tree, index: number): boolean {
  const draft = tree.drafts[index];
  if (draft === undefined || draft.shape.type === 'sum' || draft.bold || tree.multiplies[index] === 1) return false;
  return !(isSumLabel(draft.label) || isRunningLabel(draft.label) || isGrandLabel(draft.label) || draft.label === '');
}

/** A total that holds, over sums that all hold, with no row left over. */
function isComplete(tree: Tree, total: number): boolean {
  if (total < 0 || tree.leftOut.size > 0) return false;
  return tree.kind.every((kind, index) => kind !== 'aside' && (kind !== 'group' || tree.holds[index] === 1));
}

function withArithmetic(start: Tree, options: ArithmeticOptions): Tree {
  const tree = copyTree(start);
  sumsByArithmetic(tree, options);
  return tree;
}

/** A person says that a row is a line of its own: what it held goes to what holds it. */
function unmake(tree: Tree, index: number): void {
  if (tree.kind[index] === 'group') {
    tree.parent.forEach((above, child) => {
      if (above === index) tree.parent[child] = tree.parent[index] ?? -1;
    });
  }
  tree.kind[index] = 'item';
  tree.reason[index] = '';
  tree.repeats[index] = -1;
}

/**
 * How well a reading holds: sums that add up, a total that holds everything, few rows left over. Sums that do not add
 * up cost little, since a wrong figure in the customer's file must not break the structure.
 */
function judge(tree: Tree, total: number): number {
  const all = tree.kind.flatMap((kind, index) => (kind === 'group' ? [index] : []));
  // An assembly without an amount of its own neither holds nor fails.
  const groups = all.filter((index) => tree.drafts[index]?.amount !== null);
  const holding = groups.filter((index) => tree.holds[index] === 1).length;
  let score = groups.length === 0 ? 0 : (2 * holding) / groups.length + Math.min(holding, 10) * 0.05;
  score -= (groups.length - holding) * 0.2;
  score += Math.min(all.length - groups.length, 10) * 0.05;
  if (total >= 0) {
    score += tree.holds[total] === 1 ? 3 : 0.5;
    if (isGrandLabel(tree.drafts[total]?.label ?? '')) score += 0.5;
    score -= (tree.leftOut.get(total)?.length ?? 0) * 0.15;
  }
  // In a long list some rows are the sum of others by chance: without a total nothing confirms sums that nobody names.
  if (total < 0) score -= groups.filter((index) => isByChance(tree, index)).length;
  const asides = tree.kind.filter((kind) => kind === 'aside').length;
  // A group whose own quantity x rate makes its amount was an item with the same figure by chance.
  const chances = groups.filter((index) => tree.drafts[index]?.own === 'agrees' && tree.multiplies[index] === 0).length;
  return score - asides * 0.1 - chances * 0.3 - Math.max(0, rootsOf(tree).length - 1) * 0.02;
}
