import type { GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useRef } from 'react';
import { useWorkbench } from '../context';
import type { CellContext } from './model/cellValue';
import { editTarget } from './model/editing';
import type { GridRow } from './model/rows';
import type { BlockEditing } from './useBlockEditing';
import type { Ranges } from './useRanges';

interface GridKeysInput {
  readonly api: GridApi<GridRow> | null;
  readonly toggle: (row: GridRow) => void;
  readonly cells: () => CellContext;
  readonly ranges: Ranges;
  readonly blocks: BlockEditing;
  readonly source: { readonly onKeyDown: (event: KeyboardEvent) => boolean };
}

/** Keys and clicks that the grid does not know: ranges, fill, clear, folding a group. */
export function useGridKeys({ api, toggle, cells, ranges, blocks, source }: GridKeysInput) {
  const workbench = useWorkbench();
  const extending = useRef(false);

  const focused = (): { readonly row: GridRow; readonly columnId: string } | null => {
    const cell = api?.getFocusedCell();
    if (!api || !cell || cell.rowPinned) return null;
    const row = api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    return row === undefined ? null : { row, columnId: cell.column.getColId() };
  };

  /** True where the key was taken. */
  const onGroup = (event: KeyboardEvent): boolean => {
    const cell = focused();
    if (cell === null || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const { row, columnId } = cell;
    if (!row.isGroup) return false;
    if (event.key === ' ' || (event.key === 'Enter' && !event.altKey && columnId === 'line')) {
      if (editTarget(columnId, row, cells()) !== null && event.key === 'Enter') return false;
      toggle(row);
      return true;
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    const isClosed = row.line !== null && workbench.getState().view.collapsed.has(row.line.id);
    const folds = (event.altKey || columnId === 'row') && (event.key === 'ArrowRight') === isClosed;
    if (folds) toggle(row);
    return folds;
  };

  /** What is typed on a figure of the customer's is our view of it: on to the cell beside it. */
  const onTheirs = (event: KeyboardEvent): boolean => {
    const cell = focused();
    const ours = cell === null ? undefined : oursBeside[cell.columnId];
    if (!api || cell === null || ours === undefined || !beginsFigure(event)) return false;
    if (editTarget(ours, cell.row, cells()) === null) return false;
    const rowIndex = api.getFocusedCell()?.rowIndex ?? 0;
    api.ensureColumnVisible(ours);
    api.setFocusedCell(rowIndex, ours);
    api.startEditingCell({ rowIndex, colKey: ours, key: event.key });
    return true;
  };

  const onRange = (event: KeyboardEvent): boolean => {
    if (event.altKey) return false;
    const isCtrl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (!isCtrl && (key === 'delete' || key === 'backspace')) {
      blocks.clear();
      return true;
    }
    if (isCtrl && !event.shiftKey && (key === 'd' || key === 'r')) {
      blocks.fillFrom(key === 'd' ? 'down' : 'right');
      return true;
    }
    return ranges.selection()?.onKeyDown(event.nativeEvent) ?? false;
  };

  return {
    onKeyDownCapture: (event: KeyboardEvent): void => {
      if (!isInCells(event.target)) return;
      if (event.target instanceof HTMLInputElement) {
        if (event.target.hasAttribute('data-fault')) return;
        if (event.key === 'Tab') {
          // As in a spreadsheet: on to the next cell, without opening it.
          take(event);
          api?.stopEditing();
          ranges.selection()?.step(event.shiftKey ? 'left' : 'right');
          return;
        }
        // What is being typed goes into every cell of the range.
        const isFill = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isFill) return;
        const typed = event.target.value;
        take(event);
        api?.stopEditing(true);
        blocks.type(typed);
        return;
      }
      ranges.selection()?.catchUp();
      if (source.onKeyDown(event) || onGroup(event) || onTheirs(event) || onRange(event)) take(event);
    },
    /** The grid takes the focus with the first of the events that make a click. */
    onPointerDownCapture: (event: MouseEvent): void => {
      if (keepsFault(event)) return;
      extending.current = ranges.selection()?.onPointerDown(event.nativeEvent) ?? false;
      if (extending.current) take(event);
    },
    onMouseDownCapture: (event: MouseEvent): void => {
      if (!keepsFault(event) && extending.current) take(event);
    },
    onClickCapture: (event: MouseEvent): void => {
      if (keepsFault(event)) return;
      // The click that ends a longer range is not one on a cell.
      if (extending.current) take(event);
      extending.current = false;
    },
    onDoubleClickCapture: (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('.fill-handle')) take(event);
    },
  };
}

const oursBeside: Readonly<Record<string, string>> = {
  theirQuantity: 'ourQuantity',
  theirRate: 'ourRate',
  theirAmount: 'ourAmount',
};

function beginsFigure({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^[\d=.,+-]$/.test(key);
}

/** A wrong text stays where it is until it is right or given up with Escape; leaving it shows the reason. */
function keepsFault(event: MouseEvent): boolean {
  const faulty = event.currentTarget.querySelector<HTMLInputElement>('.figure-editor[data-fault]');
  if (!faulty || event.target === faulty) return false;
  take(event);
  faulty.blur();
  faulty.focus();
  return true;
}

function isInCells(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.ag-cell') !== null;
}

function take(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
