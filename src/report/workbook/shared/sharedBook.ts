import { Decimal, type DecimalText } from '../../../base/decimal';
import type { SharedView, Shown } from '../../../disclosure';
import type { DocumentWords } from '../../words/documentWords';
import type { BookRow, BookSheet, Look } from '../book';
import { text } from '../cells';
import { type Formats, formatsOf } from '../formats';

/** What every sheet of the shared edition is made of: the shared view, the words of its language, and nothing else. */
export interface SharedComparison {
  readonly view: SharedView;
  readonly words: DocumentWords;
  readonly formats: Formats;
  /** One end where every figure is exact, both where some are shown as ranges. */
  readonly ends: readonly End[];
}

export type End = 'low' | 'high';

export function sharedComparison(view: SharedView, words: DocumentWords): SharedComparison {
  const { totals, bridge, points } = view;
  const shown = [
    totals.substantiated,
    totals.gap,
    ...bridge.map(({ effect }) => effect),
    ...points.flatMap(({ items, direct, loaded, knockOn }) => [
      direct,
      loaded,
      knockOn,
      ...items.flatMap(({ ourAmount, effect }) => [ourAmount, effect]),
    ]),
  ];
  const hasBands = shown.some((figure) => figure?.kind === 'band');
  return {
    view,
    words,
    formats: formatsOf(view.currency, new Decimal(view.totals.stated)),
    ends: hasBands ? ['low', 'high'] : ['low'],
  };
}

/** One end of a figure; both are the same where it is exact. */
export function endOf(shown: Shown, end: End): Decimal {
  return new Decimal(shown.kind === 'exact' ? shown.value : shown[end]);
}

export function decimalOf(value: DecimalText | null): Decimal | null {
  return value === null ? null : new Decimal(value);
}

/** A heading for each end: `On the total, low`, or as it is where there is but one. */
export function endHeads({ ends, words }: SharedComparison, heading: string, width: number): readonly SharedHead[] {
  return ends.map((end) => ({
    label: ends.length === 1 ? heading : `${heading}, ${words.workbook[end]}`,
    width,
    look: 'headRight',
  }));
}

export interface SharedHead {
  readonly label: string;
  readonly width: number;
  readonly look?: Look;
}

/** The rows of a sheet come after its title, its note and its heads. */
export const firstRow = 4;

/** A sheet with one table. Its name may not hold the marks that spreadsheets refuse in names. */
export function sharedSheet(
  { view, words }: SharedComparison,
  name: string,
  note: string,
  heads: readonly SharedHead[],
  rows: readonly BookRow[],
  frozenColumns = 1,
): BookSheet {
  return {
    name,
    widths: heads.map(({ width }) => width),
    frozen: { rows: firstRow - 1, columns: frozenColumns },
    repeated: [1, firstRow - 1],
    ...pageFurniture(view, words, name),
    isInternal: false,
    rows: [
      [text(name, 'title')],
      [text(note, 'note')],
      heads.map(({ label, look = 'head' }) => text(plainWord(label), look)),
      ...rows,
    ],
  };
}

export function pageFurniture(view: SharedView, words: DocumentWords, name: string) {
  const { furniture, workbook } = words;
  return {
    header: { left: `${workbook.product}: ${view.product}`, right: name },
    footer: `${furniture.documentKind} · ${view.date}`,
    pageOf: furniture.pageOf,
  };
}

/** Without the marks where a long word may break on paper. */
export function plainWord(word: string): string {
  return word.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
}

/** Name of a sheet as formulas write it. */
export function inFormula(sheet: string): string {
  return `'${sheet}'`;
}
