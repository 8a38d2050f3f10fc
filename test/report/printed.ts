import { Decimal, sum } from '../../src/base/decimal';
import type { PrintedRow, PrintedTable } from '../../src/report/critique/critiqueDocument';

/** Reads a printed figure back: `+ € 1,234.50` as 1234.5; a band as its two ends. English marks. */
export function readPrinted(printed: string): readonly [low: Decimal, high: Decimal] {
  const ends = printed.split(/ – | to /).map((end) => {
    const digits = end.replace(/[^\d.\u2212]/g, '').replace('\u2212', '-');
    if (!/^-?\d+(\.\d+)?$/.test(digits)) throw new Error(`"${printed}" is not a printed figure`);
    return new Decimal(digits);
  });
  const [low, high = low] = ends;
  if (low === undefined || high === undefined) throw new Error(`"${printed}" is empty`);
  return [low, high];
}

export function columnOf({ columns }: PrintedTable, heading: string): number {
  const index = columns.findIndex((column) => column.heading.startsWith(heading));
  if (index < 0) throw new Error(`no column ${heading}`);
  return index;
}

/** The figures of a column above its last row, and that row's: both ends of each. Empty cells and words are left out. */
export function columnFigures(table: PrintedTable, column: number) {
  const read = (rows: readonly PrintedRow[]) =>
    rows.flatMap(({ cells }) => {
      const text = cells[column]?.text ?? '';
      return /\d/.test(text) ? [readPrinted(text)] : [];
    });
  const [total] = read(table.rows.slice(-1));
  const parts = read(table.rows.slice(0, -1));
  if (total === undefined) throw new Error('the last row has no figure');
  return { parts, total };
}

/** Whether a column adds up to its last row as printed, at the low ends and at the high ends. */
export function adds(table: PrintedTable, column: number): boolean {
  const { parts, total } = columnFigures(table, column);
  return sum(parts.map(([low]) => low)).equals(total[0]) && sum(parts.map(([, high]) => high)).equals(total[1]);
}
