import type { CellContext } from './model/cellValue';
import { type ColumnRoom, columnRoom, theirRoom } from './model/columnRoom';
import type { GridRow } from './model/rows';
import { useKeyed, useStable } from './useStable';

/** How much room the decimals of each column need; the same object until one of them needs more or less. */
export function useColumnRoom(rows: readonly GridRow[], cells: CellContext): ColumnRoom {
  // The customer's figures are the same after every edit.
  const theirs = useKeyed([cells.open.estimate, cells.format], () =>
    theirRoom(
      rows.filter(({ line }) => line !== null),
      cells,
    ),
  );
  return useStable(
    useKeyed([theirs, rows, cells], () => columnRoom(theirs, rows, cells)),
    sameRoom,
  );
}

function sameRoom(a: ColumnRoom, b: ColumnRoom): boolean {
  return Object.entries(a).every(([column, room]) => b[column as keyof ColumnRoom] === room);
}
