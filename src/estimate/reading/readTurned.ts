import { type Grid, openGrid } from '../sheet/grid';
import { turnedColumn, turnedRow } from '../sheet/place';
import { columnFacts } from '../tables/columnFacts';
import { findTables, type Table } from '../tables/findTables';
import { openFormulas } from '../tables/formulas';
import { findTurned, inTurned, type TurnedTable, turnSheet } from '../tables/turned';
import { addsUp } from './interpret';
import type { OpenSheet } from './openSheet';
import { readSheet } from './readSheet';
import type { SheetWork } from './sheetWork';

/**
 * Reads a sheet whose lines are the columns of its table. Headings in a first column only propose it: the columns have to
 * be products of their own figures, or to add up to a total.
 */
export function readTurned(opened: OpenSheet, numbersOf: Parameters<typeof readSheet>[1]): SheetWork | null {
  const { grid, view } = opened;
  // Who says what a column holds means a table that is read row by row.
  const found = view === null && opened.decisions.roles.size === 0 ? findTurned(grid) : null;
  if (found === null) return null;
  // Formats and cells were decided for columns of the sheet, which are rows here.
  const decisions = { ...opened.decisions, headerRow: null, roles: new Map(), formats: new Map(), cells: new Map() };
  const turned = openGrid(turnSheet(grid, found), grid.isText, decisions.formats);
  const [table] = findTables(turned, null, decisions.joined);
  if (table === undefined || turnedColumn(table.headerRows[0] ?? 0) !== found.head) return null;
  const formulas = openFormulas(turned, (of) => inTurned(of, found));
  const open = [{ ...table, toRow: turnedRow(found.anchor + 1) - 1 }, ...restOf(turned, found)].map((part) => ({
    table: part,
    facts: columnFacts(turned, part),
    groupSums: null,
  }));
  const work = readSheet({ ...opened, decisions, grid: turned, formulas, tables: open }, numbersOf);
  return isBorneOut(work) ? work : null;
}

/** What stands below: sums and percentages, row by row. */
function restOf({ rows }: Grid, { toRow }: TurnedTable): readonly Table[] {
  const fromRow = turnedRow(toRow + 1);
  const last = rows.at(-1) ?? 0;
  return last < fromRow ? [] : [{ headerRows: [], fromRow, toRow: last, headings: new Map() }];
}

function isBorneOut(work: SheetWork): boolean {
  const lines = work.drafts.filter(({ amount }) => amount !== null);
  const products = lines.filter(({ own }) => own === 'agrees').length;
  if (lines.some(({ parts }) => parts.length > 0)) return false;
  return (products >= 2 && addsUp(work)) || (products >= 3 && products * 3 >= lines.length * 2);
}
