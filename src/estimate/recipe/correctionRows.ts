import type { Correction } from '../recognition';
import { rowOnSheet } from '../sheet/place';

/** The rows that a correction names, in a fixed order. Row 0 is no row: it says that there is no header. */
export function rowsOf(correction: Correction): readonly number[] {
  if (!('row' in correction) || correction.row === 0) return [];
  if (correction.type === 'base') return [correction.row, ...correction.baseRows];
  if (correction.type === 'parent' && correction.parentRow !== null) return [correction.row, correction.parentRow];
  return [correction.row];
}

/**
 * The same correction on other rows of the sheet, in the order of `rowsOf`, and on a sheet of another name. Which of
 * several lines in a row it is about stays as it was.
 */
export function movedTo(correction: Correction, sheet: string, found: readonly number[]): Correction {
  if (!('sheet' in correction)) return correction;
  if (!('row' in correction)) return { ...correction, sheet };
  const before = rowsOf(correction);
  const [row = 0, ...others] = found.map((at, index) => at + besideIn(before[index] ?? 0));
  if (correction.type === 'base') return { ...correction, sheet, row, baseRows: others };
  if (correction.type === 'parent') return { ...correction, sheet, row, parentRow: others[0] ?? null };
  return { ...correction, sheet, row };
}

/** How far a reading's row is from the row of the sheet that it stands in. */
function besideIn(row: number): number {
  return row - rowOnSheet(row);
}

/** Null for a correction of the whole file. */
export function sheetOf(correction: Correction): string | null {
  return 'sheet' in correction ? correction.sheet : null;
}

/** What tells how one cell is meant is about a figure, and the next file has others. */
export function isOfLayout(correction: Correction): boolean {
  return !('figure' in correction);
}
