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

/** Of a question about several records: so many that are asked in turns. */
const fewKept = 3;

/**
 * The same answer as before for the very same values, compared one by one, as long as few others were asked meanwhile. So
 * that a record put together from others stays the same record while they do, and what hangs on it is not worked out again.
 */
export function rememberFew<Asked extends readonly unknown[], T>(answer: (...asked: Asked) => T): typeof answer {
  let kept: readonly { readonly asked: Asked; readonly found: T }[] = [];
  return (...asked) => {
    const before = kept.find((one) => one.asked.every((value, index) => value === asked[index]));
    const now = before ?? { asked, found: answer(...asked) };
    if (kept[0] !== now) kept = [now, ...kept.filter((one) => one !== now)].slice(0, fewKept);
    return now.found;
  };
}
