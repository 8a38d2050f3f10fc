/** A name that no file system refuses, from a person's words: `SV-40 / rev. C` becomes `SV-40 rev. C`. Empty where nothing is left. */
export function plainFileName(words: string): string {
  return words
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
