import { Decimal, sum } from '../../base/decimal';
import type { Bar, ParetoBar } from '../../charts';
import { count, fill } from '../words/fill';
import { cleanLine } from './cleanText';
import type { Composition } from './composition';
import type { EffectsChart } from './critiqueDocument';
import { isExact, type Span, sumSpans } from './footing';

/** Bars that can be read on a page; what is smaller shares the last one. */
const most = 14;

interface Part {
  readonly label: string;
  readonly effect: Span;
}

/** The points by the effect that the document prints for them, the largest first. Pixels only: floats from here on. */
export function composeEffectsChart(composition: Composition): EffectsChart | null {
  const { view, words, printer, figures } = composition;
  const parts = view.points
    .flatMap(({ number, heading }, index): Part[] => {
      const effect = figures.points[index] ?? null;
      return effect === null ? [] : [{ label: `${number} ${cleanLine(heading)}`, effect }];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (parts.length < 2) return null;
  const gathered = parts.length > most ? parts.slice(most - 1) : [];
  const shown = gathered.length > 0 ? parts.slice(0, most - 1) : parts;
  const further: readonly Part[] =
    gathered.length === 0
      ? []
      : [
          {
            label: count(words.rows.furtherPoints, gathered.length, words),
            effect: sumSpans(gathered.map(({ effect }) => effect)),
          },
        ];
  const printed = [...shown, ...further];
  const describe = (phrase: string, texts: readonly string[]): string =>
    fill(phrase, { points: texts.join(words.list) });
  const { effects } = words;
  // A share of what nobody may see, or of something between two ends, is none.
  const isWhole = figures.points.every((effect) => effect !== null && isExact(effect));
  const paretoBars = isWhole ? withShares(printed, parts, composition) : null;
  if (paretoBars !== null) {
    const texts = paretoBars.map(({ label, text, cumulativeText }) =>
      fill(effects.together, { point: `${label} ${text}`, share: cumulativeText }),
    );
    return {
      kind: 'pareto',
      title: effects.chart,
      description: describe(effects.paretoDescription, texts),
      shareTitle: effects.shareTitle,
      eightyText: printer.percent(new Decimal('0.8'), 0),
      bars: paretoBars,
    };
  }
  const bars = printed.map(({ label, effect }): Bar => {
    const ends = [effect.low.toNumber(), effect.high.toNumber()] as const;
    const bar = { label, value: (ends[0] + ends[1]) / 2, text: printer.signed(effect) };
    return isExact(effect) ? bar : { ...bar, band: ends };
  });
  return {
    kind: 'bars',
    title: effects.chart,
    description: describe(
      effects.chartDescription,
      bars.map(({ label, text }) => `${label} ${text}`),
    ),
    bars,
  };
}

/** With the share of all sizes, whatever their sign, that each reaches with those above it; null where all are zero. */
function withShares(
  printed: readonly Part[],
  parts: readonly Part[],
  { printer }: Composition,
): readonly ParetoBar[] | null {
  const sizes = parts.map(({ effect }) => effect.low.abs());
  const whole = sum(sizes);
  if (whole.isZero()) return null;
  return printed.map(({ label, effect }, index): ParetoBar => {
    // The last one gathers what is smaller: with it all are there.
    const reached = index === printed.length - 1 ? whole : sum(sizes.slice(0, index + 1));
    const cumulative = reached.div(whole);
    return {
      label,
      value: effect.low.toNumber(),
      text: printer.signed(effect),
      cumulative: cumulative.toNumber(),
      cumulativeText: printer.percent(cumulative, 0),
    };
  });
}

function sizeOf({ effect: { low, high } }: Part): number {
  return Math.max(Math.abs(low.toNumber()), Math.abs(high.toNumber()));
}
