import { type CellObject, SSF } from '@e965/xlsx';
import { storedNumber } from '../storedNumber';
import type { Cell } from '../workbook';
import { type PlainFormat, plainFormat, showPlainly } from './plainFormat';

export type CellContent = Pick<Cell, 'kind' | 'value' | 'shown'>;

/** What a stored cell says and how the spreadsheet shows it; `null` for a cell that only has a format. */
export type ContentOf = (cell: CellObject) => CellContent | null;

/** The name of an error that a binary workbook calls by number. */
export function errorName(code: number): string {
  return errorNames[code] ?? '#ERROR!';
}

const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** A formula without a stored result has no value: an error that says so, never a zero. */
export const uncomputed: CellContent = { kind: 'error', value: '', shown: '' };

/** A stored number under a format code. */
export type NumberReader = (binary: number, format: string) => CellContent;

/** Reads numbers of one workbook. A format is looked at once, since a million cells share a handful of them. */
export function createNumberReader(is1904: boolean): NumberReader {
  const formats = new Map<string, KnownFormat>();
  return (binary, code) => {
    let format = formats.get(code);
    if (format === undefined) {
      format = knowFormat(code);
      formats.set(code, format);
    }
    return numberContent(binary, format, is1904);
  };
}

export function createContentReader(is1904: boolean): ContentOf {
  const readNumber = createNumberReader(is1904);
  return (cell) => {
    switch (cell.t) {
      case 'n':
        return typeof cell.v === 'number' ? readNumber(cell.v, typeof cell.z === 'string' ? cell.z : 'General') : null;
      case 's': {
        const value = typeof cell.v === 'string' ? cell.v : '';
        return value.trim() === '' ? null : { kind: 'text', value, shown: value };
      }
      case 'b': {
        const value = cell.v === true ? 'TRUE' : 'FALSE';
        return { kind: 'boolean', value, shown: value };
      }
      case 'e': {
        const name = typeof cell.v === 'number' ? errorName(cell.v) : String(cell.v ?? '#ERROR!');
        return { kind: 'error', value: name, shown: name };
      }
      default:
        return null;
    }
  };
}

interface KnownFormat {
  readonly code: string;
  readonly isGeneral: boolean;
  readonly isDate: boolean;
  readonly plain: PlainFormat | null;
}

function knowFormat(code: string): KnownFormat {
  return { code, isGeneral: /^general$/i.test(code), isDate: isDateFormat(code), plain: plainFormat(code) };
}

function isDateFormat(code: string): boolean {
  try {
    return SSF.is_date(code);
  } catch {
    return false;
  }
}

function numberContent(binary: number, format: KnownFormat, is1904: boolean): CellContent {
  const value = storedNumber(binary);
  if (value === null) return { kind: 'error', value: '#NUM!', shown: '#NUM!' };
  if (format.isDate) {
    const date = dateText(binary, is1904);
    if (date !== null) return { kind: 'date', value: date, shown: shownAs(format.code, binary, is1904) ?? date };
  }
  return { kind: 'number', value, shown: shownNumber(value, binary, format, is1904) };
}

function shownNumber(value: string, binary: number, format: KnownFormat, is1904: boolean): string {
  // A general number is shown in full as long as it fits.
  if (format.isGeneral && value.length <= 10) return value;
  if (format.plain !== null) return showPlainly(value, format.plain).trim();
  return shownAs(format.code, binary, is1904) ?? value;
}

function shownAs(format: string, binary: number, is1904: boolean): string | null {
  try {
    return SSF.format(format, binary, { date1904: is1904 }).trim();
  } catch {
    return null;
  }
}

function dateText(serial: number, is1904: boolean): string | null {
  const code: unknown = SSF.parse_date_code(serial, { date1904: is1904 });
  if (!isDateCode(code) || code.m < 1 || code.d < 1) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(code.y).padStart(4, '0')}-${two(code.m)}-${two(code.d)}`;
  return code.H + code.M + code.S === 0 ? day : `${day}T${two(code.H)}:${two(code.M)}:${two(code.S)}`;
}

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

function isDateCode(code: unknown): code is DateCode {
  return typeof code === 'object' && code !== null && 'y' in code && 'm' in code && 'd' in code;
}
