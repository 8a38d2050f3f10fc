import { type Decimal, ZERO } from '../../base/decimal';
import type { Sheet } from '../../import';
import type { Grid } from '../sheet/grid';
import { BETWEEN, rowOnSheet } from '../sheet/place';
import { halfUnit } from './agrees';
import { type ColumnFacts, rowsOf } from './columnFacts';
import type { Columns } from './columns';
import type { Table } from './findTables';

/** A column that holds the sums of groups, each beside the last line of its group. */
export interface GroupSums {
  readonly column: number;
  /** The column of the lines' amounts. */
  readonly of: number;
  /** The rows beside whose line a sum stands. */
  readonly rows: ReadonlySet<number>;
}

/** Finds such a column by its arithmetic: each figure is what the other column adds up to since the one before. */
export function findGroupSums(grid: Grid, table: Table, facts: readonly ColumnFacts[]): GroupSums | null {
  const plain = facts.filter(({ numbers, percents, dates }) => numbers.size >= 2 && percents === 0 && dates === 0);
  for (const sums of plain) {
    for (const lines of plain) {
      const found = lines.numbers.size > sums.numbers.size ? sumsBeside(grid, table, sums.column, lines.column) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function sumsBeside(grid: Grid, table: Table, column: number, of: number): GroupSums | null {
  const rows = new Set<number>();
  let open: Decimal = ZERO;
  let lines = 0;
  let summed = 0;
  for (const row of rowsOf(grid, table)) {
    const line = grid.number(row, of);
    const stated = grid.number(row, column);
    if (line === null) continue;
    open = open.plus(line.value);
    lines += 1;
    if (stated === null) continue;
    if (
      open
        .minus(stated.value)
        .abs()
        .gt(halfUnit(stated.places).times(lines + 1))
    )
      return null;
    rows.add(row);
    summed += lines;
    open = ZERO;
    lines = 0;
  }
  // A line that is its own sum says nothing: two groups at least hold others.
  return rows.size >= 2 && summed >= rows.size + 2 ? { column, of, rows } : null;
}

/** The sheet with each of these sums in a row of its own, right after the line that it stands beside. */
export function splitRows(sheet: Sheet, { column, rows }: GroupSums): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row) => {
      if (!rows.has(row.row)) return [row];
      const isSum = (cell: { readonly column: number }) => cell.column === column;
      return [
        { ...row, cells: row.cells.filter((cell) => !isSum(cell)) },
        { ...row, row: row.row + BETWEEN, cells: row.cells.filter(isSum) },
      ];
    }),
  };
}

/** The columns of a table with the column of sums among them, where the amounts are the figures that it adds. */
export function withGroupSums(columns: Columns, sums: GroupSums | null): Columns {
  if (sums === null || columns.amount !== sums.of) return columns;
  const [first] = sums.rows;
  const reason = `sums of the amounts, each beside the last line of its group (row ${rowOnSheet(first ?? 0)})`;
  return {
    ...columns,
    groupSums: sums.column,
    all: columns.all.map((entry) => (entry.column === sums.column ? { ...entry, role: 'amount', reason } : entry)),
    attributes: columns.attributes.filter(({ column }) => column !== sums.column),
  };
}
