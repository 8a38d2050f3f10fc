import type { Bar } from '../../charts';
import { count, fill } from '../words/fill';
import { cleanLine } from './cleanText';
import type { Composition } from './composition';
import type { CritiqueDocument } from './critiqueDocument';
import { isExact, type Span, sumSpans } from './footing';

/** Bars that can be read on a page; what is smaller shares the last one. */
const most = 14;

interface Part {
  readonly label: string;
  readonly effect: Span;
}

/** The points by the effect that the document prints for them, the largest first. Pixels only: floats from here on. */
export function composeEffectsChart(composition: Composition): CritiqueDocument['effects']['chart'] {
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
  const bars = [...shown, ...further].map(({ label, effect }): Bar => {
    const ends = [effect.low.toNumber(), effect.high.toNumber()] as const;
    const bar = { label, value: (ends[0] + ends[1]) / 2, text: printer.signed(effect) };
    return isExact(effect) ? bar : { ...bar, band: ends };
  });
  const spoken = bars.map(({ label, text }) => `${label} ${text}`).join(words.list);
  return {
    title: words.effects.chart,
    description: fill(words.effects.chartDescription, { points: spoken }),
    bars,
  };
}

function sizeOf({ effect: { low, high } }: Part): number {
  return Math.max(Math.abs(low.toNumber()), Math.abs(high.toNumber()));
}
