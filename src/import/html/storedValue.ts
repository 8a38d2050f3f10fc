import { parseDecimal, toText } from '../../base/decimal';
import type { Cell } from '../workbook';
import { htmlAttribute } from './attribute';

/** What the tag of a cell says is stored, beside the text that it shows. */
export type StoredValue = Pick<Cell, 'value'> & { readonly kind: 'number' | 'boolean' | 'error' };

/** LibreOffice `sdval`, Excel `x:num`, `x:bool` and `x:err`, Google Sheets `data-sheets-value`. */
export function storedValue(tag: string): StoredValue | null {
  if (tag.includes('sdval')) {
    const isTruth = (htmlAttribute(tag, 'sdnum') ?? '').endsWith(';BOOLEAN');
    const digits = htmlAttribute(tag, 'sdval') ?? '';
    return isTruth ? truth(digits !== '0') : number(digits);
  }
  if (tag.includes('data-sheets-value')) return sheetsValue(htmlAttribute(tag, 'data-sheets-value') ?? '');
  if (!tag.includes('x:')) return null;
  const error = htmlAttribute(tag, 'x:err');
  if (error !== null) return { kind: 'error', value: error };
  const isTrue = htmlAttribute(tag, 'x:bool');
  if (isTrue !== null) return truth(isTrue.toUpperCase() === 'TRUE');
  return number(htmlAttribute(tag, 'x:num') ?? '');
}

/** Excel leaves the figure out of the tag where the cell shows it as it is stored. */
export function isShownInFull(tag: string): boolean {
  return /\sx:num(?=[\s>/])(?!\s*=)/i.test(tag);
}

/** A figure as it is shown in full, in the country of the spreadsheet. */
export function shownNumber(shown: string, decimalSeparator: string): StoredValue | null {
  return number(decimalSeparator === '.' ? shown : shown.replaceAll(decimalSeparator, '.'));
}

function number(digits: string): StoredValue | null {
  const value = digits.trim() === '' ? null : parseDecimal(digits.trim());
  return value === null ? null : { kind: 'number', value: toText(value.toSignificantDigits(15)) };
}

function truth(isTrue: boolean): StoredValue {
  return { kind: 'boolean', value: isTrue ? 'TRUE' : 'FALSE' };
}

/** `{"1":3,"3":0.25}`: under 1 the kind, and the value under its number. Text is 2, a number 3, a truth 4. */
function sheetsValue(json: string): StoredValue | null {
  const kind = /"1":(\d)\b/.exec(json)?.[1];
  if (kind === '3') return number(/"3":(-?[\d.eE+-]+)/.exec(json)?.[1] ?? '');
  return kind === '4' ? truth(/"4":(?:1|true)\b/.test(json)) : null;
}
