/** What a person should know of the reading of a workbook, whatever its format. */
export const macrosNote = 'The workbook holds macros. They were not run.';

export function chartNote(sheet: string): string {
  return `The sheet ${sheet} is a chart and holds no cells.`;
}

/** Formulas of tables, pivots and other workbooks have no text of their own in a binary workbook. */
export function unspelledNote(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} formulas cannot be shown as text. Their stored results were read.`];
}
