import type { ColumnRole, SheetReading } from '../../estimate';

/** What a person can say of a sheet that was declined, so that it reads as an estimate. The most telling first. */
export function whatToCorrect(reason: string, sheet: SheetReading | null): readonly string[] {
  if (sheet === null || sheet.rows.length === 0) return [];
  const has = (role: ColumnRole): boolean =>
    sheet.tables.some(({ columns }) => columns.some((column) => column.role === role));
  const steps: string[] = [];
  if (/currenc/i.test(reason)) {
    steps.push('Choose "Factor" and "exchange rate" above the column of the rates, or leave out the other currencies.');
  }
  if (!has('amount')) steps.push('Choose "Amount" above the column that holds the amounts.');
  if (!has('quantity') && !/currenc/i.test(reason)) steps.push('Choose "Quantity" above the column of quantities.');
  if (has('amount')) steps.push('Mark the row that states the total, and the rows that are none of its lines.');
  return steps;
}
