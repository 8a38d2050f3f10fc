import { describe, expect, test } from 'vitest';
import { boundsOf, filledTo, jumped, type Place, stepped } from '../../src/ui/grid/ranges/cellRange';

const size = { rows: 8, columns: 3 };
/** A column of cells, `x` filled and `.` empty. */
const column = (cells: string) => ({
  size: { rows: cells.length, columns: 1 },
  isFilled: ({ row }: Place) => cells.charAt(row) === 'x',
});

describe('a range of cells', () => {
  test('has its bounds whichever way it was drawn', () => {
    expect(boundsOf({ anchor: { row: 5, column: 2 }, head: { row: 1, column: 0 } })).toEqual({
      top: 1,
      bottom: 5,
      left: 0,
      right: 2,
    });
  });

  test('does not leave the grid', () => {
    expect(stepped({ row: 0, column: 0 }, 'up', size)).toEqual({ row: 0, column: 0 });
    expect(stepped({ row: 7, column: 2 }, 'right', size)).toEqual({ row: 7, column: 2 });
  });

  test.each([
    ['xxxx.x', 0, 3, 'to the end of the run'],
    ['x..xx', 0, 3, 'over the gap'],
    ['.....', 1, 4, 'to the edge'],
    ['xx...', 1, 4, 'to the edge behind the last one'],
    ['..x..', 0, 2, 'from an empty cell to the first'],
    ['xxxxx', 4, 4, 'stays at the edge'],
  ])('jumps down in %s from %i to %i: %s', (cells, from, to) => {
    const { size: its, isFilled } = column(cells);
    expect(jumped({ row: from, column: 0 }, 'down', its, isFilled).row).toBe(to);
  });

  test.each([
    [{ row: 6, column: 1 }, 'down', { top: 2, bottom: 6, left: 0, right: 1 }],
    [{ row: 0, column: 1 }, 'up', { top: 0, bottom: 3, left: 0, right: 1 }],
    [{ row: 4, column: 5 }, 'right', { top: 2, bottom: 3, left: 0, right: 5 }],
    [{ row: 3, column: 1 }, null, null],
  ])('is filled to %j: %s', (to, direction, all) => {
    const filled = filledTo({ top: 2, bottom: 3, left: 0, right: 1 }, to);
    expect(filled?.direction ?? null).toBe(direction);
    expect(filled?.all ?? null).toEqual(all);
  });
});
