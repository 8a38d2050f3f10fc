/** How a file says that its amounts are per 100 pieces, or in thousands of the currency. */
export function scaleInWords(texts: readonly string[]): { readonly amountScale: string; readonly perUnitOf: string } {
  let perUnitOf = '1';
  let amountScale = '1';
  for (const text of texts) {
    const per =
      /(?:\bper|\bpro|\bje|\/)\s*(10|100|1[.,' ]?000|10[.,' ]?000)\s*(?:pcs?|pieces|units|parts|ea|stk|stück|stueck|teile|st\b|%?$|\])/i.exec(
        text,
      )?.[1];
    if (per !== undefined) perUnitOf = per.replaceAll(/[.,' ]/g, '');
    if (
      /\b(?:t€|teur|tusd|k€|keur|kusd|k\$)|in (?:thousands?|tausend|1[.,]?000)|thousands? of|tsd\.?\s*(?:€|eur)/i.test(
        text,
      )
    )
      amountScale = '1000';
  }
  return { amountScale, perUnitOf };
}
