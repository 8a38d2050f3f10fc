import { type Decimal, ONE, ZERO } from '../../base/decimal';
import type { CostElement } from '../estimate';
import type { Draft } from '../rows/draft';
import type { CellRange } from '../sheet/formulaShape';
import { halfUnit } from '../tables/agrees';
import { firstAtLeast } from '../tree/sumsByFormula';
import { isAncestor, namedRows, type Tree } from '../tree/tree';
import { basePhrase } from '../words/basePhrase';
import { type BaseCandidate, type BasePool, baseAmount, baseCandidates, openPool } from './baseCandidates';
import { type Name, type Nameable, namedBase, openName } from './namedBase';

/** How a mark-up is read: what it is taken of, and of what it really was taken where that is another. */
export interface MarkupReading {
  readonly base: readonly number[];
  readonly used: readonly number[] | null;
  readonly divides: boolean;
  readonly reason: string;
  readonly confidence: number;
  /** Other bases that reproduce the amount just as well, where nothing names one. */
  readonly choices: readonly BaseCandidate[];
}

/** Elements that are hardly ever anything but a percentage of something. */
const surcharges = new Set<CostElement>(['materialOverhead', 'manufacturingOverhead', 'sga', 'profit']);

export interface MarkupInput {
  readonly tree: Tree;
  readonly total: number;
  readonly labels: readonly string[];
  readonly elements: readonly CostElement[];
  /** A person's decisions: bases by draft, and which rows are mark-ups or are not. */
  readonly forcedBases: ReadonlyMap<number, readonly number[]>;
  readonly forcedMarkups: ReadonlySet<number>;
  readonly forcedItems: ReadonlySet<number>;
}

/** Reads every row with a percentage: by what the sheet names, by its formula, else by what reproduces its amount. */
export function readMarkups(input: MarkupInput): ReadonlyMap<number, MarkupReading> {
  const { tree, labels, elements } = input;
  const isCandidate = tree.drafts.map(
    (draft, index) => tree.kind[index] === 'item' && isPercentRow(draft) && !input.forcedItems.has(index),
  );
  if (!isCandidate.includes(true)) return new Map();
  const pool = openPool(tree, labels, elements, (index) => isCandidate[index] ?? false);
  const lines = nameables(tree, labels);
  const rows = tree.drafts.map(({ row }) => row);
  const readings = new Map<number, MarkupReading>();
  tree.drafts.forEach((draft, index) => {
    if (!isCandidate[index]) return;
    const reading = readMarkup(input, pool, lines, rows, draft, index);
    if (reading !== null) readings.set(index, reading);
  });
  return readings;
}

function isPercentRow(draft: Draft): boolean {
  return draft.percent !== null && draft.shape.type !== 'sum' && draft.shape.type !== 'own';
}

function readMarkup(
  input: MarkupInput,
  pool: BasePool,
  lines: readonly Nameable[],
  rows: readonly number[],
  draft: Draft,
  index: number,
): MarkupReading | null {
  const { tree } = input;
  const forced = input.forcedBases.get(index);
  if (forced !== undefined) return settled(pool, draft, forced, null, 'you chose the base', 1);
  const element = input.elements[index] ?? 'other';
  const formula = draft.shape.type === 'share' ? nodesOf(tree, rows, draft.shape.base.plus) : [];
  const candidates = baseCandidates(pool, index, element);
  const reproducing = candidates.filter((candidate) => reproduces(tree, draft, candidate, false));
  const named = namedFor(draft, index, lines, tree);
  if (named !== null) {
    const used = usedBase(pool, draft, named, formula, reproducing);
    const phrase = draft.baseText ?? basePhrase(draft.label) ?? '';
    return settled(
      pool,
      draft,
      named,
      used,
      `${share(draft)} of ${rowsOf(tree, named)}, which it names ('${phrase}')`,
      0.95,
    );
  }
  if (formula.length > 0) {
    return settled(
      pool,
      draft,
      formula,
      null,
      `formula ${draft.formulaText ?? ''}: ${share(draft)} of ${rowsOf(tree, formula)}`,
      1,
    );
  }
  const shown = draft.baseAmount;
  if (shown !== null) {
    const same = candidates.find(({ amount }) => amount.minus(shown.value).abs().lte(halfUnit(shown.places)));
    if (same !== undefined)
      return settled(
        pool,
        draft,
        same.nodes,
        null,
        `${share(draft)} of ${same.name}, whose amount stands beside it`,
        0.95,
      );
  }
  const [best, ...others] = reproducing;
  if (best !== undefined) {
    const rivals = others.filter(
      (other) => other.rank >= Math.min(1, best.rank) && !sameNodes(other.nodes, best.nodes),
    );
    const reason = `${share(draft)} x ${best.amount.toString()} (${best.name}) = ${draft.amount?.value.toString() ?? ''}`;
    return {
      ...settled(pool, draft, best.nodes, null, reason, best.rank >= 2 ? 0.9 : 0.7),
      choices: rivals.slice(0, 4),
    };
  }
  const inHundred = candidates.find((candidate) => reproduces(tree, draft, candidate, true));
  if (inHundred !== undefined) {
    const reason = `${share(draft)} in the hundred of ${inHundred.name}`;
    return { ...settled(pool, draft, inHundred.nodes, null, reason, 0.8), divides: true };
  }
  return unreproduced(input, pool, draft, index, element, candidates);
}

