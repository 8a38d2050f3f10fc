import type { CellFocusedEvent, ColDef, RowClassParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useMemo } from 'react';
import type { ColumnReading, Correction, RowReading, SheetReading } from '../../estimate';
import { type Cell, cellName, columnName, type Sheet } from '../../import';
import '../grid/gridModules';
import '../grid/grid.css';
import { gridTheme } from '../grid/gridTheme';
import { readsAs } from './importWords';
import { ReadsAsCell } from './ReadsAsCell';
import { RoleHeader } from './RoleHeader';

export interface SheetRowData {
  readonly row: number;
  readonly reading: RowReading | null;
  readonly readsAs: string;
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
  readonly onCorrect: (correction: Correction) => void;
  readonly onPlace: (place: Place) => void;
}

/** The sheet as it is, with what was made of every row on its left and of every column above it. */
export function SheetGrid({ sheet, reading, onCorrect, onPlace }: SheetGridProps) {
  const rows = useMemo(() => rowsOf(sheet, reading), [sheet, reading]);
  const columns = useMemo(() => columnsOf(sheet, reading, onCorrect), [sheet, reading, onCorrect]);
  return (
    <div className="sheet-grid">
      <AgGridReact<SheetRowData>
        theme={gridTheme}
        rowData={rows}
        columnDefs={columns}
        rowHeight={26}
        headerHeight={reading?.columns.some(({ numberFormat }) => numberFormat !== 'stored') ? 66 : 52}
        // What a row reads as colours all its cells, those too whose text stays.
        onRowDataUpdated={({ api }) => api.redrawRows()}
        getRowId={({ data }) => String(data.row)}
        getRowClass={rowClass}
        suppressDragLeaveHidesColumns
        suppressMovableColumns
        maintainColumnOrder
        onCellFocused={(event) => onPlace(placeOf(event))}
        ensureDomOrder
      />
    </div>
  );
}

function placeOf(event: CellFocusedEvent<SheetRowData>): Place {
  const data = event.rowIndex === null ? undefined : event.api.getDisplayedRowAtIndex(event.rowIndex)?.data;
  const id = typeof event.column === 'object' && event.column !== null ? event.column.getColId() : '';
  return { row: data?.row ?? null, column: /^c\d+$/.test(id) ? Number.parseInt(id.slice(1), 10) : null };
}

function rowsOf(sheet: Sheet, reading: SheetReading | null): SheetRowData[] {
  const readings = new Map(reading?.rows.map((row) => [row.row, row]));
  const children = new Map<number, number[]>();
  for (const { row, parentRow } of reading?.rows ?? []) {
    if (parentRow !== null) children.set(parentRow, [...(children.get(parentRow) ?? []), row]);
  }
  return sheet.rows.map(({ row, cells, hidden }) => {
    const its = readings.get(row) ?? null;
    return {
      row,
      reading: its,
      readsAs: its ? readsAs(its, children.get(row) ?? []) : '',
      cells: new Map(cells.map((cell) => [cell.column, cell])),
      isHidden: hidden,
    };
  });
}

function columnsOf(
  sheet: Sheet,
  reading: SheetReading | null,
  onCorrect: (correction: Correction) => void,
): ColDef<SheetRowData>[] {
  const readings = new Map(reading?.columns.map((column) => [column.column, column]));
  const widths = widthsOf(sheet);
  const own: ColDef<SheetRowData>[] = [
    {
      colId: 'row',
      headerName: 'Row',
      field: 'row',
      pinned: 'left',
      width: 56,
      cellClass: 'sheet-row-number',
      resizable: false,
    },
    {
      colId: 'kind',
      headerName: 'Reads as',
      pinned: 'left',
      width: 140,
      valueGetter: ({ data }) => data?.readsAs ?? '',
      cellRenderer: ReadsAsCell,
      cellRendererParams: { sheet: sheet.name, onCorrect },
    },
  ];
  const theirs = Array.from({ length: sheet.columnCount }, (_, i): ColDef<SheetRowData> => {
    const column = i + 1;
    const its: ColumnReading | null = readings.get(column) ?? null;
    return {
      colId: `c${column}`,
      headerName: columnName(column),
      width: widths.get(column) ?? 110,
      valueGetter: ({ data }) => data?.cells.get(column)?.shown ?? '',
      cellClass: ({ data }) => cellClass(data?.cells.get(column), its),
      tooltipValueGetter: ({ data }) => cellTitle(data, column),
      headerComponent: RoleHeader,
      headerComponentParams: { sheet: sheet.name, letter: columnName(column), reading: its, column, onCorrect },
    };
  });
  return [...own, ...theirs];
}

/** As wide as nine in ten of what stands in the column, or all of a few. Pixels of text, not figures. */
function widthsOf(sheet: Sheet): ReadonlyMap<number, number> {
  const lengths = new Map<number, number[]>();
  for (const { cells } of sheet.rows.slice(0, 400)) {
    for (const { column, shown } of cells) {
      const found = lengths.get(column);
      if (found) found.push(shown.length);
      else lengths.set(column, [shown.length]);
    }
  }
  return new Map(
    [...lengths].map(([column, found]) => {
      const nine = found.length < 20 ? 1 : 0.9;
      const usual = found.toSorted((a, b) => a - b)[Math.floor((found.length - 1) * nine)] ?? 0;
      return [column, Math.max(92, Math.min(usual, 40) * 7 + 24)];
    }),
  );
}

function cellClass(cell: Cell | undefined, reading: ColumnReading | null): string {
  const classes = ['sheet-cell'];
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

function cellTitle(data: SheetRowData | undefined, column: number): string {
  const cell = data?.cells.get(column);
  if (!data || !cell) return '';
  const formula = cell.formula === null ? '' : ` = ${cell.formula}`;
  return `${cellName(data.row, column)}${formula}${cell.hidden ? ' (hidden in the file)' : ''}`;
}

function rowClass({ data }: RowClassParams<SheetRowData>): string {
  return `sheet-row-${data?.reading?.kind ?? 'ignored'}${data?.isHidden ? ' sheet-row-hidden' : ''}`;
}
