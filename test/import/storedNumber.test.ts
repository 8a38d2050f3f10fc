import { expect, test } from 'vitest';
import { storedNumber } from '../../src/import/storedNumber';

test.each([
  [0.1 + 0.2, '0.3'],
  [1140000.0000000002, '1140000'],
  [369.4, '369.4'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [12.34567890123456, '12.3456789012346'],
])('%d is stored as %s', (binary, text) => {
  expect(storedNumber(binary)).toBe(text);
});

test('what is no number is none', () => {
  expect(storedNumber(Number.NaN)).toBeNull();
  expect(storedNumber(Number.POSITIVE_INFINITY)).toBeNull();
});
