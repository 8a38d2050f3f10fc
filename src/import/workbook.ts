/**
 * A file as cells, whatever its format. Plain data: it crosses threads as it is.
 * Rows and columns count from 1, as a spreadsheet shows them.
 */
export interface Workbook {
  readonly fileName: string;
  readonly fileKind: FileKind;
  /** Text sources print figures; the others store them in full (this decides how rounding is judged). */
  readonly isText: boolean;
  readonly sheets: readonly Sheet[];
  /** What a person should know of the reading, such as macros that were not run. */
  readonly notes: readonly string[];
}

/** `xml` is SpreadsheetML 2003, `csv` is any text that a delimiter cuts, a paste included. */
export type FileKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'xml' | 'html' | 'sylk' | 'csv';

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Only rows that hold something, ascending. */
  readonly rows: readonly SheetRow[];
  /** The last row and column that hold something; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly number[];
}

export interface SheetRow {
  readonly row: number;
  /** Only cells that hold something, ascending by column. */
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
  readonly outlineLevel: number;
}

export interface Cell {
  readonly column: number;
  /** `text` for every cell of a text source: its numbers are decided by column, in `estimate`. */
  readonly kind: 'number' | 'text' | 'boolean' | 'date' | 'error';
  /** A decimal at rest for a number, ISO for a date, the words for the rest. */
  readonly value: string;
  /** As the spreadsheet displays it. */
  readonly shown: string;
  readonly format: string | null;
  /** Without the leading `=`. */
  readonly formula: string | null;
  readonly bold: boolean;
  readonly indent: number;
  /** Under a merge, in a hidden row or in a hidden column: there, but not seen. */
  readonly hidden: boolean;
}

/** Inclusive, from the top left to the bottom right cell. */
export interface Range {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}
