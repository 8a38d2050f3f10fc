import type { DecimalText } from '../../../base/decimal';
import { type Command, type PositionFigure, setHiddenCost, setPositionFigure } from '../../../case';
import { editableText, readFigure } from '../../parts/figureText';
import { type CellContext, costOf, positionOn } from './cellValue';
import { methodColumn, methodFigure } from './methodColumns';
import type { GridRow } from './rows';

/** What typing into a cell of ours sets. */
interface EditTarget {
  readonly isPercent: boolean;
  readonly value: DecimalText | null;
  /** As undo names it. */
  readonly what: string;
  readonly set: (value: DecimalText | null, newId: string) => Command;
}

/** Null for a cell that takes no figure. */
export function editTarget(columnId: string, row: GridRow, context: CellContext): EditTarget | null {
  const column = columns.find((name) => name === columnId);
  if (column === undefined) return null;
  return row.costId === null ? positionTarget(column, row, context) : methodTarget(column, row, context);
}

const columns = ['ourQuantity', 'ourRate', 'ourAmount'] as const;
type EditColumn = (typeof columns)[number];

function positionTarget(column: EditColumn, row: GridRow, context: CellContext): EditTarget | null {
  const { line } = row;
  const figure = line === null ? null : positionFigure(column, line.kind);
  if (line === null || figure === null) return null;
  const position = positionOn(row, context);
  const what = `${figure} of "${line.label}"`;
  return {
    isPercent: figure === 'percent',
    value: position?.[figure] ?? null,
    what,
    set: (value, newId) =>
      setPositionFigure(newId, line.id, figure, value, value === null ? `Clear our ${what}` : `Set our ${what}`),
  };
}

type GridFigure = Exclude<PositionFigure, `factor:${number}`>;

function positionFigure(column: EditColumn, kind: string): GridFigure | null {
  if (kind === 'total') return null;
  if (kind === 'group') return column === 'ourQuantity' ? 'quantity' : null;
  if (kind === 'markup') return column === 'ourQuantity' ? 'percent' : column === 'ourAmount' ? 'amount' : null;
  return column === 'ourQuantity' ? 'quantity' : column === 'ourRate' ? 'rate' : 'amount';
}

function methodTarget(column: EditColumn, row: GridRow, context: CellContext): EditTarget | null {
  const cost = costOf(row, context);
  if (cost === null || column === 'ourAmount') return null;
  const field = methodColumn(cost.method, column === 'ourQuantity' ? 'quantity' : 'rate');
  if (field === null) return null;
  const what = `figures of "${cost.label}"`;
  return {
    isPercent: field.isPercent ?? false,
    value: methodFigure(cost.method, field.field),
    what,
    set: (value) => setHiddenCost(cost.id, { method: { ...cost.method, [field.field]: value } }, `Change ${what}`),
  };
}

export function editText(columnId: string, row: GridRow, context: CellContext): string {
  const target = editTarget(columnId, row, context);
  return target === null ? '' : editableText(target.value, target.isPercent, context.format);
}

/** Why a text cannot stand in the cell; null where it can. */
export function editFault(typed: string, columnId: string, row: GridRow, context: CellContext): string | null {
  const target = editTarget(columnId, row, context);
  if (target === null) return null;
  const read = readFigure(typed, target.isPercent, context.format);
  return read.ok ? null : read.error;
}

/** The command that typing makes; null where it changes nothing or cannot be read. */
export function editCommand(
  typed: string,
  columnId: string,
  row: GridRow,
  context: CellContext,
  newId: string,
): Command | null {
  const target = editTarget(columnId, row, context);
  if (target === null) return null;
  const read = readFigure(typed, target.isPercent, context.format);
  return read.ok && read.value !== target.value ? target.set(read.value, newId) : null;
}
