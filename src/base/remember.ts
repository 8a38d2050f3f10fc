/**
 * The same answer for the same text without working it out again. For questions that are asked of few texts many times:
 * labels, headings, number formats. Forgets all at the limit, so that no file can fill the memory.
 */
export function remember<T>(answer: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, found);
    return found;
  };
}
