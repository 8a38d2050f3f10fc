import { Decimal, type DecimalText, decimal, toText } from '../../base/decimal';
import type { Cell, Sheet } from '../../import';
import type { Figure } from '../estimate';
import { chooseFormat, type FormatChoice, voteOfSheet } from '../numbers/chooseFormat';
import { clockUnits } from '../numbers/clockTime';
import { isTextFormat, looksNumeric, readNumber } from '../numbers/numberFormat';
import { splitUnit } from '../numbers/withUnit';
import type { NumberFormat } from '../recognition';
import { ByRow } from './byRow';
import { columnsInThousands, columnsOfClockTimes, columnsWithUnits } from './markedColumns';
import { cellName, rowOnSheet } from './place';
import { StoredNum } from './storedNum';

/** A figure of the sheet, opened for arithmetic. */
export interface Num {
  readonly value: Decimal;
  readonly places: number;
  readonly row: number;
  readonly column: number;
  /** Shown with a percent sign; `value` is the fraction. */
  readonly isPercent: boolean;
  /** The figure is for so many, where a person said how `6,53/20 pcs` is meant. */
  readonly per?: Decimal;
}

/** A person's reading of one cell. */
export interface CellDecision {
  readonly value: string;
  readonly per: string;
}

export type CellDecisions = ReadonlyMap<string, CellDecision | null>;

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** A sheet with its numbers opened and its cells at hand by row and column. */
export interface Grid {
  readonly sheet: Sheet;
  readonly isText: boolean;
  readonly rows: readonly number[];
  cell(row: number, column: number): Cell | undefined;
  cellsOf(row: number): readonly Cell[];
  outline(row: number): number;
  /** `null` for an empty cell, a text, a date; the number a text stands for under its column's format. */
  number(row: number, column: number): Num | null;
  format(column: number): NumberFormat;
  /** A date as the price that it may have been; `null` where the cell is none. */
  dateAs(row: number, column: number, format: NumberFormat): string | null;
  formatChoice(column: number): FormatChoice | null;
}

/** Opens a sheet; `formats` are a person's decisions by column, `view` the columns that are not looked at. */
export function openGrid(
  sheet: Sheet,
  isText: boolean,
  formats: ReadonlyMap<number, NumberFormat>,
  cells: CellDecisions = new Map(),
  view: { readonly hidden: ReadonlySet<number>; readonly shared: ReadonlySet<number> } | null = null,
): Grid {
  const inThousands = columnsInThousands(sheet);
  const rows: number[] = [];
  const openRows = new ByRow<OpenRow>();
  const texts = new Map<number, string[]>();
  const outlines = new Map<number, number>();
  const inUnits = columnsWithUnits(sheet);
  const inClockTime = columnsOfClockTimes(sheet);
  const textOf = ({ column, value }: Cell) => {
    if (inClockTime.has(column)) return clockUnits(value) ?? value;
    if (inThousands.has(column)) return value.replace(/(\d)\s*k$/i, '$1');
    return inUnits.has(column) ? (splitUnit(value)?.figure ?? value) : value;
  };
  for (const { row, cells: inRow, outlineLevel } of sheet.rows) {
    if (outlineLevel > 0) outlines.set(row, outlineLevel);
    const hidden = view === null || view.shared.has(row) ? null : view.hidden;
    const isSeen = (cell: Cell) =>
      hidden?.has(cell.column) !== true && !(cell.hidden && isUnderMerge(cell, sheet, row));
    const seen = inRow.every(isSeen) ? inRow : inRow.filter(isSeen);
    if (seen.length === 0) continue;
    rows.push(row);
    openRows.set(row, { cells: seen, numbers: null });
    for (const cell of seen) {
      if (cell.kind !== 'text') continue;
      const value = textOf(cell);
      if (!looksNumeric(value)) continue;
      const list = texts.get(cell.column);
      if (list === undefined) texts.set(cell.column, [value]);
      else list.push(value);
    }
  }
  const vote = voteOfSheet([...texts.values()].flat());
  const choices = new Map<number, FormatChoice | null>();
  for (const [column, list] of texts) choices.set(column, chooseFormat(list, vote));
  const formatOf = (column: number): NumberFormat => formats.get(column) ?? choices.get(column)?.format ?? 'stored';
  /** Prices that became dates say nothing of the texts beside them. */
  const textFormatOf = (column: number): NumberFormat => {
    const format = formatOf(column);
    return format === 'day.month' || format === 'day.0month' ? (choices.get(column)?.format ?? format) : format;
  };
  return {
    sheet,
    isText,
    rows,
    cell(row, column) {
      const inRow = openRows.get(row);
      return inRow === undefined ? undefined : inRow.cells[placeOf(inRow, column)];
    },
    cellsOf: (row) => openRows.get(row)?.cells ?? noCells,
    outline: (row) => outlines.get(row) ?? 0,
    format: formatOf,
    dateAs(row, column, format) {
      const cell = this.cell(row, column);
      const num = cell?.kind === 'date' ? openDate(cell, row, format) : null;
      return num === null ? null : num.value.toFixed(format === 'day.0month' ? 2 : num.places);
    },
    formatChoice: (column) => choices.get(column) ?? null,
    number(row, column) {
      const inRow = openRows.get(row);
      if (inRow === undefined) return null;
      const place = placeOf(inRow, column);
      const cell = inRow.cells[place];
      if (cell === undefined) return null;
      inRow.numbers ??= new Array<Num | null>(inRow.cells.length);
      const known = inRow.numbers[place];
      if (known !== undefined) return known;
      const decided = cells.size === 0 ? undefined : cells.get(cellKey(row, column));
      const num =
        decided === undefined
          ? openNumber(cell, textOf(cell), row, cell.kind === 'text' ? textFormatOf(column) : formatOf(column))
          : openDecided(decided, row, column);
      inRow.numbers[place] = num;
      return num;
    },
  };
}

