import { type Decimal, decimal } from '../../../src/base/decimal';
import { buildEstimate, type Estimate, recognise } from '../../../src/estimate';
import type { Workbook } from '../../../src/import';
import type { ExpectedLine, ExpectedProduct } from './shapes';

/** What of the products of a file did not come back, in words; empty where all of it did. */
export function shapeDifferences(workbook: Workbook, expected: readonly ExpectedProduct[]): readonly string[] {
  const recognition = recognise(workbook);
  const found = recognition.products.map(({ name }) => name);
  if (found.length !== expected.length)
    return [`${expected.length} products, read ${found.join(', ')} ${recognition.reason ?? ''}`];
  return expected.flatMap(({ name, lines }, index) => {
    const product =
      recognition.products.find((entry) => name === null || entry.name === name) ?? recognition.products[index];
    if (product === undefined) return [`no product ${name ?? index}`];
    const built = buildEstimate(workbook, recognition, product.key);
    return built.ok ? differences(built.value, lines) : [built.error.got];
  });
}

function differences(estimate: Estimate, lines: readonly ExpectedLine[]): readonly string[] {
  const lineOf = new Map<string, Estimate['lines'][number]>(estimate.lines.map((line) => [line.id, line]));
  const wanted = new Set(lines.map(({ id }) => id));
  const extra = estimate.lines.flatMap(({ id, label }) =>
    wanted.has(id) ? [] : [`${id} (${label}): a line too many`],
  );
  const wrong = lines.flatMap((want) => {
    const line = lineOf.get(want.id);
    if (line === undefined) return [`${want.id} (${want.kind} ${want.label}): not a line`];
    const pairs: readonly (readonly [string, string, string])[] = [
      ['kind', want.kind, line.kind],
      ['parent', String(want.parentId), String(line.parentId)],
      ['label', want.label, line.label],
      ['quantity', text(want.quantity, '1'), figure(line.quantity, '1')],
      ['rate', text(want.rate, '-'), figure(line.rate, '-')],
      ['amount', text(want.amount, '-'), figure(line.amount, '-')],
    ];
    return pairs.flatMap(([what, a, b]) =>
      a === b ? [] : [`${want.id} (${want.kind} ${want.label}): ${what} ${a}, read ${b}`],
    );
  });
  return [...wrong, ...extra];
}

function text(value: Decimal | null, none: string): string {
  return value === null ? none : value.toSignificantDigits(12).toString();
}

function figure(of: { readonly value: string } | null, none: string): string {
  return of === null ? none : text(decimal(of.value as never), none);
}
