import { cellAddress as addressOf, cellName as nameOf } from '../../import';

/**
 * Tables that stand beside each other are read as if they stood below each other: each further band of columns has rows
 * of its own, this many below those of the sheet. More than any sheet has rows.
 */
export const BAND = 2 ** 21;

/** A sum that stands beside the last line of its group is read as a row of its own: it lies between two of the sheet's. */
export const BETWEEN = 0.5;

/** The row as the sheet shows it. */
export function rowOnSheet(row: number): number {
  return Math.floor(row % BAND);
}

/** Whether the row of the sheet holds another line before this one. */
export function isBeside(row: number): boolean {
  return row >= BAND || !Number.isInteger(row);
}

/** `F31`. */
export function cellName(row: number, column: number): string {
  return nameOf(rowOnSheet(row), column);
}

/** `CBD!F31`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return addressOf(sheet, rowOnSheet(row), column);
}
