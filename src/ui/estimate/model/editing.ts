import type { HiddenCostId } from '../../../annotations';
import type { DecimalText } from '../../../base/decimal';
import { localExpression } from '../../../base/expression';
import type { PositionFigure } from '../../../case';
import type { LineId } from '../../../estimate';
import { editableText, readFigure } from '../../parts/figureText';
import { type CellContext, costOf, positionOn } from './cellValue';
import { methodColumn, methodFigure } from './methodColumns';
import type { GridRow } from './rows';

/** What typing into a cell of ours sets. */
export interface EditTarget {
  readonly isPercent: boolean;
  readonly value: DecimalText | null;
  /** What was typed to come to the value, where that was worked out. */
  readonly expression: string | null;
  /** As undo names it. */
  readonly what: string;
  readonly sets: FigureOf;
}

/** The figure of ours that a cell shows: of the position on a line, or of a hidden cost's method. */
export type FigureOf =
  | { readonly type: 'position'; readonly lineId: LineId; readonly figure: PositionFigure }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId; readonly field: string };

/** Null for a cell that takes no figure. */
export function editTarget(columnId: string, row: GridRow, context: CellContext): EditTarget | null {
  const column = editColumns.find((name) => name === columnId);
  if (column === undefined) return null;
  return row.costId === null ? positionTarget(column, row, context) : methodTarget(column, row, context);
}

export const editColumns = ['ourQuantity', 'ourRate', 'ourAmount'] as const;
type EditColumn = (typeof editColumns)[number];

function positionTarget(column: EditColumn, row: GridRow, context: CellContext): EditTarget | null {
  const { line } = row;
  const figure = line === null ? null : positionFigure(column, line.kind);
  if (line === null || figure === null) return null;
  const position = positionOn(row, context);
  return {
    isPercent: figure === 'percent',
    value: position?.[figure] ?? null,
    expression: position?.expressions[figure] ?? null,
    what: `our ${figure} of "${line.label}"`,
    sets: { type: 'position', lineId: line.id, figure },
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
  return {
    isPercent: field.isPercent ?? false,
    value: methodFigure(cost.method, field.field),
    expression: cost.expressions[field.field] ?? null,
    what: `figures of "${cost.label}"`,
    sets: { type: 'hiddenCost', id: cost.id, field: field.field },
  };
}

/** Why a cell takes no figure, for whoever pasted or filled one into it. */
export function whyNot(columnId: string, row: GridRow): string {
  if (!editColumns.some((name) => name === columnId)) return 'only our own figures can be set';
  if (row.costId !== null)
    return columnId === 'ourAmount' ? 'its method makes the amount' : 'its method has no such figure';
  if (row.line?.kind === 'group') return 'a group takes a quantity only';
  return 'a mark-up takes a percentage or an amount';
}

/** The figure as one edits it: what was typed to come to it, else the figure in full. */
export function editText(columnId: string, row: GridRow, context: CellContext): string {
  const target = editTarget(columnId, row, context);
  if (target === null) return '';
  if (target.expression !== null) return localExpression(target.expression, context.format);
  return editableText(target.value, target.isPercent, context.format);
}

/** Why a text cannot stand in the cell; null where it can. */
export function editFault(typed: string, columnId: string, row: GridRow, context: CellContext): string | null {
  const target = editTarget(columnId, row, context);
  if (target === null) return null;
  const read = readFigure(typed, target.isPercent, context.format);
  return read.ok ? null : read.error;
}
