import { type Bounds, type Direction, holds, type Place } from '../../grid/ranges/cellRange';
import type { CellContext } from './cellValue';
import { columnWords } from './columnWords';
import { type EditTarget, editTarget, whyNot } from './editing';
import { type FigureEntry, isAsBefore, typedEntry } from './figureEntries';
import type { BlockOutcome, Refusal, ShownCells } from './pasteBlock';
import { rowName } from './rowName';

/** Repeats the figures of a range over the rest of a longer one, in the direction that it was made longer in. */
export function fillRange(
  from: Bounds,
  all: Bounds,
  direction: Direction,
  shown: ShownCells,
  context: CellContext,
): BlockOutcome {
  const wrap = (offset: number, size: number): number => ((offset % size) + size) % size;
  const isRows = direction === 'up' || direction === 'down';
  const entries: FigureEntry[] = [];
  const refused: Refusal[] = [];
  for (let row = all.top; row <= Math.min(all.bottom, shown.rows.length - 1); row++) {
    for (let column = all.left; column <= Math.min(all.right, shown.columnIds.length - 1); column++) {
      const place = { row, column };
      if (holds(from, place)) continue;
      const source = isRows
        ? { row: from.top + wrap(row - from.top, from.bottom - from.top + 1), column }
        : { row, column: from.left + wrap(column - from.left, from.right - from.left + 1) };
      const given = targetAt(source, shown, context);
      const data = shown.rows[row];
      if (given === null || data === undefined) continue;
      const target = targetAt(place, shown, context);
      if (target !== null && (target.isPercent === given.isPercent || given.value === null)) {
        const entry = { sets: target.sets, value: given.value, expression: given.expression };
        if (!isAsBefore(entry, target)) entries.push(entry);
      } else if (given.value !== null) {
        const columnId = shown.columnIds[column] ?? '';
        const where = { row: rowName(data, context), column: columnWords(columnId) };
        refused.push({
          rowId: data.id,
          columnId,
          ...where,
          got: given.value,
          why: target === null ? whyNot(columnId, data) : 'a percentage is no quantity',
        });
      }
    }
  }
  return { entries, refused, over: all };
}

/** What one types with Ctrl+Enter goes into every cell of the range that takes it. */
export function fillTyped(typed: string, over: Bounds, shown: ShownCells, context: CellContext): BlockOutcome {
  const entries: FigureEntry[] = [];
  for (const target of targetsIn(over, shown, context)) {
    const entry = typedEntry(typed, target, context);
    if (entry !== null && !isAsBefore(entry, target)) entries.push(entry);
  }
  return { entries, refused: [], over };
}

/** Takes our figures back. */
export function clearRange(over: Bounds, shown: ShownCells, context: CellContext): BlockOutcome {
  const entries = targetsIn(over, shown, context).flatMap((target) =>
    target.value === null ? [] : [{ sets: target.sets, value: null, expression: null }],
  );
  return { entries, refused: [], over };
}

function targetsIn(over: Bounds, { rows, columnIds }: ShownCells, context: CellContext): readonly EditTarget[] {
  return rows.slice(over.top, over.bottom + 1).flatMap((row) =>
    columnIds.slice(over.left, over.right + 1).flatMap((columnId) => {
      const target = editTarget(columnId, row, context);
      return target === null ? [] : [target];
    }),
  );
}

function targetAt({ row, column }: Place, { rows, columnIds }: ShownCells, context: CellContext): EditTarget | null {
  const data = rows[row];
  return data === undefined ? null : editTarget(columnIds[column] ?? '', data, context);
}
