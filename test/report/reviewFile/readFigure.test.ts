import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, isDecimalText, text } from '../../../src/base/decimal';
import { formatContext, formatDecimal } from '../../../src/base/format';
import { readFigure } from '../../../src/report/reviewFile/script/readFigure';

test.each([
  ['4.25', '.', ',', '4.25'],
  ['1,234.50', '.', ',', '1234.5'],
  ['4,25', ',', '.', '4.25'],
  ['1.234,50', ',', '.', '1234.5'],
  ['1 234,5', ',', '\u202f', '1234.5'],
  ['− 3,10', ',', '.', '-3.1'],
  ['+ 7', '.', ',', '7'],
  ['-0', '.', ',', '0'],
  ['007', '.', ',', '7'],
])('%s is read', (typed, mark, group, expected) => {
  expect(readFigure(typed, mark, group)).toBe(expected);
});

test.each([
  // A comma where the language writes points is not taken for a mark between thousands.
  ['4,25', '.', ','],
  ['4.25', ',', '.'],
  ['1.2.3', '.', ','],
  ['about 4', '.', ','],
  ['4 €', '.', ','],
  ['1e5', '.', ','],
  ['', '.', ','],
])('%s is no figure', (typed, mark, group) => {
  expect(readFigure(typed, mark, group)).toBeNull();
});

test('what a document prints is read as what it is, in every language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'de' as const, 'fr' as const),
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 6 }),
      (language, digits, places) => {
        const value = new Decimal(digits).div(10 ** places);
        const format = formatContext(language, null);
        const read = readFigure(formatDecimal(value, format), format.decimalMark, format.groupMark);
        expect(read).toBe(text(value.toFixed()));
        expect(isDecimalText(read ?? '')).toBe(true);
      },
    ),
  );
});
