import type { Cell, Sheet, SheetRow } from '../../import';
import { looksNumeric } from '../numbers/numberFormat';
import type { Expression } from '../sheet/formula';
import type { Grid } from '../sheet/grid';
import { moveReferences } from '../sheet/moveReferences';
import { BAND } from '../sheet/place';
import { meaningOfHeading } from '../words/columnWords';
import type { Table } from './findTables';

/** Tables beside each other: where each begins, and which rows of the sheet they share. */
export interface Bands {
  /** The first column of each band after the first, ascending. */
  readonly starts: readonly number[];
  readonly fromRow: number;
  /** The last row that any band but the first reaches; below a gap after it the sheet is whole again. */
  readonly toRow: number;
  /** The first row below the bands that is whole again; past the end where there is none. */
  readonly wholeFrom: number;
}

/**
 * A header that begins anew: words, then an amount, and to the right words and an amount again. The columns of each
 * have their own lines, which share nothing but the rows.
 */
export function findBands(grid: Grid, table: Table): Bands | null {
  const header = table.headerRows[0];
  if (header === undefined) return null;
  const starts: number[] = [];
  // The first rows tell what a column holds.
  const below = grid.rows.filter((row) => row > header && row <= table.toRow).slice(0, 60);
  let hasAmount = false;
  let start = 0;
  for (const { column, value } of grid.cellsOf(header)) {
    const role = meaningOfHeading(value)?.role ?? null;
    const isWords = headsWords(grid, below, column);
    if (hasAmount && isWords && (role === 'label' || role === null || role === 'position')) {
      starts.push(column);
      hasAmount = false;
    } else if (start === 0) start = column;
    if (role === 'amount' && !isWords) hasAmount = true;
  }
  // What follows the last words has no amount: remarks, not a table.
  if (!hasAmount) starts.pop();
  const [first] = starts;
  if (first === undefined) return null;
  const rows = grid.rows.filter((row) => row >= header && row <= table.toRow);
  const toRow = rows.findLast((row) => grid.cellsOf(row).some(({ column }) => column >= first)) ?? header;
  const after = rows.filter((row) => row > toRow);
  const gap = after.find((row, index) => row > (after[index - 1] ?? toRow) + 1);
  const caption = grid.cellsOf(header - 1);
  const hasCaption =
    caption.length > 0 && caption.every(({ column, kind }) => kind === 'text' && [...starts, start].includes(column));
  return { starts, fromRow: hasCaption ? header - 1 : header, toRow, wholeFrom: gap ?? table.toRow + 1 };
}

function headsWords(grid: Grid, below: readonly number[], column: number): boolean {
  const cells = below.flatMap((row) => grid.cell(row, column) ?? []);
  const words = cells.filter(({ kind, value }) => kind === 'text' && !looksNumeric(value));
  return words.length >= 2 && words.length * 2 > cells.length;
}

/** The row in which a cell is read. */
function placeOf({ starts, fromRow, toRow, wholeFrom }: Bands, row: number, column: number): number {
  if (row >= wholeFrom) return row + (starts.length + 1) * BAND;
  if (row < fromRow || row > toRow) return row;
  return row + starts.filter((start) => column >= start).length * BAND;
}

/** The sheet with its bands below each other. */
export function stackBands(sheet: Sheet, bands: Bands): Sheet {
  const rows = new Map<number, SheetRow & { readonly cells: Cell[] }>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const place = placeOf(bands, row.row, cell.column);
      const known = rows.get(place);
      if (known === undefined) rows.set(place, { ...row, row: place, cells: [cell] });
      else known.cells.push(cell);
    }
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

/** A formula of the sheet with the cells that it reads where they are read now. */
export function inBands(of: Expression, bands: Bands): Expression {
  return moveReferences(
    of,
    (cell) => ({ ...cell, row: placeOf(bands, cell.row, cell.column) }),
    (range) => {
      const fromRow = placeOf(bands, range.fromRow, range.fromColumn);
      // A range that begins in a band stays in it, however far its blank rows reach.
      return { ...range, fromRow, toRow: fromRow + (range.toRow - range.fromRow) };
    },
  );
}
