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

/**
 * The same answer as the last time for as long as it is asked with the very same values, compared one by one. So that a
 * record put together from others stays the same record while they do, and what hangs on it is not worked out again.
 */
export function rememberLast<Asked extends readonly unknown[], T>(answer: (...asked: Asked) => T): typeof answer {
  let last: { readonly asked: Asked; readonly found: T } | null = null;
  return (...asked) => {
    if (last === null || asked.some((value, index) => value !== last?.asked[index]))
      last = { asked, found: answer(...asked) };
    return last.found;
  };
}
