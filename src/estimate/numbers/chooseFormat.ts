import { looksNumeric, readNumber, type TextFormat, textFormats } from './numberFormat';

/** How well a format reads the number-like texts of a column, and which texts only it could have produced. */
export interface FormatChoice {
  readonly format: TextFormat;
  /** Number-like texts that it does not read. */
  readonly unread: number;
  /** Other formats that read as many and mean other values. */
  readonly rivals: readonly TextFormat[];
}

/** Chooses the format that reads most of a column's texts; where several do, the one that the sheet's votes prefer. */
export function chooseFormat(texts: readonly string[], preferred: TextFormat | null): FormatChoice | null {
  const numeric = texts.filter(looksNumeric);
  if (numeric.length === 0) return null;
  const counts = textFormats.map((format) => ({
    format,
    read: numeric.filter((text) => readNumber(text, format) !== null).length,
  }));
  const most = Math.max(...counts.map(({ read }) => read));
  if (most === 0) return null;
  const best = counts.filter(({ read }) => read === most).map(({ format }) => format);
  const format = bestOf(best, preferred);
  const rivals = best.filter((other) => other !== format && numeric.some((text) => differ(text, format, other)));
  return { format, unread: numeric.length - most, rivals };
}

/** Which decimal mark the sheet uses, by the texts that leave no doubt. */
export function voteOfSheet(texts: readonly string[]): TextFormat | null {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    if (!/[.,]/.test(text) || !looksNumeric(text)) continue;
    const asPoint = readNumber(text, '1,234.56') !== null || readNumber(text, "1'234.56") !== null;
    const asComma = readNumber(text, '1.234,56') !== null || readNumber(text, '1 234,56') !== null;
    if (asPoint && !asComma) point += 1;
    if (asComma && !asPoint) comma += 1;
  }
  if (point === comma) return null;
  return point > comma ? '1,234.56' : '1.234,56';
}

function bestOf(best: readonly TextFormat[], preferred: TextFormat | null): TextFormat {
  const sameMark = preferred === null ? best : best.filter((format) => markOf(format) === markOf(preferred));
  const first = (sameMark.length > 0 ? sameMark : best)[0];
  return preferred !== null && best.includes(preferred) ? preferred : (first ?? '1,234.56');
}

function markOf(format: TextFormat): string {
  return format.endsWith(',56') ? ',' : '.';
}

/** Whether a text is one number under one format and another under the other. */
function differ(text: string, a: TextFormat, b: TextFormat): boolean {
  const left = readNumber(text, a);
  const right = readNumber(text, b);
  return left !== null && right !== null && !left.value.eq(right.value);
}
