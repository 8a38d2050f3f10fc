import { useMemo, useRef } from 'react';
import type { CellContext } from './model/cellValue';
import { type ColumnRoom, columnRoom, theirRoom } from './model/columnRoom';
import type { GridRow } from './model/rows';
import { useStable } from './useStable';

/** How much room the decimals of each column need; the same object until one of them needs more or less. */
export function useColumnRoom(rows: readonly GridRow[], cells: CellContext): ColumnRoom {
  const latest = useRef(cells);
  latest.current = cells;
  const { estimate } = cells.open;
  const { format } = cells;
  // Of the customer's figures, which no edit changes.
  const theirs = useMemo(
    () =>
      theirRoom(
        rows.filter(({ line }) => line !== null),
        latest.current,
      ),
    // oxlint-disable-next-line react/exhaustive-deps
    [estimate, format],
  );
  return useStable(columnRoom(theirs, rows, cells), sameRoom);
}

function sameRoom(a: ColumnRoom, b: ColumnRoom): boolean {
  return Object.entries(a).every(([column, room]) => b[column as keyof ColumnRoom] === room);
}
