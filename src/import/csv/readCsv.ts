import Papa from 'papaparse';
import type { Cell, Sheet, SheetRow } from '../workbook';
import { chooseDelimiter } from './delimiter';

/** A text file as one sheet. Every cell stays text: whether `1.234` is a number is decided by column, later. */
export function readCsv(source: string): { readonly sheet: Sheet; readonly notes: readonly string[] } {
  const { text, delimiter, hasLine } = takeSeparatorLine(source.replace(/\r\n?/g, '\n'));
  const { records, notes } = split(text, delimiter);
  const rows: SheetRow[] = [];
  let columnCount = 0;
  records.forEach((record, index) => {
    const cells: Cell[] = [];
    record.forEach((value, at) => {
      if (value.trim() !== '') cells.push(textCell(at + 1, value));
    });
    const last = cells.at(-1);
    if (last === undefined) return;
    columnCount = Math.max(columnCount, last.column);
    rows.push({ row: index + 1 + (hasLine ? 1 : 0), cells, hidden: false, outlineLevel: 0 });
  });
  const sheet: Sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    rows,
    rowCount: rows.at(-1)?.row ?? 0,
    columnCount,
    merges: [],
    hiddenColumns: [],
  };
  return { sheet, notes };
}

/** Excel writes the delimiter into a first line `sep=;`, which is no row of the table but counts as a line. */
function takeSeparatorLine(text: string): {
  readonly text: string;
  readonly delimiter: string;
  readonly hasLine: boolean;
} {
  const match = /^"?sep=(.)"?\n/i.exec(text);
  if (match?.[1] === undefined) return { text, delimiter: chooseDelimiter(text), hasLine: false };
  return { text: text.slice(match[0].length), delimiter: match[1], hasLine: true };
}

function split(
  text: string,
  delimiter: string,
): { readonly records: readonly (readonly string[])[]; readonly notes: readonly string[] } {
  const escapeChar = text.includes('\\"') ? '\\' : '"';
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', escapeChar, skipEmptyLines: false });
  // An open quote would swallow the rest of the file: then quotes are letters.
  if (!parsed.errors.some((error) => error.code === 'MissingQuotes')) return { records: parsed.data, notes: [] };
  const plain = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '\u0000', skipEmptyLines: false });
  return { records: plain.data, notes: ['A quotation mark is not closed, so quotation marks were read as letters.'] };
}

function textCell(column: number, value: string): Cell {
  return {
    column,
    kind: 'text',
    value,
    shown: value,
    format: null,
    formula: null,
    bold: false,
    indent: value.length - value.trimStart().length,
    hidden: false,
  };
}
