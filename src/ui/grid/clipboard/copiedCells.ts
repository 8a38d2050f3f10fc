import type { DecimalText } from '../../../base/decimal';
import { decimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal } from '../../../base/format';

/** A cell on its way to the clipboard. */
export interface CopiedCell {
  /** As it is shown. */
  readonly shown: string;
  /** The figure in full; null for a text. */
  readonly value: DecimalText | null;
  readonly isPercent: boolean;
  /** Decimals that are shown; of a percentage those of the percentage. */
  readonly places: number;
  /** What was typed to come to the figure, without the marks of a locale. */
  readonly expression: string | null;
}

export function textCell(shown: string): CopiedCell {
  return { shown, value: null, isPercent: false, places: 0, expression: null };
}

/** Columns cut by tabs, figures in full with the decimal mark of the locale and nothing between thousands. */
export function asTsv(rows: readonly (readonly CopiedCell[])[], format: FormatContext): string {
  const ungrouped: FormatContext = { ...format, groupMark: '' };
  const line = (cells: readonly CopiedCell[]): string =>
    cells
      .map(({ shown, value, isPercent }) => {
        if (value === null) return harmless(shown.replace(/[\t\r\n]+/g, ' '));
        return isPercent
          ? `${formatPlain(decimal(value).times(100), ungrouped)}%`
          : formatPlain(decimal(value), ungrouped);
      })
      .join('\t');
  return rows.map(line).join('\r\n');
}

/** A spreadsheet knows the plain minus only. */
function formatPlain(value: ReturnType<typeof decimal>, format: FormatContext): string {
  return formatDecimal(value, format).replace('\u2212', '-');
}

/** A text that a spreadsheet would take for a formula is led in by an apostrophe, which it keeps to itself. */
function harmless(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/**
 * A table as spreadsheets exchange it: the stored figure beside the printed one, with its format, in the words of Excel
 * (`x:num`, `mso-number-format`) and of LibreOffice (`sdval`, `sdnum`). Its own mark lets a paste here keep expressions.
 */
export function asHtml(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((cells) => `<tr>${cells.map(cellTag).join('')}</tr>`).join('\n');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table ${ownMark}>\n${body}\n</table></body></html>`;
}

export const ownMark = 'data-costbridge="1"';

function cellTag({ shown, value, isPercent, places, expression }: CopiedCell): string {
  // As text, in the words of both: a label of the customer's file that begins with a sign is no formula.
  if (value === null) return `<td sdnum="1033;0;@" style="mso-number-format:'\\@'">${escaped(shown)}</td>`;
  const code = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${isPercent ? '%' : ''}`;
  const own = expression === null ? '' : ` data-expression="${escaped(expression)}"`;
  // 1033: the code is written with the marks of English, whatever the machine speaks.
  return `<td x:num="${value}" sdval="${value}" sdnum="1033;0;${code}" style="mso-number-format:'${code.replace(/[#,]/g, '\\$&')}'"${own}>${escaped(shown)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
