import type { AlternativeId, TcoCategory, TcoLineId } from '../../annotations';
import type { TcoTable } from './tcoTable';

/** What the panel is about. */
export type TcoSelection =
  | { readonly type: 'alternative'; readonly id: AlternativeId }
  | { readonly type: 'line'; readonly id: TcoLineId }
  /** Where another alternative has such a line and this one has none. */
  | {
      readonly type: 'empty';
      readonly alternativeId: AlternativeId;
      readonly key: string;
      readonly label: string;
      readonly category: TcoCategory;
    };

/** A cell by its place: row 0 holds the names of the alternatives. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function selectionAt({ columns, sections }: TcoTable, { row, column }: Place): TcoSelection | null {
  const alternative = columns[column]?.alternative;
  if (alternative === undefined) return null;
  if (row === 0) return { type: 'alternative', id: alternative.id };
  const at = sections.flatMap(({ rows }) => rows)[row - 1];
  if (at === undefined) return null;
  const cell = at.cells[column];
  if (cell) return { type: 'line', id: cell.line.id };
  return { type: 'empty', alternativeId: alternative.id, key: at.key, label: at.label, category: at.category };
}

/** Null where what was selected is gone. */
export function placeOf({ columns, sections }: TcoTable, selection: TcoSelection): Place | null {
  const columnOf = (id: AlternativeId): number => columns.findIndex(({ alternative }) => alternative.id === id);
  const rows = sections.flatMap((section) => section.rows);
  if (selection.type === 'alternative') {
    const column = columnOf(selection.id);
    return column < 0 ? null : { row: 0, column };
  }
  if (selection.type === 'empty') {
    const [row, column] = [rows.findIndex(({ key }) => key === selection.key), columnOf(selection.alternativeId)];
    return row < 0 || column < 0 || rows[row]?.cells[column] ? null : { row: row + 1, column };
  }
  for (const [at, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.line.id === selection.id);
    if (column >= 0) return { row: at + 1, column };
  }
  return null;
}

/** Where a key leads from a place; null where it is no key of the table. */
export function moved(table: TcoTable, { row, column }: Place, key: string): Place | null {
  const lastRow = table.sections.reduce((count, { rows }) => count + rows.length, 0);
  const lastColumn = table.columns.length - 1;
  const to = (place: Place): Place => ({
    row: Math.max(0, Math.min(lastRow, place.row)),
    column: Math.max(0, Math.min(lastColumn, place.column)),
  });
  if (key === 'ArrowUp') return to({ row: row - 1, column });
  if (key === 'ArrowDown') return to({ row: row + 1, column });
  if (key === 'ArrowLeft') return to({ row, column: column - 1 });
  if (key === 'ArrowRight') return to({ row, column: column + 1 });
  if (key === 'Home') return to({ row, column: 0 });
  if (key === 'End') return to({ row, column: lastColumn });
  return null;
}
