import { expect, test } from 'vitest';
import { Decimal, text } from '../../../src/base/decimal';
import { exactSum } from '../../../src/base/exactSum';
import { isExactProduct } from '../../../src/estimate/compute/exactProduct';

const oneByOne = (values: readonly Decimal[]) => values.reduce((sum, value) => sum.plus(value), new Decimal(0));

/** Figures of all sizes, the same in each run. */
function figures(count: number, places: number): readonly Decimal[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = (BigInt(index + 1) * 7_919_000_003n) % 99_999_999_999n;
    return new Decimal(`${index % 3 === 0 ? '-' : ''}${digits}e-${index % (places + 1)}`);
  });
}

test.each([2, 9, 14, 30])('many decimals of up to %i places make the sum that they make one by one', (places) => {
  const values = figures(2000, places);
  const parts = values.map((_, index) => index);
  expect(exactSum(values, parts).toString()).toBe(oneByOne(values).toString());
});

test('sums nothing, zeros, and figures too large or too fine for whole numbers', () => {
  for (const list of [
    [],
    ['0', '-0'],
    ['1e30', '1', '-1e30'],
    ['1e-30', '2'],
    ['99999999999999', '0.00000000000001'],
  ]) {
    const values = list.map((digits) => new Decimal(digits));
    const parts = values.map((_, index) => index);
    expect(exactSum(values, parts).toString()).toBe(oneByOne(values).toString());
  }
});

test.each([
  ['3', '0.1', '0.3', true],
  ['-3', '2.5', '-7.5', true],
  ['0.5', '0.5', '0.25', true],
  ['12', '2.5', '30', true],
  ['3', '0.1', '0.30000000000001', false],
  ['3', '0.1', '-0.3', false],
  // Beyond 2^53 nothing is certain.
  ['123456789012345', '987654321.25', '121932631137021009.25', false],
])('%s x %s is %s: %s', (quantity, rate, amount, isExact) => {
  expect(isExactProduct(text(quantity), text(rate), text(amount))).toBe(isExact);
});
