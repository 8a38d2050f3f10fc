import { aliasesOf, withAliases } from '../sheet/alias';
import { ByRow } from '../sheet/byRow';
import { type Expression, parseFormula } from '../sheet/formula';
import type { Grid } from '../sheet/grid';

/** The formulas of a sheet as trees, by the cell that holds them. */
export class Formulas {
  readonly #columns = new Map<number, ByRow<Expression>>();

  at(row: number, column: number): Expression | undefined {
    return this.#columns.get(column)?.get(row);
  }

  set(row: number, column: number, of: Expression): void {
    const known = this.#columns.get(column) ?? new ByRow<Expression>();
    known.set(row, of);
    this.#columns.set(column, known);
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
