import { type RowReading, rowOnSheet, type SheetReading } from '../../estimate';
import { cellName } from '../../import';

// Takes: the reading of a sheet, whose rows may stand for a part of a row: one of two tables side by side, or a sum
// beside the last line of its group.
// Gives: what was made of each row of the sheet.

const lineKinds = new Set(['line', 'markup', 'group', 'total']);

export function isLine({ kind }: RowReading): boolean {
  return lineKinds.has(kind);
}

/** By row of the sheet: all that was made of it, lines of the estimate first. */
export function readingsByRow(reading: SheetReading | null): ReadonlyMap<number, readonly RowReading[]> {
  const byRow = new Map<number, readonly RowReading[]>();
  for (const row of reading?.rows ?? []) {
    const at = rowOnSheet(row.row);
    const known = byRow.get(at);
    byRow.set(at, known === undefined ? [row] : [...known, row].sort((a, b) => Number(isLine(b)) - Number(isLine(a))));
  }
  return byRow;
}

/** `8`; `E8` where the row of the sheet holds several lines, which only their cells tell apart. */
export function placeNames(byRow: ReadonlyMap<number, readonly RowReading[]>): (row: number) => string {
  const cells = new Map<number, string>();
  for (const [at, readings] of byRow) {
    const lines = readings.filter(isLine);
    for (const { row, figures } of lines) {
      const column = figures?.amountColumn ?? 0;
      if (lines.length > 1 && column > 0) cells.set(row, cellName(at, column));
    }
  }
  return (row) => cells.get(row) ?? String(rowOnSheet(row));
}

/** The row that a person means by its number or its cell: of several lines in it one that is named already, else the first. */
export function rowMeant(
  rows: readonly RowReading[],
  typed: string,
  named: readonly number[],
  nameOf: (row: number) => string,
): number | null {
  const wanted = typed.toUpperCase();
  const exact = rows.find(({ row }) => nameOf(row) === wanted);
  const there = rows.filter(({ row }) => String(rowOnSheet(row)) === typed);
  const meant = there.find(({ row }) => named.includes(row)) ?? exact ?? there.find(isLine) ?? there[0];
  return meant?.row ?? null;
}
