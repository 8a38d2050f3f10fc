/** How a figure spreads over the trials, per unit of product. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation. */
  readonly sd: number;
  /** One trial in ten is below it. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The spread of an ascending sample, each value `shift` higher. */
export function spreadOf(sorted: Float64Array, shift: number): Spread {
  // Measured from the median, so that a small spread about a large figure keeps its digits.
  const middle = percentile(sorted, 0.5);
  let sum = 0;
  let squares = 0;
  for (const value of sorted) {
    const apart = value - middle;
    sum += apart;
    squares += apart * apart;
  }
  const count = sorted.length;
  const variance = count < 2 ? 0 : (squares - (sum * sum) / count) / (count - 1);
  return {
    mean: shift + middle + sum / count,
    sd: Math.sqrt(variance < 0 ? 0 : variance),
    p10: shift + percentile(sorted, 0.1),
    p50: shift + middle,
    p90: shift + percentile(sorted, 0.9),
  };
}

/** The smallest value of an ascending sample that at least this share of it does not exceed. */
export function percentile(sorted: Float64Array, share: number): number {
  const place = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.min(Math.max(place, 0), sorted.length - 1)] as number;
}

/** Share of an ascending sample that exceeds a value. */
export function probabilityAbove(sorted: Float64Array, value: number): number {
  return sorted.length === 0 ? 0 : 1 - placeAfter(sorted, value) / sorted.length;
}

/** How many values of an ascending sample are at most a value. */
function placeAfter(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A column of a histogram: values above `from` up to `to`, the first column with its lower end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Columns of equal width over an ascending sample; one where all its values are the same. */
export function histogram(sorted: Float64Array, bins: number): readonly Bin[] {
  const from = sorted[0] ?? 0;
  const to = sorted[sorted.length - 1] ?? 0;
  if (sorted.length === 0) return [];
  if (from === to) return [{ from, to, count: sorted.length }];
  const width = (to - from) / bins;
  let before = 0;
  return Array.from({ length: bins }, (_, i) => {
    const end = i === bins - 1 ? to : from + width * (i + 1);
    const upTo = placeAfter(sorted, end);
    const bin = { from: from + width * i, to: end, count: upTo - before };
    before = upTo;
    return bin;
  });
}

/** The cumulative curve: the value that each share of the trials does not exceed, at `steps` + 1 shares from 0 to 1. */
export function cumulativeCurve(
  sorted: Float64Array,
  steps: number,
): readonly { readonly value: number; readonly share: number }[] {
  if (sorted.length === 0) return [];
  return Array.from({ length: steps + 1 }, (_, i) => ({ value: percentile(sorted, i / steps), share: i / steps }));
}
