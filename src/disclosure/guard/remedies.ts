import type { Secret } from './secrets';
import { type ShownFigure, truthOf } from './shownFigure';

/** Showing one item less exactly, so that a secret can no longer be found so closely. */
export interface Remedy {
  /** Key of the item of a point. */
  readonly item: string;
  readonly change: 'range' | 'wordsOnly';
}

/** A range that is proposed instead of a figure goes this far to either side of what the item adds. */
const rangeShare = 0.15;
/** Each is a linear programme of its own. */
const mostCandidates = 12;

/**
 * The first change that helps: of the secret's own item, of those that give it away, then of the others by their effect.
 * Ranges come first, since they keep the item in the figures.
 */
export function remedyFor(
  shown: readonly ShownFigure[],
  { key }: Secret,
  suspects: readonly string[],
  helps: (changed: readonly ShownFigure[]) => boolean,
): Remedy | null {
  const all = new Set(shown.flatMap(({ items }) => items));
  const bySize = [...all].sort((a, b) => sizeOf(shown, b) - sizeOf(shown, a));
  const candidates = [...new Set([key, ...suspects, ...bySize])]
    .filter((item) => all.has(item))
    .slice(0, mostCandidates);
  for (const change of ['range', 'wordsOnly'] as const) {
    for (const item of candidates) {
      const changed = shown.map((figure) => (change === 'range' ? widened(figure, item) : without(figure, item)));
      if (helps(changed)) return { item, change };
    }
  }
  return null;
}

/** What an item contributes to a figure. */
function partOf({ terms }: ShownFigure, item: string): ShownFigure['terms'] {
  return Object.fromEntries(
    Object.entries(terms).filter(([unknown]) => unknown.startsWith(`${item}=`) || unknown.startsWith(`${item} `)),
  );
}

function sizeOf(shown: readonly ShownFigure[], item: string): number {
  return Math.max(0, ...shown.map((figure) => Math.abs(truthOf({ terms: partOf(figure, item), constant: 0 }))));
}

/** Every figure that contains the item becomes a band, as the level *range* makes it. */
function widened(figure: ShownFigure, item: string): ShownFigure {
  const air = rangeShare * Math.abs(truthOf({ terms: partOf(figure, item), constant: 0 }));
  return { ...figure, low: figure.low - air, high: figure.high + air };
}

/** In words only, it counts in no figure any more. */
function without(figure: ShownFigure, item: string): ShownFigure {
  const part = partOf(figure, item);
  const gone = truthOf({ terms: part, constant: 0 });
  const terms = Object.fromEntries(Object.entries(figure.terms).filter(([unknown]) => !(unknown in part)));
  return { ...figure, terms, low: figure.low - gone, high: figure.high - gone };
}
