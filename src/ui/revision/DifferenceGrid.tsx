import type { CellClassParams, ColDef, GetRowIdParams, RowClassParams } from 'ag-grid-community';
import { useMemo } from 'react';
import type { Decimal } from '../../base/decimal';
import { formatDecimal, formatSigned } from '../../base/format';
import type { DifferenceStatus } from '../../estimate';
import { useFormat, useWorkbenchState } from '../context';
import { type CellFigure, FigureCell, sameFigure } from '../grid/FigureCell';
import '../grid/gridModules';
import '../grid/grid.css';
import { gridTheme } from '../grid/gridTheme';
import { PlainGrid } from '../grid/PlainGrid';
import { changeWords } from '../parts/changeWords';
import { type DifferenceRow, hasOwnEffect } from './model/differenceRows';

interface DifferenceGridProps {
  readonly rows: readonly DifferenceRow[];
  readonly total: DifferenceRow | null;
  /** Decimals of the effect, and of the amounts. */
  readonly places: number;
  readonly names: { readonly before: string; readonly after: string };
}

const statusWords: Readonly<Record<DifferenceStatus, string>> = {
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  follows: '',
  unchanged: '',
};

const rowHeights = { compact: 24, normal: 28, comfortable: 34 } as const;
const unsorted = { sortable: false } as const;

/** Lines of two revisions, one under the other: what the customer changed, and what it does to the stated total. */
export function DifferenceGrid({ rows, total, places, names }: DifferenceGridProps) {
  const format = useFormat();
  const density = useWorkbenchState((state) => state.preferences.density);
  const columns = useMemo((): ColDef<DifferenceRow>[] => {
    const figure = (
      colId: 'before' | 'after' | 'effect',
      headerName: string,
      text: (row: DifferenceRow) => string,
    ): ColDef<DifferenceRow> => ({
      colId,
      headerName,
      width: 96,
      headerClass: 'header-figure',
      valueGetter: ({ data }): CellFigure | null =>
        data ? { text: text(data), tone: colId === 'before' ? 'theirs' : 'plain' } : null,
      equals: sameFigure,
      cellRenderer: FigureCell,
      cellRendererParams: {
        widest: () => `${format.decimalMark}${'0'.repeat(places)}`,
        decimalMark: () => format.decimalMark,
      },
    });
    const amount = (value: Decimal | null): string => (value === null ? '' : formatDecimal(value, format, places));
    return [
      { colId: 'row', headerName: 'Row', width: 60, cellClass: 'cell-row', valueGetter: ({ data }) => data?.row || '' },
      {
        colId: 'line',
        headerName: 'Line',
        flex: 6,
        minWidth: 170,
        cellClass: 'revision-line',
        cellStyle: indent,
        valueGetter: ({ data }) => data?.label ?? '',
      },
      {
        colId: 'status',
        headerName: 'Status',
        width: 66,
        valueGetter: ({ data }) => (data && data.look !== 'total' ? statusWords[data.difference.status] : ''),
        cellClass: 'revision-status',
      },
      {
        colId: 'what',
        headerName: 'What changed',
        flex: 5,
        minWidth: 150,
        cellClass: 'revision-what',
        valueGetter: ({ data }) => (data ? whatText(data, changeWords(data.difference.fields, format)) : ''),
      },
      figure('before', names.before, ({ before }) => amount(before)),
      figure('after', names.after, ({ after }) => amount(after)),
      figure('effect', 'Change', ({ effect, look }) =>
        effect.isZero() && look !== 'total' ? '' : formatSigned(effect, format, places),
      ),
    ];
  }, [format, names.before, names.after, places]);
  const pinned = useMemo(() => (total ? [total] : []), [total]);
  return (
    <div className="difference-grid">
      <PlainGrid<DifferenceRow>
        theme={gridTheme}
        rowData={rows as DifferenceRow[]}
        pinnedBottomRowData={pinned}
        columnDefs={columns}
        defaultColDef={unsorted}
        rowHeight={rowHeights[density]}
        headerHeight={30}
        getRowId={rowId}
        getRowClass={rowClass}
        suppressMovableColumns
        suppressDragLeaveHidesColumns
        ensureDomOrder
      />
    </div>
  );
}

function rowId({ data }: GetRowIdParams<DifferenceRow>): string {
  return data.id;
}

function whatText(row: DifferenceRow, words: string): string {
  if (row.look === 'total') return '';
  if (words !== '' || !hasOwnEffect(row)) return words;
  if (row.look === 'line') return 'follows its base';
  return row.difference.fields.length === 0 ? 'its sum stayed' : 'its sum moved beyond its lines';
}

function indent({ data }: CellClassParams<DifferenceRow>) {
  return { paddingLeft: `${8 + 10 * Math.max(0, (data?.level ?? 1) - 1)}px` };
}

function rowClass({ data }: RowClassParams<DifferenceRow>): string {
  return `revision-row-${data?.look ?? 'line'} revision-is-${data?.difference.status ?? 'unchanged'}`;
}
