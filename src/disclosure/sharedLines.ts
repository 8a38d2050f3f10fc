import { toText, ZERO } from '../base/decimal';
import { type Computed, type Figure, hasRule, itemAmount, type Line } from '../estimate';
import { fullCell } from './sharedItems';
import type { SharedLine } from './sharedView';

// An estimate never changes, and a shared view is made anew with every edit of ours.
const known = new WeakMap<Computed, readonly SharedLine[]>();

/** The customer's lines and what follows from their own figures: nothing of ours is in it. */
export function sharedLines(customer: Computed): readonly SharedLine[] {
  const before = known.get(customer);
  if (before) return before;
  const missing = new Set(customer.missing);
  const lines = customer.structure.estimate.lines.map((line, index) => sharedLine(customer, missing, line, index));
  known.set(customer, lines);
  return lines;
}

function sharedLine(customer: Computed, missing: ReadonlySet<number>, line: Line, index: number): SharedLine {
  const { structure, stated, computed, load, lineErrors } = customer;
  const { key, kind, label, level, unit, rate, factors, percent, divides, amount } = line;
  const parent = structure.parent[index] ?? -1;
  const own = stated[index] ?? ZERO;
  return {
    label,
    kind,
    level,
    parent: parent < 0 ? null : parent,
    cell: amount?.cell ? fullCell(key.sheet, amount.cell) : `${key.sheet}!${key.row}`,
    // Of a group without lines none: its amount stands alone.
    quantity: valueOf(structure.inputs[index]?.quantity ? line.quantity : null),
    unit,
    rate: valueOf(rate),
    factors: factors.map(({ name, figure, divides: its }) => ({ name, value: figure.value, divides: its })),
    percent: valueOf(percent),
    divides,
    base: structure.bases[index] ?? [],
    rule: missing.has(index) ? 'missing' : ruleOf(customer, kind, index),
    isStated: amount !== null,
    stated: toText(own),
    ruled: toText(own.plus(lineErrors.get(index)?.error ?? ZERO)),
    computed: toText(computed[index] ?? ZERO),
    load: toText(load[index] ?? ZERO),
  };
}

function ruleOf({ structure }: Computed, kind: Line['kind'], index: number): SharedLine['rule'] {
  const { quantity, rate, factors } = structure.inputs[index] ?? { quantity: null, rate: null, factors: [] };
  if (kind === 'item') return itemAmount(quantity, rate, factors) === null ? 'alone' : 'product';
  if (!hasRule(structure, index)) return 'alone';
  return kind === 'markup' ? 'share' : 'sum';
}

function valueOf(figure: Figure | null): Figure['value'] | null {
  return figure === null ? null : figure.value;
}
