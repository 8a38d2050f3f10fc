import { type CellContext, costOf } from './cellValue';
import type { GridRow } from './rows';

/** How a row is called in a sentence: `row 14, Housing`. */
export function rowName(row: GridRow, context: CellContext): string {
  const cost = costOf(row, context);
  if (cost) return `hidden cost "${cost.label}"`;
  const { line } = row;
  if (line === null) return 'arithmetic of the estimate';
  return line.key.row === 0 ? line.label : `row ${line.key.row}, ${line.label}`;
}
