import type { LineId } from '../../../estimate';
import { cellFigure } from './cellFigure';
import type { CellContext } from './cellValue';
import { figureColumn } from './cellValue';
import { columnText } from './columnText';
import type { GridRow } from './rows';

/** A cell that says what is looked for. */
export interface Found {
  readonly rowId: string;
  readonly columnId: string;
}

/** Every shown column of every row, folded or not, that has the text in what it shows. Capitals and accents do not matter. */
export function findCells(
  sought: string,
  rows: readonly GridRow[],
  columnIds: readonly string[],
  context: CellContext,
): readonly Found[] {
  const wanted = folded(sought.trim());
  if (wanted === '') return [];
  const found: Found[] = [];
  for (const row of rows) {
    for (const columnId of columnIds) {
      if (columnId !== 'row' && folded(shownText(columnId, row, context)).includes(wanted))
        found.push({ rowId: row.id, columnId });
    }
  }
  return found;
}

/** The groups above a row: what must be unfolded for it to be seen. */
export function groupsAbove(row: GridRow, { open }: CellContext): readonly LineId[] {
  const { parent } = open.analysis.customer.structure;
  const groups: LineId[] = [];
  for (let index = row.parent; index > 0; index = parent[index] ?? 0) {
    const line = open.estimate.lines[index];
    if (line) groups.push(line.id);
  }
  return groups;
}

function shownText(columnId: string, row: GridRow, context: CellContext): string {
  const column = figureColumn(columnId);
  return column === null ? columnText(columnId, row, context) : (cellFigure(column, row, context)?.text ?? '');
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u202f\u00a0]/g, ' ')
    .toLowerCase();
}
