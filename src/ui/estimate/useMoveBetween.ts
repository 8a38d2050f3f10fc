import { type RefObject, useEffect } from 'react';

/** F6 or Ctrl+. goes from the grid to the panel and back; Escape in the panel goes back to the cell. */
export function useMoveBetween(work: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => moveBetween(work.current, event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [work]);
}

function moveBetween(work: HTMLElement | null, event: KeyboardEvent): void {
  const toGrid = (): void => {
    const cell =
      work?.querySelector<HTMLElement>('.ag-cell-focus') ?? work?.querySelector<HTMLElement>('[role=gridcell]');
    cell?.focus();
  };
  const toPanel = (): void => {
    const panel = work?.querySelector<HTMLElement>('.panel');
    const field = panel?.querySelector<HTMLElement>('input, textarea, select, button');
    (field ?? panel)?.focus();
  };
  const isInPanel = event.target instanceof Element && event.target.closest('.panel') !== null;
  const isMove = event.key === 'F6' || (event.key === '.' && (event.ctrlKey || event.metaKey));
  const isBack = event.key === 'Escape' && isInPanel && !event.defaultPrevented;
  if (!isMove && !isBack) return;
  event.preventDefault();
  if (isInPanel) toGrid();
  else toPanel();
}
