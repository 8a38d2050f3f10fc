import { type DecimalText, decimal, isDecimalText } from '../../../../base/decimal';
import { type FormatContext, formatDecimal, formatPercent } from '../../../../base/format';
import type { CheckSettings, IndexBenchmark, OverheadBand, WageBenchmark } from '../../../../checks';
import { elementWords } from '../../../parts/words';

/** The lists of the settings: what a row of each asks for, how it reads, and what is wrong with it. */

export type ListName = 'wages' | 'indices' | 'overheadBands';
export type Row<N extends ListName> = CheckSettings[N][number];
/** A row while it is written: figures as decimals, the rest as typed. */
export type RowDraft = Readonly<Record<string, string>>;

export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'figure' | 'percent' | 'date' | 'choice';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly isOptional?: boolean;
  readonly hint?: string;
}

interface BenchmarkTable<N extends ListName> {
  readonly title: string;
  readonly text: string;
  readonly addLabel: string;
  readonly fields: readonly RowField[];
  readonly start: RowDraft;
  readonly read: (draft: RowDraft) => Row<N>;
  readonly tell: (row: Row<N>, format: FormatContext) => string;
}

const source: RowField = { name: 'source', label: 'Source', kind: 'text', hint: 'Series, table and date' };
const currency: RowField = { name: 'currency', label: 'Currency', kind: 'text', hint: 'ISO code, such as EUR' };
const bases = [
  { value: 'labourCost', label: 'All that an hour costs the employer' },
  { value: 'wage', label: 'Gross pay alone' },
] as const;

export const benchmarkTables: { readonly [N in ListName]: BenchmarkTable<N> } = {
  wages: {
    title: 'Wages',
    text: 'What an hour of work costs somewhere, from a published series (rules D1, D2).',
    addLabel: 'Add a wage',
    fields: [
      { name: 'country', label: 'Country', kind: 'text' },
      { name: 'role', label: 'Role', kind: 'text', isOptional: true, hint: 'Words of a label; empty for all labour' },
      { name: 'year', label: 'Year', kind: 'text' },
      { name: 'hourly', label: 'Cost of an hour', kind: 'figure' },
      currency,
      { name: 'basis', label: 'What it holds', kind: 'choice', options: bases },
      source,
    ],
    start: { basis: 'labourCost' },
    read: (draft): WageBenchmark => ({
      country: word(draft, 'country'),
      role: word(draft, 'role') === '' ? null : word(draft, 'role'),
      year: Number(word(draft, 'year')),
      basis: draft.basis === 'wage' ? 'wage' : 'labourCost',
      hourly: figure(draft, 'hourly'),
      currency: word(draft, 'currency').toUpperCase(),
      source: word(draft, 'source'),
    }),
    tell: ({ country, role, year, hourly, currency: code, basis }, format) =>
      `${country}${role === null ? '' : `, ${role}`}, ${year}: ${money(hourly, code, format)} per hour, ${basis === 'wage' ? 'gross pay' : 'labour cost'}`,
  },
  indices: {
    title: 'Index prices',
    text: 'What a material costs by an index (rule E2).',
    addLabel: 'Add an index price',
    fields: [
      { name: 'material', label: 'Material', kind: 'text', hint: 'Words of a label' },
      { name: 'unit', label: 'Unit', kind: 'text' },
      { name: 'value', label: 'Price', kind: 'figure' },
      currency,
      { name: 'date', label: 'Date', kind: 'date' },
      source,
    ],
    start: {},
    read: (draft): IndexBenchmark => ({
      material: word(draft, 'material'),
      unit: word(draft, 'unit'),
      value: figure(draft, 'value'),
      currency: word(draft, 'currency').toUpperCase(),
      date: word(draft, 'date'),
      source: word(draft, 'source'),
    }),
    tell: ({ material, unit, value, currency: code, date }, format) =>
      `${material}, ${date}: ${money(value, code, format)} per ${unit}`,
  },
  overheadBands: {
    title: 'Overhead bands',
    text: 'What an overhead percentage of the trade lies between (rule C5).',
    addLabel: 'Add a band',
    fields: [
      {
        name: 'costElement',
        label: 'Cost element',
        kind: 'choice',
        options: (['materialOverhead', 'manufacturingOverhead', 'engineering', 'sga', 'profit'] as const).map(
          (value) => ({
            value,
            label: elementWords[value],
          }),
        ),
      },
      { name: 'low', label: 'Low, in %', kind: 'percent' },
      { name: 'high', label: 'High, in %', kind: 'percent' },
      source,
    ],
    start: { costElement: 'manufacturingOverhead' },
    read: (draft): OverheadBand => ({
      costElement: (draft.costElement ?? 'other') as OverheadBand['costElement'],
      low: figure(draft, 'low'),
      high: figure(draft, 'high'),
      source: word(draft, 'source'),
    }),
    tell: ({ costElement, low, high }, format) =>
      `${elementWords[costElement]}: ${formatPercent(decimal(low), format)} to ${formatPercent(decimal(high), format)}`,
  },
};

/** What is wrong with a row, by field, in words. Nothing where it can be taken. */
export function rowFaults(list: ListName, draft: RowDraft): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const { name, label, kind, isOptional } of benchmarkTables[list].fields) {
    const value = word(draft, name);
    if (value === '') {
      if (isOptional !== true) faults[name] = `Expected ${namePhrase(label)}; nothing is typed`;
    } else if (name === 'currency' && !/^[A-Za-z]{3}$/.test(value))
      faults[name] = `Expected three letters such as EUR; got "${value}"`;
    else if (name === 'year' && !/^(?:19|20|21)\d\d$/.test(value))
      faults[name] = `Expected a year such as 2026; got "${value}"`;
    else if (kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
      faults[name] = `Expected a date with a year of four digits; got "${value}"`;
  }
  const { low = '', high = '' } = draft;
  if (isDecimalText(low) && isDecimalText(high) && decimal(low).gt(decimal(high)))
    faults.high = 'Expected a high end at or above the low end';
  return faults;
}

/** A row as it is written again. */
export function draftOf(row: WageBenchmark | IndexBenchmark | OverheadBand): RowDraft {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]));
}

function namePhrase(label: string): string {
  return `the ${label.replace(', in %', ' end').toLowerCase()}`;
}

function word(draft: RowDraft, name: string): string {
  return (draft[name] ?? '').trim();
}

function figure(draft: RowDraft, name: string): DecimalText {
  const value = draft[name] ?? '';
  if (!isDecimalText(value)) throw new Error(`${name} is no decimal: check the draft for faults first`);
  return value;
}

function money(value: DecimalText, code: string, format: FormatContext): string {
  return `${formatDecimal(decimal(value), format)} ${code}`;
}
