import type { DecimalText } from '../../base/decimal';

/**
 * Whether quantity x rate is the amount to the last digit. True only where that is certain: the digits are multiplied as
 * whole numbers, which is exact below 2^53, and spares nearly every line of a sound estimate three decimals. Where it is
 * false the decimals tell.
 */
export function isExactProduct(quantity: DecimalText, rate: DecimalText, amount: DecimalText): boolean {
  const product = digitsOf(quantity) * digitsOf(rate);
  const shift = placesOf(quantity) + placesOf(rate) - placesOf(amount);
  const stated = digitsOf(amount) * (powers[shift] ?? Number.NaN);
  return Number.isSafeInteger(product) && Number.isSafeInteger(stated) && product === stated;
}

const powers = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

function placesOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** All digits of a decimal at rest as one whole number with its sign; beyond 2^53 it is not exact, and not taken. */
function digitsOf(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
  }
  if (!Number.isSafeInteger(digits)) return Number.NaN;
  return text.startsWith('-') ? -digits : digits;
}
