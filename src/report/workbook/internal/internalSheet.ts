import type { BookRow, BookSheet, Cell, Look } from '../book';
import { onSheet, text } from '../cells';

export interface Head {
  readonly label: string;
  readonly width: number;
  readonly look?: Look;
}

/** What stands on every sheet and every page of the internal edition. */
export const internalWord = 'INTERNAL: NOT FOR THE CUSTOMER';

export interface InternalSheetInput {
  readonly name: string;
  /** As formulas write it. */
  readonly reference: string;
  readonly product: string;
  readonly title: string;
  readonly note: string;
  readonly heads: readonly Head[];
  readonly frozenColumns: number;
  readonly rows: readonly BookRow[];
}

/** A sheet of the internal edition: banner, title, note, heads, rows. */
export function internalSheet({
  name,
  reference,
  product,
  title,
  note,
  heads,
  frozenColumns,
  rows,
}: InternalSheetInput): BookSheet {
  const banner: BookRow = heads.map((_, index): Cell => text(index === 0 ? internalWord : '', 'banner'));
  return {
    name,
    widths: heads.map(({ width }) => width),
    frozen: { rows: 4, columns: frozenColumns },
    repeated: [1, 4],
    header: { left: internalWord, right: `${product} · ${title}` },
    footer: 'Costbridge',
    pageOf: 'Page {page} of {pages}',
    isInternal: true,
    rows: [
      banner,
      [text(title, 'title')],
      [text(note, 'note')],
      heads.map(({ label, look = 'headRight' }) => text(label, look)),
      ...rows.map((row) => row.map((cell) => onSheet(reference, cell))),
    ],
  };
}
