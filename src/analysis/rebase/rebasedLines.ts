import { type Annotations, inOrder, type Rebasing, type RebasingId, type RebasingType } from '../../annotations';
import { Decimal, decimalOrNull } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import type { Structure } from '../../estimate';
import { hasRebasingFigures, type RebasedLine, type RebasingStep, rebaseLine } from './rebaseLine';
import { linesOfRebasing } from './targets';

/** The re-basings of a case worked out on the customer's figures: they hang on nothing else of ours. */
export interface Rebased {
  /** Re-basings that count, in the fixed order, by the line that they reach. */
  readonly on: ReadonlyMap<number, readonly Rebasing[]>;
  readonly lines: ReadonlyMap<number, RebasedLine>;
  /** What stands on the product as a whole, in the scale of the file. */
  readonly atTop: readonly RebasingStep[];
  /** The lines that each reaches, whatever it does to them; the total's index stands for the product as a whole. */
  readonly reach: ReadonlyMap<RebasingId, Reach>;
  /** Those that lack a figure and count nowhere. */
  readonly missing: readonly Rebasing[];
  readonly issues: readonly Issue[];
}

export interface Reach {
  readonly record: Rebasing;
  readonly indices: readonly number[];
}

const nothing: Rebased = {
  on: new Map(),
  lines: new Map(),
  atTop: [],
  reach: new Map(),
  missing: [],
  issues: [],
};

// Records never change, and every edit opens the overlays anew: a re-basing of many lines is worked out once.
const known = new WeakMap<Annotations['rebasings'], { readonly structure: Structure; readonly rebased: Rebased }>();

export function rebasedLines(structure: Structure, rebasings: Annotations['rebasings']): Rebased {
  if (Object.keys(rebasings).length === 0) return nothing;
  const before = known.get(rebasings);
  if (before?.structure === structure) return before.rebased;
  const rebased = work(structure, rebasings);
  known.set(rebasings, { structure, rebased });
  return rebased;
}

function work(structure: Structure, rebasings: Annotations['rebasings']): Rebased {
  const on = new Map<number, Rebasing[]>();
  const reach = new Map<RebasingId, Reach>();
  const atTop: RebasingStep[] = [];
  const missing: Rebasing[] = [];
  const issues: Issue[] = [];
  for (const record of inFixedOrder(rebasings)) {
    const counts = hasRebasingFigures(record);
    if (!counts) missing.push(record);
    if (record.appliesTo.type === 'product') {
      const step = counts ? topStep(structure, record) : null;
      if (step) atTop.push(step);
      if (record.basis.type === 'terms') reach.set(record.id, { record, indices: [0] });
      continue;
    }
    const { indices, issues: own } = linesOfRebasing(structure, record);
    issues.push(...own);
    reach.set(record.id, { record, indices });
    // One that is still being written is incomplete, and no more.
    if (counts && indices.length === 0) issues.push(reachesNothing(record));
    if (counts) for (const index of indices) on.set(index, [...(on.get(index) ?? []), record]);
  }
  const lines = new Map<number, RebasedLine>();
  for (const [index, records] of on) {
    const inputs = structure.inputs[index];
    if (inputs) lines.set(index, rebaseLine(inputs, records));
  }
  return { on, lines, atTop, reach, missing, issues };
}

const fixedOrder: readonly RebasingType[] = ['index', 'terms', 'exchange'];

function inFixedOrder(rebasings: Annotations['rebasings']): readonly Rebasing[] {
  const records = inOrder(rebasings);
  return fixedOrder.flatMap((type) => records.filter(({ basis }) => basis.type === type));
}

/** What terms of the product as a whole add to its total, in the scale of the file. */
export function topStep({ estimate }: Structure, record: Rebasing): RebasingStep | null {
  const amount = record.basis.type === 'terms' ? decimalOrNull(record.basis.amount) : null;
  if (amount === null) return null;
  const toUnit = new Decimal(estimate.amountScale).div(estimate.perUnitOf);
  return { record, cause: 'amount', effect: amount.div(toUnit) };
}

function reachesNothing({ name }: Rebasing): Issue {
  const todo = 'Choose the lines that it is about; until then it does not count.';
  return issue(`Re-basing "${name}"`, 'lines of this estimate with a rate or an amount', 'none', todo);
}
