import type { Secret } from './secrets';
import { type ShownFigure, truthOf } from './shownFigure';

/** Showing one item less exactly, or together with another, so that a secret can no longer be found so closely. */
export type Remedy =
  | {
      /** Key of the item of a point. */
      readonly item: string;
      readonly change: 'range' | 'wordsOnly';
    }
  | {
      readonly item: string;
      /** What the point shows by effect only as one line. */
      readonly change: 'merge';
      /** Keys of all that then stands in that line. */
      readonly together: readonly string[];
    };

/** A range that is proposed instead of a figure goes this far to either side of what the item adds. */
const rangeShare = 0.15;
/** Each is a linear programme of its own. */
const mostCandidates = 12;

/**
 * Changes that help, one of each kind: of the secret's own item, of those that give it away, then of the others by their effect.
 * A range, and one line for what a point shows by effect only, keep the item in the figures; words only where neither helps.
 */
export function remediesFor(
  shown: readonly ShownFigure[],
  { key }: Secret,
  suspects: readonly string[],
  byEffect: ReadonlySet<string>,
  helps: (changed: readonly ShownFigure[]) => boolean,
): readonly Remedy[] {
  const remedies: Remedy[] = [];
  const all = new Set(shown.flatMap(({ items }) => items));
  const bySize = [...all].sort((a, b) => sizeOf(shown, b) - sizeOf(shown, a));
  const candidates = [...new Set([key, ...suspects, ...bySize])]
    .filter((item) => all.has(item))
    .slice(0, mostCandidates);
  const wider = candidates.find((item) => helps(shown.map((figure) => widened(figure, item))));
  if (wider !== undefined) remedies.push({ item: wider, change: 'range' });
  for (const item of candidates.filter((its) => byEffect.has(its))) {
    const together = besideIn(shown, item, byEffect);
    if (together.length < 2 || !helps(shown.filter(({ items }) => !isOfOne(items, together)))) continue;
    remedies.push({ item, change: 'merge', together });
    break;
  }
  if (remedies.length > 0) return remedies;
  const gone = candidates.find((item) => helps(shown.map((figure) => without(figure, item))));
  return gone === undefined ? [] : [{ item: gone, change: 'wordsOnly' }];
}

/** What the point of an item shows by effect only, the item among it. */
function besideIn(shown: readonly ShownFigure[], item: string, byEffect: ReadonlySet<string>): readonly string[] {
  const point = shown.find(({ items }) => items.length > 1 && items.includes(item));
  return point?.items.filter((its) => byEffect.has(its)) ?? [];
}

/** A figure of one of them alone: where they stand as one line it is not printed. */
function isOfOne(items: readonly string[], together: readonly string[]): boolean {
  return items.length === 1 && items.every((item) => together.includes(item));
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
