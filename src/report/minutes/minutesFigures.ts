import type { Decimal } from '../../base/decimal';
import { roundTo } from '../../base/rounding';
import type { SharedSession } from '../../disclosure';
import { addSpans, exactly, foot, isExact, neighbours, type Span, subtractSpans } from '../critique/footing';
import { open, span } from '../critique/printFigures';

/** The figures of a session that stand in sums, rounded once. */
export interface MinutesFigures {
  readonly stated: Decimal;
  /** Beside `standing.steps`; with the stated total they add up to what was presented, as printed. */
  readonly steps: readonly Span[];
  /** The stated total with the step of the agreed points. */
  readonly agreed: Span;
  readonly presented: Span;
  /** What each point adds as agreed, adding up to the agreed step as printed; null where it adds nothing. */
  readonly points: readonly (Span | null)[];
}

/** Rounds a session at once: the agreed points foot to the agreed step, and the steps to what was presented. */
export function minutesFigures({ standing, points }: SharedSession, places: number): MinutesFigures {
  const stated = roundTo(open(standing.stated), places);
  const [agreedStep, ...others] = standing.steps.map(({ effect }) => span(effect));
  const effects = points.flatMap(({ effect }) => (effect === null ? [] : [span(effect)]));
  if (agreedStep === undefined) throw new Error('A session without an agreed step.');
  for (const presented of candidates(span(standing.presented), places)) {
    for (const step of candidates(agreedStep, places)) {
      const rest = foot(others, places, subtractSpans(subtractSpans(presented, exactly(stated)), step));
      const own = effects.length === 0 ? (isNought(step) ? [] : null) : foot(effects, places, step);
      if (rest === null || own === null) continue;
      let next = 0;
      return {
        stated,
        steps: [step, ...rest],
        agreed: addSpans(exactly(stated), step),
        presented,
        points: points.map(({ effect }) => (effect === null ? null : (own[next++] ?? null))),
      };
    }
  }
  throw new Error('The session does not add up: its steps are not the parts of what was presented.');
}

function isNought({ low, high }: Span): boolean {
  return low.isZero() && high.isZero();
}

function candidates(value: Span, places: number): readonly Span[] {
  const lows = neighbours(value.low, places);
  if (isExact(value)) return lows.map(exactly);
  const highs = neighbours(value.high, places);
  return lows.flatMap((low) => highs.map((high) => ({ low, high }))).filter(({ low, high }) => low.lte(high));
}
