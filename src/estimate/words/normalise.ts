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

/** Words of a dictionary, written as running text. */
export function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}
