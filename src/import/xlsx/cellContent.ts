import { type CellObject, SSF } from '@e965/xlsx';
import { storedNumber } from '../storedNumber';
import type { Cell } from '../workbook';

type Content = Pick<Cell, 'kind' | 'value' | 'shown'>;

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

/** What a stored cell says and how the spreadsheet shows it; `null` for a cell that only has a format. */
export function cellContent(cell: CellObject, is1904: boolean): Content | null {
  const format = cell.z === undefined ? 'General' : String(cell.z);
  switch (cell.t) {
    case 'n':
      return typeof cell.v === 'number' ? numberContent(cell.v, format, is1904) : null;
    case 's': {
      const value = String(cell.v ?? '');
      return value.trim() === '' ? null : { kind: 'text', value, shown: value };
    }
    case 'b':
      return { kind: 'boolean', value: cell.v === true ? 'TRUE' : 'FALSE', shown: cell.v === true ? 'TRUE' : 'FALSE' };
    case 'e': {
      const name = typeof cell.v === 'number' ? (errorNames[cell.v] ?? '#ERROR!') : String(cell.v ?? '#ERROR!');
      return { kind: 'error', value: name, shown: name };
    }
    default:
      return null;
  }
}

/** A formula without a stored result has no value: an error that says so, never a zero. */
export const uncomputed: Content = { kind: 'error', value: '', shown: '' };

function numberContent(binary: number, format: string, is1904: boolean): Content {
  const value = storedNumber(binary);
  if (value === null) return { kind: 'error', value: '#NUM!', shown: '#NUM!' };
  if (SSF.is_date(format)) {
    const date = dateText(binary, is1904);
    if (date !== null) return { kind: 'date', value: date, shown: shownAs(format, binary, is1904) ?? date };
  }
  return { kind: 'number', value, shown: shownAs(format, binary, is1904) ?? value };
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
