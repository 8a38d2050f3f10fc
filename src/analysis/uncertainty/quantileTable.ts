import type { FigureRange } from '../../annotations';
import { exp, ln, lowerNormal, normalDensity } from './elementary';

/** Tables reach from -REACH to REACH standard deviations; what lies beyond is the range's own end to 15 digits. */
export const REACH = 8;
/** Knots per standard deviation: between them a straight line is off by less than 1e-6 of the range's width. */
export const KNOTS_PER_SIGMA = 128;
const half = REACH * KNOTS_PER_SIGMA;
/** The incomplete beta function is inverted at every 16th knot; the others follow by its slope there. */
const coarse = 16;

/**
 * Where in a range (0 its low end, 1 its high one) a normal draw falls, by draw: the inverse of the shape's distribution
 * at the normal's. PERT is the beta distribution with 1 + 4 m and 5 - 4 m, `m` being where the likely figure stands;
 * triangular is inverted in closed form. One table per shape.
 */
export function quantileTable(shape: FigureRange['shape'], likely: number): Float64Array {
  const table = new Float64Array(2 * half + 1);
  const lower = lowerHalf(shape, likely);
  const mirrored = lowerHalf(shape, 1 - likely);
  for (let k = 0; k <= half; k++) {
    table[half + k] = 1 - (mirrored[k] as number);
    table[half - k] = lower[k] as number;
  }
  return table;
}

/** Quantiles at 0, -1, -2 ... knots. */
function lowerHalf(shape: FigureRange['shape'], likely: number): Float64Array {
  if (shape === 'pert') return pertHalf(1 + 4 * likely, 5 - 4 * likely);
  const out = new Float64Array(half + 1);
  for (let k = 0; k <= half; k++) {
    const { below } = knot(k);
    out[k] = below < likely ? Math.sqrt(below * likely) : 1 - Math.sqrt((1 - below) * (1 - likely));
  }
  return out;
}

interface Knot {
  readonly below: number;
  readonly density: number;
}
const knots: Knot[] = [];

function knot(k: number): Knot {
  return (knots[k] ??= { below: lowerNormal(-k / KNOTS_PER_SIGMA), density: normalDensity(k / KNOTS_PER_SIGMA) });
}

function pertHalf(a: number, b: number): Float64Array {
  const mean = a / (a + b);
  // The whole, from both sides of the mean, so that no gamma function is needed.
  const whole = partialBeta(mean, a, b) + partialBeta(1 - mean, b, a);
  const out = new Float64Array(half + 1);
  let x = mean;
  let slope = 0;
  for (let k = 0; k <= half; k += coarse) {
    const { below, density } = knot(k);
    const before = x;
    const slopeBefore = slope;
    x = inverseBeta(below * whole, whole, a, b, x);
    slope = (density * whole) / betaDensity(x, a, b);
    if (k > 0) fillBetween(out, k, before, slopeBefore, x, slope);
    out[k] = x;
  }
  return out;
}

/** The knots between two that are known with their slopes (per standard deviation): a cubic through both. */
function fillBetween(out: Float64Array, k: number, from: number, slopeFrom: number, to: number, slopeTo: number): void {
  const step = coarse / KNOTS_PER_SIGMA;
  for (let i = 1; i < coarse; i++) {
    const t = i / coarse;
    const rest = 1 - t;
    out[k - coarse + i] =
      rest * rest * ((1 + 2 * t) * from - t * step * slopeFrom) + t * t * ((3 - 2 * t) * to + rest * step * slopeTo);
  }
}

function betaDensity(x: number, a: number, b: number): number {
  return exp((a - 1) * ln(x) + (b - 1) * ln(1 - x));
}

/** The x up to which the beta density holds `area`, from a start near it. */
function inverseBeta(area: number, whole: number, a: number, b: number, start: number): number {
  // ln of the area against ln x is concave: Newton's steps come from the left after the first and never leave (0, 1).
  const target = ln(area);
  let x = start;
  for (let turn = 0; turn < 40; turn++) {
    const reached = x < (a + 1) / (a + b + 2) ? partialBeta(x, a, b) : whole - partialBeta(1 - x, b, a);
    const step = ((ln(reached) - target) * reached) / (x * betaDensity(x, a, b));
    x *= exp(-step);
    if (step < 1e-13 && step > -1e-13) break;
  }
  return x;
}

/** Integral of t^(a-1) (1-t)^(b-1) from 0 to x, by its continued fraction (Lentz); for x at most about a / (a + b). */
function partialBeta(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const change = c * d;
    fraction *= change;
    if (change - 1 < 1e-16 && change - 1 > -1e-16) break;
  }
  return (exp(a * ln(x) + b * ln(1 - x)) * fraction) / a;
}
