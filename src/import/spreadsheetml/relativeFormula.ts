import { columnName } from '../address';

/** A formula of SpreadsheetML (`=RC[-1]*R5C2`) as the sheet shows it (`A3*$B$5`), without the leading `=`. */
export function relativeFormula(formula: string, row: number, column: number): string {
  const plain = formula.replace(/^=/, '');
  // Texts in quotes and names of sheets are left as they are.
  return plain.replaceAll(
    /"[^"]*"|'[^']*'|(?<![\w.$])(R(\[-?\d+\]|\d+)?)?(C(\[-?\d+\]|\d+)?)?(?![\w.(])/g,
    (whole: string, hasRow?: string, rowPart?: string, hasColumn?: string, columnPart?: string) => {
      if (hasRow === undefined && hasColumn === undefined) return whole;
      const line = hasRow === undefined ? null : place(rowPart, row);
      const letters = hasColumn === undefined ? null : place(columnPart, column);
      if (line !== null && letters !== null) return `${name(letters)}${line.sign}${line.at}`;
      // A whole row or column is a range of itself.
      if (line !== null) return `${line.sign}${line.at}:${line.sign}${line.at}`;
      return letters === null ? whole : `${name(letters)}:${name(letters)}`;
    },
  );
}

interface Place {
  readonly at: number;
  readonly sign: '' | '$';
}

function place(part: string | undefined, here: number): Place {
  if (part === undefined) return { at: here, sign: '' };
  if (!part.startsWith('[')) return { at: Number.parseInt(part, 10), sign: '$' };
  return { at: here + Number.parseInt(part.slice(1, -1), 10), sign: '' };
}

function name({ at, sign }: Place): string {
  return at > 0 && at <= 16_384 ? `${sign}${columnName(at)}` : '#REF!';
}
