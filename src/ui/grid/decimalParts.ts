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

/**
 * What has to stand unseen behind a figure so that its decimal mark is in line with the others of its column: the
 * characters of the widest rest that its own rest does not have, digits being of one width. Where the own rest has
 * characters that the widest has not (`.0 %` beside `.850`), as many fewer as they are wide.
 */
export function roomBehind(rest: string, widest: string): string {
  const left = widest.replace(/\d/g, '0').split('');
  let extra = 0;
  for (const char of rest) {
    const at = left.indexOf(isDigit(char) ? '0' : char);
    if (at >= 0) left.splice(at, 1);
    else extra += textWidth(char);
  }
  while (extra > 0.5 && left.length > 0) extra -= textWidth(left.pop() ?? '');
  return left.join('');
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** In widths of a digit, roughly. */
function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += isDigit(char) ? 1 : char === '%' ? 1.4 : 0.45;
  return width;
}
