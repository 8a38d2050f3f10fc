import type { CellObject, ColInfo, RowInfo, Range as SourceRange, WorkSheet } from '@e965/xlsx';
import { cellName } from '../address';
import type { Cell, Range, Sheet, SheetRow } from '../workbook';
import { cellContent, uncomputed } from './cellContent';
import type { Looks } from './looks';

/** One sheet of the library's making as plain rows of cells that hold something. */
export function readSheet(
  source: WorkSheet,
  name: string,
  visibility: Sheet['visibility'],
  is1904: boolean,
  looks: Looks,
): Sheet {
  const data = (source['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rowInfos = (source['!rows'] ?? []) as readonly (RowInfo | undefined)[];
  const columnInfos = (source['!cols'] ?? []) as readonly (ColInfo | undefined)[];
  const hiddenColumns = columnInfos.flatMap((info, index) => (info?.hidden === true ? [index + 1] : []));
  const merges = ((source['!merges'] ?? []) as readonly SourceRange[]).map(toRange);
  const covered = coveredCells(merges);
  const rows: SheetRow[] = [];
  let columnCount = 0;
  data.forEach((line, index) => {
    if (line === undefined || line === null) return;
    const row = index + 1;
    const info = rowInfos[index];
    const hiddenRow = info?.hidden === true;
    const cells: Cell[] = [];
    line.forEach((cell, at) => {
      if (!cell) return;
      const column = at + 1;
      const address = cellName(row, column);
      const content = looks.uncomputed.has(address) ? uncomputed : cellContent(cell, is1904);
      if (content === null) return;
      const look = looks.of.get(address);
      cells.push({
        column,
        ...content,
        format: cell.z === undefined ? null : String(cell.z),
        formula: formulaOf(cell),
        bold: look?.bold ?? false,
        indent: (look?.indent ?? 0) + (content.kind === 'text' ? leadingBlanks(content.value) : 0),
        hidden: hiddenRow || hiddenColumns.includes(column) || covered.has(address),
      });
    });
    const last = cells.at(-1);
    if (last === undefined) return;
    columnCount = Math.max(columnCount, last.column);
    rows.push({ row, cells, hidden: hiddenRow, outlineLevel: info?.level ?? 0 });
  });
  return { name, visibility, rows, rowCount: rows.at(-1)?.row ?? 0, columnCount, merges, hiddenColumns };
}

function formulaOf(cell: CellObject): string | null {
  return cell.f === undefined ? null : cell.f.replaceAll(/_xlfn\.|_xlws\./g, '');
}

function leadingBlanks(text: string): number {
  return text.length - text.replace(/^[ \t\u00A0]+/, '').length;
}

function toRange({ s, e }: SourceRange): Range {
  return { fromRow: s.r + 1, fromColumn: s.c + 1, toRow: e.r + 1, toColumn: e.c + 1 };
}

/** Only what a merge can hide: a few cells each, so a merge over whole columns is cut off. */
function coveredCells(merges: readonly Range[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { fromRow, fromColumn, toRow, toColumn } of merges) {
    for (let row = fromRow; row <= Math.min(toRow, fromRow + 5000); row += 1) {
      for (let column = fromColumn; column <= Math.min(toColumn, fromColumn + 200); column += 1) {
        if (row !== fromRow || column !== fromColumn) covered.add(cellName(row, column));
      }
    }
  }
  return covered;
}
