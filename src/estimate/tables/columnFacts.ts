import { currencyIn } from '../numbers/currency';
import { isPercentFormat } from '../numbers/places';
import type { Grid } from '../sheet/grid';
import { ColumnNumbers } from './columnNumbers';
import type { Table } from './findTables';

/** What a column of a table holds, counted once for all the evidence. */
export interface ColumnFacts {
  readonly column: number;
  readonly heading: string;
  readonly numbers: ColumnNumbers;
  readonly texts: number;
  /** Mean length of its texts. */
  readonly textLength: number;
  readonly percents: number;
  readonly currencies: number;
  readonly dates: number;
}

interface Counts {
  readonly numbers: ColumnNumbers;
  texts: number;
  letters: number;
  percents: number;
  currencies: number;
  dates: number;
  /** The format that was met last, and what it says. */
  format: string | null;
  isPercent: boolean;
  isCurrency: boolean;
}

/** Counts the columns of a table; rows without a single word are counted too, since forms have empty rows. */
export function columnFacts(grid: Grid, table: Table): readonly ColumnFacts[] {
  const facts = new Map<number, Counts>();
  const heads = new Set(table.headerRows);
  const countsOf = (column: number): Counts => {
    const known = facts.get(column);
    if (known !== undefined) return known;
    const numbers = new ColumnNumbers((row) => (heads.has(row) ? null : grid.number(row, column)));
    const format = { format: null, isPercent: false, isCurrency: false };
    const counts: Counts = { numbers, texts: 0, letters: 0, percents: 0, currencies: 0, dates: 0, ...format };
    facts.set(column, counts);
    return counts;
  };
  for (const row of rowsOf(grid, table)) {
    if (heads.has(row)) continue;
    for (const cell of grid.cellsOf(row)) {
      const counts = countsOf(cell.column);
      const num = grid.number(row, cell.column);
      if (num !== null) {
        counts.numbers.add(num);
        // Most cells of a column share one format.
        if (cell.format !== counts.format) {
          counts.format = cell.format;
          counts.isPercent = isPercentFormat(cell.format);
          counts.isCurrency = cell.format !== null && currencyIn(cell.format) !== null;
        }
        if (num.isPercent || counts.isPercent) counts.percents += 1;
        if (counts.isCurrency) counts.currencies += 1;
      } else if (cell.kind === 'text') {
        counts.texts += 1;
        counts.letters += Math.min(cell.value.length, 200);
      } else if (cell.kind === 'date') counts.dates += 1;
    }
  }
  for (const column of table.headings.keys()) countsOf(column);
  return [...facts]
    .map(([column, { numbers, texts, letters, percents, currencies, dates }]) => ({
      column,
      heading: table.headings.get(column) ?? '',
      numbers,
      texts,
      percents,
      currencies,
      dates,
      textLength: texts === 0 ? 0 : letters / texts,
    }))
    .sort((a, b) => a.column - b.column);
}

/** The rows of a table that hold something, its header rows among them. */
export function rowsOf({ rows }: Grid, { fromRow, toRow }: Table): readonly number[] {
  const [from, to] = [placeOf(rows, fromRow), placeOf(rows, toRow + 1)];
  return from === 0 && to === rows.length ? rows : rows.slice(from, to);
}

/** Where the first of ascending rows stands that is not before `row`. */
function placeOf(rows: readonly number[], row: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
