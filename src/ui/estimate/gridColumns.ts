import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { FigureCell, sameFigure } from '../grid/FigureCell';
import { FigureEditor } from '../grid/FigureEditor';
import { LabelCell } from './LabelCell';
import { cellFigure } from './model/cellFigure';
import { type CellContext, costOf, type FigureColumn } from './model/cellValue';
import type { ColumnWidths } from './model/columnWidths';
import { editFault, editTarget, editText } from './model/editing';
import { evidenceText, labelOf, sameLabel } from './model/labelOf';
import type { GridRow } from './model/rows';

/** What the columns ask of the screen: read anew for every cell, so that columns never change. */
export interface GridContext {
  readonly cells: () => CellContext;
  readonly isCollapsed: (row: GridRow) => boolean;
  readonly onToggle: (row: GridRow) => void;
  /** The widest decimals of a column. */
  readonly room: (column: FigureColumn) => string;
}

export type EstimateColumn = ColDef<GridRow> | ColGroupDef<GridRow>;

export function gridColumns(context: GridContext, widths: ColumnWidths, isNarrow: boolean): EstimateColumn[] {
  const air = isNarrow ? 0 : 10;
  const figure = (colId: FigureColumn, headerName: string): ColDef<GridRow> => ({
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
    },
  });
  const ours = (colId: FigureColumn, headerName: string): ColDef<GridRow> => ({
    ...figure(colId, headerName),
    editable: ({ data }) => data !== undefined && editTarget(colId, data, context.cells()) !== null,
    cellEditor: FigureEditor,
    cellEditorParams: {
      textOf: (data: GridRow, column: string) => editText(column, data, context.cells()),
      faultOf: (text: string, data: GridRow, column: string) => editFault(text, column, data, context.cells()),
    },
  });
  return [
    {
      colId: 'row',
      headerName: 'Row',
      width: widths.row + air,
      minWidth: 34,
      cellClass: 'cell-row',
      valueGetter: ({ data }) => (data ? rowNumber(data) : ''),
    },
    {
      colId: 'line',
      headerName: 'Line',
      flex: 1,
      minWidth: 150,
      valueGetter: ({ data }) => (data ? labelOf(data, context.isCollapsed(data), context.cells()) : null),
      equals: sameLabel,
      cellRenderer: LabelCell,
      cellRendererParams: { onToggle: context.onToggle },
    },
    {
      headerName: `Customer's estimate${scaleWords(context)}`,
      headerClass: 'header-theirs',
      children: [
        figure('theirQuantity', 'Quantity'),
        {
          colId: 'unit',
          headerName: 'Unit',
          width: isNarrow ? 40 : 52,
          minWidth: 36,
          cellClass: 'cell-unit',
          valueGetter: ({ data }) => data?.line?.unit ?? '',
        },
        figure('theirRate', 'Rate'),
        figure('theirAmount', 'Amount'),
      ],
    },
    {
      headerName: `Our position${scaleWords(context)}`,
      headerClass: 'header-ours',
      children: [ours('ourQuantity', 'Quantity'), ours('ourRate', 'Rate'), ours('ourAmount', 'Amount')],
    },
    {
      headerName: 'Effect per unit',
      headerClass: 'header-effect',
      children: [figure('direct', 'Direct'), figure('loaded', 'On total')],
    },
    {
      colId: 'evidence',
      headerName: isNarrow ? 'Ev.' : 'Evidence',
      width: isNarrow ? 34 : 130,
      minWidth: 34,
      cellClass: 'cell-evidence',
      valueGetter: ({ data }) => (data ? evidenceText(data, context.cells(), isNarrow) : ''),
      cellClassRules: { 'tone-ours': ({ data }) => data !== undefined && costOf(data, context.cells()) !== null },
    },
  ];
}

/** Nothing where the file counts per unit in whole currency. */
function scaleWords(context: GridContext): string {
  const { amountScale, perUnitOf } = context.cells().open.estimate;
  const per = perUnitOf === '1' ? '' : `, for ${perUnitOf} units`;
  return amountScale === '1' ? per : `, in ${amountScale}s${per}`;
}

function rowNumber({ line, costId }: GridRow): string {
  if (costId !== null) return '+';
  return line === null || line.key.row === 0 ? '' : `${line.key.row}`;
}
