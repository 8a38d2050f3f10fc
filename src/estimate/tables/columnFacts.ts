import { currencyIn } from '../numbers/currency';
import { isPercentFormat } from '../numbers/places';
import { aliasesOf, withAliases } from '../sheet/alias';
import { type Expression, parseFormula } from '../sheet/formula';
import type { Grid, Num } from '../sheet/grid';
import { type Bands, inBands } from './bands';
import type { Table } from './findTables';

/** What a column of a table holds, counted once for all the evidence. */
export interface ColumnFacts {
  readonly column: number;
  readonly heading: string;
  readonly numbers: ReadonlyMap<number, Num>;
  readonly texts: number;
  /** Mean length of its texts. */
  readonly textLength: number;
  readonly percents: number;
  readonly currencies: number;
  readonly dates: number;
}

/** By `formulaKey`. */
export type Formulas = ReadonlyMap<number, Expression>;

/** Counts the columns of a table; rows without a single word are counted too, since forms have empty rows. */
export function columnFacts(grid: Grid, table: Table): readonly ColumnFacts[] {
  const facts = new Map<
    number,
    { numbers: Map<number, Num>; texts: number; letters: number; percents: number; currencies: number; dates: number }
  >();
  const heads = new Set(table.headerRows);
  for (const row of rowsOf(grid, table)) {
    if (heads.has(row)) continue;
    for (const cell of grid.cellsOf(row)) {
      let fact = facts.get(cell.column);
      if (fact === undefined) {
        fact = { numbers: new Map(), texts: 0, letters: 0, percents: 0, currencies: 0, dates: 0 };
        facts.set(cell.column, fact);
      }
      const num = grid.number(row, cell.column);
      if (num !== null) {
        fact.numbers.set(row, num);
        if (num.isPercent || isPercentFormat(cell.format)) fact.percents += 1;
        if (cell.format !== null && currencyIn(cell.format) !== null) fact.currencies += 1;
      } else if (cell.kind === 'text') {
        fact.texts += 1;
        fact.letters += Math.min(cell.value.length, 200);
      } else if (cell.kind === 'date') fact.dates += 1;
    }
  }
  for (const column of table.headings.keys()) {
    if (!facts.has(column))
      facts.set(column, { numbers: new Map(), texts: 0, letters: 0, percents: 0, currencies: 0, dates: 0 });
  }
  return [...facts]
    .map(([column, { letters, ...fact }]) => ({
      column,
      heading: table.headings.get(column) ?? '',
      ...fact,
      textLength: fact.texts === 0 ? 0 : letters / fact.texts,
    }))
    .sort((a, b) => a.column - b.column);
}

/** The rows of a table that hold something, its header rows among them. */
export function rowsOf(grid: Grid, table: Table): readonly number[] {
  return grid.rows.filter((row) => row >= table.fromRow && row <= table.toRow);
}

/** All formulas of a sheet, opened once; cells of other sheets as the cells that repeat them here. */
export function openFormulas(grid: Grid, bands: Bands | null = null): Formulas {
  const opened: { readonly row: number; readonly column: number; readonly of: Expression }[] = [];
  for (const row of grid.rows) {
    for (const { column, formula } of grid.cellsOf(row)) {
      const of = formula === null ? null : parseFormula(formula);
      if (of !== null) opened.push({ row, column, of: bands === null ? of : inBands(of, bands) });
    }
  }
  const aliases = aliasesOf(opened);
  return new Map(opened.map(({ row, column, of }) => [formulaKey(row, column), withAliases(of, aliases)]));
}

/** A number, since a sheet may have a formula in each of a million rows. */
export function formulaKey(row: number, column: number): number {
  return row * 32_768 + column;
}
