import { describe, expect, test } from 'vitest';
import { Decimal, text } from '../../src/base/decimal';
import { formatContext, NARROW_SPACE as thin } from '../../src/base/format';
import { decimalParts, roomBehind, widestRest } from '../../src/ui/grid/decimalParts';
import { compactSignedMoney } from '../../src/ui/parts/compactMoney';
import { editableText, readFigure } from '../../src/ui/parts/figureText';

const en = formatContext('en', 'EUR');
const de = formatContext('de', 'EUR');

describe('alignment on the decimal mark', () => {
  test.each([
    ['1,850.25', '.', ['1,850', '.25']],
    ['−0.620', '.', ['−0', '.620']],
    ['12', '.', ['12', '']],
    [`5${thin}%`, '.', ['5', `${thin}%`]],
    [`6,5${thin}%`, ',', ['6', `,5${thin}%`]],
    ['1.850', ',', ['1.850', '']],
    ['', '.', ['', '']],
  ])('%j with %j', (figure, mark, parts) => {
    expect(decimalParts(figure, mark)).toEqual(parts);
  });

  test('the widest rest is the one with the most digits', () => {
    expect(widestRest(['1', '2.5', '0.4250', `5.0${thin}%`], '.')).toBe('.4250');
    expect(widestRest(['1', `5${thin}%`], '.')).toBe(`${thin}%`);
    expect(widestRest([], '.')).toBe('');
  });

  test.each([
    ['.85', '.8500', '00'],
    ['', '.8500', '.0000'],
    ['.8500', '.8500', ''],
    ['', `${thin}%`, `${thin}%`],
    [`${thin}%`, `.0${thin}%`, '.0'],
    // A percentage beside plain figures: about as wide, so nothing is added.
    [`.0${thin}%`, '.850', ''],
    [`${thin}%`, '.850', '.0'],
  ])('%j beside %j leaves room for %j', (rest, widest, room) => {
    expect(roomBehind(rest, widest)).toBe(room);
  });
});

describe('figures as typed', () => {
  test.each([
    ['6.5', true, '0.065'],
    ['6.5 %', true, '0.065'],
    ['6.5 %', false, '0.065'],
    ['1,234.5', false, '1234.5'],
    ['', false, null],
    ['  ', true, null],
  ])('%j, as a percentage %j, is %j', (typed, isPercent, value) => {
    expect(readFigure(typed, isPercent, en)).toEqual({ ok: true, value });
  });

  test('what cannot be read says so', () => {
    expect(readFigure('2x', false, en)).toMatchObject({ ok: false });
    expect(readFigure('1,23', false, en)).toMatchObject({ ok: false });
  });

  test.each([en, de])('what is offered for editing reads as the same figure', (format) => {
    for (const value of ['1234567.891', '-0.05', '0', '0.333333333333333']) {
      for (const isPercent of [false, true])
        expect(readFigure(editableText(text(value), isPercent, format), isPercent, format)).toEqual({
          ok: true,
          value: text(value),
        });
    }
  });
});

test.each([
  ['1011360', `+${thin}€${thin}1.01${thin}m`],
  ['-1011360', `−${thin}€${thin}1.01${thin}m`],
  ['547350', `+${thin}€${thin}547.4${thin}k`],
  ['9999', `+${thin}€${thin}9,999`],
  ['2000000000', `+${thin}€${thin}2.00${thin}bn`],
])('%s in short is %s', (value, shown) => {
  expect(compactSignedMoney(new Decimal(value), en)).toBe(shown);
});
