import type { Selected } from '../../context';
import { costRowId, type GridRow, lineRowId } from './rows';

/** What stands under the cursor of the grid. */
export interface GridSelection {
  readonly row: GridRow;
  readonly columnId: string;
  /** All rows that are selected with it. */
  readonly rows: readonly GridRow[];
}

export function selectedOf({ line, costId }: GridRow): Selected | null {
  if (costId !== null) return { type: 'hiddenCost', id: costId };
  return line === null ? null : { type: 'line', id: line.id };
}

export function rowIdOf(selected: Selected | null): string | null {
  if (selected === null) return null;
  return selected.type === 'line' ? lineRowId(selected.id) : costRowId(selected.id);
}
