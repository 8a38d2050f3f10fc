import { parseDecimal, toText } from '../../base/decimal';
import { relativeFormula } from '../spreadsheetml/relativeFormula';
import { unescapeHtml } from './entities';

/** What the tag of a cell says beside its text. Spreadsheets that copy as HTML put the stored figure there. */
export interface CellTag {
  /** The figure as it is stored, `null` where the tag has none. */
  readonly value: string | null;
  readonly format: string | null;
  readonly formula: string | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly isHidden: boolean;
  readonly across: number;
  readonly down: number;
}

/** Class to declarations, from the style sheets of the page. */
export type Classes = ReadonlyMap<string, string>;

export function readCellTag(name: string, tag: string, classes: Classes, row: number, column: number): CellTag {
  const style = styleOf(tag, classes);
  return {
    value: storedValue(tag),
    format: formatOf(tag, style),
    formula: formulaOf(tag, row, column),
    bold: name === 'th' || isBold(style),
    indent: indentOf(style),
    isHidden: isHiddenTag(tag, classes),
    across: spanOf(tag, 'colspan', 1000),
    down: spanOf(tag, 'rowspan', 65_534),
  };
}

/** The value of an attribute, quoted or not. */
export function htmlAttribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match === null ? null : unescapeHtml(match[1] ?? match[2] ?? match[3] ?? '');
}

export function isHiddenTag(tag: string, classes: Classes): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(styleOf(tag, classes)) ||
    /\shidden[\s>=/]/i.test(tag)
  );
}

export function readClasses(sheet: string, classes: Map<string, string>): void {
  for (const [, names = '', declarations = ''] of sheet.matchAll(/([^{}]{1,2000})\{([^}]*)\}/g)) {
    for (const [, name = ''] of names.matchAll(/\.([\w-]+)/g)) {
      classes.set(name, `${classes.get(name) ?? ''};${declarations}`);
    }
  }
}

function styleOf(tag: string, classes: Classes): string {
  const own = /\sstyle\s*=/i.test(tag) ? (htmlAttribute(tag, 'style') ?? '') : '';
  const names = /\sclass\s*=/i.test(tag) ? (htmlAttribute(tag, 'class') ?? '').split(/\s+/) : [];
  return [...names.map((name) => classes.get(name) ?? ''), own].join(';');
}

/** LibreOffice `sdval`, Excel `x:num`, Google Sheets `data-sheets-value`. */
function storedValue(tag: string): string | null {
  const digits =
    (tag.includes('sdval') ? htmlAttribute(tag, 'sdval') : null) ??
    (tag.includes('x:num') ? htmlAttribute(tag, 'x:num') : null) ??
    (tag.includes('data-sheets-value') ? sheetsValue(htmlAttribute(tag, 'data-sheets-value') ?? '') : null);
  const value = digits === null ? null : parseDecimal(digits.trim());
  return value === null ? null : toText(value.toSignificantDigits(15));
}

/** `{"1":3,"3":0.25}`: kind 3 is a number, and stands under 3. */
function sheetsValue(json: string): string | null {
  return /"1":3\b/.test(json) ? (/"3":(-?[\d.eE+-]+)/.exec(json)?.[1] ?? null) : null;
}

function formatOf(tag: string, style: string): string | null {
  const libre = tag.includes('sdnum') ? htmlAttribute(tag, 'sdnum')?.split(';').slice(2).join(';') : undefined;
  if (libre !== undefined && libre !== '') return libre;
  const sheets = tag.includes('data-sheets-numberformat') ? htmlAttribute(tag, 'data-sheets-numberformat') : null;
  const pattern = sheets === null ? undefined : /"2":"((?:[^"\\]|\\.)*)"/.exec(sheets)?.[1];
  if (pattern !== undefined) return pattern.replaceAll(/\\(.)/g, '$1');
  const excel = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i.exec(style);
  const code = excel?.[1] ?? excel?.[2];
  return code === undefined ? null : code.replaceAll(/\\([^\da-f])/gi, '$1').trim();
}

function formulaOf(tag: string, row: number, column: number): string | null {
  const excel = tag.includes('x:fmla') ? htmlAttribute(tag, 'x:fmla') : null;
  if (excel !== null) return excel.replace(/^=/, '');
  const sheets = tag.includes('data-sheets-formula') ? htmlAttribute(tag, 'data-sheets-formula') : null;
  return sheets === null ? null : relativeFormula(sheets, row, column);
}

function isBold(style: string): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) || /(?:^|;)\s*font\s*:[^;]*\bbold\b/i.test(style);
}

/** Excel counts letters; the padding of 9 pixels a step says the same in other programs. */
function indentOf(style: string): number {
  const counted = /mso-char-indent-count\s*:\s*(\d{1,3})/i.exec(style)?.[1];
  if (counted !== undefined) return Number.parseInt(counted, 10);
  const padding = /padding-left\s*:\s*(\d{1,4})(?:\.\d+)?px/i.exec(style)?.[1];
  return padding === undefined ? 0 : Math.floor(Number.parseInt(padding, 10) / 9);
}

/** The digits that a span begins with, as browsers read it: people write `colspan='3"'`. */
function spanOf(tag: string, name: string, limit: number): number {
  const digits = /^\s*(\d{1,6})/.exec(new RegExp(`\\s${name}\\s*=\\s*["']?([^\\s>]*)`, 'i').exec(tag)?.[1] ?? '')?.[1];
  return digits === undefined ? 1 : Math.max(1, Math.min(Number.parseInt(digits, 10), limit));
}
