import type { GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useWorkbench } from '../context';
import type { CellContext } from './model/cellValue';
import { editCommand, editTarget } from './model/editing';
import type { GridRow } from './model/rows';

/** Keys that the grid does not know: clear a figure, fold a group, go to the panel, extend the selection. */
export function useGridKeys(api: GridApi<GridRow> | null, toggle: (row: GridRow) => void, cells: () => CellContext) {
  const workbench = useWorkbench();
  const extending = useRef(false);

  const focused = (): { readonly row: GridRow; readonly columnId: string } | null => {
    const cell = api?.getFocusedCell();
    if (!api || !cell || cell.rowPinned) return null;
    const row = api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    return row === undefined ? null : { row, columnId: cell.column.getColId() };
  };

  const handle = (event: KeyboardEvent): boolean => {
    const cell = focused();
    if (cell === null) return false;
    const { row, columnId } = cell;
    const isEditable = editTarget(columnId, row, cells()) !== null;
    switch (event.key) {
      case 'Delete':
      case 'Backspace': {
        const command = editCommand('', columnId, row, cells(), workbench.newId());
        if (command) workbench.run(command);
        return isEditable;
      }
      case 'Enter':
      case ' ':
        if (isEditable || !row.isGroup) return false;
        toggle(row);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight': {
        const opens = event.key === 'ArrowRight';
        const isClosed = row.line !== null && workbench.getState().view.collapsed.has(row.line.id);
        const folds = row.isGroup && (event.altKey || columnId === 'row') && opens === isClosed;
        if (folds) toggle(row);
        return folds;
      }
      default:
        return false;
    }
  };

  return {
    /** Whether the click or key at hand adds to the selected rows. */
    isExtending: () => extending.current,
    onKeyDownCapture: (event: KeyboardEvent): void => {
      extending.current = event.shiftKey && event.key.startsWith('Arrow');
      const isEditing = event.target instanceof HTMLInputElement;
      if (isEditing || event.ctrlKey || event.metaKey) return;
      if (!handle(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** For each stage of a click. */
    onPointerCapture: (event: MouseEvent): void => {
      extending.current = event.shiftKey || event.ctrlKey || event.metaKey;
      const faulty = event.currentTarget.querySelector<HTMLInputElement>('.figure-editor[data-fault]');
      if (!faulty || event.target === faulty) return;
      // A wrong text stays where it is until it is right or given up with Escape; leaving it shows the reason.
      event.preventDefault();
      event.stopPropagation();
      faulty.blur();
      faulty.focus();
    },
  };
}
