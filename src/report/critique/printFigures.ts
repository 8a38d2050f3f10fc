import { Decimal, type DecimalText, decimal, ZERO } from '../../base/decimal';
import { roundTo } from '../../base/rounding';
import type { SharedView, Shown } from '../../disclosure';
import { addSpans, exactly, foot, isExact, isNear, neighbours, type Span, subtractSpans, sumSpans } from './footing';

/** Every figure of the document that stands in a sum, rounded once; the sections print these and round nothing more. */
export interface PrintedFigures {
  readonly stated: Decimal;
  readonly substantiated: Span;
  readonly gap: Span;
  /** Beside `view.bridge`. */
  readonly bridge: readonly Span[];
  /** Loaded effects beside `view.points`; null for a point in words only. */
  readonly points: readonly (Span | null)[];
  /** What stands in no point; null where it is zero. */
  readonly otherErrors: Span | null;
  readonly otherRounding: Span | null;
  readonly arithmetic: { readonly errors: Decimal; readonly rounding: Decimal; readonly computed: Decimal };
}

/** Opens a shown figure. What lies beyond 20 decimals is residue of divisions and moves no rounding. */
export function span(shown: Shown): Span {
  return shown.kind === 'exact' ? exactly(open(shown.value)) : { low: open(shown.low), high: open(shown.high) };
}

export function open(value: DecimalText): Decimal {
  return decimal(value).toDecimalPlaces(20);
}

export function roundSpan({ low, high }: Span, places: number): Span {
  const rounded = roundTo(low, places);
  return { low: rounded, high: low === high ? rounded : roundTo(high, places) };
}

/**
 * Rounds the whole document at once. The stated total prints at its nearest; the substantiated one too, unless only its
 * other neighbour lets every table add up without moving a figure by a whole unit.
 */
export function printFigures(view: SharedView, places: number): PrintedFigures {
  const stated = roundTo(open(view.totals.stated), places);
  for (const substantiated of candidates(span(view.totals.substantiated), places)) {
    const gap = subtractSpans(substantiated, exactly(stated));
    for (const arithmetic of arithmetics(view, stated, places)) {
      const rest = tables(view, gap, arithmetic, places);
      if (rest !== null) return { stated, substantiated, gap, arithmetic, ...rest };
    }
  }
  throw new Error('The shared view does not add up: its steps or its points are not the parts of its gap.');
}

function candidates(total: Span, places: number): readonly Span[] {
  const lows = neighbours(total.low, places);
  if (isExact(total)) return lows.map(exactly);
  const highs = neighbours(total.high, places);
  return lows.flatMap((low) => highs.map((high) => ({ low, high }))).filter(({ low, high }) => low.lte(high));
}

/** The ways to print the arithmetic of the estimate, the nearest first. Its parts recur in the bridge and the points. */
function arithmetics(view: SharedView, stated: Decimal, places: number): readonly PrintedFigures['arithmetic'][] {
  const computed = open(view.totals.computed);
  const ways = neighbours(open(view.totals.arithmeticErrors), places).flatMap((errors) =>
    neighbours(open(view.totals.arithmeticRounding), places).map((rounding) => ({
      errors,
      rounding,
      computed: stated.plus(errors).plus(rounding),
    })),
  );
  const distance = (way: PrintedFigures['arithmetic']): Decimal => way.computed.minus(computed).abs();
  return ways.filter((way) => isNear(way.computed, computed, places)).sort((a, b) => distance(a).cmp(distance(b)));
}

type Tables = Pick<PrintedFigures, 'bridge' | 'points' | 'otherErrors' | 'otherRounding'>;

function tables(view: SharedView, gap: Span, printed: PrintedFigures['arithmetic'], places: number): Tables | null {
  const bridge = footFixed(
    view.bridge.map(({ cause, effect }) => ({
      value: span(effect),
      fixed: cause === 'arithmetic' ? exactly(printed.errors.plus(printed.rounding)) : null,
    })),
    gap,
    places,
  );
  const { errors, rounding } = view.otherArithmetic;
  const parts = footPoints(
    view.points.map(({ loaded }) => ({ value: loaded === null ? null : span(loaded), fixed: null })),
    [
      other(errors, view.totals.arithmeticErrors, printed.errors),
      other(rounding, view.totals.arithmeticRounding, printed.rounding),
    ],
    gap,
    places,
  );
  if (bridge === null || parts === null) return null;
  return {
    bridge: bridge.map((step) => step ?? exactly(ZERO)),
    points: parts.slice(0, view.points.length),
    otherErrors: parts[view.points.length] ?? null,
    otherRounding: parts[view.points.length + 1] ?? null,
  };
}