const noCells: readonly Cell[] = [];

/** The cells of a row and the numbers that were opened of them, place by place. */
interface OpenRow {
  readonly cells: readonly Cell[];
  numbers: (Num | null | undefined)[] | null;
}

/** Where a column stands in a row, -1 where it does not. Rows are short: walking one is quicker than an index. */
function placeOf({ cells }: OpenRow, column: number): number {
  for (let place = 0; place < cells.length; place += 1) {
    const own = cells[place]?.column ?? 0;
    if (own >= column) return own === column ? place : -1;
  }
  return -1;
}

/** A value under a merge is there but not seen: a person did not mean it, so it is no figure. */
function isUnderMerge(cell: Cell, sheet: Sheet, place: number): boolean {
  const row = rowOnSheet(place);
  return sheet.merges.some(
    ({ fromRow, fromColumn, toRow, toColumn }) =>
      row >= fromRow &&
      row <= toRow &&
      cell.column >= fromColumn &&
      cell.column <= toColumn &&
      (row !== fromRow || cell.column !== fromColumn),
  );
}

function openDecided(decided: CellDecision | null, row: number, column: number): Num | null {
  if (decided === null) return null;
  const value = decimal(decided.value as DecimalText);
  const per = decimal(decided.per as DecimalText);
  return { value, places: value.decimalPlaces(), row, column, isPercent: false, ...(per.eq(1) ? {} : { per }) };
}

/** `2026-03-12` under the format of a day is the price 12.3 or 12.03; under that of a month, `2050-12-01`, 12.50. */
function openDate(cell: Cell, row: number, format: NumberFormat): Num | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(cell.value);
  if (parts === null || (format !== 'day.month' && format !== 'day.0month')) return null;
  const [, year = '', month = '', day = ''] = parts;
  const isMonth = cell.format !== null && !/d/i.test(cell.format.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ''));
  const short = format === 'day.0month' ? month : String(Number(month));
  const text = isMonth ? `${Number(month)}.${year.slice(2)}` : `${Number(day)}.${short}`;
  const value = decimal(toText(new Decimal(text)));
  return { value, places: value.decimalPlaces(), row, column: cell.column, isPercent: false };
}

function openNumber(cell: Cell, text: string, row: number, format: NumberFormat): Num | null {
  if (cell.kind === 'number') return new StoredNum(cell, row);
  if (cell.kind === 'date') return openDate(cell, row, format);
  if (cell.kind !== 'text') return null;
  const read = readNumber(text, isTextFormat(format) ? format : '1,234.56');
  if (read === null) return null;
  const { value, places, isPercent } = read;
  // A printed percentage is exact: it carries no rounding.
  const { column } = cell;
  return isPercent
    ? { value: value.div(100), places: 0, row, column, isPercent }
    : { value, places, row, column, isPercent };
}

/** A figure as it is kept in a line. `cell` names the sheet only where that is another. */
export function toFigure(num: Num): Figure {
  const value = num instanceof StoredNum ? num.text : toText(num.value);
  return { value, cell: cellName(num.row, num.column), places: num.places };
}

/** A figure that the row implies: a constant in a formula, a quantity of one. */
export function impliedFigure(value: Decimal | number): Figure {
  const opened = new Decimal(value);
  return { value: toText(opened), cell: null, places: opened.decimalPlaces() };
}
