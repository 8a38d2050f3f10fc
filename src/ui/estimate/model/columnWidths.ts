import { decimalParts } from '../../grid/decimalParts';
import { cellFigure } from './cellFigure';
import { type CellContext, cellValue, type FigureColumn, positionOn } from './cellValue';
import type { ColumnRoom } from './columnRoom';
import type { GridRow } from './rows';

export type ColumnWidths = Readonly<Record<FigureColumn | 'row', number>>;

// Groups and the total are set bolder, and wider.
const digit = 8.3;
const mark = 4.6;
const padding = 16;

/**
 * Pixels that the longest figure of each column needs, with the room that every cell makes for the column's decimals: a
 * figure that is cut off would read as another one. The customer's own are measured once, ours after every edit.
 */
export function columnWidths(
  theirs: TheirWidths,
  rows: readonly GridRow[],
  total: GridRow | undefined,
  room: ColumnRoom,
  cells: CellContext,
): ColumnWidths {
  const moving = rows.filter((row) => row.costId !== null || row.isGroup || positionOn(row, cells) !== null);
  const all = total === undefined ? moving : [...moving, total];
  const ours = (column: FigureColumn, least: number): number => Math.max(least, needs(all, column, room, cells));
  const ourAmount = ours('ourAmount', theirs.theirAmount);
  const effect = Math.max(ours('direct', 62), ours('loaded', 62));
  return {
    ...theirs,
    ourQuantity: ours('ourQuantity', theirs.theirQuantity),
    ourRate: ours('ourRate', theirs.theirRate),
    ourAmount,
    direct: effect,
    loaded: effect,
    perYear: ours('perYear', 90),
    share: 72,
    loadFactor: 82,
  };
}

export type TheirWidths = Readonly<Record<'row' | 'theirQuantity' | 'theirRate' | 'theirAmount', number>>;

export function theirWidths(
  rows: readonly GridRow[],
  total: GridRow | undefined,
  room: ColumnRoom,
  cells: CellContext,
): TheirWidths {
  const all = total === undefined ? rows : [...rows, total];
  const rowDigits = all.reduce((most, { line }) => Math.max(most, `${line?.key.row ?? ''}`.length), 1);
  return {
    row: Math.max(38, rowDigits * digit + padding),
    theirQuantity: Math.max(68, needs(all, 'theirQuantity', room, cells)),
    theirRate: Math.max(62, needs(all, 'theirRate', room, cells)),
    theirAmount: Math.max(70, needs(all, 'theirAmount', room, cells)),
  };
}

function needs(rows: readonly GridRow[], column: FigureColumn, room: ColumnRoom, cells: CellContext): number {
  const { decimalMark } = cells.format;
  let whole = 0;
  for (const row of longest(rows, column, cells)) {
    const figure = cellFigure(column, row, cells);
    if (!figure) continue;
    whole = Math.max(whole, textWidth(figure.isLoose ? figure.text : decimalParts(figure.text, decimalMark)[0]));
  }
  return Math.round(whole + textWidth(room[column]) + padding);
}

/**
 * The rows whose text may be the longest: of plain figures those of the largest size above and below zero; all of those
 * whose text has more than a figure (`÷ 18,000`, `missing`). Writing each of a hundred thousand would take a second.
 */
function longest(rows: readonly GridRow[], column: FigureColumn, cells: CellContext): Iterable<GridRow> {
  const written = new Set<GridRow>();
  const largest = new Map<string, { readonly row: GridRow; readonly size: number }>();
  for (const row of rows) {
    const value = row.costId === null ? cellValue(column, row, cells) : null;
    if (value === null) {
      if (row.costId !== null || column === 'theirAmount') written.add(row);
      continue;
    }
    // Percentages stand among quantities, and are written another way.
    const group = `${value.isNegative()} ${row.line?.kind === 'markup'}`;
    const size = value.isZero() ? -1 : value.e;
    if (size > (largest.get(group)?.size ?? Number.NEGATIVE_INFINITY)) largest.set(group, { row, size });
  }
  for (const { row } of largest.values()) written.add(row);
  return written;
}

function textWidth(text: string): number {
  let pixels = 0;
  for (const char of text) pixels += /[\d\u2212%]/.test(char) ? digit : mark;
  return pixels;
}
