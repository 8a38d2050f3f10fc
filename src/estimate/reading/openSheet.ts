import type { Sheet } from '../../import';
import type { SheetDecisions } from '../corrections';
import { type Grid, openGrid } from '../sheet/grid';
import { BAND, rowOnSheet } from '../sheet/place';
import { type Bands, findBands, inBands, stackBands } from '../tables/bands';
import { type ColumnFacts, columnFacts } from '../tables/columnFacts';
import { elementColumns } from '../tables/elementColumns';
import { findTables, type Table } from '../tables/findTables';
import { type Formulas, openFormulas } from '../tables/formulas';
import { findGroupSums, type GroupSums, splitRows } from '../tables/groupSums';
import { meaningOfHeading } from '../words/columnWords';
import type { ProductView } from './productViews';

/** A sheet with its numbers, formulas and tables opened once, for all who look at it. */
export interface OpenSheet {
  readonly sheet: Sheet;
  /** The product of the sheet that is looked at, where it holds several. */
  readonly view: ProductView | null;
  readonly decisions: SheetDecisions;
  readonly grid: Grid;
  readonly formulas: Formulas;
  readonly tables: readonly OpenTable[];
}

/** How cells are read that the sheet's own arithmetic explains. No person decided that. */
export type SettledCells = Pick<SheetDecisions, 'formats' | 'cells'>;

export interface OpenTable {
  readonly table: Table;
  readonly facts: readonly ColumnFacts[];
  readonly groupSums: GroupSums | null;
}

export function openSheet(
  sheet: Sheet,
  isText: boolean,
  decisions: SheetDecisions,
  view: ProductView | null = null,
  settled: SettledCells | null = null,
): OpenSheet {
  const formats = new Map([...(settled?.formats ?? []), ...decisions.formats]);
  const cells = new Map([...(settled?.cells ?? []), ...decisions.cells]);
  const open = (of: Sheet) => openGrid(of, isText, formats, cells, view);
  const tablesOf = (grid: Grid) =>
    findTables(grid, decisions.headerRow ?? view?.headerRow ?? null, decisions.joined).map((table) => ({
      table,
      facts: columnFacts(grid, table),
      groupSums: null,
    }));
  const grid = open(sheet);
  const formulas = openFormulas(grid);
  const tables = tablesOf(grid);
  const bands = bandsOf(grid, formulas, tables);
  if (bands === null) {
    const [only, ...others] = tables;
    const groupSums = only === undefined || others.length > 0 ? null : findGroupSums(grid, only.table, only.facts);
    if (groupSums === null) return { sheet, view, decisions, grid, formulas, tables };
    const split = open(splitRows(sheet, groupSums));
    const found = tablesOf(split).map((table) => ({ ...table, groupSums }));
    return { sheet, view, decisions, grid: split, formulas: openFormulas(split), tables: found };
  }
  const stacked = open(stackBands(sheet, bands));
  const found = tablesOf(stacked);
  const header = tables[0]?.table.headerRows[0];
  const heads = found.filter(({ table }) => rowOnSheet(table.headerRows[0] ?? 0) === header);
  // Where a band's own header does not tell itself, the rows stay as they are.
  if (heads.length !== bands.starts.length + 1) return { sheet, view, decisions, grid, formulas, tables };
  return {
    sheet,
    view,
    decisions,
    grid: stacked,
    formulas: openFormulas(stacked, (of) => inBands(of, bands)),
    tables: withRest(stacked, found, bands),
  };
}

/** Bands of the sheet's only table, unless its rows add up across: then they are cost elements of one line. */
function bandsOf(grid: Grid, formulas: Formulas, tables: readonly OpenTable[]): Bands | null {
  const [only, ...others] = tables;
  if (only === undefined || others.length > 0) return null;
  const bands = findBands(grid, only.table);
  if (bands === null) return null;
  const meanings = new Map(only.facts.map(({ column, heading }) => [column, meaningOfHeading(heading)]));
  return elementColumns(grid, only.table, only.facts, formulas, meanings) === null ? bands : null;
}

/** What stands below the bands goes on with the columns of the first. */
function withRest(grid: Grid, tables: readonly OpenTable[], { starts }: Bands): readonly OpenTable[] {
  const from = (starts.length + 1) * BAND;
  const [first] = tables;
  const last = tables.at(-1);
  if (first === undefined || last === undefined || last.table.toRow < from || first === last) return tables;
  const table = { ...first.table, headerRows: [], fromRow: from, toRow: last.table.toRow };
  const cut = { ...last.table, toRow: from - 1 };
  return [
    ...tables.slice(0, -1),
    { table: cut, facts: columnFacts(grid, cut), groupSums: null },
    { table, facts: columnFacts(grid, table), groupSums: null },
  ];
}
