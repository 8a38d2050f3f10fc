import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { SheetRowData } from './SheetGrid';

type Extends = 'no' | 'range' | 'toggle';

/** Rows are selected where the focus goes: with Shift from the first to it, with Ctrl one by one. */
export function useRowSelection(onSelect: (rows: readonly number[]) => void) {
  const extending = useRef<Extends>('no');
  const anchor = useRef(0);

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
    onSelect(
      api
        .getSelectedRows()
        .map(({ row }) => row)
        .toSorted((a, b) => a - b),
    );
  };

  return {
    onCellFocused: (event: CellFocusedEvent<SheetRowData>): void => {
      if (event.rowIndex !== null) select(event.api, event.rowIndex);
      extending.current = 'no';
    },
    onKeyDownCapture: ({ key, shiftKey }: KeyboardEvent): void => {
      extending.current = shiftKey && /^Arrow(?:Up|Down)$/.test(key) ? 'range' : 'no';
    },
    onPointerDownCapture: ({ shiftKey, ctrlKey, metaKey }: MouseEvent): void => {
      extending.current = shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'no';
    },
  };
}
