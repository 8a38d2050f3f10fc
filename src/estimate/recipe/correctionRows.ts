import type { Correction } from '../recognition';

/** The rows that a correction names, in a fixed order. Row 0 is no row: it says that there is no header. */
export function rowsOf(correction: Correction): readonly number[] {
  if (!('row' in correction) || correction.row === 0) return [];
  if (correction.type === 'base') return [correction.row, ...correction.baseRows];
  if (correction.type === 'parent' && correction.parentRow !== null) return [correction.row, correction.parentRow];
  return [correction.row];
}

/** The same correction on other rows, in the order of `rowsOf`, and on a sheet of another name. */
export function movedTo(correction: Correction, sheet: string, rows: readonly number[]): Correction {
  if (!('sheet' in correction)) return correction;
  if (!('row' in correction)) return { ...correction, sheet };
  const [row = 0, ...others] = rows;
  if (correction.type === 'base') return { ...correction, sheet, row, baseRows: others };
  if (correction.type === 'parent') return { ...correction, sheet, row, parentRow: others[0] ?? null };
  return { ...correction, sheet, row };
}

/** Null for a correction of the whole file. */
export function sheetOf(correction: Correction): string | null {
  return 'sheet' in correction ? correction.sheet : null;
}

/** What tells how one cell is meant is about a figure, and the next file has others. */
export function isOfLayout(correction: Correction): boolean {
  return !('figure' in correction);
}
