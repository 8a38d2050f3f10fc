import { expect, test } from 'vitest';
import { cellAddress, cellName, columnName, columnNumber } from '../../src/import';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnNumber(name)).toBe(column);
});

test('cells are named as a spreadsheet names them', () => {
  expect(cellName(31, 6)).toBe('F31');
  expect(cellAddress('CBD', 31, 6)).toBe('CBD!F31');
});
