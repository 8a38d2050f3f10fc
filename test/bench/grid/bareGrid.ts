import '../../../src/ui/grid/gridModules';
import { createGrid, type GridApi } from 'ag-grid-community';
import { FigureEditor } from '../../../src/ui/grid/FigureEditor';
import { gridTheme } from '../../../src/ui/grid/gridTheme';

/** The grid with as many rows and columns as the Estimate screen has, and nothing behind it: what ours is compared with. */

const columns = ['row', 'line', 'quantity', 'unit', 'rate', 'amount', 'a', 'b', 'c', 'd', 'e', 'f'];

function open(count: number): GridApi {
  const host = document.getElementById('grid');
  if (!host) throw new Error('no place for the grid');
  const rows = Array.from({ length: count }, (_, i) =>
    Object.fromEntries(columns.map((name, place) => [name, place < 6 ? `${name} ${i}` : ''])),
  );
  return createGrid(host, {
    theme: gridTheme,
    rowHeight: 28,
    animateRows: false,
    rowData: rows,
    columnDefs: columns.map((field) => ({
      field,
      width: 72,
      editable: field === 'a',
      ...(field === 'a'
        ? { cellEditor: FigureEditor, cellEditorParams: { textOf: () => '', faultOf: () => null } }
        : {}),
    })),
    onCellValueChanged: ({ newValue }) => {
      const total = document.getElementById('total');
      if (total) total.textContent = String(newValue);
    },
  });
}

Object.assign(globalThis, { openBareGrid: open });
