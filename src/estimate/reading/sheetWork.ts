import type { Issue } from '../../base/issue';
import type { Sheet } from '../../import';
import type { SheetDecisions } from '../corrections';
import type { CostElement } from '../estimate';
import type { FactReading } from '../facts/readFacts';
import type { MarkupReading } from '../markups/readMarkups';
import type { RowKind, StatedTotal } from '../recognition';
import type { Draft, Heading } from '../rows/draft';
import type { Grid } from '../sheet/grid';
import type { Columns } from '../tables/columns';
import type { Table } from '../tables/findTables';
import type { Formulas } from '../tables/formulas';
import type { Tree } from '../tree/tree';
import type { ProductView } from './productViews';

/** A table with what its columns are. */
export interface TableWork {
  readonly table: Table;
  readonly columns: Columns;
}

/** What is known of a row that is no line. */
export interface RowNote {
  readonly kind: RowKind;
  readonly label: string;
  readonly reason: string;
}

/** Everything that was read of one sheet, before it is told. */
export interface SheetWork {
  readonly sheet: Sheet;
  /** The product of the sheet that is read, where it holds several. */
  readonly view: ProductView | null;
  readonly decisions: SheetDecisions;
  readonly grid: Grid;
  readonly formulas: Formulas;
  readonly tables: readonly TableWork[];
  readonly drafts: readonly Draft[];
  readonly headings: readonly Heading[];
  readonly tree: Tree;
  /** Another reading that adds up as well. */
  readonly rival: Tree | null;
  /** Index of the row that states the total, -1 where none does. */
  readonly total: number;
  /** A total that stands beside the table or in the title block. */
  readonly totalBeside: StatedTotal | null;
  readonly perUnitOf: string | null;
  readonly labels: readonly string[];
  readonly elements: readonly CostElement[];
  readonly markups: ReadonlyMap<number, MarkupReading>;
  readonly facts: FactReading;
  readonly notes: ReadonlyMap<number, RowNote>;
  readonly issues: readonly Issue[];
}
