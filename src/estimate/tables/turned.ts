import type { Cell, Sheet, SheetRow } from '../../import';
import type { Expression } from '../sheet/formula';
import type { Grid } from '../sheet/grid';
import { moveReferences } from '../sheet/moveReferences';
import { turnedRow } from '../sheet/place';
import { meaningOfHeading } from '../words/columnWords';

/** A table that names its figures in its first column: each further column is a line. */
export interface TurnedTable {
  readonly fromRow: number;
  readonly toRow: number;
  /** The column of the headings. */
  readonly head: number;
  /** The row of the amounts. */
  readonly anchor: number;
}

/** So many rows at least a line is told by: its name, its amount and one figure more. */
const FEWEST = 3;

/** A sheet with more rows has its lines in them. */
const MOST_ROWS = 1000;

/** The first stretch of rows without a gap of which the first cells are headings: an amount, and what makes it. */
export function findTurned(grid: Grid): TurnedTable | null {
  if (grid.rows.length > MOST_ROWS) return null;
  let run: number[] = [];
  for (const row of [...grid.rows, Number.POSITIVE_INFINITY]) {
    if (run.length > 0 && (run.at(-1) ?? 0) + 1 === row && headOf(grid, row) === headOf(grid, run[0] ?? 0)) {
      run.push(row);
      continue;
    }
    const found = tableIn(grid, run);
    if (found !== null) return found;
    run = headOf(grid, row) === null ? [] : [row];
  }
  return null;
}

/** The column in which a row of words and figures begins. */
function headOf(grid: Grid, row: number): number | null {
  const [first, ...others] = grid.cellsOf(row);
  return first?.kind === 'text' && others.length > 0 ? first.column : null;
}

function tableIn(grid: Grid, rows: readonly number[]): TurnedTable | null {
  const head = headOf(grid, rows[0] ?? 0);
  if (head === null) return null;
  const named = rows.map((row) => ({ row, role: meaningOfHeading(grid.cell(row, head)?.value ?? '')?.role ?? null }));
  const own = named.slice(named.findIndex(({ role }) => role !== null));
  const known = own.filter(({ role }) => role !== null);
  const roles = new Set(known.map(({ role }) => role));
  const amount = own.findLast(({ row, role }) => role === 'amount' && figuresOf(grid, row) >= 2)?.row;
  const makes = own.some(({ row, role }) => (role === 'quantity' || role === 'rate') && figuresOf(grid, row) >= 2);
  if (amount === undefined || !makes || known.length < FEWEST || known.length * 2 < own.length) return null;
  if (!roles.has('label') && !roles.has('position')) return null;
  return { fromRow: own[0]?.row ?? amount, toRow: own.at(-1)?.row ?? amount, head, anchor: amount };
}

function figuresOf(grid: Grid, row: number): number {
  return grid.cellsOf(row).filter(({ column }) => grid.number(row, column) !== null).length;
}

/** The sheet with the columns of the table as its rows. */
export function turnSheet(grid: Grid, table: TurnedTable): Sheet {
  const rows: SheetRow[] = [];
  const turned = new Map<number, SheetRow & { readonly cells: Cell[] }>();
  for (const row of grid.sheet.rows) {
    const cells = grid.cellsOf(row.row);
    if (row.row < table.fromRow) rows.push({ ...row, cells });
    else if (row.row > table.toRow) rows.push({ ...row, cells, row: turnedRow(row.row) });
    else {
      for (const cell of cells) {
        const own = { ...cell, column: row.row };
        const known = turned.get(cell.column);
        if (known !== undefined) known.cells.push(own);
        else {
          const at = turnedRow(table.anchor, cell.column);
          turned.set(cell.column, { row: at, cells: [own], hidden: false, outlineLevel: 0 });
        }
      }
    }
  }
  rows.push(...turned.values());
  return { ...grid.sheet, rows: rows.sort((a, b) => a.row - b.row), merges: [], hiddenColumns: [] };
}

/** A formula of the sheet with the cells that it reads where they are read now. */
export function inTurned(of: Expression, { fromRow, toRow, anchor }: TurnedTable): Expression {
  const isInside = (row: number) => row >= fromRow && row <= toRow;
  const below = (row: number) => (row > toRow ? turnedRow(row) : row);
  return moveReferences(
    of,
    (cell) =>
      isInside(cell.row)
        ? { ...cell, row: turnedRow(anchor, cell.column), column: cell.row }
        : { ...cell, row: below(cell.row) },
    (range) =>
      isInside(range.fromRow) && isInside(range.toRow)
        ? {
            ...range,
            fromRow: turnedRow(anchor, range.fromColumn),
            toRow: turnedRow(anchor, range.toColumn),
            fromColumn: range.fromRow,
            toColumn: range.toRow,
          }
        : { ...range, fromRow: below(range.fromRow), toRow: below(range.toRow) },
  );
}
