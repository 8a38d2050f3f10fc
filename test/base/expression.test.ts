import { describe, expect, test } from 'vitest';
import { workOut } from '../../src/base/expression';

const english = { decimalMark: '.' };
const german = { decimalMark: ',' };

describe('an expression', () => {
  test.each([
    ['=1.2*3/0.85', '4.2352941176470588235'],
    ['=1+2*3', '7'],
    ['=(1+2)*3', '9'],
    ['=10-4-3', '3'],
    ['=100/8/5', '2.5'],
    ['=-2^2', '4'],
    ['=2^-1', '0.5'],
    ['=5%*200', '10'],
    ['=(2+3)%', '0.05'],
    ['=1,234.50+1', '1235.5'],
    ['= 1 234 + 1 ', null],
    ['=0.1+0.2', '0.3'],
    ['=1/3*3', '1'],
    ['=2×3÷4', '1.5'],
  ])('%s', (typed, value) => {
    const read = workOut(typed, english);
    expect(read.ok ? read.value : null).toBe(value);
  });

  test('by the marks of the locale', () => {
    expect(workOut('=1.234,5*2', german)).toEqual({ ok: true, value: '2469' });
  });

  test.each([
    ['=', 'A figure is missing at the end'],
    ['=1+', 'A figure is missing at the end'],
    ['=1/0', 'The expression divides by zero'],
    ['=1/(2-2)', 'The expression divides by zero'],
    ['=(1+2', 'A bracket stays open'],
    ['=A1*2', '"A1*2" is no figure'],
    ['=1+2)', '")" does not belong here'],
    ['=2^0.5', 'A power is a whole number up to 100'],
    ['=0^-1', 'A power is a whole number up to 100'],
    ['=9^99^9', 'A power is a whole number up to 100'],
    ['=9^99', 'The result has more digits than are reckoned with'],
    [`=${'('.repeat(200)}1`, 'There are too many brackets in each other'],
  ])('that cannot be worked out says why: %s', (typed, why) => {
    expect(workOut(typed, english)).toEqual({ ok: false, error: why });
  });
});
