import { type Decimal, decimal, toText } from '../../base/decimal';
import { roundTo } from '../../base/rounding';
import type { AgreedFigures, SharedSession, Shown } from '../../disclosure';
import { exactly, foot, isExact, neighbours, type Span, subtractSpans } from '../critique/footing';
import { span } from '../critique/printFigures';

/**
 * The session with the figures of its standing as they print, rounded once: the steps add up to what was presented, the
 * agreed cost is the stated total with the agreed step, and the agreed points add up to that step. The shared screen, the
 * screen after it, minutes and register all show these. `places` are those of the currency. Rounded again it stays as it is.
 */
export function roundSession(session: SharedSession, places: number): SharedSession {
  const { standing, points } = session;
  const stated = roundTo(decimal(standing.stated), places);
  const [, ...others] = standing.steps.map(({ effect }) => span(effect));
  const effects = points.map(({ effect }) => effect);
  for (const agreed of candidates(span(standing.agreed), places)) {
    const step = subtractSpans(agreed, exactly(stated));
    const own = footPoints(effects, step, places);
    if (own === null) continue;
    for (const presented of candidates(span(standing.presented), places)) {
      const rest = foot(others, places, subtractSpans(presented, agreed));
      if (rest === null) continue;
      const steps = [step, ...rest];
      return {
        ...session,
        points: points.map((point, index) => ({ ...point, effect: own[index] ?? null })),
        standing: {
          stated: toText(stated),
          agreed: shown(agreed),
          steps: standing.steps.map((one, index) => ({ ...one, effect: shown(steps[index] ?? span(one.effect)) })),
          presented: shown(presented),
        },
      };
    }
  }
  throw new Error('The session does not add up: its steps are not the parts of what was presented.');
}

/** What would be agreed, rounded as `roundSession` rounds what is. */
export function roundAgreed(would: AgreedFigures, places: number): AgreedFigures {
  const stated = roundTo(decimal(would.stated), places);
  for (const agreed of candidates(span(would.agreed), places)) {
    const effects = footPoints(would.effects, subtractSpans(agreed, exactly(stated)), places);
    if (effects !== null) return { stated: toText(stated), agreed: shown(agreed), effects };
  }
  throw new Error('What would be agreed does not add up: its points are not the parts of it.');
}

/** The agreed points, adding up to their step; null where they cannot. */
function footPoints(effects: readonly (Shown | null)[], step: Span, places: number): readonly (Shown | null)[] | null {
  const parts = effects.flatMap((effect) => (effect === null ? [] : [span(effect)]));
  if (parts.length === 0) return step.low.isZero() && step.high.isZero() ? effects : null;
  const own = foot(parts, places, step);
  if (own === null) return null;
  let next = 0;
  return effects.map((effect) => {
    const its = effect === null ? undefined : own[next++];
    return its === undefined ? null : shown(its);
  });
}

function shown(value: Span): Shown {
  return isExact(value)
    ? { kind: 'exact', value: toText(value.low) }
    : { kind: 'band', low: toText(value.low), high: toText(value.high) };
}

/** What a figure can print as, the nearest first. */
function candidates(value: Span, places: number): readonly Span[] {
  const ends = (end: Decimal): readonly Decimal[] => neighbours(end, places);
  if (isExact(value)) return ends(value.low).map(exactly);
  return ends(value.low)
    .flatMap((low) => ends(value.high).map((high) => ({ low, high })))
    .filter(({ low, high }) => low.lte(high));
}
