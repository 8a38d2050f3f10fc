/** Lower case, without accents, with single blanks for everything that is neither letter, digit, `%` nor currency sign. */
export function normalise(text: string): string {
  return text
    .replaceAll(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}%€$£¥#]+/gu, ' ')
    .trim();
}

/** Whether a normalised text holds a normalised phrase as whole words; a phrase that ends in `*` may go on. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const isOpen = phrase.endsWith('*');
  const isOpenBefore = phrase.startsWith('*');
  const word = phrase.replaceAll('*', '');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = isOpenBefore || at === 0 || text[at - 1] === ' ';
    const end = at + word.length;
    if (before && (isOpen || end === text.length || text[end] === ' ')) return true;
  }
  return false;
}

/** The longest of the phrases that the text holds, or `null`. */
export function longestPhrase(text: string, phrases: readonly string[]): string | null {
  let best: string | null = null;
  for (const phrase of phrases) {
    if (phrase.length > (best?.length ?? 0) && holdsPhrase(text, phrase)) best = phrase;
  }
  return best;
}
