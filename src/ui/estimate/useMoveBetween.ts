import type { KeyboardEvent, RefObject } from 'react';

/** F6 or Ctrl+. goes from the grid to the panel and back; Escape in the panel goes back to the cell. */
export function useMoveBetween(work: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const toGrid = (): void => {
    const cell =
      work.current?.querySelector<HTMLElement>('.ag-cell-focus') ??
      work.current?.querySelector<HTMLElement>('[role=gridcell]');
    cell?.focus();
  };
  const toPanel = (): void => {
    const panel = work.current?.querySelector<HTMLElement>('.panel');
    const field = panel?.querySelector<HTMLElement>('input, textarea, select, button');
    (field ?? panel)?.focus();
  };
  return (event) => {
    const isInPanel = event.target instanceof Element && event.target.closest('.panel') !== null;
    const isMove = event.key === 'F6' || (event.key === '.' && (event.ctrlKey || event.metaKey));
    const isBack = event.key === 'Escape' && isInPanel && !event.defaultPrevented;
    if (!isMove && !isBack) return;
    event.preventDefault();
    if (isInPanel) toGrid();
    else toPanel();
  };
}
