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
  return new Decimal(text);
}

/** Opens a decimal at rest where it is there; missing stays missing. */
export function decimalOrNull(text: DecimalText | null | undefined): Decimal | null {
  return text == null ? null : new Decimal(text);
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
