import { remember } from '../../base/remember';

/** Lower case, without accents, words parted by single blanks: what searching and matching compare. */
export const plainWords = remember((text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Whether a label holds one of the phrases as whole words; a phrase with a star at its end may go on. */
export function holdsPhrase(label: string, phrases: readonly string[]): boolean {
  const text = labelText(label);
  return phrases.some((phrase) => text.includes(sought(phrase)));
}

/** A label between blanks, so that whole words can be looked for in it. */
export function labelText(label: string): string {
  return ` ${plainWords(label)} `;
}

/** Letters of the longest phrase that a label holds; zero for none. */
export function longestPhrase(label: string, phrases: readonly string[]): number {
  const text = labelText(label);
  return Math.max(0, ...phrases.filter((phrase) => text.includes(sought(phrase))).map((phrase) => phrase.length));
}

/** A phrase as it is looked for in `labelText`. */
export const sought = remember((phrase: string): string => {
  const words = plainWords(phrase);
  return phrase.endsWith('*') ? ` ${words}` : ` ${words} `;
});
