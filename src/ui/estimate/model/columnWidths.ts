import { formatDecimal, formatSigned } from '../../../base/format';
import { cellFigure } from './cellFigure';
import type { CellContext, FigureColumn } from './cellValue';
import type { GridRow } from './rows';

export type ColumnWidths = Readonly<Record<FigureColumn | 'row', number>>;

const digit = 7.9;
const mark = 4.6;
const padding = 16;
const widest = 150;

/** Pixels that the longest figure of each column needs. Worked out once per estimate, with room for ours to grow. */
export function columnWidths(rows: readonly GridRow[], total: GridRow | undefined, cells: CellContext): ColumnWidths {
  const { analysis } = cells.open;
  const all = total === undefined ? rows : [...rows, total];
  const longest = (column: FigureColumn): number =>
    all.reduce((most, row) => Math.max(most, textWidth(cellFigure(column, row, cells)?.text ?? '')), 0);
  const theirQuantity = longest('theirQuantity');
  const theirRate = longest('theirRate');
  const ourTotal = textWidth(formatDecimal(analysis.substantiated, cells.format, cells.amountPlaces));
  const amount = Math.max(longest('theirAmount'), ourTotal);
  const effect = textWidth(formatSigned(analysis.gap, cells.format, cells.unitPlaces));
  const rowDigits = all.reduce((most, { line }) => Math.max(most, `${line?.key.row ?? ''}`.length), 1);
  return {
    row: Math.max(38, rowDigits * digit + padding),
    theirQuantity: width(theirQuantity, 68),
    theirRate: width(theirRate, 62),
    theirAmount: width(amount, 70),
    ourQuantity: width(Math.max(theirQuantity, longest('ourQuantity')), 68),
    ourRate: width(Math.max(theirRate, longest('ourRate')), 62),
    ourAmount: width(amount, 70),
    direct: width(effect, 62),
    loaded: width(effect, 62),
  };
}

function width(text: number, least: number): number {
  return Math.min(widest, Math.max(least, Math.round(text + padding)));
}

function textWidth(text: string): number {
  let pixels = 0;
  for (const char of text) pixels += /[\d\u2212%]/.test(char) ? digit : mark;
  return pixels;
}
