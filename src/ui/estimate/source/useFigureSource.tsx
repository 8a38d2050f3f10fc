import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CellContext } from '../model/cellValue';
import { type FigureSource, figureSource } from '../model/figureSource';
import type { GridRow } from '../model/rows';
import { FigureSourceNote } from './FigureSourceNote';

interface Shown {
  readonly source: FigureSource;
  readonly cell: Element;
  readonly isModal: boolean;
}

/** Long enough to pass over cells without being followed by notes. */
const delay = 650;

/** What hovering over a figure, or Alt+Enter on it, shows. */
export function useFigureSource(rowById: (id: string) => GridRow | null, cells: () => CellContext) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<number>(undefined);
  const over = useRef<Element | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const open = (cell: Element | null | undefined, isModal: boolean): boolean => {
    const rowId = cell?.closest('.ag-row')?.getAttribute('row-id');
    const row = rowId == null ? null : rowById(rowId);
    const source = row && cell ? figureSource(cell.getAttribute('col-id') ?? '', row, cells()) : null;
    if (!source || !cell) return false;
    // What was asked for by key is not replaced by what the pointer happens to lie on.
    window.clearTimeout(timer.current);
    setShown({ source, cell, isModal });
    return true;
  };
  const close = (): void => {
    window.clearTimeout(timer.current);
    over.current = null;
    if (shown !== null) setShown(null);
  };
  const note: ReactNode = shown && (
    <FigureSourceNote
      key={`${shown.source.title} ${shown.isModal}`}
      source={shown.source}
      at={shown.cell.getBoundingClientRect()}
      isModal={shown.isModal}
      onClose={() => {
        close();
        if (shown.isModal && shown.cell instanceof HTMLElement) shown.cell.focus();
      }}
    />
  );
  return {
    note,
    /** True where the key was taken. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      const isAsked = event.key === 'Enter' && event.altKey;
      if (!isAsked) {
        if (shown !== null) close();
        return false;
      }
      return open(event.target instanceof Element ? event.target.closest('.ag-cell') : null, true);
    },
    onMouseMove: (event: MouseEvent): void => {
      const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
      if (cell === over.current || shown?.isModal) return;
      close();
      over.current = cell;
      if (cell === null || event.buttons !== 0 || cell.querySelector('input')) return;
      timer.current = window.setTimeout(() => open(cell, false), delay);
    },
    onLeave: (): void => {
      if (!shown?.isModal) close();
    },
  };
}
