import { type Atom, type CellRange, productShape, sumShape } from '../sheet/formulaShape';
import type { Grid } from '../sheet/grid';
import { rowsOf } from './columnFacts';
import type { Table } from './findTables';
import type { Formulas } from './formulas';

/** What the formulas of one column say of it and of the columns that they read in their own row. */
export interface FormulaEvidence {
  readonly column: number;
  /** Rows whose formula multiplies cells of the same row. */
  readonly products: number;
  /** Rows whose formula adds cells of the same column. */
  readonly sums: number;
  /** Rows whose formula takes a share of cells of the same column. */
  readonly shares: number;
  /** How often a column of the same row is multiplied with, and divided by. */
  readonly multiplied: ReadonlyMap<number, number>;
  readonly divided: ReadonlyMap<number, number>;
  /** The first formula that shows it, for the reason. */
  readonly example: string | null;
}

/** Columns by formulas: `C9*E9` in F makes F an amount, C and E its quantity and rate. */
export function columnsByFormulas(grid: Grid, table: Table, formulas: Formulas): ReadonlyMap<number, FormulaEvidence> {
  const evidence = new Map<number, Mutable>();
  for (const row of rowsOf(grid, table)) {
    for (const column of formulas.columns) {
      const expression = formulas.at(row, column);
      if (expression === undefined) continue;
      const sum = sumShape(expression);
      if (sum !== null) {
        // A sum speaks for the column that it adds, wherever it stands itself.
        for (const range of sum.plus) {
          if (range.toRow > range.fromRow || range.fromColumn === column) entryOf(evidence, range.fromColumn).sums += 1;
        }
        continue;
      }
      const entry = entryOf(evidence, column);
      const product = productShape(expression);
      if (product === null) continue;
      const isOther = (atom: Atom) => isOtherRowOf(atom, row, column);
      if (product.over.some(isOther) || product.under.some(isOther)) entry.shares += 1;
      else if (product.over.some((atom) => isOwnRow(atom, row))) {
        entry.products += 1;
        entry.example ??= grid.cell(row, column)?.formula ?? null;
        for (const atom of product.over) countOwn(entry.multiplied, atom, row);
        for (const atom of product.under) countOwn(entry.divided, atom, row);
      }
    }
  }
  return evidence;
}

function entryOf(evidence: Map<number, Mutable>, column: number): Mutable {
  const known = evidence.get(column);
  if (known !== undefined) return known;
  const entry = { column, products: 0, sums: 0, shares: 0, multiplied: new Map(), divided: new Map(), example: null };
  evidence.set(column, entry);
  return entry;
}

interface Mutable extends FormulaEvidence {
  products: number;
  sums: number;
  shares: number;
  multiplied: Map<number, number>;
  divided: Map<number, number>;
  example: string | null;
}

function countOwn(counts: Map<number, number>, atom: Atom, row: number): void {
  if (atom.type === 'sum' || !isOwnRow(atom, row)) return;
  counts.set(atom.cell.fromColumn, (counts.get(atom.cell.fromColumn) ?? 0) + 1);
}

function isOwnRow(atom: Atom, row: number): boolean {
  if (atom.type === 'sum') return false;
  return atom.cell.sheet === null && atom.cell.fromRow === row && atom.cell.toRow === row;
}

function isOtherRowOf(atom: Atom, row: number, column: number): boolean {
  const isOther = (range: CellRange) =>
    range.fromColumn <= column && range.toColumn >= column && (range.fromRow !== row || range.toRow !== row);
  return atom.type === 'sum' ? atom.sum.plus.some(isOther) : isOther(atom.cell);
}
