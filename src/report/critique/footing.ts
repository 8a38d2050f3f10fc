import { Decimal, sum } from '../../base/decimal';
import { apportionTo } from '../../base/rounding';

/** A figure between two ends; an exact one has both ends equal. Before printing at full precision, after it rounded. */
export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function exactly(value: Decimal): Span {
  return { low: value, high: value };
}

export function isExact({ low, high }: Span): boolean {
  return low.equals(high);
}

export function addSpans(a: Span, b: Span): Span {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function subtractSpans(a: Span, b: Span): Span {
  return { low: a.low.minus(b.low), high: a.high.minus(b.high) };
}

export function sumSpans(spans: readonly Span[]): Span {
  return { low: sum(spans.map(({ low }) => low)), high: sum(spans.map(({ high }) => high)) };
}

/** The two printable neighbours of a value, the nearer first; one where the value is printable as it is. */
export function neighbours(value: Decimal, places: number): readonly Decimal[] {
  const near = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const far = value.toDecimalPlaces(places, near.lessThan(value) ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
  return near.equals(far) ? [near] : [near, far];
}

/** Whether a printed figure stands less than a whole unit of its last place from the true one. */
export function isNear(printed: Decimal, value: Decimal, places: number): boolean {
  return printed.minus(value).abs().lessThan(new Decimal(10).pow(-places));
}

/**
 * Rounds parts so that their low ends add up to the low end of a printed total and their high ends to its high end.
 * An exact part, and a band too narrow to be one in print, gets one figure that serves both sums: no figure prints two
 * ways. Gives `null` where a part would have to move by a whole unit.
 */
export function foot(parts: readonly Span[], places: number, total: Span): readonly Span[] | null {
  const singles: Decimal[] = [];
  const lows: Decimal[] = [];
  const highs: Decimal[] = [];
  for (const part of parts) {
    if (printsAsOne(part, places)) singles.push(part.low.plus(part.high).div(2));
    else {
      lows.push(part.low);
      highs.push(part.high);
    }
  }
  for (const shared of reachable(singles, places)) {
    const ones = apportionTo(singles, places, shared);
    const left = apportionTo(lows, places, total.low.minus(shared));
    const right = apportionTo(highs, places, total.high.minus(shared));
    if (ones === null || left === null || right === null) continue;
    return weave(parts, places, ones, left, right);
  }
  return null;
}

function printsAsOne({ low, high }: Span, places: number): boolean {
  if (low.equals(high)) return true;
  const floor = low.toDecimalPlaces(places, Decimal.ROUND_FLOOR);
  return !floor.equals(low) && floor.equals(high.toDecimalPlaces(places, Decimal.ROUND_FLOOR)) && !floor.equals(high);
}

/** Every total that these values can print, the nearest to their true sum first. */
function reachable(values: readonly Decimal[], places: number): readonly Decimal[] {
  const unit = new Decimal(10).pow(-places);
  const bottom = sum(values.map((value) => value.toDecimalPlaces(places, Decimal.ROUND_FLOOR)));
  const top = sum(values.map((value) => value.toDecimalPlaces(places, Decimal.ROUND_CEIL)));
  const truth = sum(values);
  const totals: Decimal[] = [];
  for (let total = bottom; total.lessThanOrEqualTo(top); total = total.plus(unit)) totals.push(total);
  return totals.sort((a, b) => a.minus(truth).abs().cmp(b.minus(truth).abs()));
}

function weave(
  parts: readonly Span[],
  places: number,
  ones: readonly Decimal[],
  lows: readonly Decimal[],
  highs: readonly Decimal[],
): readonly Span[] {
  let single = 0;
  let band = 0;
  return parts.map((part) => {
    if (printsAsOne(part, places)) return exactly(ones[single++] ?? part.low);
    const index = band++;
    return { low: lows[index] ?? part.low, high: highs[index] ?? part.high };
  });
}
