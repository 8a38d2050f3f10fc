import type { Selected } from '../../context';
import { costRowId, type GridRow, lineRowId } from './rows';

/** What is chosen in the grid: the active cell, and the cells of all ranges. */
export interface GridSelection {
  readonly row: GridRow;
  readonly columnId: string;
  /** Each range as the rows and columns that it goes over. */
  readonly parts: readonly SelectedPart[];
}

export interface SelectedPart {
  readonly rows: readonly GridRow[];
  readonly columnIds: readonly string[];
  readonly isWholeColumn: boolean;
}

export function selectedOf({ line, costId }: GridRow): Selected | null {
  if (costId !== null) return { type: 'hiddenCost', id: costId };
  return line === null ? null : { type: 'line', id: line.id };
}

export function rowIdOf(selected: Selected | null): string | null {
  if (selected === null) return null;
  return selected.type === 'line' ? lineRowId(selected.id) : costRowId(selected.id);
}

/** Every row that a range touches, once. */
export function selectedRows({ row, parts }: GridSelection): readonly GridRow[] {
  const rows = new Set(parts.flatMap((part) => part.rows));
  return rows.size === 0 ? [row] : [...rows];
}
