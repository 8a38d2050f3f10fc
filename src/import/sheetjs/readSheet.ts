import type { CellObject, ColInfo, RowInfo, Range as SourceRange, WorkSheet } from '@e965/xlsx';
import { leadingBlanks } from '../blanks';
import { coverage } from '../merges';
import type { Cell, Range, Sheet, SheetRow } from '../workbook';
import type { ContentOf } from './cellContent';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** One sheet of the library's making as plain rows of cells that hold something. */
export function readSheet(
  source: WorkSheet,
  name: string,
  visibility: Sheet['visibility'],
  contentOf: ContentOf,
): Sheet {
  const data = (source['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rowInfos = (source['!rows'] ?? []) as readonly (RowInfo | undefined)[];
  const hiddenColumns = hiddenOf(source['!cols'] ?? []);
  const isHidden = new Set(hiddenColumns);
  const merges = ((source['!merges'] ?? []) as readonly SourceRange[]).map(toRange);
  const isCovered = coverage(merges);
  const rows: SheetRow[] = [];
  let columnCount = 0;
  for (const index of places(data, MAX_ROW)) {
    const line = data[index];
    if (!line) continue;
    const row = index + 1;
    const info = rowInfos[index];
    const hiddenRow = info?.hidden === true;
    const cells: Cell[] = [];
    for (const at of places(line, MAX_COLUMN)) {
      const cell = line[at];
      if (!cell) continue;
      const column = at + 1;
      const content = contentOf(cell);
      if (content === null) continue;
      cells.push({
        column,
        kind: content.kind,
        value: content.value,
        shown: content.shown,
        format: typeof cell.z === 'string' ? cell.z : null,
        formula: formulaOf(cell),
        bold: false,
        indent: content.kind === 'text' ? leadingBlanks(content.value) : 0,
        hidden: hiddenRow || isHidden.has(column) || isCovered(row, column),
      });
    }
    const last = cells.at(-1);
    if (last === undefined) continue;
    columnCount = Math.max(columnCount, last.column);
    rows.push({ row, cells, hidden: hiddenRow, outlineLevel: info?.level ?? 0 });
  }
  return { name, visibility, rows, rowCount: rows.at(-1)?.row ?? 0, columnCount, merges, hiddenColumns };
}

/** The places that are filled, in order. A place far outside makes an array whose length takes for ever to walk. */
function* places(line: readonly unknown[], limit: number): Iterable<number> {
  if (line.length <= limit) {
    for (let index = 0; index < line.length; index += 1) yield index;
    return;
  }
  for (const key of Object.keys(line)) {
    const index = Number.parseInt(key, 10);
    if (index >= 0 && index < limit) yield index;
  }
}

function hiddenOf(columns: readonly (ColInfo | undefined)[]): readonly number[] {
  return columns.flatMap((info, index) => (info?.hidden === true ? [index + 1] : []));
}

function formulaOf(cell: CellObject): string | null {
  if (cell.f === undefined) return null;
  return cell.f.includes('_xl') ? cell.f.replaceAll(/_xlfn\.|_xlws\./g, '') : cell.f;
}

function toRange({ s, e }: SourceRange): Range {
  return { fromRow: s.r + 1, fromColumn: s.c + 1, toRow: e.r + 1, toColumn: e.c + 1 };
}
