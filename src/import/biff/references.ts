import { columnName } from '../address';
import type { Cursor } from './cursor';

/** The three ways in which formulas are stored: Excel 5 and 95, Excel 97 to 2003, and binary workbooks since 2007. */
export type TokenKind = 'biff5' | 'biff8' | 'biff12';

/** Where a formula stands, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowRelative: boolean;
  readonly isColumnRelative: boolean;
}

const limits = {
  biff5: { rows: 16_384, columns: 256 },
  biff8: { rows: 65_536, columns: 256 },
  biff12: { rows: 1_048_576, columns: 16_384 },
} as const;

/** How many bytes one cell and one range take. */
export const referenceSizes = {
  biff5: { cell: 3, area: 6 },
  biff8: { cell: 4, area: 8 },
  biff12: { cell: 6, area: 12 },
} as const;

/** `$C4`. `from` is given where the reference counts from the formula's own cell, as in a shared formula. */
export function readCell(cursor: Cursor, kind: TokenKind, from: Place | null): string {
  const row = kind === 'biff12' ? cursor.u32() : cursor.u16();
  return spelled(corner(row, kind === 'biff5' ? cursor.u8() : cursor.u16(), kind, from));
}

/** `A1:$B$7`, `A:A` for whole columns and `3:3` for whole rows. */
export function readArea(cursor: Cursor, kind: TokenKind, from: Place | null): string {
  const row = () => (kind === 'biff12' ? cursor.u32() : cursor.u16());
  const column = () => (kind === 'biff5' ? cursor.u8() : cursor.u16());
  const rows = [row(), row()] as const;
  const first = corner(rows[0], column(), kind, from);
  const last = corner(rows[1], column(), kind, from);
  const { rows: rowLimit, columns } = limits[kind];
  if (first.row === 0 && last.row === rowLimit - 1) return `${letters(first)}:${letters(last)}`;
  if (first.column === 0 && last.column === columns - 1) return `${digits(first)}:${digits(last)}`;
  return `${spelled(first)}:${spelled(last)}`;
}

/** The two highest bits say what is relative: of the row in Excel 5, of the column later. */
function corner(row: number, column: number, kind: TokenKind, from: Place | null): Corner {
  const flags = kind === 'biff5' ? row : column;
  const isRowRelative = (flags & 0x8000) !== 0;
  const isColumnRelative = (flags & 0x4000) !== 0;
  const plainRow = kind === 'biff5' ? row & 0x3fff : row;
  const plainColumn = kind === 'biff5' ? column : column & 0x3fff;
  const { rows, columns } = limits[kind];
  if (plainRow >= rows || plainColumn >= 16_384) throw new Error('a formula refers to a cell outside of every sheet');
  // A count from the own cell runs round the edge of the sheet.
  const wrapped = (base: number, plain: number, limit: number) => (base + (plain % limit) + limit) % limit;
  return {
    row: from !== null && isRowRelative ? wrapped(from.row, plainRow, rows) : plainRow,
    column: from !== null && isColumnRelative ? wrapped(from.column, plainColumn, columns) : plainColumn % columns,
    isRowRelative,
    isColumnRelative,
  };
}

function letters({ column, isColumnRelative }: Corner): string {
  return `${isColumnRelative ? '' : '$'}${columnName(column + 1)}`;
}

function digits({ row, isRowRelative }: Corner): string {
  return `${isRowRelative ? '' : '$'}${row + 1}`;
}

function spelled(corner: Corner): string {
  return letters(corner) + digits(corner);
}

/** A sheet as formulas name it, in quotes where its name is not a plain word. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
