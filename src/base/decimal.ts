import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one decimal class of the project: 40 significant digits, half away from zero, never an exponent in text.
 * Money, quantities, rates and fractions are instances of it, or `DecimalText` at rest.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});
export type Decimal = DecimalJs;

declare const decimalText: unique symbol;
/** A decimal at rest: digits without exponent and without trailing zeros, such as `-0.05`. JSON keeps it exactly. */
export type DecimalText = string & { readonly [decimalText]: true };

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

const plainDecimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i;

/** Reads plain digits with a point. `null` for anything else: no guess, no NaN, no infinity. */
export function parseDecimal(text: string): Decimal | null {
  return plainDecimal.test(text) ? new Decimal(text) : null;
}

/** Opens a decimal at rest. */
export function decimal(text: DecimalText): Decimal {
  return fromDigits(text) ?? new Decimal(text);
}

/** Opens a decimal at rest where it is there; missing stays missing. */
export function decimalOrNull(text: DecimalText | null | undefined): Decimal | null {
  return text == null ? null : decimal(text);
}

/** Digits in one word of a decimal. */
const WORD = 7;

/**
 * Most figures have one to seven digits before the point: their words are read off the text, several times as fast as
 * by the reader for all spellings. `null` for any other text.
 */
function fromDigits(text: string): Decimal | null {
  const start = text.startsWith('-') ? 1 : 0;
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  if (end === start || end - start > WORD) return null;
  const whole = digitsAt(text, start, end);
  // Whether the first word is zero decides on the exponent: not here.
  if (whole < 1) return null;
  const opened = new Decimal(start === 1 ? -whole : whole);
  if (point < 0) return opened;
  const first = wordAt(text, point + 1);
  const second = wordAt(text, point + 1 + WORD);
  const third = wordAt(text, point + 1 + 2 * WORD);
  if (first < 0 || second < 0 || third < 0 || text.length > point + 1 + 3 * WORD) return null;
  // Words of zero at the end are not written.
  if (third > 0) (opened as { d: number[] }).d = [whole, first, second, third];
  else if (second > 0) (opened as { d: number[] }).d = [whole, first, second];
  else if (first > 0) (opened as { d: number[] }).d = [whole, first];
  return opened;
}

const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** A word of digits after the point, filled up with zeros. */
function wordAt(text: string, from: number): number {
  const to = Math.min(from + WORD, text.length);
  if (to <= from) return 0;
  const word = digitsAt(text, from, to);
  // Whole numbers throughout, or the words would be kept as fractions, which every sum pays for.
  return word < 1 ? word : Math.imul(word, powers[from + WORD - to] ?? 1);
}

/** The number that digits stand for; -1 where another character is among them. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Puts a decimal to rest; minus zero becomes zero. */
export function toText(value: Decimal): DecimalText {
  return (value.isZero() ? '0' : value.toString()) as DecimalText;
}

/** Whether a text from outside is a decimal at rest, exactly as `toText` writes it. */
export function isDecimalText(text: string): text is DecimalText {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text) : null;
  return value !== null && toText(value) === text;
}

/** For literals in code and tests: a decimal at rest from digits, whatever zeros they trail. */
export function text(digits: string | number): DecimalText {
  return toText(new Decimal(digits));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
