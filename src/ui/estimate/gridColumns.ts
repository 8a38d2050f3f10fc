import type { ColDef, ColGroupDef } from 'ag-grid-community';
import type { ColumnLayout } from '../context';
import { FigureCell, sameFigure } from '../grid/FigureCell';
import { FigureEditor } from '../grid/FigureEditor';
import { LabelCell } from './LabelCell';
import { cellFigure } from './model/cellFigure';
import { type CellContext, costOf, type FigureColumn } from './model/cellValue';
import { columnText, evidenceText } from './model/columnText';
import type { ColumnWidths } from './model/columnWidths';
import { columnWords } from './model/columnWords';
import { editFault, editTarget, editText } from './model/editing';
import { labelOf, sameLabel } from './model/labelOf';
import type { GridRow } from './model/rows';

/** What the columns ask of the screen: read anew for every cell, so that columns never change. */
export interface GridContext {
  readonly cells: () => CellContext;
  readonly isCollapsed: (row: GridRow) => boolean;
  readonly onToggle: (row: GridRow) => void;
  readonly onEdit: (typed: string, columnId: string, row: GridRow) => void;
  /** The widest decimals of a column. */
  readonly room: (column: FigureColumn) => string;
}

export type EstimateColumn = ColDef<GridRow> | ColGroupDef<GridRow>;

/** Columns that a person can show: hidden to begin with, unless the estimate has something for them. */
export const extraColumns = [
  'factors',
  'element',
  'cell',
  'share',
  'loadFactor',
  'perYear',
  'state',
  'disclosure',
  'comments',
] as const;

export function gridColumns(
  context: GridContext,
  widths: ColumnWidths,
  isNarrow: boolean,
  layout: ColumnLayout,
): EstimateColumn[] {
  const air = airOf(isNarrow);
  const arranged = (column: ColDef<GridRow> & { readonly colId: string }): ColDef<GridRow> => {
    const { colId } = column;
    const width = layout.widths[colId];
    return {
      ...column,
      ...(width === undefined ? {} : { width, flex: undefined }),
      hide: layout.hidden.includes(colId) || (isExtra(colId) && !layout.shown.includes(colId)),
      pinned: layout.pinned[colId] ?? null,
    };
  };
  const figure = (colId: FigureColumn, headerName: string): ColDef<GridRow> & { readonly colId: string } => ({
    colId,
    headerName,
    width: widths[colId] + air,
    minWidth: 48,
    headerClass: 'header-figure',
    cellClass: `cell-${colId}`,
    valueGetter: ({ data }) => (data ? cellFigure(colId, data, context.cells()) : null),
    equals: sameFigure,
    cellRenderer: FigureCell,
    cellRendererParams: {
      widest: () => context.room(colId),
      decimalMark: () => context.cells().format.decimalMark,
      whose: columnWords(colId),
    },
  });
  const ours = (colId: FigureColumn, headerName: string): ColDef<GridRow> & { readonly colId: string } => ({
    ...figure(colId, headerName),
    editable: ({ data }) => data !== undefined && editTarget(colId, data, context.cells()) !== null,
    cellEditor: FigureEditor,
    cellEditorParams: {
      textOf: (data: GridRow, column: string) => editText(column, data, context.cells()),
      faultOf: (text: string, data: GridRow, column: string) => editFault(text, column, data, context.cells()),
    },
    // Taken in the turn of the key: the grid's events come later, and the next key may be an undo. The grid keeps nothing.
    valueSetter: ({ data, newValue }) => {
      context.onEdit(String(newValue ?? ''), colId, data);
      return false;
    },
  });
  const words = (colId: string, headerName: string, width: number): ColDef<GridRow> =>
    arranged({
      colId,
      headerName,
      width,
      minWidth: 34,
      cellClass: 'cell-words',
      valueGetter: ({ data }) => (data ? columnText(colId, data, context.cells()) : ''),
    });
  return [
    arranged({
      colId: 'row',
      headerName: 'Row',
      width: widths.row + air,
      minWidth: 34,
      cellClass: 'cell-row',
      valueGetter: ({ data }) => (data ? columnText('row', data, context.cells()) : ''),
    }),
    arranged({
      colId: 'line',
      headerName: 'Line',
      flex: 1,
      minWidth: isNarrow ? 118 : 150,
      valueGetter: ({ data }) => (data ? labelOf(data, context.isCollapsed(data), context.cells()) : null),
      equals: sameLabel,
      cellRenderer: LabelCell,
      cellRendererParams: { onToggle: context.onToggle },
    }),
    words('cell', 'Cell', 70),
    words('element', 'Cost element', 130),
    {
      headerName: `Customer's estimate${scaleWords(context)}`,
      headerClass: 'header-theirs',
      children: [
        arranged(figure('theirQuantity', 'Quantity')),
        arranged({
          colId: 'unit',
          headerName: 'Unit',
          width: isNarrow ? 40 : 52,
          minWidth: 36,
          cellClass: 'cell-unit',
          valueGetter: ({ data }) => data?.line?.unit ?? '',
        }),
        arranged(figure('theirRate', 'Rate')),
        { ...words('factors', 'Factors', 170), cellClass: 'cell-words cell-factors' },
        arranged(figure('theirAmount', 'Amount')),
        arranged(figure('share', 'Share')),
      ],
    },
    {
      headerName: `Our position${scaleWords(context)}`,
      headerClass: 'header-ours',
      children: [
        arranged(ours('ourQuantity', 'Quantity')),
        arranged(ours('ourRate', 'Rate')),
        arranged(ours('ourAmount', 'Amount')),
      ],
    },
    {
      headerName: 'Effect per unit',
      headerClass: 'header-effect',
      children: [
        arranged(figure('direct', 'Direct')),
        arranged(figure('loadFactor', 'Load')),
        arranged(figure('loaded', 'On total')),
        arranged(figure('perYear', 'Per year')),
      ],
    },
    arranged({
      colId: 'evidence',
      headerName: isNarrow ? 'Ev.' : 'Evidence',
      width: isNarrow ? 34 : 130,
      minWidth: 34,
      cellClass: 'cell-evidence',
      valueGetter: ({ data }) => (data ? evidenceText(data, context.cells(), isNarrow) : ''),
      cellClassRules: { 'tone-ours': ({ data }) => data !== undefined && costOf(data, context.cells()) !== null },
    }),
    words('state', 'State', 84),
    words('disclosure', 'Disclosure', 90),
    words('comments', 'Comments', 84),
  ];
}

function airOf(isNarrow: boolean): number {
  return isNarrow ? 0 : 10;
}

/** Widths that follow the figures, for columns that nobody made wider or narrower by hand. */
export function movedWidths(
  widths: ColumnWidths,
  layout: ColumnLayout,
  isNarrow: boolean,
): { key: string; newWidth: number }[] {
  return Object.entries(widths).flatMap(([key, width]) =>
    layout.widths[key] === undefined ? [{ key, newWidth: width + airOf(isNarrow) }] : [],
  );
}

export function isExtra(columnId: string): boolean {
  return extraColumns.some((name) => name === columnId);
}

/** Nothing where the file counts per unit in whole currency. */
function scaleWords(context: GridContext): string {
  const { amountScale, perUnitOf } = context.cells().open.estimate;
  const per = perUnitOf === '1' ? '' : `, for ${perUnitOf} units`;
  return amountScale === '1' ? per : `, in ${amountScale}s${per}`;
}
