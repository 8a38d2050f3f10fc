import { type Decimal, decimal, ZERO } from '../../../src/base/decimal';
import type { Estimate, Line } from '../../../src/estimate';
import type { ExpectedRow } from './write';

/** What of an estimate did not come back, in words; empty where all of it did. */
export function differencesOf(estimate: Estimate, expected: readonly ExpectedRow[]): readonly string[] {
  const found: string[] = [];
  const lineOf = new Map(estimate.lines.map((line) => [line.key.row, line]));
  const rowOf = new Map(estimate.lines.map((line) => [line.id, line.key.row]));
  for (const want of expected) {
    const line = lineOf.get(want.row);
    if (line === undefined) {
      found.push(`row ${want.row} (${want.kind} ${want.label}): not a line`);
      continue;
    }
    for (const [what, wanted, got] of comparisons(want, line, rowOf)) {
      if (wanted !== got) found.push(`row ${want.row} (${want.kind} ${want.label}): ${what} ${wanted}, read ${got}`);
    }
    if (want.kind === 'markup' && line.kind === 'markup') found.push(...baseFault(want, line, estimate));
  }
  const rows = new Set(expected.map(({ row }) => row));
  for (const { key, label } of estimate.lines)
    if (!rows.has(key.row)) found.push(`row ${key.row} (${label}): a line too many`);
  return found;
}

type Comparison = readonly [what: string, wanted: string, got: string];

function comparisons(want: ExpectedRow, line: Line, rowOf: ReadonlyMap<Line['id'], number>): readonly Comparison[] {
  const isSum = want.kind === 'group' || want.kind === 'total';
  return [
    ['kind', want.kind, line.kind],
    ['parent', String(want.parentRow), line.parentId === null ? 'null' : String(rowOf.get(line.parentId))],
    ['label', want.label, isSum && line.label.includes(want.label) ? want.label : line.label],
    ['quantity', text(want.quantity), figure(line.quantity)],
    ['unit', String(want.unit), String(line.unit)],
    ['rate', text(want.rate), figure(line.rate)],
    ['percent', text(want.percent), figure(line.percent)],
    ['amount', text(want.amount), figure(line.amount)],
  ];
}

/** Several bases may have the same amount: any of them is a right reading of typed figures. */
function baseFault(want: ExpectedRow, line: Line, estimate: Estimate): readonly string[] {
  if (want.percent === null) return [];
  const amountOf = new Map(estimate.lines.map(({ id, amount }) => [id, decimal((amount?.value ?? '0') as never)]));
  const base = line.baseIds.reduce((sum, id) => sum.plus(amountOf.get(id) ?? ZERO), ZERO);
  const off = base.times(want.percent).minus(want.amount).abs();
  return off.lte('0.0051') ? [] : [`row ${want.row} (markup ${want.label}): base of ${text(base)} does not make it`];
}

/** Twelve digits: a workbook stores binary floating point. */
function text(value: Decimal | null): string {
  return value === null ? 'null' : value.toSignificantDigits(12).toString();
}

function figure(of: { readonly value: string } | null): string {
  return of === null ? 'null' : text(decimal(of.value as never));
}
