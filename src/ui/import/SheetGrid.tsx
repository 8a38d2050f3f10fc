import type { CellFocusedEvent, ColDef, GridApi, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnReading, Correction, Corrections, RowReading, SheetReading } from '../../estimate';
import { type Cell, columnName, type Sheet } from '../../import';
import '../grid/gridModules';
import '../grid/grid.css';
import { gridTheme } from '../grid/gridTheme';
import { useWidth } from '../parts/useWidth';
import { fitColumns, partsOf } from './fitColumns';
import { readsAs, roleLabels } from './importWords';
import { isLine, placeNames, readingsByRow } from './linesOfRow';
import { moveRole } from './moveRole';
import { ReadsAsCell } from './ReadsAsCell';
import { isFigure, RoleHeader } from './RoleHeader';
import { useRoleDrag } from './useRoleDrag';
import { useRowSelection } from './useRowSelection';

export interface SheetRowData {
  readonly row: number;
  /** The first where the row holds several. */
  readonly reading: RowReading | null;
  readonly readsAs: string;
  /** What further lines the row holds, each in a few words. */
  readonly others: readonly string[];
  readonly cells: ReadonlyMap<number, Cell>;
  readonly isHidden: boolean;
}

export interface Place {
  readonly row: number | null;
  readonly column: number | null;
}

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly reading: SheetReading | null;
  /** Of the table that is looked at. */
  readonly heads: readonly ColumnReading[];
  readonly onCorrect: (...corrections: Corrections) => void;
  readonly onPlace: (place: Place) => void;
  readonly onSelect: (rows: readonly number[]) => void;
  /** A cell to be shown; another object each time that it is asked for. */
  readonly target: { readonly row: number; readonly column: number } | null;
}

/** What a scrollbar takes where the system shows one. */
const scrollbar = 18;
const rowWidth = 48;
const kindWidth = 126;
const unsorted = { sortable: false } as const;
const rowSelection = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: false,
} as const;

/** The sheet as it is, with what was made of every row on its left and of every column above it. */
export function SheetGrid({ sheet, reading, heads, onCorrect, onPlace, onSelect, target }: SheetGridProps) {
  const [measure, width] = useWidth(960);
  const [api, setApi] = useState<GridApi<SheetRowData> | null>(null);
  const rows = useMemo(() => rowsOf(sheet, reading), [sheet, reading]);
  const room = width - rowWidth - kindWidth - scrollbar;
  const widths = useMemo(
    () => fitColumns(sheet, reading ? partsOf(reading) : [], room, reading?.tables[0]?.headerRow),
    [sheet, reading, room],
  );
  const columns = useMemo(() => columnsOf(sheet, heads, widths, onCorrect), [sheet, heads, widths, onCorrect]);
  const { drag, handlers } = useRoleDrag((from, to) => onCorrect(...moveRole(sheet.name, heads, from, to)));
  const selection = useRowSelection(api, onSelect);
  useTarget(api, rows, target, selection.begin);
  return (
    <div
      className={drag ? 'sheet-grid sheet-grid-dragging' : 'sheet-grid'}
      ref={measure}
      onKeyDownCapture={selection.onKeyDownCapture}
      onPointerDownCapture={selection.onPointerDownCapture}
      {...handlers}
    >
      <AgGridReact<SheetRowData>
        theme={gridTheme}
        rowData={rows}
        columnDefs={columns}
        defaultColDef={unsorted}
        rowHeight={26}
        headerHeight={heads.some(({ role, numberFormat }) => isFigure(role) && numberFormat !== 'stored') ? 66 : 52}
        rowSelection={rowSelection}
        // What a row reads as colours all its cells, those too whose text stays.
        onRowDataUpdated={({ api: its }) => its.redrawRows()}
        getRowId={({ data }) => String(data.row)}
        getRowClass={rowClass}
        suppressDragLeaveHidesColumns
        suppressMovableColumns
        maintainColumnOrder
        onGridReady={(event) => setApi(event.api)}
        onSelectionChanged={selection.onSelectionChanged}
        onCellFocused={(event) => {
          selection.onCellFocused();
          onPlace(placeOf(event));
        }}
        ensureDomOrder
      />
      {drag && (
        <output className="role-drag" style={{ left: drag.x + 12, top: drag.y + 12 }}>
          {roleLabels[heads.find(({ column }) => column === drag.from)?.role ?? 'ignored']}
          {drag.to === null || drag.to === drag.from ? ' …' : ` to column ${columnName(drag.to)}`}
        </output>
      )}
    </div>
  );
}

