import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, orderBetween } from '../../src/annotations';
import { fromBase64, toBase64 } from '../../src/base/base64';
import { Decimal, isDecimalText, parseDecimal, sum, text, toText } from '../../src/base/decimal';
import {
  formatContext,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatSigned,
  formatSignedMoney,
} from '../../src/base/format';
import { apportion, roundTo } from '../../src/base/rounding';
import { readTyped } from '../../src/base/typed';
import { runs } from '../support/runs';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 9 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)));

describe('decimals', () => {
  test('never show an exponent, trailing zeros or minus zero', () => {
    expect(toText(new Decimal('1e-30'))).toBe('0.000000000000000000000000000001');
    expect(toText(new Decimal('1e25'))).toBe('10000000000000000000000000');
    expect(toText(new Decimal('-0'))).toBe('0');
    expect(text('412.60')).toBe('412.6');
    expect(isDecimalText('412.60')).toBe(false);
    expect(parseDecimal('1,2')).toBeNull();
    expect(parseDecimal('Infinity')).toBeNull();
  });
});

describe('rounding', () => {
  test('is half away from zero', () => {
    expect(roundTo(new Decimal('2.345'), 2).toString()).toBe('2.35');
    expect(roundTo(new Decimal('-2.345'), 2).toString()).toBe('-2.35');
    expect(Object.is(roundTo(new Decimal('-0.001'), 2).s, 1)).toBe(true);
  });

  test('apportioned parts add up, and none moves by a whole unit', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 30 }), fc.nat({ max: 4 }), (parts, places) => {
        const rounded = apportion(parts, places);
        expect(sum(rounded.parts).toString()).toBe(rounded.total.toString());
        expect(rounded.total.toString()).toBe(roundTo(sum(parts), places).toString());
        const unit = new Decimal(10).pow(-places);
        for (const [i, part] of parts.entries())
          expect(
            part
              .minus(rounded.parts[i] as Decimal)
              .abs()
              .lt(unit),
          ).toBe(true);
      }),
      runs(500),
    );
  });
});

describe('figures for a reader', () => {
  const en = formatContext('en', 'EUR');
  const de = formatContext('de', 'EUR');
  test.each([
    [formatDecimal(new Decimal('1234567.5'), en, 2), '1,234,567.50'],
    [formatDecimal(new Decimal('-1234.5'), de, 2), '\u22121.234,50'],
    [formatDecimal(new Decimal('-0.001'), en, 2), '0.00'],
    [formatDecimal(new Decimal('1.850'), en), '1.85'],
    [formatMoney(new Decimal('412.6'), en), '€\u202f412.60'],
    [formatMoney(new Decimal('1234.56'), formatContext('fr', 'EUR')), '1\u202f234,56\u202f€'],
    [formatSignedMoney(new Decimal('-1234.5'), de), '\u2212\u202f1.234,50\u202f€'],
    [formatMoney(new Decimal('12'), formatContext('fr', null)), '12,00'],
    [formatMoney(new Decimal('-3'), en), '\u2212\u202f€\u202f3.00'],
    [formatMoney(new Decimal('1234.5'), formatContext('en', 'JPY')), '¥\u202f1,235'],
    [formatSigned(new Decimal('6.207'), en, 2), '+\u202f6.21'],
    [formatSigned(new Decimal('-0.004'), en, 2), '0.00'],
    [formatSignedMoney(new Decimal('56.32'), en), '+\u202f€\u202f56.32'],
    [formatPercent(new Decimal('0.065'), en), '6.5\u202f%'],
  ])('%s', (got, expected) => {
    expect(got).toBe(expected);
  });
});

describe('figures as a person types them', () => {
  test.each([
    ['1,234.56', '.', '1234.56'],
    ['1.234,56', ',', '1234.56'],
    ['5 %', '.', '0.05'],
    ['€ 12.50', '.', '12.5'],
    ['\u22123', '.', '-3'],
    ["1'234.5", '.', '1234.5'],
    ['.5', '.', '0.5'],
  ])('%s', (typed, decimalMark, expected) => {
    expect(readTyped(typed, { decimalMark })).toEqual({ ok: true, value: expected });
  });

  test.each(['', '-', '1,23', '12,34,567', '1.2.3', 'abc', '1e5', '=1'])('"%s" is no figure', (typed) => {
    expect(readTyped(typed, { decimalMark: '.' }).ok).toBe(false);
  });

  test('what is written for a reader is read back', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('en' as const, 'de' as const, 'fr' as const), (value, locale) => {
        const context = formatContext(locale, 'EUR');
        expect(readTyped(formatDecimal(value, context), context)).toEqual({ ok: true, value: toText(value) });
      }),
      runs(300),
    );
  });
});

test('base64 and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    runs(100),
  );
  expect(fromBase64('no base64')).toBeNull();
});

test('an order key fits between any two, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const at = place % (keys.length + 1);
        keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
      }
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
      const records = Object.fromEntries(keys.map((order, i) => [`id${i}`, { id: `id${i}`, order }]));
      expect(inOrder(records).map(({ order }) => order)).toEqual(keys);
    }),
    runs(200),
  );
});
