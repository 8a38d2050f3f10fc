const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/**
 * Spaces as French sets them: none may break before a colon or a guillemet, a narrow one stands before other high marks,
 * and a sign stays with its figure. Other characters, and marks that have no space before them, stay as they came.
 * Takes a text, or data in which every text is so treated; keys stay.
 */
export function frenchSpaces<T>(value: T): T {
  return spaced(value) as T;
}

function spaced(value: unknown): unknown {
  if (typeof value === 'string') return spacedText(value);
  if (Array.isArray(value)) return value.map(spaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spaced(inner)]));
}

function spacedText(text: string): string {
  return text
    .replace(/ (?=[:»])/g, NO_BREAK)
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(?<=\d) (?=[%‰€$£])/g, NARROW);
}
