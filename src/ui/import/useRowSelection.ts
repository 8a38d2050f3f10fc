import type { GridApi, SelectionChangedEvent } from 'ag-grid-community';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { SheetRowData } from './SheetGrid';

type Extends = 'no' | 'range' | 'toggle';

/** Rows are selected where the focus goes: with Shift from the first to it, with Ctrl one by one. */
export function useRowSelection(grid: GridApi<SheetRowData> | null, onSelect: (rows: readonly number[]) => void) {
  const extending = useRef<Extends>('no');
  const anchor = useRef(0);
  /** The row that the focus is known to be in; null once a click may mean it again. */
  const handled = useRef<number | null>(null);

  const report = (api: GridApi<SheetRowData>): void =>
    onSelect(
      api
        .getSelectedRows()
        .map(({ row }) => row)
        .toSorted((a, b) => a - b),
    );

  const select = (api: GridApi<SheetRowData>, index: number): void => {
    const node = api.getDisplayedRowAtIndex(index);
    if (!node) return;
    if (extending.current === 'toggle') {
      node.setSelected(!node.isSelected());
    } else {
      if (extending.current === 'no') anchor.current = index;
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      api.deselectAll();
      api.setNodesSelected({
        nodes: Array.from({ length: to - from + 1 }, (_, i) => api.getDisplayedRowAtIndex(from + i)).filter(
          (each) => each !== undefined,
        ),
        newValue: true,
      });
    }
  };

  /** The grid tells of its focus in a later turn; who types fast is ahead of that. */
  const catchUp = (): void => {
    const focused = grid?.getFocusedCell();
    // It tells of a focus again when it has drawn its rows anew: nobody went anywhere.
    if (!grid || !focused || focused.rowIndex === handled.current) return;
    handled.current = focused.rowIndex;
    select(grid, focused.rowIndex);
    report(grid);
  };

  return {
    /** What is focused next stands alone. */
    begin: (): void => {
      extending.current = 'no';
      handled.current = null;
    },
    // For keys of the grid itself, such as the space bar.
    onSelectionChanged: ({ api }: SelectionChangedEvent<SheetRowData>): void => report(api),
    onCellFocused: catchUp,
    onKeyDownCapture: ({ key, shiftKey }: KeyboardEvent): void => {
      catchUp();
      // The focus follows a moment later: a key that moves nothing must not change how it counts.
      if (/^(?:Arrow|Page|Home|End|Tab|Enter)/.test(key))
        extending.current = shiftKey && key !== 'Tab' ? 'range' : 'no';
    },
    onPointerDownCapture: ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
      catchUp();
      if (!(target instanceof Element) || !target.closest('.ag-cell')) return;
      extending.current = shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'no';
      handled.current = null;
    },
  };
}
