import type { Correction, Corrections } from '../recognition';

/** Corrections that one file got, kept in a way that fits the next file of the same shape. Plain data, saved as it is. */
export interface Recipe {
  readonly layout: Layout;
  /** In the order of deciding. */
  readonly steps: readonly RecipeStep[];
}

/** The shape of a file: what stays when its figures change and rows come and go. */
export interface Layout {
  /** Those that hold anything, in the file's order. */
  readonly sheets: readonly SheetLayout[];
}

export interface SheetLayout {
  readonly name: string;
  /** Each header row once, as `2 description | 3 qty`: column and heading. */
  readonly headers: readonly string[];
  readonly columns: readonly ColumnShape[];
}

export interface ColumnShape {
  readonly column: number;
  readonly holds: 'figures' | 'words' | 'both';
}

export interface RecipeStep {
  /** As it was made, with the rows of the file that it was made for. */
  readonly correction: Correction;
  /** By what each of those rows is known, in the order of `rowsOf`. */
  readonly marks: readonly RowMark[];
}

/** By what a row is known where its number may have changed. */
export interface RowMark {
  /** Where its label stands; 0 for a row without words. */
  readonly column: number;
  readonly text: string;
  /** The words without a figure that stand above it. */
  readonly heading: string;
  /** Which of the rows with that label and heading, from 0, and how many there were. */
  readonly nth: number;
  readonly of: number;
  /** How many rows of the sheet had that label. */
  readonly ofAll: number;
}

/** What came of a recipe in another file. */
export interface RecipeReport {
  readonly corrections: Corrections;
  /** Steps of which a row was not found, or not surely: they were not taken. */
  readonly lost: readonly LostStep[];
}

export interface LostStep extends RecipeStep {
  readonly missing: readonly RowMark[];
}
