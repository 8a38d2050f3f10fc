import { type DecimalText, decimal } from '../../base/decimal';
import type { CostElement } from '../../estimate';
import type { Analysis } from '../analysis';
import { type CorrelationSettings, canHold } from './correlation';
import { rangedFigures } from './rangedFigures';
import { defaultSimulation, drawsOf, type SimulationSettings } from './simulate';

/** Correlations as a person gives them, between -1 and 1. */
export interface GivenCorrelations {
  /** Between ranges of one cost element. */
  readonly within: DecimalText;
  /** The same for single cost elements. */
  readonly byElement: Readonly<Partial<Record<CostElement, DecimalText>>>;
  /** Between ranges of different cost elements. */
  readonly across: DecimalText;
}

/** The settings of a simulation with the correlations of the case; null takes the default ones. */
export function withCorrelations(settings: SimulationSettings, given: GivenCorrelations | null): SimulationSettings {
  if (given === null) return settings;
  const elements = Object.entries(given.byElement).map(([element, value]) => [element, decimal(value).toNumber()]);
  return {
    ...settings,
    correlationWithinElement: decimal(given.within).toNumber(),
    withinElement: Object.fromEntries(elements) as NonNullable<CorrelationSettings['withinElement']>,
    correlationAcross: decimal(given.across).toNumber(),
  };
}

/** Cost elements with ranges that hang together, and how many of them each has; a driver hangs together with nothing. */
export function correlatedElements(analysis: Analysis): ReadonlyMap<CostElement, number> {
  const counts = new Map<CostElement, number>();
  for (const { element } of drawsOf(rangedFigures(analysis).figures))
    if (element !== null) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

/**
 * Why correlations cannot be drawn, with what to do; null where they can. A correlation is one between -1 and 1, and the
 * matrix of all of them must be positive semidefinite for the ranges that the case has.
 */
export function correlationFault(analysis: Analysis, given: GivenCorrelations): string | null {
  const all = [given.within, given.across, ...Object.values(given.byElement)];
  if (all.some((value) => decimal(value).abs().gt(1)))
    return 'A correlation lies between \u22121 and 1. Enter a figure in between.';
  const draws = drawsOf(rangedFigures(analysis).figures);
  const settings = withCorrelations(defaultSimulation, given);
  if (canHold(draws, settings)) return null;
  const most = largestPossible((across) => canHold(draws, { ...settings, correlationAcross: across }), settings);
  if (most === null) {
    const ranges = Math.max(...correlatedElements(analysis).values());
    return `These cannot all hold together: among ${ranges} ranges of one element none lies below \u2212${(1 / (ranges - 1)).toFixed(2)}. Raise the correlation within the element.`;
  }
  return `These cannot all hold together with what is within the elements. Between elements they go up to ${most}: enter at most that, or raise those within.`;
}

/** The correlation across elements, in hundredths towards zero, that goes with the others; null where none does. */
function largestPossible(
  holds: (across: number) => boolean,
  { correlationAcross: wanted }: CorrelationSettings,
): string | null {
  if (!holds(0)) return null;
  const sign = wanted < 0 ? -1 : 1;
  let possible = 0;
  let impossible = Math.round(sign * wanted * 100);
  while (impossible - possible > 1) {
    const middle = (possible + impossible) >> 1;
    if (holds((sign * middle) / 100)) possible = middle;
    else impossible = middle;
  }
  return `${sign < 0 && possible > 0 ? '\u2212' : ''}${(possible / 100).toFixed(2)}`;
}
