import { inOrder } from '../../../annotations';
import { Decimal, decimal } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, text } from '../cells';
import { percent, plain, whole } from '../formats';
import { type Comparison, cellOf } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { levelName } from './levelName';
import { figureNames } from './names';
import { sheets } from './places';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Line', width: 32, look: 'head' },
  { label: 'Cell', width: 11, look: 'head' },
  { label: 'State', width: 10, look: 'head' },
  { label: 'Our quantity', width: 10 },
  { label: 'Our rate', width: 11 },
  { label: 'Our %', width: 9 },
  { label: 'Our amount', width: 11 },
  { label: 'Range of', width: 13, look: 'head' },
  { label: 'Low', width: 10 },
  { label: 'Likely', width: 10 },
  { label: 'High', width: 10 },
  { label: 'Disclosure', width: 11, look: 'head' },
  { label: 'Reason', width: 46, look: 'head' },
  { label: 'Evidence', width: 32, look: 'head' },
];

/** Our figures beside the customer's: the inputs of this workbook, with their ranges, reasons and evidence. */
export function positionsSheet(comparison: Comparison): BookSheet {
  const { analysis } = comparison;
  const positions = [...analysis.run.overlays.positions].sort(([a], [b]) => a - b);
  return internalSheet({
    name: 'Positions',
    reference: sheets.positions,
    product: comparison.product,
    title: 'Positions and their ranges',
    note: 'Our figures, to be changed here: every other sheet follows. What is empty stays as the customer has it. Factors of ours stand on their own sheet.',
    heads,
    frozenColumns: 2,
    rows: positions.map(([index, { record, line, quantity, rate, percent: share, amount }]): BookRow => {
      const { range } = record;
      const isPercent = range?.of === 'percent';
      return [
        figure(new Decimal(index), whole, 'quiet'),
        text(line.label),
        text(cellOf(line), 'quiet'),
        text(record.state, 'quiet'),
        quantity && figure(quantity, plain(quantity), 'ours'),
        rate && figure(rate, plain(rate), 'ours'),
        share && figure(share, percent(share), 'ours'),
        amount && figure(amount, plain(amount), 'ours'),
        range === null ? null : text(rangedName(range.of, line.factors)),
        ...rangeCells(range, isPercent),
        text(levelName(record.disclosure), 'quiet'),
        text(record.rationale, 'wrapped'),
        text(evidenceTitles(comparison, record.evidenceIds), 'wrapped'),
      ];
    }),
  });
}

interface Range {
  readonly low: Parameters<typeof decimal>[0];
  readonly likely: Parameters<typeof decimal>[0];
  readonly high: Parameters<typeof decimal>[0];
}

/** Low, likely and high of a range; three empty cells where there is none. */
export function rangeCells(range: Range | null, isPercent: boolean): readonly (Cell | null)[] {
  if (range === null) return [null, null, null];
  return [range.low, range.likely, range.high].map((value) => {
    const opened = decimal(value);
    return figure(opened, isPercent ? percent(opened) : plain(opened), 'ours');
  });
}

function rangedName(of: string, factors: readonly { readonly name: string }[]): string {
  return of.startsWith('factor:') ? (factors[Number.parseInt(of.slice(7), 10)]?.name ?? of) : (figureNames[of] ?? of);
}

export function evidenceTitles({ annotations }: Comparison, ids: readonly string[]): string {
  const cited = new Set(ids);
  return inOrder(annotations.evidence)
    .filter(({ id }) => cited.has(id))
    .map(({ title, date }) => (date === null ? title : `${title} (${date})`))
    .join('; ');
}
