import { type Decimal, type DecimalText, decimal, toText, ZERO } from '../../base/decimal';
import { compute } from '../compute/compute';
import type { Estimate, Line, LineId } from '../estimate';
import { type FieldChange, fieldChanges } from './fieldChanges';
import { totalSteps } from './totalSteps';

export interface Differences {
  /** In the order of the later revision; a line that is gone stands where it stood, behind its earlier neighbour. */
  readonly lines: readonly LineDifference[];
  /** Stated totals per unit of product; the effects of all lines add up to the change. */
  readonly total: { readonly before: DecimalText; readonly after: DecimalText; readonly change: DecimalText };
  readonly facts: readonly FactChange[];
  /** Null where both are in one currency; otherwise amounts do not compare. */
  readonly currency: { readonly before: string | null; readonly after: string | null } | null;
  readonly counts: Readonly<Record<DifferenceStatus, number>>;
}

/** `follows`: nothing of its own, but an amount that follows other lines, or a sum that does not follow its own. */
export type DifferenceStatus = 'added' | 'removed' | 'changed' | 'follows' | 'unchanged';

export interface LineDifference {
  readonly id: LineId;
  readonly status: DifferenceStatus;
  readonly before: Line | null;
  readonly after: Line | null;
  readonly fields: readonly FieldChange[];
  /** On the stated total, per unit of product, before mark-ups: these are lines of their own. */
  readonly effect: DecimalText;
}

export interface FactChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Takes two revisions with lasting ids, in either order of time, gives what differs, line by line. */
export function differences(before: Estimate, after: Estimate): Differences {
  const steps = totalSteps(before, after);
  const earlier = new Map(before.lines.map((line) => [line.id, line]));
  const later = new Map(after.lines.map((line) => [line.id, line]));
  const nameIn =
    (lines: ReadonlyMap<LineId, Line>) =>
    (id: LineId): string =>
      lines.get(id)?.label ?? '';
  const names = { before: nameIn(earlier), after: nameIn(later) };
  const lines = inOneOrder(before, after, later).map((id): LineDifference => {
    const [was = null, is = null] = [earlier.get(id), later.get(id)];
    const fields = was && is ? fieldChanges(was, is, names) : [];
    const effect = steps.get(id) ?? ZERO;
    return {
      id,
      status: statusOf(was, is, fields, !isNothing(effect)),
      before: was,
      after: is,
      fields,
      effect: toText(effect),
    };
  });
  const counts = { added: 0, removed: 0, changed: 0, follows: 0, unchanged: 0 };
  // The total is what all this adds up to, and no line of it.
  for (const { status, after: line, before: old } of lines) if ((line ?? old)?.kind !== 'total') counts[status]++;
  const sameCurrency = before.currency === after.currency;
  return {
    lines,
    total: totals(before, after),
    facts: factChanges(before, after),
    currency: sameCurrency ? null : { before: before.currency, after: after.currency },
    counts,
  };
}

function statusOf(
  before: Line | null,
  after: Line | null,
  fields: readonly FieldChange[],
  hasEffect: boolean,
): DifferenceStatus {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (fields.length === 0) return hasEffect ? 'follows' : 'unchanged';
  return fields.every(({ follows }) => follows) ? 'follows' : 'changed';
}

/** What division by a scale leaves behind is no effect. */
function isNothing(effect: Decimal): boolean {
  return effect.abs().lt('1e-25');
}

function totals(before: Estimate, after: Estimate): Differences['total'] {
  const [from, to] = [statedPerUnit(before), statedPerUnit(after)];
  return { before: toText(from), after: toText(to), change: toText(to.minus(from)) };
}

function statedPerUnit(estimate: Estimate) {
  const stated = compute(estimate).stated[0] ?? ZERO;
  return stated.times(decimal(estimate.amountScale).div(decimal(estimate.perUnitOf)));
}

function inOneOrder(before: Estimate, after: Estimate, later: ReadonlyMap<LineId, Line>): readonly LineId[] {
  // Lines that are gone, by the line that stood before them and is still there.
  const goneBehind = new Map<LineId | null, LineId[]>();
  let last: LineId | null = null;
  for (const { id } of before.lines) {
    if (later.has(id)) last = id;
    else {
      const gone = goneBehind.get(last);
      if (gone) gone.push(id);
      else goneBehind.set(last, [id]);
    }
  }
  const known = (id: LineId | null): readonly LineId[] => goneBehind.get(id) ?? [];
  return [...known(null), ...after.lines.flatMap(({ id }) => [id, ...known(id)])];
}

function factChanges(before: Estimate, after: Estimate): readonly FactChange[] {
  const [from, to] = [factsOf(before), factsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key): FactChange[] => {
    const [was = null, is = null] = [from.get(key), to.get(key)];
    return was === is ? [] : [{ key, before: was, after: is }];
  });
}

/** What the file says of the whole, its scale included. */
function factsOf({ facts, amountScale, perUnitOf }: Estimate): ReadonlyMap<string, string> {
  const known = new Map<string, string>([
    ['amountScale', amountScale],
    ['amountsPerUnits', perUnitOf],
  ]);
  for (const { key, value } of facts) {
    const other = known.get(key);
    known.set(key, other === undefined ? value : `${other}, ${value}`);
  }
  return known;
}
