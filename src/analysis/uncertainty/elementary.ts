/**
 * Logarithm, exponential and the normal distribution, made of + - * / and square roots only. Those are rounded the same
 * way on every machine; `Math.log`, `Math.exp` and `Math.pow` are not, and a seed has to give the same bytes everywhere.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ROOT_HALF = Math.SQRT1_2;
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Natural logarithm of a positive number. */
export function ln(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa < 2.3e-10; exponent -= 32) mantissa *= 4_294_967_296;
  for (; mantissa < ROOT_HALF; exponent--) mantissa *= 2;
  for (; mantissa >= 2 * ROOT_HALF; exponent++) mantissa /= 2;
  // ln m = 2 artanh((m - 1) / (m + 1)), where the argument is at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = 21; odd >= 3; odd -= 2) series = (series + 1 / odd) * square;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * (1 + series));
}

/** e to the power of x. */
export function exp(x: number): number {
  if (x < -745) return 0;
  const exponent = Math.round(x / LN2_HIGH);
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  let series = 1;
  for (let n = 15; n >= 1; n--) series = 1 + (series * rest) / n;
  for (let left = exponent; left > 0; left--) series *= 2;
  for (let left = exponent; left < 0; left++) series /= 2;
  return series;
}

export function normalDensity(z: number): number {
  return INVERSE_ROOT_TWO_PI * exp((-z * z) / 2);
}

/** Probability that a standard normal variable is below z, for z at most 0: small ones keep their relative precision. */
export function lowerNormal(z: number): number {
  if (z > -3) {
    const square = z * z;
    let term = z;
    let series = z;
    for (let odd = 3; odd < 120; odd += 2) {
      term *= square / odd;
      series += term;
    }
    return 0.5 + normalDensity(z) * series;
  }
  let fraction = 0;
  for (let n = 80; n >= 1; n--) fraction = n / (fraction - z);
  return normalDensity(z) / (fraction - z);
}