/** Nothing reproduces the amount: where the row is a surcharge by its words, the usual base stands. */
function unreproduced(
  input: MarkupInput,
  pool: BasePool,
  draft: Draft,
  index: number,
  element: CostElement,
  candidates: readonly BaseCandidate[],
): MarkupReading | null {
  if (draft.percentSource === 'bare' && !input.forcedMarkups.has(index)) return null;
  const isSure = input.forcedMarkups.has(index) || draft.amount === null || surcharges.has(element);
  if (!isSure && (draft.percentSource === 'label' || draft.own !== 'none' || draft.percentSource === 'column')) {
    if (draft.percentSource !== 'column' || element === 'other' || isShareOfTotal(pool, input.total, draft))
      return null;
  }
  const usual = candidates[0];
  if (usual === undefined) return null;
  const reason = `${share(draft)} of ${usual.name}, the usual base, which does not make the amount`;
  return { ...settled(pool, draft, usual.nodes, null, reason, 0.4), choices: candidates.slice(1, 4) };
}

function isShareOfTotal(pool: BasePool, total: number, draft: Draft): boolean {
  if (total < 0 || draft.percent === null || draft.amount === null) return false;
  const off = baseAmount(pool, total).times(draft.percent.value).minus(draft.amount.value).abs();
  return off.lte(draft.amount.value.abs().times(0.02));
}

function settled(
  pool: BasePool,
  draft: Draft,
  base: readonly number[],
  used: readonly number[] | null,
  reason: string,
  confidence: number,
): MarkupReading {
  const isHundred = draft.divides || (!agreesWith(pool, draft, base, false) && agreesWith(pool, draft, base, true));
  return { base, used, divides: isHundred, reason, confidence, choices: [] };
}

/** The base that the sheet names in words, in a column, or by numbers; never the row itself or what holds it. */
function namedFor(draft: Draft, index: number, lines: readonly Nameable[], tree: Tree): readonly number[] | null {
  const usable = lines.filter((line) => line.index !== index && !isAncestor(tree, line.index, index));
  for (const phrase of [draft.baseText, basePhrase(draft.label)]) {
    if (phrase === null || phrase === '') continue;
    const found = namedBase(phrase, usable);
    if (found !== null) return found;
  }
  return null;
}

function usedBase(
  pool: BasePool,
  draft: Draft,
  named: readonly number[],
  formula: readonly number[],
  reproducing: readonly BaseCandidate[],
): readonly number[] | null {
  if (draft.amount === null || agreesWith(pool, draft, named, false) || agreesWith(pool, draft, named, true))
    return null;
  if (formula.length > 0) return sameNodes(formula, named) ? null : formula;
  return reproducing[0]?.nodes ?? null;
}

function agreesWith(pool: BasePool, draft: Draft, nodes: readonly number[], divides: boolean): boolean {
  const amount = nodes.reduce((sum, node) => sum.plus(baseAmount(pool, node)), ZERO);
  return reproduces(pool.tree, draft, { nodes, amount, rank: 0, name: '' }, divides);
}

function reproduces(tree: Tree, draft: Draft, candidate: BaseCandidate, divides: boolean): boolean {
  if (draft.amount === null || draft.percent === null) return false;
  const percent = draft.percent.value;
  if (divides && percent.eq(1)) return false;
  const share = divides ? percent.div(ONE.minus(percent)) : percent;
  const off = candidate.amount.times(share).minus(draft.amount.value).abs();
  return off.lte(halfUnit(draft.amount.places).plus(baseTolerance(tree, candidate).times(share.abs())));
}

function baseTolerance(tree: Tree, { nodes }: BaseCandidate): Decimal {
  let tolerance = halfUnit(15);
  for (const node of nodes.slice(0, 20)) {
    const places = tree.drafts[node]?.amount?.places;
    if (places !== undefined) tolerance = tolerance.plus(halfUnit(places));
  }
  return tolerance;
}

function nodesOf(tree: Tree, rows: readonly number[], ranges: readonly CellRange[]): readonly number[] {
  const nodes = new Set<number>();
  for (const { sheet, fromRow, toRow, fromColumn, toColumn } of ranges) {
    if (sheet !== null) continue;
    for (let index = firstAtLeast(rows, fromRow); index < rows.length && (rows[index] ?? 0) < toRow + 1; index += 1) {
      const column = tree.drafts[index]?.amount?.column ?? 0;
      if (column < fromColumn || column > toColumn) continue;
      const node = tree.kind[index] === 'repeat' ? (tree.repeats[index] ?? index) : index;
      if (tree.kind[node] !== 'aside') nodes.add(node);
    }
  }
  return [...nodes];
}

function nameables(tree: Tree, labels: readonly string[]): readonly Nameable[] {
  return tree.drafts.flatMap(({ row, label, position }, index) => {
    const kind = tree.kind[index];
    if (kind !== 'item' && kind !== 'group') return [];
    const lent = labels[index] ?? label;
    let opened: readonly Name[] | null = null;
    const names = () => (opened ??= (lent === label ? [label] : [lent, label]).map(openName));
    return [{ index, row, names, position, isGroup: kind === 'group' }];
  });
}

function sameNodes(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((node) => b.includes(node));
}

function rowsOf(tree: Tree, nodes: readonly number[]): string {
  return namedRows(nodes.map((node) => tree.drafts[node]?.row ?? 0));
}

function share({ percent }: Draft): string {
  return percent === null ? 'a share' : `${percent.value.times(100).toString()} %`;
}
