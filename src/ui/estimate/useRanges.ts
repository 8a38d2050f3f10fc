import type { GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useRef } from 'react';
import {
  activeCell,
  type Bounds,
  boundsOf,
  type CellRange,
  type Direction,
  type Place,
} from '../grid/ranges/cellRange';
import { RangeSelection } from '../grid/ranges/RangeSelection';
import { cellFigure } from './model/cellFigure';
import { type CellContext, figureColumn } from './model/cellValue';
import { columnText } from './model/columnText';
import type { ShownCells } from './model/pasteBlock';
import type { GridRow } from './model/rows';
import type { GridSelection } from './model/selection';

interface RangesInput {
  readonly cells: () => CellContext;
  readonly onFill: (from: Bounds, all: Bounds, direction: Direction) => void;
  /** Null where nothing is chosen. */
  readonly onChange: (selection: GridSelection | null) => void;
}

/** The ranges of the Estimate grid, and what the grid has to tell them. */
export interface Ranges {
  readonly selection: () => RangeSelection | null;
  /** The range that keys and the clipboard work on. */
  readonly bounds: () => Bounds | null;
  readonly shown: () => ShownCells;
  readonly select: (range: CellRange) => void;
  /** Shows a cell as chosen while the focus is somewhere else. */
  readonly mark: (row: number, columnId: string) => void;
  readonly onFocus: (row: number | null, columnId: string, data: GridRow) => void;
  readonly onRows: () => void;
  readonly onColumns: () => void;
  readonly paint: () => void;
}

export function useRanges(api: GridApi<GridRow> | null, host: HTMLElement | null, input: RangesInput): Ranges {
  const latest = useRef(input);
  const selection = useRef<RangeSelection | null>(null);
  const shownRows = useRef<readonly GridRow[] | null>(null);
  useEffect(() => {
    latest.current = input;
  });

  const ranges = useMemo((): Ranges => {
    const rows = (): readonly GridRow[] => (shownRows.current ??= displayedRows(api));
    const shown = (): ShownCells => ({
      rows: rows(),
      columnIds: api?.getAllDisplayedColumns().map((column) => column.getColId()) ?? [],
    });
    const bounds = (): Bounds | null => {
      const active = selection.current?.active;
      return active ? boundsOf(active) : null;
    };
    return {
      selection: () => selection.current,
      bounds,
      shown,
      select: (range) => selection.current?.select(range),
      mark: (row, columnId) => {
        const column = selection.current?.columnAt(columnId) ?? -1;
        if (column >= 0) selection.current?.mark({ row, column });
      },
      onFocus: (row, columnId, data) => {
        if (row !== null) selection.current?.catchUp();
        else {
          selection.current?.clear();
          latest.current.onChange({ row: data, columnId, parts: [] });
        }
      },
      onRows: () => {
        const before = shownRows.current;
        shownRows.current = null;
        if (before === null || !sameRows(before, rows())) selection.current?.reset();
        else selection.current?.paint();
      },
      onColumns: () => {
        selection.current?.forgetColumns();
        selection.current?.paint();
      },
      // Cells that scroll into view are drawn after the grid has told of them.
      paint: () => requestAnimationFrame(() => selection.current?.paint()),
    };
  }, [api]);

  useEffect(() => {
    if (api === null || host === null) return undefined;
    const isFilled = ({ row, column }: Place): boolean => {
      const data = api.getDisplayedRowAtIndex(row)?.data;
      const columnId = made.columnId(column);
      return data !== undefined && columnId !== null && holdsSomething(columnId, data, latest.current.cells());
    };
    const made = new RangeSelection(api, host, {
      isFilled,
      onFill: (...filled) => latest.current.onFill(...filled),
      onChange: (chosen) => {
        latest.current.onChange(selectionOf(chosen, ranges.shown()));
      },
    });
    selection.current = made;
    made.reset();
    const onHeader = (event: MouseEvent): void => made.onHeaderClick(event);
    const header = host.querySelector('.ag-header');
    header?.addEventListener('click', onHeader as EventListener);
    return () => {
      header?.removeEventListener('click', onHeader as EventListener);
      made.dispose();
      selection.current = null;
      shownRows.current = null;
    };
  }, [api, host, ranges]);
  return ranges;
}

function sameRows(a: readonly GridRow[], b: readonly GridRow[]): boolean {
  return a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);
}

function displayedRows(api: GridApi<GridRow> | null): readonly GridRow[] {
  const rows: GridRow[] = [];
  api?.forEachNodeAfterFilterAndSort(({ data }) => {
    if (data) rows.push(data);
  });
  return rows;
}

function selectionOf(ranges: readonly CellRange[], { rows, columnIds }: ShownCells): GridSelection | null {
  const active = ranges.at(-1);
  if (active === undefined) return null;
  const place = activeCell(active);
  const [row, columnId] = [rows[place.row], columnIds[place.column]];
  if (row === undefined || columnId === undefined) return null;
  const parts = ranges.map(boundsOf).map(({ top, bottom, left, right }) => ({
    rows: rows.slice(top, bottom + 1),
    columnIds: columnIds.slice(left, right + 1),
    isWholeColumn: rows.length > 1 && bottom - top + 1 === rows.length && right - left + 1 < columnIds.length,
  }));
  return { row, columnId, parts };
}

function holdsSomething(columnId: string, row: GridRow, cells: CellContext): boolean {
  const column = figureColumn(columnId);
  return column === null ? columnText(columnId, row, cells) !== '' : cellFigure(column, row, cells) !== null;
}
