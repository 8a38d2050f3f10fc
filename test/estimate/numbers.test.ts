import { describe, expect, test } from 'vitest';
import { Decimal, toText } from '../../src/base/decimal';
import { chooseFormat, voteOfSheet } from '../../src/estimate/numbers/chooseFormat';
import { currencyIn } from '../../src/estimate/numbers/currency';
import { isBlankMark, readNumber, type TextFormat } from '../../src/estimate/numbers/numberFormat';
import { displayedPlaces } from '../../src/estimate/numbers/places';

describe('a text is a number only where writing it back gives the same text', () => {
  const cases: readonly (readonly [string, TextFormat, string | null, number])[] = [
    ['12.345,67', '1.234,56', '12345.67', 2],
    ['12.345,67', '1,234.56', null, 0],
    ['1,234.56', '1,234.56', '1234.56', 2],
    ['12,34', '1,234.56', null, 0],
    ['1234,56', '1.234,56', '1234.56', 2],
    ['1 234,5', '1 234,56', '1234.5', 1],
    ["1'234.50", "1'234.56", '1234.5', 2],
    ['12,34,567.89', '12,34,567.89', '1234567.89', 2],
    ['00123', '1234.56', null, 0],
    ['-0.50', '1234.56', '-0.5', 2],
    ['(12.50)', '1234.56', '-12.5', 2],
    ['12.50-', '1234.56', '-12.5', 2],
    ['€ 1.234,50', '1.234,56', '1234.5', 2],
    ['1,234.50 USD', '1,234.56', '1234.5', 2],
    ['5 %', '1234.56', '5', 0],
    ['1.4542', '1,234.56', '1.4542', 4],
    ['１,２３４.５０', '1,234.56', '1234.5', 2],
    ['1\u2007234,50', '1 234,56', '1234.5', 2],
    ['12.50元', '1,234.56', '12.5', 2],
    ['５％', '1234.56', '5', 0],
    ['M6', '1234.56', null, 0],
    ['1-2', '1234.56', null, 0],
    ['2026-03-31', '1234.56', null, 0],
  ];
  test.each(cases)('%s as %s', (text, format, value, places) => {
    const read = readNumber(text, format);
    expect(read?.value.toString() ?? null).toBe(value);
    if (read !== null) expect(read.places).toBe(places);
  });
  test('percent is told', () => {
    expect(readNumber('5,5 %', '1.234,56')?.isPercent).toBe(true);
  });
  test('marks of nothing', () => {
    expect(['-', '–', 'n/a', '', 'tbd', '－', 'なし'].every(isBlankMark)).toBe(true);
    expect(isBlankMark('PENDING')).toBe(false);
  });
});

describe('the format of a column', () => {
  test('is that which reads all of its texts', () => {
    expect(chooseFormat(['-123', '123,4567', '-1.234,567'], null)).toMatchObject({
      format: '1.234,56',
      unread: 0,
      rivals: [],
    });
    expect(chooseFormat(['1,234.50', '12.00'], null)).toMatchObject({ format: '1,234.56', rivals: [] });
  });
  test('is asked where neither its texts nor the rest of the sheet decide', () => {
    expect(chooseFormat(['1.234', '5.678'], '1.234,56')).toMatchObject({ format: '1.234,56', rivals: [] });
    expect(chooseFormat(['1.234', '5.678'], null)?.rivals).toContain('1.234,56');
    // Three formats read these as 12.345: one of them is enough to ask about.
    expect(chooseFormat(['12,345', '67,890'], null)?.rivals).toEqual(['1.234,56']);
    expect(chooseFormat(['1.234', '5.678'], '1,234.56')).toMatchObject({ format: '1,234.56' });
  });
  test('the sheet votes by texts that leave no doubt', () => {
    expect(voteOfSheet(['1.234', '12,5', '1.025,50'])).toBe('1.234,56');
    expect(voteOfSheet(['1,234.5'])).toBe('1,234.56');
    expect(voteOfSheet(['1.234'])).toBeNull();
  });
});

test.each([
  ['General', '12.345', 3],
  ['0.00', '12.345', 2],
  ['#,##0', '12.345', 0],
  ['0.0%', '0.055', 3],
  ['0%', '0.05', 2],
  ['[$€-413] #,##0.00;[RED]-[$€-413] #,##0.00', '30.97', 2],
  ['"ca. 0.000" 0.0', '1.25', 1],
  ['0.###', '1.5', 1],
  ['@', '1.5', 1],
])('%s shows %s with %d places', (format, value, places) => {
  expect(displayedPlaces(format, toText(new Decimal(value)))).toBe(places);
});

test.each([
  ['#,##0.00 "€"', 'EUR'],
  ['[$€-413] #,##0.00', 'EUR'],
  ['_("$"* #,##0.00_)', 'USD'],
  ['Amount [GBP]', 'GBP'],
  ['R$', 'BRL'],
  ['单价（元）', 'CNY'],
  ['金額(円)', 'JPY'],
  ['Wartość [zł]', 'PLN'],
  ['0.00', null],
])('%s is in %s', (text, code) => {
  expect(currencyIn(text)).toBe(code);
});
