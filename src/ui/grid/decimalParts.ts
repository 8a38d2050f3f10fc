/** A figure's text before its decimal mark, and the mark with all that follows (decimals, `%`). */
export function decimalParts(text: string, decimalMark: string): readonly [whole: string, rest: string] {
  const digit = /\d(?=\D*$)/.exec(text);
  if (!digit) return [text, ''];
  const mark = text.lastIndexOf(decimalMark);
  if (mark >= 0) return [text.slice(0, mark), text.slice(mark)];
  return [text.slice(0, digit.index + 1), text.slice(digit.index + 1)];
}

/** The widest of the rests of a column: every cell makes room for it, so that the decimal marks stand in line. */
export function widestRest(texts: Iterable<string>, decimalMark: string): string {
  let widest = '';
  let width = 0;
  for (const text of texts) {
    const [, rest] = decimalParts(text, decimalMark);
    const itsWidth = textWidth(rest);
    if (itsWidth > width) [widest, width] = [rest, itsWidth];
  }
  return widest;
}

/** In widths of a digit, roughly. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /\d/.test(char) ? 1 : char === '%' ? 1.4 : 0.45;
  return width;
}