/** So many points have a row each in the summary; the others are gathered in one, whose figure is rounded first. */
export function summaryRows(points: number): number {
  return points > 10 ? 8 : points;
}

function footPoints(
  points: readonly Part[],
  others: readonly Part[],
  total: Span,
  places: number,
): readonly (Span | null)[] | null {
  const rows = summaryRows(points.length);
  const tail = points.slice(rows);
  const gathered = tail.flatMap(({ value }) => value ?? []);
  const flat = (): readonly (Span | null)[] | null => footFixed([...points, ...others], total, places);
  if (gathered.length === 0) return flat();
  const head = points.slice(0, rows);
  const top = footFixed([...head, { value: sumSpans(gathered), fixed: null }, ...others], total, places);
  const rest = top?.[rows] && footFixed(tail, top[rows], places);
  // Where no such rounding exists, the gathered row prints what its points print in sum.
  return top && rest ? [...top.slice(0, rows), ...rest, ...top.slice(rows + 1)] : flat();
}

interface Part {
  /** Null where there is no figure to print. */
  readonly value: Span | null;
  /** Already printed elsewhere. */
  readonly fixed: Span | null;
}

/** Where all errors, or all rounding, stand in no point, the figure is that of the arithmetic of the estimate. */
function other(part: DecimalText, whole: DecimalText, printedWhole: Decimal): Part {
  const value = open(part);
  if (value.isZero()) return { value: null, fixed: null };
  return { value: exactly(value), fixed: value.equals(open(whole)) ? exactly(printedWhole) : null };
}

function footFixed(parts: readonly Part[], total: Span, places: number): readonly (Span | null)[] | null {
  for (const { value, fixed } of parts) {
    if (value !== null && fixed !== null && !isNear(fixed.low, value.low, places)) return null;
  }
  const settled = sumSpans(parts.flatMap(({ value, fixed }) => (value === null || fixed === null ? [] : [fixed])));
  const free = parts.flatMap(({ value, fixed }) => (value === null || fixed !== null ? [] : [value]));
  const rounded = foot(free, places, subtractSpans(total, settled));
  if (rounded === null) return null;
  let next = 0;
  return parts.map(({ value, fixed }) => (value === null ? null : (fixed ?? rounded[next++] ?? null)));
}

/** The same figures per year, in units of `scale`, rounded on their own so that the column adds up as printed. */
export function printPerYear(
  points: readonly (Span | null)[],
  others: readonly (Span | null)[],
  total: Span,
  volume: Decimal,
  scale: number,
): { readonly parts: readonly (Span | null)[]; readonly total: Span } {
  const yearly = ({ low, high }: Span): Span => ({
    low: low.times(volume).div(scale),
    high: high.times(volume).div(scale),
  });
  const part = (value: Span | null): Part => ({ value: value && yearly(value), fixed: null });
  for (const candidate of candidates(yearly(total), 0)) {
    const rounded = footPoints(points.map(part), others.map(part), candidate, 0);
    if (rounded !== null) return { parts: rounded, total: candidate };
  }
  throw new Error('The points of the shared view are not the parts of its gap.');
}

const leastDifference = new Decimal('1e-15');

/** What divisions at full precision leave over; a difference in the figures themselves is never so small. */
export function isResidue(difference: Decimal): boolean {
  return difference.isZero() || difference.abs().lessThan(leastDifference);
}

/** Splits a printed figure into parts that add up to it as printed; each at its nearest where they are not its parts. */
export function split(parts: readonly Span[], whole: Span, printed: Span, places: number): readonly Span[] | null {
  const apart = subtractSpans(sumSpans(parts), whole);
  if (!isResidue(apart.low) || !isResidue(apart.high)) return null;
  return foot(parts, places, printed);
}

/** Theirs, ours and the effect of one line: `theirs + effect = ours` as printed, the effect being printed already. */
export function printBeside(
  theirs: Decimal | null,
  ours: Span | null,
  effect: { readonly value: Span; readonly printed: Span } | null,
  places: number,
): { readonly theirs: Decimal | null; readonly ours: Span | null } {
  if (effect !== null && ours !== null) {
    const value = theirs ?? ZERO;
    const linked = subtractSpans(ours, addSpans(exactly(value), effect.value));
    if (isResidue(linked.low) && isResidue(linked.high)) {
      for (const printed of neighbours(value, places)) {
        const sum = addSpans(exactly(printed), effect.printed);
        if (isNear(sum.low, ours.low, places) && isNear(sum.high, ours.high, places)) {
          return { theirs: theirs === null ? null : printed, ours: sum };
        }
      }
    }
  }
  return {
    theirs: theirs === null ? null : roundTo(theirs, places),
    ours: ours === null ? null : roundSpan(ours, places),
  };
}
