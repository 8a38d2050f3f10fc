import { type DecimalText, isDecimalText } from '../../../base/decimal';
import type { Issue } from '../../../base/issue';
import { ok, type Result } from '../../../base/result';
import type { Sheet } from '../../../import';

/** A cell that comes from the clipboard. */
export interface PastedCell {
  /** As the other side showed it. */
  readonly text: string;
  /** The stored figure, where the other side gave one; a percentage as a fraction. */
  readonly value: DecimalText | null;
  readonly isPercent: boolean;
  /** Neither figure nor text: why it cannot be one. */
  readonly fault: string | null;
  readonly expression: string | null;
}
export type Block = readonly (readonly PastedCell[])[];

export const blankCell: PastedCell = { text: '', value: null, isPercent: false, fault: null, expression: null };

/** What stands on the clipboard as rows of cells: the table of a spreadsheet where there is one, else text cut at tabs. */
export async function readBlock(html: string, text: string): Promise<Result<Block, Issue>> {
  const own = readOwn(html);
  if (own !== null) return ok(own);
  if (html === '' && !/[\t\n\r]/.test(text.trimEnd())) return ok([[{ ...blankCell, text: text.trim() }]]);
  // The readers load when the first block is pasted.
  const { readPasted } = await import('../../../import');
  const read = await readPasted(html === '' ? null : html, text);
  if (!read.ok) return read;
  const sheet = read.value.sheets.find(({ rows }) => rows.length > 0);
  return ok(sheet === undefined ? [] : blockOf(sheet));
}

function blockOf({ rows, rowCount, columnCount }: Sheet): Block {
  const block = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => blankCell));
  for (const { row, cells } of rows) {
    for (const { column, kind, value, shown, format } of cells) {
      const line = block[row - 1];
      if (line === undefined) continue;
      const isNumber = kind === 'number' && isDecimalText(value);
      const fault = kind === 'date' ? 'it is a date' : kind === 'error' ? 'it is an error' : null;
      line[column - 1] = {
        text: shown,
        value: isNumber ? value : null,
        isPercent: isNumber && (format?.includes('%') ?? shown.includes('%')),
        fault,
        expression: null,
      };
    }
  }
  return block;
}

/** What this app copied itself, expressions included. */
function readOwn(html: string): Block | null {
  if (!html.includes('data-costbridge=')) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table[data-costbridge]');
  if (table === null) return null;
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => {
      const stored = cell.getAttribute('sdval') ?? '';
      const value = isDecimalText(stored) ? stored : null;
      const isPercent = cell.getAttribute('sdnum')?.endsWith('%') ?? false;
      return {
        text: cell.textContent,
        value,
        isPercent,
        fault: null,
        expression: cell.getAttribute('data-expression'),
      };
    }),
  );
}
