import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useView, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import type { GridHandle } from './EstimateGrid';
import type { CellContext } from './model/cellValue';
import { type Found, findCells, groupsAbove } from './model/findRows';
import type { GridRow } from './model/rows';
import { isFiltered } from './model/visibleRows';
import './findBar.css';

interface FindBarProps {
  readonly rows: readonly GridRow[];
  readonly cells: CellContext;
  readonly grid: GridHandle | null;
}

/** Looks through every cell, folded rows included, and goes from one place to the next. */
export function FindBar({ rows, cells, grid }: FindBarProps) {
  const api = grid?.api ?? null;
  const view = useView();
  const { changeView } = useWorkbench();
  const sought = view.find ?? '';
  const wanted = useDeferredValue(sought);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef<Found | null>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const found = useMemo(() => {
    const columnIds = api?.getAllDisplayedColumns().map((column) => column.getColId()) ?? [];
    return findCells(wanted, rows, columnIds, cells);
  }, [wanted, rows, cells, api]);
  const place = Math.min(at, found.length - 1);

  const show = ({ rowId, columnId }: Found): void => {
    const row = rows.find(({ id }) => id === rowId);
    if (!row || api === null) return;
    const collapsed = new Set(view.collapsed);
    for (const group of groupsAbove(row, cells)) collapsed.delete(group);
    const isHidden = isFiltered(view) && !api.getRowNode(rowId)?.displayed;
    changeView({
      collapsed,
      ...(isHidden ? { filter: 'all', narrow: { ...view.narrow, element: null, group: null } } : {}),
    });
    // The grid takes the rows that are unfolded now in its next turn.
    requestAnimationFrame(() => {
      const node = api.getRowNode(rowId);
      if (!node || node.rowIndex === null) return;
      api.ensureNodeVisible(node, 'middle');
      // The focus stays here: whoever looks for something goes on with Enter.
      grid?.mark(node.rowIndex, columnId);
      shown.current = { rowId, columnId };
    });
  };
  const go = (by: 1 | -1): void => {
    if (found.length === 0) return;
    const next = place < 0 && by < 0 ? found.length - 1 : (place + by + found.length) % found.length;
    setAt(next);
    const target = found[next];
    if (target) show(target);
  };
  const close = (): void => {
    changeView({ find: null });
    const node = shown.current === null ? undefined : api?.getRowNode(shown.current.rowId);
    const cell = api?.getFocusedCell();
    if (node?.rowIndex != null && shown.current) api?.setFocusedCell(node.rowIndex, shown.current.columnId);
    else if (cell) api?.setFocusedCell(cell.rowIndex, cell.column);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'F3') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said =
    wanted.trim() === ''
      ? ''
      : found.length === 0
        ? 'nothing found'
        : `${Math.max(place, 0) + (place < 0 ? 0 : 1)} of ${found.length}`;
  return (
    <search className="find-bar">
      <label htmlFor="find-in-estimate">Find</label>
      <input
        id="find-in-estimate"
        ref={input}
        className="input"
        type="search"
        value={sought}
        onChange={(event) => {
          setAt(-1);
          changeView({ find: event.target.value });
        }}
        onKeyDown={onKeyDown}
      />
      <output>{said}</output>
      <Button size="small" onPress={() => go(-1)}>
        Previous
      </Button>
      <Button size="small" onPress={() => go(1)}>
        Next
      </Button>
      <Button size="small" look="quiet" onPress={close}>
        Close
      </Button>
    </search>
  );
}
