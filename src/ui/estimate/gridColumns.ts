import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { FigureCell, sameFigure } from '../grid/FigureCell';
import { FigureEditor } from '../grid/FigureEditor';
import { LabelCell } from './LabelCell';
import { cellFigure } from './model/cellFigure';
import { type CellContext, costOf, type FigureColumn } from './model/cellValue';
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

export function gridColumns(context: GridContext): EstimateColumn[] {
  const figure = (colId: FigureColumn, headerName: string, width: number): ColDef<GridRow> => ({
    colId,
    headerName,
    width,
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
  const ours = (colId: FigureColumn, headerName: string, width: number): ColDef<GridRow> => ({
    ...figure(colId, headerName, width),
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
      width: 52,
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
      headerName: "Customer's estimate",
      headerClass: 'header-theirs',
      children: [
        figure('theirQuantity', 'Quantity', 84),
        {
          colId: 'unit',
          headerName: 'Unit',
          width: 52,
          minWidth: 36,
          cellClass: 'cell-unit',
          valueGetter: ({ data }) => data?.line?.unit ?? '',
        },
        figure('theirRate', 'Rate', 84),
        figure('theirAmount', 'Amount', 90),
      ],
    },
    {
      headerName: 'Our position',
      headerClass: 'header-ours',
      children: [ours('ourQuantity', 'Quantity', 84), ours('ourRate', 'Rate', 84), ours('ourAmount', 'Amount', 90)],
    },
    {
      headerName: 'Effect per unit',
      headerClass: 'header-effect',
      children: [figure('direct', 'Direct', 82), figure('loaded', 'On total', 82)],
    },
    {
      colId: 'evidence',
      headerName: 'Evidence',
      width: 120,
      minWidth: 34,
      cellClass: 'cell-evidence',
      valueGetter: ({ data }) => (data ? evidenceText(data, context.cells()) : ''),
      cellClassRules: { 'tone-ours': ({ data }) => data !== undefined && costOf(data, context.cells()) !== null },
    },
  ];
}

function rowNumber({ line, costId }: GridRow): string {
  if (costId !== null) return '+';
  return line === null || line.key.row === 0 ? '' : `${line.key.row}`;
}

/** On a narrow window the figures keep their room and the words give way. */
export function narrowed(columns: readonly EstimateColumn[]): EstimateColumn[] {
  return columns.map((column) =>
    'children' in column
      ? { ...column, children: narrowed(column.children) }
      : { ...column, width: narrowWidth(column) },
  );
}

const narrowWidths: Readonly<Record<string, number>> = {
  row: 38,
  theirQuantity: 72,
  unit: 40,
  theirRate: 64,
  theirAmount: 70,
  ourQuantity: 72,
  ourRate: 64,
  ourAmount: 70,
  direct: 64,
  loaded: 64,
  evidence: 36,
};

function narrowWidth({ colId, width }: ColDef<GridRow>): number | undefined {
  return width === undefined ? undefined : (narrowWidths[colId ?? ''] ?? width);
}
