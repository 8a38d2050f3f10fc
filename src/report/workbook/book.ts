import type { Decimal } from '../../base/decimal';

/**
 * A workbook as plain data: what stands in every cell, how it looks, how the sheets print. Text is text and never read as
 * a formula; a formula carries the result that the engine gives it, so that a reader who does not recalculate sees it too.
 */
export interface Book {
  readonly title: string;
  readonly subject: string;
  /** ISO date, which the properties of the file carry. */
  readonly date: string;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  /** In characters of the standard font. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last row that every printed page repeats; null where nothing needs to. */
  readonly repeated: readonly [number, number] | null;
  /** Of the printed pages. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: string;
  /** `{page}` and `{pages}` are filled in by the spreadsheet. */
  readonly pageOf: string;
  readonly isInternal: boolean;
  /**
   * Printed over so many pages side by side, each with the frozen columns, or over as many as it takes to be read; one where
   * it does not say.
   */
  readonly pagesWide?: number | 'readable';
  /** The table that a reader may filter: the row of its heads, its last row, and its number of columns. */
  readonly filtered?: { readonly row: number; readonly lastRow: number; readonly columns: number };
  /** Row 1 first; null for an empty row. */
  readonly rows: readonly BookRow[];
}

export type BookRow = readonly (Cell | null)[];

export type Cell = TextCell | FigureCell | FormulaCell;

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
  readonly indent: number;
  /** How many columns it runs over. */
  readonly span: number;
}

export interface FigureCell {
  readonly kind: 'figure';
  readonly value: Decimal;
  /** As spreadsheets write it: `#,##0.00`. */
  readonly format: string;
  readonly look: Look;
}

export interface FormulaCell {
  readonly kind: 'formula';
  /** Without the leading `=`. */
  readonly formula: string;
  /** The engine's result: a figure, or the word that a check says. */
  readonly value: Decimal | string;
  readonly format: string;
  readonly look: Look;
}

/** What a cell is, which the writer turns into fonts and colours. */
export type Look =
  | 'banner'
  | 'title'
  | 'note'
  | 'section'
  | 'head'
  | 'headRight'
  | 'text'
  | 'wrapped'
  | 'strong'
  | 'quiet'
  | 'theirs'
  | 'ours'
  | 'made'
  | 'total'
  | 'check';
