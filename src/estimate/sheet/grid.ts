import { Decimal, type DecimalText, decimal, toText } from '../../base/decimal';
import { type Cell, cellName, type Sheet } from '../../import';
import type { Figure } from '../estimate';
import { chooseFormat, type FormatChoice, voteOfSheet } from '../numbers/chooseFormat';
import { looksNumeric, type ReadNumber, readNumber, type TextFormat } from '../numbers/numberFormat';
import { displayedPlaces, isPercentFormat } from '../numbers/places';
import type { NumberFormat } from '../recognition';

/** A figure of the sheet, opened for arithmetic. */
export interface Num {
  readonly value: Decimal;
  readonly places: number;
  readonly row: number;
  readonly column: number;
  /** Shown with a percent sign; `value` is the fraction. */
  readonly isPercent: boolean;
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
  formatChoice(column: number): FormatChoice | null;
}

/** Opens a sheet; `formats` are a person's decisions by column, `hidden` the columns that are not looked at. */
export function openGrid(
  sheet: Sheet,
  isText: boolean,
  formats: ReadonlyMap<number, NumberFormat>,
  hidden: ReadonlySet<number> = new Set(),
): Grid {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const cellsOf = new Map<number, readonly Cell[]>();
  const texts = new Map<number, string[]>();
  const outlines = new Map<number, number>();
  for (const { row, cells, outlineLevel } of sheet.rows) {
    if (outlineLevel > 0) outlines.set(row, outlineLevel);
    const seen = cells.filter((cell) => !hidden.has(cell.column) && !isUnderMerge(cell, sheet, row));
    if (seen.length === 0) continue;
    cellsOf.set(row, seen);
    rows.set(row, new Map(seen.map((cell) => [cell.column, cell])));
    for (const { kind, value, column } of seen) {
      if (kind !== 'text' || !looksNumeric(value)) continue;
      const list = texts.get(column);
      if (list === undefined) texts.set(column, [value]);
      else list.push(value);
    }
  }
  const vote = voteOfSheet([...texts.values()].flat());
  const choices = new Map<number, FormatChoice | null>();
  for (const [column, list] of texts) choices.set(column, chooseFormat(list, vote));
  const formatOf = (column: number): NumberFormat => formats.get(column) ?? choices.get(column)?.format ?? 'stored';
  const numbers = new Map<Cell, Num | null>();
  return {
    sheet,
    isText,
    rows: [...cellsOf.keys()],
    cell: (row, column) => rows.get(row)?.get(column),
    cellsOf: (row) => cellsOf.get(row) ?? [],
    outline: (row) => outlines.get(row) ?? 0,
    format: formatOf,
    formatChoice: (column) => choices.get(column) ?? null,
    number(row, column) {
      const cell = rows.get(row)?.get(column);
      if (cell === undefined) return null;
      const known = numbers.get(cell);
      if (known !== undefined) return known;
      const num = openNumber(cell, row, formatOf(column));
      numbers.set(cell, num);
      return num;
    },
  };
}

/** A value under a merge is there but not seen: a person did not mean it, so it is no figure. */
function isUnderMerge(cell: Cell, sheet: Sheet, row: number): boolean {
  if (!cell.hidden) return false;
  return sheet.merges.some(
    ({ fromRow, fromColumn, toRow, toColumn }) =>
      row >= fromRow &&
      row <= toRow &&
      cell.column >= fromColumn &&
      cell.column <= toColumn &&
      (row !== fromRow || cell.column !== fromColumn),
  );
}

function openNumber(cell: Cell, row: number, format: NumberFormat): Num | null {
  const { column } = cell;
  if (cell.kind === 'number') {
    const value = decimal(cell.value as DecimalText);
    return { value, places: displayedPlaces(cell.format, value), row, column, isPercent: isPercentFormat(cell.format) };
  }
  if (cell.kind !== 'text') return null;
  const read = readAs(cell.value, format === 'stored' ? '1,234.56' : format);
  if (read === null) return null;
  const { value, places, isPercent } = read;
  // A printed percentage is exact: it carries no rounding.
  return isPercent
    ? { value: value.div(100), places: 0, row, column, isPercent }
    : { value, places, row, column, isPercent };
}

function readAs(text: string, format: TextFormat): ReadNumber | null {
  return readNumber(text, format);
}

/** A figure as it is kept in a line. `cell` names the sheet only where that is another. */
export function toFigure(num: Num): Figure {
  return { value: toText(num.value), cell: cellName(num.row, num.column), places: num.places };
}

/** A figure that the row implies: a constant in a formula, a quantity of one. */
export function impliedFigure(value: Decimal | number): Figure {
  const opened = new Decimal(value);
  return { value: toText(opened), cell: null, places: opened.decimalPlaces() };
}
