import type { Place } from './cellRange';

/** The cell that an element of the grid belongs to; null for a row that is pinned, and outside of the rows. */
export function placeUnder(element: Element | null, columnAt: (columnId: string) => number): Place | null {
  const cell = element?.closest('.ag-cell');
  const row = Number(cell?.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
  const column = columnAt(cell?.getAttribute('col-id') ?? '');
  return Number.isInteger(row) && column >= 0 ? { row, column } : null;
}
