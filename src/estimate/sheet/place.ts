import { cellAddress as addressOf, cellName as nameOf } from '../../import';

/**
 * Tables that stand beside each other are read as if they stood below each other: each further band of columns has rows
 * of its own, this many below those of the sheet. More than any sheet has rows.
 */
export const BAND = 2 ** 21;

/** The row as the sheet shows it. */
export function rowOnSheet(row: number): number {
  return row % BAND;
}

/** `F31`. */
export function cellName(row: number, column: number): string {
  return nameOf(rowOnSheet(row), column);
}

/** `CBD!F31`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return addressOf(sheet, rowOnSheet(row), column);
}
