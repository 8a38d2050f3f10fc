import type { Issue } from '../base/issue';
import type { CostElement, Fact, Factor, FactorClass, Figure } from './estimate';

/**
 * What the importer understood of a workbook, with reasons, for a person to check and correct. Plain data.
 * `buildEstimate` follows it to the letter: what this says is what is imported.
 */
export interface Recognition {
  readonly outcome: 'estimate' | 'declined';
  /** For `declined`: what the file looks like, and how to overrule. */
  readonly reason: string | null;
  /** The recommended one first. */
  readonly products: readonly ProductReading[];
  /** One a sheet, in the workbook's order. */
  readonly sheets: readonly SheetReading[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

declare const productKey: unique symbol;
export type ProductKey = string & { readonly [productKey]: true };

export interface ProductReading {
  readonly key: ProductKey;
  readonly name: string;
  readonly sheet: string;
  readonly currency: string | null;
  /** `per unit = amount x amountScale / perUnitOf`. */
  readonly amountScale: string;
  readonly perUnitOf: string;
  readonly facts: readonly Fact[];
  /** Where several products share a sheet: the sheet as this one reads it. Null where it has the sheet to itself. */
  readonly reading: SheetReading | null;
  /** Does it add up? Null where the sheet states no total. */
  readonly statedTotal: StatedTotal | null;
  /** The sum of the lines read, with stated subtotals standing; null where nothing could be read. */
  readonly readTotal: string | null;
  readonly computedTotal: string | null;
}

export interface StatedTotal {
  readonly value: string;
  /** With its sheet: `CBD!F54`. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly figure: Figure;
  readonly reason: string;
}

export interface SheetReading {
  readonly sheet: string;
  /** Whether its rows feed a product. */
  readonly used: boolean;
  /** 0 where the table has no header row. */
  readonly headerRow: number;
  /** Of the table that holds most of the lines. */
  readonly columns: readonly ColumnReading[];
  /** A sheet may stack several tables, each with its own columns. */
  readonly tables: readonly TableReading[];
  /** Every row of the sheet that holds anything, ascending. */
  readonly rows: readonly RowReading[];
}

export interface TableReading {
  readonly headerRow: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly columns: readonly ColumnReading[];
}

export type ColumnRole =
  | 'position'
  | 'label'
  | 'quantity'
  | 'unit'
  | 'rate'
  | 'percent'
  | 'amount'
  | 'factor'
  /** One cost element of a wide table: each figure of it is a line under its row. */
  | 'element'
  | 'level'
  | 'currency'
  | 'base'
  | 'attribute'
  | 'ignored';

export interface ColumnReading {
  readonly column: number;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly numberFormat: NumberFormat;
  /** For a `factor`. */
  readonly factor: { readonly class: FactorClass; readonly divides: boolean } | null;
  readonly reason: string;
}

/** How the column's texts are read as numbers. Stored numbers need none. */
export type NumberFormat =
  | 'stored'
  | '1234.56'
  | '1,234.56'
  | '1.234,56'
  | '1234,56'
  | '1 234,56'
  | '1 234.56'
  | "1'234.56"
  | '12,34,567.89'
  /** Prices that a spreadsheet has turned into dates: 12 March was 12.3, or 12.03. */
  | 'day.month'
  | 'day.0month';

export type RowKind = 'line' | 'markup' | 'group' | 'total' | 'heading' | 'header' | 'title' | 'fact' | 'ignored';

export interface RowReading {
  /**
   * Where tables stand beside each other, those after the first count from `BAND` on; a sum beside the last line of its
   * group counts half a row more than the line (see `rowOnSheet`).
   */
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
  /** 1 for a child of the total. */
  readonly level: number;
  /** The row of the group or total that sums this one; null at the top or outside the tree. */
  readonly parentRow: number | null;
  /** For a mark-up: rows of the base that is named or found. */
  readonly baseRows: readonly number[];
  /** For a mark-up whose named base does not reproduce the amount: the base that does. */
  readonly baseUsedRows: readonly number[] | null;
  readonly costElement: CostElement;
  readonly reason: string;
  readonly confidence: number;
  /** For a line of the estimate: the figures that it states. */
  readonly figures: RowFigures | null;
  /** The sheet whose lines this row sums, where it takes its amount from that sheet's total. */
  readonly detailSheet: string | null;
  /** In a wide table: the row's lines by cost element. The row itself is their group. */
  readonly parts: readonly PartReading[];
}

/** One figure of a row of a wide table, which is a line of its own. */
export interface PartReading {
  readonly kind: 'line' | 'markup';
  readonly label: string;
  readonly costElement: CostElement;
  readonly figures: RowFigures;
  /** For a mark-up: the columns of the row that make its base. */
  readonly baseColumns: readonly number[];
  readonly reason: string;
}

export interface RowFigures {
  readonly quantity: Figure | null;
  readonly unit: string | null;
  readonly rate: Figure | null;
  readonly factors: readonly Factor[];
  readonly percent: Figure | null;
  readonly divides: boolean;
  readonly amount: Figure | null;
  /** 0 where the table has no column of amounts. */
  readonly amountColumn: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Two readings that both add up, or a doubt that a click settles. */
export interface Question {
  /** `CBD!46`: a row; `CBD!F`: a column. */
  readonly about: string;
  readonly text: string;
  readonly choices: readonly QuestionChoice[];
  readonly chosen: number;
}

export interface QuestionChoice {
  readonly label: string;
  /** What choosing it adds to the corrections. */
  readonly correction: Correction;
}

/** What a person decided about the reading, in the order of deciding; later ones win. Saved with the revision. */
export type Corrections = readonly Correction[];

export type Correction =
  | { readonly type: 'useSheet'; readonly sheet: string; readonly used: boolean }
  | { readonly type: 'headerRow'; readonly sheet: string; readonly row: number }
  /** The table whose header is at `row` goes on with the columns of the table above it. */
  | { readonly type: 'joinTable'; readonly sheet: string; readonly row: number }
  | {
      readonly type: 'columnRole';
      readonly sheet: string;
      readonly column: number;
      readonly role: ColumnRole;
      readonly factor?: { readonly class: FactorClass; readonly divides: boolean };
    }
  | { readonly type: 'numberFormat'; readonly sheet: string; readonly column: number; readonly format: NumberFormat }
  /** How a text such as `6,53/20 pcs` is meant: a figure for so many; null leaves it out. */
  | {
      readonly type: 'cellFigure';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly figure: { readonly value: string; readonly per: string } | null;
    }
  | { readonly type: 'rowKind'; readonly sheet: string; readonly row: number; readonly kind: RowKind }
  | { readonly type: 'base'; readonly sheet: string; readonly row: number; readonly baseRows: readonly number[] }
  | { readonly type: 'parent'; readonly sheet: string; readonly row: number; readonly parentRow: number | null }
  | { readonly type: 'currency'; readonly currency: string }
  | { readonly type: 'scale'; readonly amountScale: string; readonly perUnitOf: string }
  | { readonly type: 'accept' };
