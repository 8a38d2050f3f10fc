import { toText } from '../../base/decimal';
import { columnName } from '../../import';
import { isTextFormat, readNumber } from '../numbers/numberFormat';
import { priceFor } from '../numbers/priceFor';
import type { Question } from '../recognition';
import { cellKey } from '../sheet/grid';
import { cellAddress, rowOnSheet } from '../sheet/place';
import { rowsOf } from '../tables/columnFacts';
import type { SheetWork, TableWork } from './sheetWork';

const figureRoles = /^(?:amount|quantity|rate|element)$/;

/** Cells whose figure only a person can tell: prices for several pieces, and prices that became dates. */
export function cellQuestions(work: SheetWork): readonly Question[] {
  return work.tables.flatMap((table) => [...priceQuestions(work, table), ...dateQuestions(work, table)]);
}

/** `6,53/20 pcs`: the price of one, of twenty, or neither. */
function priceQuestions({ grid, sheet, decisions }: SheetWork, { table, columns }: TableWork): readonly Question[] {
  const questions: Question[] = [];
  const figures = new Map(
    columns.all.flatMap((entry) => (figureRoles.test(entry.role) ? [[entry.column, entry]] : [])),
  );
  for (const row of rowsOf(grid, table)) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'text') continue;
      const { column } = cell;
      const heading = figures.get(column)?.heading;
      if (heading === undefined || decisions.cells.has(cellKey(row, column))) continue;
      // The amounts have told.
      if (grid.number(row, column) !== null) continue;
      const format = grid.format(column);
      const found = priceFor(cell.value);
      const price = found === null ? null : readNumber(found.price, isTextFormat(format) ? format : '1,234.56');
      const per = found === null ? null : readNumber(found.per, '1234.56');
      if (found === null || price === null || per === null || per.value.isZero()) continue;
      const about = { type: 'cellFigure' as const, sheet: sheet.name, row, column };
      const value = toText(price.value);
      questions.push({
        about: cellAddress(sheet.name, row, column),
        text: `How is "${cell.value.trim()}" under "${heading}" meant?`,
        choices: [
          { label: 'not read; the figure stays missing', correction: { ...about, figure: null } },
          {
            label: `${found.price} for ${found.per}, ${toText(price.value.div(per.value).toSignificantDigits(8))} each`,
            correction: { ...about, figure: { value, per: toText(per.value) } },
          },
          { label: `${found.price} each`, correction: { ...about, figure: { value, per: '1' } } },
        ],
        chosen: 0,
      });
    }
  }
  return questions;
}

/** Dates among prices: a spreadsheet made 12.3 the twelfth of March. */
function dateQuestions({ grid, sheet, decisions }: SheetWork, { table, columns }: TableWork): readonly Question[] {
  const all: { readonly row: number; readonly column: number; readonly shown: string; readonly month: number }[] = [];
  for (const row of rowsOf(grid, table)) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind !== 'date') continue;
      const { column, shown, value } = cell;
      all.push({ row, column, shown, month: Number(/^\d+-(\d\d)/.exec(value)?.[1]) });
    }
  }
  return columns.all.flatMap(({ column, role, heading }): readonly Question[] => {
    if (!figureRoles.test(role) || decisions.formats.has(column)) return [];
    const dates = all.filter((date) => date.column === column && grid.number(date.row, column) === null);
    const [first] = dates;
    if (first === undefined) return [];
    // From October on both ways of writing are one.
    const early = dates.find(({ month }) => month < 10) ?? first;
    const about = { type: 'numberFormat' as const, sheet: sheet.name, column };
    const sample = (format: 'day.month' | 'day.0month') => grid.dateAs(early.row, column, format) ?? '?';
    const formats = (['day.0month', 'day.month'] as const).filter(
      (format) => format === 'day.0month' || sample(format) !== sample('day.0month'),
    );
    return [
      {
        about: `${sheet.name}!${columnName(column)}`,
        text: `Under "${heading}" stand ${dates.length === 1 ? 'a date' : `${dates.length} dates`} (${first.shown} in row ${rowOnSheet(first.row)}). Were they prices?`,
        choices: [
          { label: 'dates; the figures stay missing', correction: { ...about, format: 'stored' } },
          ...formats.map((format) => ({
            label: `prices: ${early.shown} was ${sample(format)}`,
            correction: { ...about, format },
          })),
        ],
        chosen: 0,
      },
    ];
  });
}
