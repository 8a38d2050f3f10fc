import { buildEstimate, type Corrections, type Estimate, type Recognition, recognise } from '../../../src/estimate';
import { readWorkbook, type Workbook } from '../../../src/import';

/** One line of an expected reading: every figure as text, rows for references. */
interface ExpectedLine {
  readonly cell: string;
  readonly kind: string;
  readonly label: string;
  readonly level: number;
  readonly parent: number | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly rate: string | null;
  readonly factors: readonly string[];
  readonly percent: string | null;
  /** Only of a discount in the hundred. */
  readonly divides?: true;
  readonly base: readonly number[];
  readonly baseUsed: readonly number[] | null;
  readonly amount: string | null;
  readonly costElement: string;
}

export interface ExpectedReading {
  readonly currency: string | null;
  readonly amountScale: string;
  readonly perUnitOf: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly lines: readonly ExpectedLine[];
  readonly ignored: readonly string[];
  readonly issues: readonly string[];
}

export async function open(bytes: Uint8Array, name: string): Promise<Workbook> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${read.error.where}: ${read.error.got}`);
  return read.value;
}

/** Reads to the end, as the Import screen does. */
export function readAll(
  workbook: Workbook,
  corrections: Corrections = [],
): { readonly recognition: Recognition; readonly estimate: Estimate } {
  const recognition = recognise(workbook, corrections);
  const [product] = recognition.products;
  if (product === undefined) throw new Error(recognition.reason ?? 'nothing read');
  const built = buildEstimate(workbook, recognition, product.key);
  if (!built.ok) throw new Error(built.error.got);
  return { recognition, estimate: built.value };
}

/** A workbook of one sheet from lines of text, as a file of comma separated values. */
export function csv(text: string, name = 'test.csv'): Promise<Workbook> {
  return open(new TextEncoder().encode(text), name);
}

/** The reading in the shape in which it is kept beside a workbook. */
export function readingOf(estimate: Estimate, recognition: Recognition): ExpectedReading {
  const rowOf = new Map(estimate.lines.map((line) => [line.id, line.key.row]));
  const rows = (ids: readonly (typeof estimate.lines)[number]['id'][]) => ids.map((id) => rowOf.get(id) ?? -1);
  return {
    currency: estimate.currency,
    amountScale: estimate.amountScale,
    perUnitOf: estimate.perUnitOf,
    facts: Object.fromEntries(estimate.facts.map(({ key, value }) => [key, value])),
    lines: estimate.lines.map((line) => ({
      cell: line.id,
      kind: line.kind,
      label: line.label,
      level: line.level,
      parent: line.parentId === null ? null : (rowOf.get(line.parentId) ?? -1),
      quantity: line.quantity?.value ?? null,
      unit: line.unit,
      rate: line.rate?.value ?? null,
      factors: line.factors.map(
        ({ name, class: kind, figure, divides }) => `${divides ? '/' : 'x'} ${figure.value} ${name} (${kind})`,
      ),
      percent: line.percent?.value ?? null,
      ...(line.divides ? { divides: true as const } : {}),
      base: rows(line.baseIds),
      baseUsed: line.baseUsedIds === null ? null : rows(line.baseUsedIds),
      amount: line.amount?.value ?? null,
      costElement: line.costElement,
    })),
    ignored: estimate.ignored.map(({ sheet, row, why }) =>
      sheet === estimate.sheet ? `${row}: ${why}` : `${sheet}!${row}: ${why}`,
    ),
    issues: recognition.issues.map(({ where, expected, got }) => `${where}: expected ${expected}, got ${got}`),
  };
}

/** What is kept beside a file: one reading, several products by name, or why it is no estimate. */
type ExpectedFile =
  | ExpectedReading
  | { readonly products: readonly ({ readonly name: string } & ExpectedReading)[] }
  | { readonly declined: string };

/** All that a file is read as. */
export async function fileReading(bytes: Uint8Array, name: string): Promise<ExpectedFile> {
  const workbook = await open(bytes, name);
  const recognition = recognise(workbook);
  if (recognition.outcome === 'declined') return { declined: recognition.reason ?? '' };
  const readings = recognition.products.map(({ key }) => {
    const built = buildEstimate(workbook, recognition, key);
    if (!built.ok) throw new Error(built.error.got);
    return { name: built.value.name, ...readingOf(built.value, recognition) };
  });
  if (readings.length > 1) return { products: readings };
  const { estimate } = readAll(workbook);
  return readingOf(estimate, recognition);
}
