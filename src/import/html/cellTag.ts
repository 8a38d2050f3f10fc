import { relativeFormula } from '../spreadsheetml/relativeFormula';
import { htmlAttribute } from './attribute';
import { formatOf } from './formatOf';
import { isShownInFull, type StoredValue, storedValue } from './storedValue';

/** What the tag of a cell says beside its text. Spreadsheets that copy as HTML put the stored figure there. */
export interface CellTag {
  /** What is stored, `null` where the tag does not say. */
  readonly stored: StoredValue | null;
  /** What is stored is a figure, and the text shows all of it. */
  readonly isShownInFull: boolean;
  readonly format: string | null;
  readonly formula: string | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly isHidden: boolean;
  readonly across: number;
  readonly down: number;
  /** A text that merely runs over the empty cells beside it. */
  readonly runsOver: boolean;
}

/** Class to declarations, from the style sheets of the page. */
export type Classes = ReadonlyMap<string, string>;

export function readCellTag(name: string, tag: string, classes: Classes, row: number, column: number): CellTag {
  const style = styleOf(tag, classes);
  return {
    stored: storedValue(tag),
    isShownInFull: isShownInFull(tag),
    format: formatOf(tag, style),
    formula: formulaOf(tag, row, column),
    bold: name === 'th' || isBold(style),
    indent: indentOf(style),
    isHidden: isHiddenTag(tag, classes),
    across: spanOf(tag, 'colspan', 1000),
    down: spanOf(tag, 'rowspan', 65_534),
    runsOver: /mso-ignore\s*:\s*colspan/i.test(style),
  };
}

export function isHiddenTag(tag: string, classes: Classes): boolean {
  return (
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(styleOf(tag, classes)) ||
    /\shidden[\s>=/]/i.test(tag)
  );
}

/** Excel writes how deep a row is grouped. */
export function outlineLevelOf(tag: string, classes: Classes): number {
  return Number.parseInt(/mso-outline-level\s*:\s*([1-7])/i.exec(styleOf(tag, classes))?.[1] ?? '0', 10);
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

function formulaOf(tag: string, row: number, column: number): string | null {
  const excel = tag.includes('x:fmla') ? htmlAttribute(tag, 'x:fmla') : null;
  if (excel !== null) return excel.replace(/^=/, '');
  const sheets = tag.includes('data-sheets-formula') ? htmlAttribute(tag, 'data-sheets-formula') : null;
  return sheets === null ? null : relativeFormula(sheets, row, column);
}

/** The last of several declarations counts. */
function isBold(style: string): boolean {
  const [weight] = [...style.matchAll(/font-weight\s*:\s*([a-z\d]+)/gi)].slice(-1);
  if (weight !== undefined) return /^(?:bold|[6-9]00)$/i.test(weight[1] ?? '');
  return /(?:^|;)\s*font\s*:[^;]*\bbold\b/i.test(style);
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
