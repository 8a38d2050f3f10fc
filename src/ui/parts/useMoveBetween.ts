import { type RefObject, useLayoutEffect } from 'react';

/**
 * F6 or Ctrl+. goes from the grid to the next of the areas beside it, and from the last back to the grid; Escape goes
 * back to the cell at once. `areas` are selectors; what is not on screen is passed over.
 */
export function useMoveBetween(work: RefObject<HTMLElement | null>, ...areas: readonly string[]): void {
  const selectors = areas.join('|');
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => moveBetween(work.current, selectors.split('|'), event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [work, selectors]);
}

function moveBetween(work: HTMLElement | null, selectors: readonly string[], event: KeyboardEvent): void {
  const areas = selectors.flatMap((selector) => work?.querySelector<HTMLElement>(selector) ?? []);
  const { target } = event;
  const at = areas.findIndex((area) => target instanceof Node && area.contains(target));
  const isMove = event.key === 'F6' || (event.key === '.' && (event.ctrlKey || event.metaKey));
  const isBack = event.key === 'Escape' && at >= 0 && !event.defaultPrevented;
  if (!isMove && !isBack) return;
  event.preventDefault();
  const next = isBack ? undefined : areas[at + 1];
  if (next) enter(next);
  else toGrid(work);
}

function enter(area: HTMLElement): void {
  const field =
    area.querySelector<HTMLElement>('[data-first-stop]') ??
    area.querySelector<HTMLElement>('input, textarea, select, button');
  (field ?? area).focus();
}

function toGrid(work: HTMLElement | null): void {
  const [cell] = ['.ag-cell-focus', '.ag-row-selected [role=gridcell]', '[role=gridcell]'].flatMap(
    (selector) => work?.querySelector<HTMLElement>(selector) ?? [],
  );
  cell?.focus();
}
