import { describe, expect, test } from 'vitest';
import { pagesAcross } from '../../../src/report/workbook/pagesAcross';

describe('the pages that a sheet is printed over', () => {
  test('are one where its columns fit at a size that can be read', () => {
    expect(pagesAcross([30, 20, 20], 1)).toBe(1);
    expect(pagesAcross([], 0)).toBe(1);
  });

  test('are as many as its columns need beside those that stand on each of them', () => {
    const years = (count: number) => [24, 26, ...Array.from({ length: count }, () => 14)];
    expect(pagesAcross(years(8), 2)).toBe(1);
    expect(pagesAcross(years(16), 2)).toBe(2);
    expect(pagesAcross(years(31), 2)).toBe(4);
  });

  test('never stand without a column, however wide one is', () => {
    expect(pagesAcross([200, 200, 200], 1)).toBe(2);
  });
});
