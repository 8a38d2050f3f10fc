import type { Sheet } from '../../import';
import type { SheetDecisions } from '../corrections';
import { type Grid, openGrid } from '../sheet/grid';
import { type ColumnFacts, columnFacts, type Formulas, openFormulas } from '../tables/columnFacts';
import { findTables, type Table } from '../tables/findTables';
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

export interface OpenTable {
  readonly table: Table;
  readonly facts: readonly ColumnFacts[];
}

export function openSheet(
  sheet: Sheet,
  isText: boolean,
  decisions: SheetDecisions,
  view: ProductView | null = null,
): OpenSheet {
  const grid = openGrid(sheet, isText, decisions.formats, decisions.cells, view?.hidden);
  const found = findTables(grid, decisions.headerRow ?? view?.headerRow ?? null, decisions.joined);
  const tables = found.map((table) => ({ table, facts: columnFacts(grid, table) }));
  return { sheet, view, decisions, grid, formulas: openFormulas(grid), tables };
}
