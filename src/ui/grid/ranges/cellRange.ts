/** A cell among the rows and columns that are shown, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: where it was begun, and where it was led to. */
export interface CellRange {
  readonly anchor: Place;
  readonly head: Place;
  /** The active cell, where that is not the anchor: in a whole column it is one that is seen. */
  readonly active?: Place;
}

/** Inclusive. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns are shown. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export function boundsOf({ anchor, head }: CellRange): Bounds {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export function cellCount({ top, bottom, left, right }: Bounds): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function holds({ top, bottom, left, right }: Bounds, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function singleCell(place: Place): CellRange {
  return { anchor: place, head: place };
}

export function activeCell({ anchor, active }: CellRange): Place {
  return active ?? anchor;
}

export function wholeRows(from: number, to: number, { columns }: GridSize, active?: Place): CellRange {
  return { anchor: { row: from, column: 0 }, head: { row: to, column: columns - 1 }, ...(active && { active }) };
}

export function wholeColumns(from: number, to: number, { rows }: GridSize, active: Place): CellRange {
  return { anchor: { row: 0, column: from }, head: { row: rows - 1, column: to }, active };
}

export type Direction = 'up' | 'down' | 'left' | 'right';
const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** One cell further, or the same at the edge. */
export function stepped({ row, column }: Place, direction: Direction, size: GridSize): Place {
  const by = steps[direction];
  return clamped({ row: row + by.row, column: column + by.column }, size);
}

/**
 * Where Ctrl and an arrow lead, as in a spreadsheet: to the end of the run of filled cells that one stands in, else to
 * the next filled one, else to the edge.
 */
export function jumped(from: Place, direction: Direction, size: GridSize, isFilled: (place: Place) => boolean): Place {
  let at = from;
  let next = stepped(at, direction, size);
  if (same(at, next)) return at;
  const isRun = isFilled(at) && isFilled(next);
  while (!same(at, next)) {
    if (isRun && !isFilled(next)) return at;
    if (!isRun && isFilled(next)) return next;
    at = next;
    next = stepped(at, direction, size);
  }
  return at;
}

export function clamped({ row, column }: Place, { rows, columns }: GridSize): Place {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}

/**
 * The range that dragging the handle of another to a cell comes to: longer to one side only, the one that the pointer
 * went further to. Null where it did not leave the range.
 */
export function filledTo(from: Bounds, to: Place): { readonly all: Bounds; readonly direction: Direction } | null {
  const reach: readonly (readonly [Direction, number])[] = [
    ['down', to.row - from.bottom],
    ['up', from.top - to.row],
    ['right', to.column - from.right],
    ['left', from.left - to.column],
  ];
  const [direction, by] = reach.reduce((most, next) => (next[1] > most[1] ? next : most));
  if (by <= 0) return null;
  const all = {
    down: { ...from, bottom: to.row },
    up: { ...from, top: to.row },
    right: { ...from, right: to.column },
    left: { ...from, left: to.column },
  }[direction];
  return { all, direction };
}

function same(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}
