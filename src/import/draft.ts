import { leadingBlanks } from './blanks';
import { coverage } from './merges';
import type { Cell, Range, Sheet, SheetRow } from './workbook';

/** More than this is no table that anybody made by hand: a repeated row spread over a whole sheet. */
const MAX_CELLS = 2_500_000;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

export interface DraftCell {
  readonly kind: Cell['kind'];
  readonly value: string;
  readonly shown: string;
  readonly format?: string | null;
  readonly formula?: string | null;
  readonly bold?: boolean;
  readonly indent?: number;
}

/** A sheet while it is read, cell by cell from the top left. */
export interface SheetDraft {
  /** A cell without a value is not kept. Cells of a row come from left to right. */
  readonly add: (row: number, column: number, cell: DraftCell) => void;
  readonly setRow: (row: number, look: { readonly hidden?: boolean; readonly outlineLevel?: number }) => void;
  readonly hideColumn: (column: number) => void;
  readonly merge: (range: Range) => void;
  readonly finish: (name: string, visibility: Sheet['visibility']) => Sheet;
}

export function createDraft(): SheetDraft {
  const rows = new Map<number, Cell[]>();
  const looks = new Map<number, { readonly hidden?: boolean; readonly outlineLevel?: number }>();
  const hiddenColumns = new Set<number>();
  const merges: Range[] = [];
  let count = 0;
  return {
    add(row, column, { kind, value, shown, format = null, formula = null, bold = false, indent = 0 }) {
      if (row > MAX_ROW || column > MAX_COLUMN || (kind === 'text' && value.trim() === '')) return;
      count += 1;
      if (count > MAX_CELLS) throw new Error('a sheet has more than 2.5 million cells');
      const blanks = kind === 'text' ? leadingBlanks(value) : 0;
      const cell = { column, kind, value, shown, format, formula, bold, indent: indent + blanks, hidden: false };
      const cells = rows.get(row);
      if (cells === undefined) rows.set(row, [cell]);
      else cells.push(cell);
    },
    setRow: (row, look) => void looks.set(row, look),
    hideColumn: (column) => void (column <= MAX_COLUMN && hiddenColumns.add(column)),
    merge: (range) => void merges.push(range),
    finish(name, visibility) {
      const isCovered = coverage(merges);
      const ordered = [...rows.keys()].sort((a, b) => a - b);
      let columnCount = 0;
      const finished: SheetRow[] = ordered.map((row) => {
        const { hidden = false, outlineLevel = 0 } = looks.get(row) ?? {};
        const cells = (rows.get(row) ?? [])
          .map((cell) => ({ ...cell, hidden: hidden || hiddenColumns.has(cell.column) || isCovered(row, cell.column) }))
          .sort((a, b) => a.column - b.column)
          // Of two cells in one place, which only a damaged file has, the last one counts.
          .filter(({ column }, index, sorted) => column !== sorted[index + 1]?.column);
        columnCount = Math.max(columnCount, cells.at(-1)?.column ?? 0);
        return { row, cells, hidden, outlineLevel };
      });
      return {
        name,
        visibility,
        rows: finished,
        rowCount: ordered.at(-1) ?? 0,
        columnCount,
        merges,
        hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      };
    },
  };
}
