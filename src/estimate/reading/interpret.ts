import type { Grid } from '../sheet/grid';
import { sheetScore } from './decline';
import type { OpenSheet } from './openSheet';
import { readSheet } from './readSheet';
import type { SheetWork } from './sheetWork';

/** How many other columns are tried: each costs a whole reading. */
const MOST = 3;

/**
 * Reads a sheet by the column of amounts that headings and formulas propose. Where the rows then do not add up to a
 * total, the other columns of figures are tried too, and the customer's own arithmetic decides.
 */
export function interpret(opened: OpenSheet, gridOf: (sheet: string) => Grid | null): SheetWork {
  const first = readSheet(opened, gridOf);
  if (addsUp(first)) return first;
  const others = otherAmounts(opened, first).map((column) => readSheet(opened, gridOf, column));
  const holding = others.filter(addsUp).sort((a, b) => sheetScore(b) - sheetScore(a));
  return holding[0] ?? first;
}

/** Whether the sheet states a total and its lines make it. */
export function addsUp({ tree, total, totalBeside }: SheetWork): boolean {
  return totalBeside !== null || (total >= 0 && tree.holds[total] === 1);
}

/** Columns of plain figures that nobody spoke for, the fullest first. A person's word on the amounts stands. */
function otherAmounts({ tables, decisions }: OpenSheet, { tables: read }: SheetWork): readonly number[] {
  const [only] = tables;
  const columns = read[0]?.columns;
  const isForced = [...decisions.roles.values()].some(({ role }) => role === 'amount' || role === 'element');
  if (only === undefined || columns === undefined || tables.length > 1 || isForced) return [];
  const most = Math.max(...only.facts.map(({ numbers }) => numbers.size));
  return only.facts
    .filter(({ column, numbers, percents, dates }) => {
      const role = columns.all.find((entry) => entry.column === column)?.role;
      const isFree = role === 'attribute' || role === 'rate' || role === undefined;
      return isFree && numbers.size >= 3 && numbers.size * 2 >= most && percents === 0 && dates === 0;
    })
    .sort((a, b) => b.numbers.size - a.numbers.size || b.column - a.column)
    .slice(0, MOST)
    .map(({ column }) => column);
}
