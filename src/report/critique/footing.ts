import { Decimal, sum } from '../../base/decimal';
import { apportionTo, unitAt } from '../../base/rounding';

/** A figure between two ends; an exact one has both ends equal. Before printing at full precision, after it rounded. */
export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function exactly(value: Decimal): Span {
  return { low: value, high: value };
}

export function isExact({ low, high }: Span): boolean {
  return low === high || low.equals(high);
}

/** Most figures are exact, and both ends then the very same: their sums are made once. */
function isOneFigure({ low, high }: Span): boolean {
  return low === high;
}

export function addSpans(a: Span, b: Span): Span {
  const low = a.low.plus(b.low);
  return { low, high: isOneFigure(a) && isOneFigure(b) ? low : a.high.plus(b.high) };
}

export function subtractSpans(a: Span, b: Span): Span {
  const low = a.low.minus(b.low);
  return { low, high: isOneFigure(a) && isOneFigure(b) ? low : a.high.minus(b.high) };
}

export function sumSpans(spans: readonly Span[]): Span {
  const low = sum(spans.map((span) => span.low));
  return { low, high: spans.every(isOneFigure) ? low : sum(spans.map(({ high }) => high)) };
}

/** The two printable neighbours of a value, the nearer first; one where the value is printable as it is. */
export function neighbours(value: Decimal, places: number): readonly Decimal[] {
  const near = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  const far = value.toDecimalPlaces(places, near.lessThan(value) ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
  return near.equals(far) ? [near] : [near, far];
}

/** Whether a printed figure stands less than a whole unit of its last place from the true one. */
export function isNear(printed: Decimal, value: Decimal, places: number): boolean {
  return printed.minus(value).abs().lessThan(unitAt(places));
}

/**
 * Rounds parts so that their low ends add up to the low end of a printed total and their high ends to its high end.
 * An exact part gets one figure that serves both sums: no figure prints two ways. So does a band too narrow to be one in
 * print, unless the total is a band only because of such. Gives `null` where a part would have to move by a whole unit.
 */
export function foot(parts: readonly Span[], places: number, total: Span): readonly Span[] | null {
  const asOne = (part: Span): boolean => isExact(part) || isNarrow(part, places);
  return footWith(parts, places, total, asOne) ?? footWith(parts, places, total, isExact);
}

function footWith(
  parts: readonly Span[],
  places: number,
  total: Span,
  isOne: (part: Span) => boolean,
): readonly Span[] | null {
  const ones = parts.filter(isOne).map(({ low, high }) => (low === high ? low : low.plus(high).div(2)));
  const bands = parts.filter((part) => !isOne(part));
  for (const shared of reachable(ones, places)) {
    const single = apportionTo(ones, places, shared);
    const ends = single && footBands(bands, places, subtractSpans(total, exactly(shared)));
    if (!single || !ends) continue;
    let [one, band] = [0, 0];
    return parts.map((part) => (isOne(part) ? exactly(single[one++] ?? part.low) : (ends[band++] ?? part)));
  }
  return null;
}

/** Each end on its own, but so that no narrow band prints its low end above its high end. */
function footBands(bands: readonly Span[], places: number, total: Span): readonly Span[] | null {
  const lows = apportionTo(
    bands.map(({ low }) => low),
    places,
    total.low,
  );
  if (lows === null) return null;
  const bottom = bands.map((band, index) => (isNarrow(band, places) ? (lows[index] ?? null) : null));
  // The high end of a narrow band whose low end went up must go up with it; the others share what is left.
  const raised = bottom.map((low, index) => (low !== null && low.gt(bands[index]?.low ?? low) ? low : null));
  const free = bands.filter((_, index) => raised[index] === null).map(({ high }) => high);
  const settled = sum(raised.flatMap((high) => high ?? []));
  const rest = apportionTo(free, places, total.high.minus(settled));
  if (rest === null) return null;
  let next = 0;
  return bands.map((band, index) => ({
    low: lows[index] ?? band.low,
    high: raised[index] ?? rest[next++] ?? band.high,
  }));
}

/** Both ends lie between the same two printable figures. */
function isNarrow({ low, high }: Span, places: number): boolean {
  const floor = low.toDecimalPlaces(places, Decimal.ROUND_FLOOR);
  return !floor.equals(low) && !floor.equals(high) && floor.equals(high.toDecimalPlaces(places, Decimal.ROUND_FLOOR));
}

/** Every total that these values can print, the nearest to their true sum first; the first is nearly always the one. */
function* reachable(values: readonly Decimal[], places: number): Generator<Decimal> {
  const unit = unitAt(places);
  const bottom = sum(values.map((value) => value.toDecimalPlaces(places, Decimal.ROUND_FLOOR)));
  const top = sum(values.map((value) => value.toDecimalPlaces(places, Decimal.ROUND_CEIL)));
  const truth = sum(values);
  let below = truth.toDecimalPlaces(places, Decimal.ROUND_FLOOR);
  let above = below.plus(unit);
  while (below.greaterThanOrEqualTo(bottom) || above.lessThanOrEqualTo(top)) {
    const isBelow = below.greaterThanOrEqualTo(bottom);
    const isAbove = above.lessThanOrEqualTo(top);
    if (isBelow && (!isAbove || truth.minus(below).lessThanOrEqualTo(above.minus(truth)))) {
      yield below;
      below = below.minus(unit);
    } else {
      yield above;
      above = above.plus(unit);
    }
  }
}