/** Scrolls to a cell that something else asked for, and puts the focus on it. */
function useTarget(
  api: GridApi<SheetRowData> | null,
  rows: readonly SheetRowData[],
  target: SheetGridProps['target'],
  begin: () => void,
): void {
  const before = useRef(begin);
  const index = target === null ? -1 : rows.findIndex(({ row }) => row === target.row);
  useEffect(() => {
    if (!api || target === null || index < 0) return;
    before.current();
    api.ensureIndexVisible(index, 'middle');
    api.ensureColumnVisible(`c${target.column}`);
    api.setFocusedCell(index, `c${target.column}`);
  }, [api, target, index]);
}

function placeOf(event: CellFocusedEvent<SheetRowData>): Place {
  const data = event.rowIndex === null ? undefined : event.api.getDisplayedRowAtIndex(event.rowIndex)?.data;
  const id = typeof event.column === 'object' && event.column !== null ? event.column.getColId() : '';
  return { row: data?.row ?? null, column: /^c\d+$/.test(id) ? Number.parseInt(id.slice(1), 10) : null };
}

function rowsOf(sheet: Sheet, reading: SheetReading | null): SheetRowData[] {
  const readings = readingsByRow(reading);
  const nameOf = placeNames(readings);
  const children = new Map<number, number[]>();
  for (const { row, parentRow } of reading?.rows ?? []) {
    if (parentRow === null) continue;
    const known = children.get(parentRow);
    if (known === undefined) children.set(parentRow, [row]);
    else known.push(row);
  }
  return sheet.rows.map(({ row, cells, hidden }) => {
    const [its = null, ...rest] = readings.get(row) ?? [];
    const others = rest.filter(isLine);
    return {
      row,
      reading: its,
      others: others.map(
        (each) => `${readsAs(each, children.get(each.row) ?? [], nameOf)} (${nameOf(each.row)}): ${each.label}`,
      ),
      readsAs: `${its ? readsAs(its, children.get(its.row) ?? [], nameOf) : ''}${hidden ? ', hidden' : ''}`,
      cells: new Map(cells.map((cell) => [cell.column, cell])),
      isHidden: hidden,
    };
  });
}

function columnsOf(
  sheet: Sheet,
  heads: readonly ColumnReading[],
  widths: ReadonlyMap<number, number>,
  onCorrect: (correction: Correction) => void,
): ColDef<SheetRowData>[] {
  const readings = new Map(heads.map((column) => [column.column, column]));
  const hidden = new Set(sheet.hiddenColumns);
  const own: ColDef<SheetRowData>[] = [
    {
      colId: 'row',
      headerName: 'Row',
      pinned: 'left',
      width: rowWidth,
      valueGetter: ({ data }) => data?.row,
      cellClass: ({ data }) => (data?.isHidden ? 'sheet-row-number sheet-row-unseen' : 'sheet-row-number'),
      resizable: false,
    },
    {
      colId: 'kind',
      headerName: 'Reads as',
      pinned: 'left',
      width: kindWidth,
      valueGetter: ({ data }) => data?.readsAs ?? '',
      cellRenderer: ReadsAsCell,
      cellRendererParams: { sheet: sheet.name, onCorrect },
    },
  ];
  const theirs = Array.from({ length: sheet.columnCount }, (_, i): ColDef<SheetRowData> => {
    const column = i + 1;
    const its: ColumnReading | null = readings.get(column) ?? null;
    const letter = columnName(column);
    const isHidden = hidden.has(column);
    return {
      colId: `c${column}`,
      headerName: letter,
      width: widths.get(column) ?? 110,
      valueGetter: ({ data }) => data?.cells.get(column)?.shown ?? '',
      cellClass: ({ data }) => cellClass(data, column, its),
      headerComponent: RoleHeader,
      headerComponentParams: { sheet: sheet.name, letter, reading: its, column, isHidden, onCorrect },
    };
  });
  return [...own, ...theirs];
}

function cellClass(data: SheetRowData | undefined, column: number, reading: ColumnReading | null): string {
  const cell = data?.cells.get(column);
  const classes = ['sheet-cell'];
  // A title reaches over the empty cells on its right.
  if (data?.cells.size === 1 && cell?.kind === 'text') classes.push('sheet-lone');
  if (
    cell?.kind === 'number' ||
    (cell && ['quantity', 'rate', 'amount', 'percent', 'factor'].includes(reading?.role ?? ''))
  ) {
    classes.push('sheet-figure');
  }
  if (cell?.bold) classes.push('sheet-bold');
  if (cell?.hidden) classes.push('sheet-hidden');
  if (cell?.kind === 'error') classes.push('sheet-error');
  if (reading === null || reading.role === 'ignored') classes.push('sheet-unused');
  return classes.join(' ');
}

function rowClass({ data }: RowClassParams<SheetRowData>): string {
  return `sheet-row-${data?.reading?.kind ?? 'ignored'}${data?.isHidden ? ' sheet-row-hidden' : ''}`;
}
