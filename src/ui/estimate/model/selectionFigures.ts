import { Decimal, ZERO } from '../../../base/decimal';
import { type CellContext, cellValue, figureColumn } from './cellValue';
import type { GridSelection } from './selection';

export interface SelectionFigures {
  readonly cells: number;
  readonly figures: number;
  /** Over all figures of the selection, each cell once. Null where there is none. */
  readonly sum: Decimal | null;
  readonly average: Decimal | null;
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** What a spreadsheet says of the cells that are selected. */
export function selectionFigures({ parts }: GridSelection, context: CellContext): SelectionFigures {
  let [cells, figures, total] = [0, 0, ZERO];
  let least: Decimal | null = null;
  let most: Decimal | null = null;
  const counted = parts.length > 1 ? new Set<string>() : null;
  for (const { rows, columnIds } of parts) {
    for (const columnId of columnIds) {
      const column = figureColumn(columnId);
      for (const row of rows) {
        const key = `${columnId} ${row.id}`;
        if (counted?.has(key)) continue;
        counted?.add(key);
        cells += 1;
        const value = column === null ? null : cellValue(column, row, context);
        if (value === null) continue;
        figures += 1;
        total = total.plus(value);
        if (least === null || value.lt(least)) least = value;
        if (most === null || value.gt(most)) most = value;
      }
    }
  }
  if (figures === 0) return { cells, figures, sum: null, average: null, least, most };
  return { cells, figures, sum: total, average: total.div(new Decimal(figures)), least, most };
}
