import { toText } from '../../../base/decimal';
import { type CopiedCell, textCell } from '../../grid/clipboard/copiedCells';
import { cellFigure } from './cellFigure';
import { type CellContext, cellValue, figureColumn } from './cellValue';
import { columnText } from './columnText';
import { editTarget } from './editing';
import type { GridRow } from './rows';

/** Spreadsheets keep fifteen digits; what lies beyond is noise to them. */
const digitsTaken = 15;

/** A cell as it goes to the clipboard: the figure in full beside what is shown. */
export function copiedCell(columnId: string, row: GridRow, context: CellContext): CopiedCell {
  const column = figureColumn(columnId);
  if (column === null) return textCell(columnText(columnId, row, context));
  const value = cellValue(column, row, context);
  const shown = cellFigure(column, row, context)?.text ?? '';
  if (value === null) return textCell(shown);
  const isPercent = shown.includes('%');
  const decimals = shown.split(context.format.decimalMark)[1] ?? '';
  return {
    shown,
    value: toText(value.toSignificantDigits(digitsTaken)),
    isPercent,
    places: /^\d*/.exec(decimals)?.[0].length ?? 0,
    expression: editTarget(columnId, row, context)?.expression ?? null,
  };
}
