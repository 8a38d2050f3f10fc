import type { Range } from './workbook';

/** Whether a cell lies under a merge and is not its first. Asked row by row downwards, cell by cell. */
export type IsCovered = (row: number, column: number) => boolean;

/** A merge may span whole columns and there may be thousands: none is spread out, and only those of the row are looked at. */
export function coverage(merges: readonly Range[]): IsCovered {
  if (merges.length === 0) return () => false;
  const waiting = [...merges].sort((a, b) => a.fromRow - b.fromRow);
  let next = 0;
  let current = -1;
  let active: Range[] = [];
  return (row, column) => {
    if (row !== current) {
      if (row < current) {
        next = 0;
        active = [];
      }
      current = row;
      active = active.filter(({ toRow }) => toRow >= row);
      for (let merge = waiting[next]; merge !== undefined && merge.fromRow <= row; merge = waiting[next]) {
        if (merge.toRow >= row) active.push(merge);
        next += 1;
      }
    }
    for (const { fromRow, fromColumn, toColumn } of active) {
      if (column >= fromColumn && column <= toColumn && (row !== fromRow || column !== fromColumn)) return true;
    }
    return false;
  };
}
