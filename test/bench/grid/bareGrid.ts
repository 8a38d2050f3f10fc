import '../../../src/ui/grid/gridModules';
import { type ColDef, createGrid, type GridApi, type ValueSetterParams } from 'ag-grid-community';
import { type CellFigure, FigureCell } from '../../../src/ui/grid/FigureCell';
import { FigureEditor } from '../../../src/ui/grid/FigureEditor';
import { gridTheme } from '../../../src/ui/grid/gridTheme';
import '../../../src/ui/grid/grid.css';

/**
 * The grid of the Estimate screen with as many rows, columns and kinds of cells, and nothing behind it: no tree, no
 * positions, no analysis. What ours is compared with.
 */

type Row = Record<string, string>;

const words = ['row', 'line', 'unit', 'evidence'];
const figures = ['quantity', 'rate', 'amount', 'a', 'b', 'c', 'd', 'e'];

function column(field: string): ColDef<Row> {
  const plain: ColDef<Row> = { field, width: 72, editable: field === 'a' };
  if (words.includes(field)) return plain;
  return {
    ...plain,
    valueGetter: ({ data }): CellFigure => ({ text: data?.[field] ?? '', tone: 'plain' }),
    cellRenderer: FigureCell,
    cellRendererParams: { widest: () => '', decimalMark: () => '.' },
    ...(field === 'a'
      ? {
          cellEditor: FigureEditor,
          cellEditorParams: { textOf: () => '', faultOf: () => null },
          valueSetter: ({ data, newValue }: ValueSetterParams<Row>) => {
            data[field] = String(newValue);
            return true;
          },
        }
      : {}),
  };
}

function open(count: number): GridApi {
  const host = document.getElementById('grid');
  if (!host) throw new Error('no place for the grid');
  const rows = Array.from({ length: count }, (_, i) =>
    Object.fromEntries([
      ...words.map((name) => [name, `${name} ${i}`]),
      ...figures.map((name, place) => [name, place < 3 ? `${i}.${place}` : '']),
    ]),
  );
  return createGrid<Row>(host, {
    theme: gridTheme,
    rowHeight: 28,
    animateRows: false,
    rowData: rows,
    columnDefs: [
      column('row'),
      column('line'),
      { headerName: 'Customer', children: ['quantity', 'unit', 'rate', 'amount'].map(column) },
      { headerName: 'Ours', children: ['a', 'b', 'c'].map(column) },
      { headerName: 'Effect', children: ['d', 'e'].map(column) },
      column('evidence'),
    ],
    onCellValueChanged: ({ data }) => {
      const total = document.getElementById('total');
      if (total) total.textContent = data.a ?? '';
    },
  });
}

Object.assign(globalThis, { openBareGrid: open });
