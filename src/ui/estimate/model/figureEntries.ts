import type { DecimalText } from '../../../base/decimal';
import { type Command, setMethodFigures, setPositionFigures, together } from '../../../case';
import { keptExpression, readFigure } from '../../parts/figureText';
import type { CellContext } from './cellValue';
import { type EditTarget, editTarget, type FigureOf } from './editing';
import type { GridRow } from './rows';

/** A figure of ours on its way into the case. */
export interface FigureEntry {
  readonly sets: FigureOf;
  readonly value: DecimalText | null;
  readonly expression: string | null;
}

/** What a position that begins now is made with. */
export interface NewOverlays {
  readonly newId: () => string;
  readonly author: () => string;
}

/** The command that typing into one cell makes; null where it changes nothing or cannot be read. */
export function editCommand(
  typed: string,
  columnId: string,
  row: GridRow,
  context: CellContext,
  making: NewOverlays,
): Command | null {
  const target = editTarget(columnId, row, context);
  if (target === null) return null;
  const entry = typedEntry(typed, target, context);
  if (entry === null || isAsBefore(entry, target)) return null;
  return entriesCommand([entry], `${entry.value === null ? 'Clear' : 'Set'} ${target.what}`, making);
}

/** What a text says for a cell; null where it is no figure. */
export function typedEntry(typed: string, target: EditTarget, { format }: CellContext): FigureEntry | null {
  const read = readFigure(typed, target.isPercent, format);
  return read.ok ? { sets: target.sets, value: read.value, expression: keptExpression(typed, format) } : null;
}

export function isAsBefore({ value, expression }: FigureEntry, target: EditTarget): boolean {
  return value === target.value && expression === target.expression;
}

/** Many figures as one step of the history. */
export function entriesCommand(
  entries: readonly FigureEntry[],
  label: string,
  { newId, author }: NewOverlays,
): Command {
  const positions = entries.flatMap(({ sets, value, expression }) =>
    sets.type === 'position'
      ? [{ newId: newId(), lineId: sets.lineId, figure: sets.figure, value, expression, author: author() }]
      : [],
  );
  const methods = entries.flatMap(({ sets, value, expression }) =>
    sets.type === 'hiddenCost' ? [{ id: sets.id, field: sets.field, value, expression }] : [],
  );
  return together(label, [setPositionFigures(positions, label), setMethodFigures(methods, label)]);
}
