import { bareDigits, isWrittenAs, plainDigits, type TextFormat, textFormats } from './numberFormat';

/** How well a format reads the number-like texts of a column, and which other formats would do as well. */
export interface FormatChoice {
  readonly format: TextFormat;
  /** Number-like texts that it does not read. */
  readonly unread: number;
  /** Other formats that read as many and mean other values. */
  readonly rivals: readonly TextFormat[];
}

/** Chooses the format that reads most of a column's texts; where several do, the one that the sheet's votes prefer. */
export function chooseFormat(texts: readonly string[], preferred: TextFormat | null): FormatChoice | null {
  const numeric = digitsOf(texts);
  if (numeric.length === 0) return null;
  const counts = textFormats.map((format) => ({
    format,
    read: numeric.filter((digits) => isWrittenAs(digits, format)).length,
  }));
  const most = Math.max(...counts.map(({ read }) => read));
  if (most === 0) return null;
  const best = counts.filter(({ read }) => read === most).map(({ format }) => format);
  const format = bestOf(best, preferred);
  // The rest of the sheet has decided.
  if (format === preferred) return { format, unread: numeric.length - most, rivals: [] };
  // Texts without any mark read alike under every format.
  const marked = numeric.filter((digits) => /[^\d]/.test(digits)).slice(0, 500);
  // Of formats that read all of them alike one is enough to ask about.
  const rivals: TextFormat[] = [];
  for (const other of best) {
    const isNew = [format, ...rivals].every((kept) => marked.some((digits) => differ(digits, kept, other)));
    if (other !== format && isNew) rivals.push(other);
  }
  return { format, unread: numeric.length - most, rivals };
}

/** Which decimal mark the sheet uses, by the texts that leave no doubt. */
export function voteOfSheet(texts: readonly string[]): TextFormat | null {
  let point = 0;
  let comma = 0;
  for (const digits of digitsOf(texts)) {
    if (!/[.,]/.test(digits)) continue;
    const asPoint = isWrittenAs(digits, '1,234.56') || isWrittenAs(digits, "1'234.56");
    const asComma = isWrittenAs(digits, '1.234,56') || isWrittenAs(digits, '1 234,56');
    if (asPoint && !asComma) point += 1;
    if (asComma && !asPoint) comma += 1;
  }
  if (point === comma) return null;
  return point > comma ? '1,234.56' : '1.234,56';
}

/** Each spelling once: long columns repeat themselves. */
function digitsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) => bareDigits(text) ?? []);
}

function bestOf(best: readonly TextFormat[], preferred: TextFormat | null): TextFormat {
  const sameMark = preferred === null ? best : best.filter((format) => markOf(format) === markOf(preferred));
  const first = (sameMark.length > 0 ? sameMark : best)[0];
  return preferred !== null && best.includes(preferred) ? preferred : (first ?? '1,234.56');
}

function markOf(format: TextFormat): string {
  return format.endsWith(',56') ? ',' : '.';
}

/** Whether digits are one number under one format and another under the other. */
function differ(digits: string, a: TextFormat, b: TextFormat): boolean {
  const left = plainDigits(digits, a);
  const right = plainDigits(digits, b);
  return left !== null && right !== null && left !== right && `${left}.0` !== right && left !== `${right}.0`;
}
