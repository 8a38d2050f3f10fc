import type { Decimal } from '../../base/decimal';
import type { BookSheet, Cell } from './book';

/** The widths of a sheet's columns, wider where a figure would not fit and print as `###`. In characters. */
export function columnWidths({ widths, rows }: BookSheet): readonly number[] {
  const fitted = [...widths];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const least = lengthOf(cell) + room;
      if (least > (fitted[column] ?? 0)) fitted[column] = least;
    }
  }
  return fitted;
}

/** For the cell's margins, and figures that a font sets wider than others. */
const room = 2.5;

function lengthOf(cell: Cell | null): number {
  if (cell === null || cell.kind === 'text' || typeof cell.value === 'string') return 0;
  return shownLength(cell.value, cell.format.split(';')[0] ?? '');
}

function shownLength(value: Decimal, format: string): number {
  if (format.includes('E+')) return format.length;
  const isPercent = format.includes('%');
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const whole = Math.max(value.isZero() ? 1 : value.e + 1 + (isPercent ? 2 : 0), 1);
  const marks = format.includes('#,##0') ? Math.floor((whole - 1) / 3) : 0;
  return 1 + whole + marks + (places > 0 ? places + 1 : 0) + (isPercent ? 2 : 0);
}
