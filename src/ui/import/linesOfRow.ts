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

/** `8`; `8 in E8` where the row holds several. */
export function placeWords({ row, figures }: RowReading, others: number): string {
  const at = rowOnSheet(row);
  const column = figures?.amountColumn ?? 0;
  return others === 0 || column === 0 ? String(at) : `${at} in ${cellName(at, column)}`;
}

/** The row that a person means by its number on the sheet: of several lines in it one that is named already, else the first. */
export function rowMeant(rows: readonly RowReading[], typed: string, named: readonly number[]): number | null {
  const there = rows.filter(({ row }) => String(rowOnSheet(row)) === typed);
  const meant = there.find(({ row }) => named.includes(row)) ?? there.find(isLine) ?? there[0];
  return meant?.row ?? null;
}
