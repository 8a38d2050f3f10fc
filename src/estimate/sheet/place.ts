import { cellAddress as addressOf, cellName as nameOf } from '../../import';

/**
 * Tables that stand beside each other are read as if they stood below each other: each further band of columns has rows
 * of its own, this many below those of the sheet. More than any sheet has rows.
 */
export const BAND = 2 ** 21;

/** A sum that stands beside the last line of its group is read as a row of its own: it lies between two of the sheet's. */
export const BETWEEN = 0.5;

/**
 * A table whose lines are columns is read as if it had been turned: its columns are rows, this many times the row of its
 * amounts further down, so that they keep their order; what stands below counts from its own row times this.
 */
const TURN = 2 ** 32;

/** The row in which a column of a turned table is read; without one, a row below the table. */
export function turnedRow(anchor: number, column = 0): number {
  return anchor * TURN + column;
}

/** The column of the sheet that is read as this row; 0 where it is none. */
export function turnedColumn(row: number): number {
  return row < TURN ? 0 : row % TURN;
}

/** The row as the sheet shows it; of a line that is a column the row of its amount. */
export function rowOnSheet(row: number): number {
  return row < TURN ? Math.floor(row % BAND) : Math.floor(row / TURN);
}

/** Whether the row of the sheet holds another line before this one. */
export function isBeside(row: number): boolean {
  return turnedColumn(row) > 0 || (row >= BAND && row < TURN) || !Number.isInteger(row);
}

/** `F31`. */
export function cellName(row: number, column: number): string {
  const turned = turnedColumn(row);
  return turned > 0 ? nameOf(column, turned) : nameOf(rowOnSheet(row), column);
}

/** `CBD!F31`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  const turned = turnedColumn(row);
  return turned > 0 ? addressOf(sheet, column, turned) : addressOf(sheet, rowOnSheet(row), column);
}
