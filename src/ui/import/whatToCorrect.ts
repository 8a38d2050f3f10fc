import type { ColumnRole, SheetReading } from '../../estimate';

/** Why what a declined file looks like is no cost to answer. The recogniser's reason says what it looks like. */
export function whyNoCost(reason: string): string {
  if (/no cells|is empty|left out/i.test(reason)) return 'There is nothing in it to read.';
  if (/(?:no|without) prices\.|fewer than two lines/i.test(reason)) return 'Without prices there is no cost to answer.';
  if (/scores/i.test(reason)) return 'Scores are no costs.';
  if (/speaks of money/i.test(reason)) return 'Measures and times are no costs.';
  if (/currenc/i.test(reason)) return 'A sum of them would be no cost.';
  if (/rates/i.test(reason)) return 'Rates say what a piece costs, not how many are used: added up they are no cost.';
  if (/drivers/i.test(reason)) return 'Quantities and drivers are no costs: added up they mean nothing.';
  return 'Nothing in it shows what its figures are the cost of.';
}

/** Without a price to read, taking the file for an estimate changes nothing. */
export function mayAccept(reason: string): boolean {
  return !/no cells|is empty|left out|(?:no|without) prices\.|without quantities\./i.test(reason);
}

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
