import type { Figure, Line, LineId } from '../estimate';

export type ChangedField =
  | 'quantity'
  | 'unit'
  | 'rate'
  | 'factor'
  | 'percent'
  | 'base'
  | 'amount'
  | 'kind'
  | 'group'
  | 'label';

/** One thing that differs between two revisions of a line, as texts at rest. */
export interface FieldChange {
  readonly field: ChangedField;
  /** Of a factor: its name. */
  readonly name: string;
  /** Decimal text of a figure, label of a line; null where the revision says nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** It follows from other lines: a sum from its lines, a percentage's amount from its base. */
  readonly follows: boolean;
}

/** The names of lines, as each revision has them. */
export interface Names {
  readonly before: (id: LineId) => string;
  readonly after: (id: LineId) => string;
}

/** What the customer changed on a line, in the order in which a person reads it. */
export function fieldChanges(before: Line, after: Line, names: Names): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  const note = (field: ChangedField, from: string | null, to: string | null, follows = false, name = ''): void => {
    if (from !== to) changes.push({ field, name, before: from, after: to, follows });
  };
  note('label', before.label, after.label);
  note('kind', before.kind, after.kind);
  if (before.parentId !== after.parentId) {
    const from = before.parentId === null ? null : names.before(before.parentId);
    const to = after.parentId === null ? null : names.after(after.parentId);
    changes.push({ field: 'group', name: '', before: from, after: to, follows: false });
  }
  note('quantity', valueOf(before.quantity), valueOf(after.quantity));
  note('unit', before.unit, after.unit);
  note('rate', valueOf(before.rate), valueOf(after.rate));
  for (const [name, from, to] of factorPairs(before, after)) note('factor', from, to, false, name);
  note('percent', percentOf(before), percentOf(after));
  if (before.baseIds.join('\n') !== after.baseIds.join('\n')) {
    const from = before.baseIds.map(names.before).join(', ');
    const to = after.baseIds.map(names.after).join(', ');
    changes.push({ field: 'base', name: '', before: from, after: to, follows: false });
  }
  const hasOwn = changes.some(({ field }) => field !== 'label' && field !== 'group');
  const isSum = after.kind === 'group' || after.kind === 'total' || after.percent !== null;
  note('amount', valueOf(before.amount), valueOf(after.amount), isSum && !hasOwn);
  return changes;
}

function valueOf(figure: Figure | null): string | null {
  return figure?.value ?? null;
}

/** A discount in the hundred is another percentage than a mark-up of the same size. */
function percentOf({ percent, divides }: Line): string | null {
  return percent === null ? null : `${percent.value}${divides ? ' in the hundred' : ''}`;
}

type FactorPair = readonly [name: string, before: string | null, after: string | null];

function factorPairs(before: Line, after: Line): readonly FactorPair[] {
  const named = ({ factors }: Line) => {
    const counts = new Map<string, number>();
    return new Map(
      factors.map(({ name, figure, divides }) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [`${name}${count > 1 ? ` (${count})` : ''}${divides ? ' (divides)' : ''}`, figure.value] as const;
      }),
    );
  };
  const [from, to] = [named(before), named(after)];
  return [...new Set([...from.keys(), ...to.keys()])].map((name) => [
    name,
    from.get(name) ?? null,
    to.get(name) ?? null,
  ]);
}
