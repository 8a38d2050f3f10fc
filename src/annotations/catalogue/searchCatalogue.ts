import { type CatalogueEntry, groupNames } from './entry';
import { plainWords } from './plainWords';

/**
 * Entries that hold every word of the query, in any order, the likeliest first. A word may be the beginning of one;
 * accents and case do not matter. Without a word: all of them, in their own order.
 */
export function searchCatalogue(entries: readonly CatalogueEntry[], query: string): readonly CatalogueEntry[] {
  const wanted = plainWords(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

/** Zero where a word is nowhere. */
function rankOf(entry: CatalogueEntry, wanted: readonly string[]): number {
  const places: readonly (readonly [weight: number, text: string])[] = [
    [20, entry.code],
    [10, entry.name],
    [6, [...entry.keywords, ...entry.coveredBy.words].join(' ')],
    [3, groupNames[entry.group]],
    [1, [entry.description, entry.drivers, entry.evidence, entry.question].join(' ')],
  ];
  let rank = 0;
  for (const word of wanted) {
    const best = Math.max(...places.map(([weight, text]) => weight * fit(plainWords(text), word)));
    if (best === 0) return 0;
    rank += best;
  }
  return rank;
}

/** 2 for a whole word, 1 for the beginning of one, 0 for neither. */
function fit(text: string, word: string): number {
  const words = text.split(' ');
  return words.includes(word) ? 2 : words.some((other) => other.startsWith(word)) ? 1 : 0;
}
