import type { Decimal } from '../../base/decimal';
import type { Cell, Look } from './book';

/** A format, or one that hangs on the figure. */
type Shown = string | ((value: Decimal) => string);

/** Longer ones a spreadsheet refuses. */
const longestFormula = 8000;

export function text(value: string, look: Look = 'text', indent = 0, span = 1): Cell {
  return { kind: 'text', text: value, look, indent, span };
}

export function figure(value: Decimal, format: string, look: Look = 'theirs'): Cell {
  return { kind: 'figure', value, format, look };
}

/** A formula with the engine's result. One that no spreadsheet would take stands as its result alone. */
export function formula(its: string, value: Decimal | string, shown: Shown, look: Look = 'made'): Cell {
  if (typeof value === 'string') return { kind: 'formula', formula: its, value, format: 'General', look };
  const format = typeof shown === 'string' ? shown : shown(value);
  return its.length <= longestFormula
    ? { kind: 'formula', formula: its, value, format, look }
    : figure(value, format, look);
}

/** `C` for 2. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Most arguments that SUM takes. */
const mostArguments = 200;

/**
 * The sum of cells of one column, `SUM(Lines!K6:K9,Lines!K12)`, of the formula's own sheet where none is named: rows next to each other become one range. `0` for none.
 * SUM passes over text, so that what is missing adds nothing and stays marked.
 */
export function sumOfRows(sheet: string | null, column: string, rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  if (ranges.length === 0) return '0';
  const written = ranges.map(
    ([from, to]) => `${sheet === null ? '' : `${sheet}!`}${column}${from}${to > from ? `:${column}${to}` : ''}`,
  );
  const sums: string[] = [];
  for (let from = 0; from < written.length; from += mostArguments) {
    sums.push(`SUM(${written.slice(from, from + mostArguments).join(',')})`);
  }
  return sums.length === 1 ? (sums[0] ?? '0') : `(${sums.join('+')})`;
}

/** A product of factors; `1` for none. */
export function productOf(factors: readonly (string | null)[]): string {
  const written = factors.filter((factor) => factor !== null);
  return written.length === 0 ? '1' : written.join('*');
}

/** On their own sheet references need no name of it. */
export function onSheet(sheet: string, cell: Cell | null): Cell | null {
  return cell?.kind === 'formula' ? { ...cell, formula: cell.formula.replaceAll(`${sheet}!`, '') } : cell;
}
