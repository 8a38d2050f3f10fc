import { aliasesOf, withAliases } from '../sheet/alias';
import { ByRow } from '../sheet/byRow';
import { type Expression, parseFormula } from '../sheet/formula';
import type { Grid } from '../sheet/grid';

/** The formulas of a sheet as trees, by the cell that holds them. */
export class Formulas {
  readonly #columns = new Map<number, ByRow<Expression>>();
  #sorted: readonly number[] = [];

  at(row: number, column: number): Expression | undefined {
    return this.#columns.get(column)?.get(row);
  }

  set(row: number, column: number, of: Expression): void {
    let known = this.#columns.get(column);
    if (known === undefined) {
      known = new ByRow<Expression>();
      this.#columns.set(column, known);
      this.#sorted = [...this.#columns.keys()].sort((a, b) => a - b);
    }
    known.set(row, of);
  }

  /** The columns that hold any, ascending: few of a sheet, so that its other cells need not be walked. */
  get columns(): readonly number[] {
    return this.#sorted;
  }

  /** Whether a column holds any. */
  isIn(column: number): boolean {
    return this.#columns.has(column);
  }
}

interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly of: Expression;
}

/**
 * All formulas of a sheet, opened once; cells of other sheets as the cells that repeat them here. `moved` tells where
 * their cells are read, where that is not where the sheet has them.
 */
export function openFormulas(grid: Grid, moved: ((of: Expression) => Expression) | null = null): Formulas {
  const formulas = new Formulas();
  // Only a formula that names another sheet repeats one of its cells, or reads a repeated one.
  const foreign: OpenFormula[] = [];
  for (const row of grid.rows) {
    for (const { column, formula } of grid.cellsOf(row)) {
      const parsed = formula === null ? null : parseFormula(formula);
      if (formula === null || parsed === null) continue;
      const of = moved === null ? parsed : moved(parsed);
      formulas.set(row, column, of);
      if (formula.includes('!')) foreign.push({ row, column, of });
    }
  }
  const aliases = aliasesOf(foreign);
  if (aliases.size > 0) for (const { row, column, of } of foreign) formulas.set(row, column, withAliases(of, aliases));
  return formulas;
}
