import type { RowSort } from '../../context';
import { type CellContext, cellValue, figureColumn } from './cellValue';
import { columnText } from './columnText';
import type { GridRow } from './rows';

/** The order of a column: figures by size, words by the alphabet, empty cells last. Equal ones stay as they stood. */
export function rowOrder(
  { columnId, isDescending }: RowSort,
  context: CellContext,
): (a: GridRow, b: GridRow) => number {
  const sign = isDescending ? -1 : 1;
  const column = figureColumn(columnId);
  if (column === null) {
    const words = new Intl.Collator(undefined, { numeric: true });
    const text = remembered((row: GridRow) => columnText(columnId, row, context));
    return (a, b) => {
      const [left, right] = [text(a), text(b)];
      if (left === '' || right === '') return Number(left === '') - Number(right === '');
      return sign * words.compare(left, right);
    };
  }
  const value = remembered((row: GridRow) => cellValue(column, row, context));
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * left.cmp(right);
  };
}

function remembered<T>(read: (row: GridRow) => T): (row: GridRow) => T {
  const known = new Map<GridRow, T>();
  return (row) => {
    if (!known.has(row)) known.set(row, read(row));
    return known.get(row) as T;
  };
}
