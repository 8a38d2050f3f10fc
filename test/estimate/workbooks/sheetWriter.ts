import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import { cellName } from '../../../src/import';
import { evaluator, type ValueAt } from './sheetEvaluator';
import type { SheetSpec } from './sheetSpec';

export type { RowSpec, SheetSpec } from './sheetSpec';

/** Writes sheets with formulas and their computed results, as a spreadsheet would. For fixtures only: in floats. */
export function writeWorkbook(sheets: readonly SheetSpec[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  const valueAt = evaluator(sheets);
  for (const sheet of sheets) utils.book_append_sheet(book, toSheet(sheet, valueAt), sheet.name);
  const written: unknown = write(book, { type: 'array', bookType, compression: true });
  return written instanceof Uint8Array ? written : new Uint8Array(written as ArrayBuffer);
}

/** The text of a cell that is no number stays as it is; numbers are printed as the place and the program would. */
export function writeText(sheet: SheetSpec, delimiter: string, print: (value: number) => string): string {
  const valueAt = evaluator([sheet]);
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  const lines = sheet.rows.map((row, at) =>
    Array.from({ length: width }, (_, column) => {
      const spec = row[column] ?? null;
      if (spec === null) return '';
      const { v } = typeof spec === 'object' ? spec : { v: spec };
      if (typeof v === 'string' && !v.startsWith('=')) return v;
      return print(valueAt(sheet.name, at + 1, column + 1));
    }).join(delimiter),
  );
  return `${lines.join('\r\n')}\r\n`;
}

function toSheet(spec: SheetSpec, valueAt: ValueAt): WorkSheet {
  const { name, rows, outline = {}, hiddenRows = [], hiddenColumns = [], merges = [], typed } = spec;
  const sheet: WorkSheet = {};
  let width = 0;
  rows.forEach((row, at) => {
    width = Math.max(width, row.length);
    row.forEach((spec, column) => {
      if (spec === null) return;
      const { v, z } = typeof spec === 'object' ? spec : { v: spec, z: undefined };
      const address = cellName(at + 1, column + 1);
      const format = z === undefined ? {} : { z };
      if (typeof v === 'number') sheet[address] = { t: 'n', v, ...format };
      else if (v.startsWith('=')) {
        const formula = typed === undefined ? { f: v.slice(1).replaceAll('{r}', String(at + 1)) } : {};
        sheet[address] = { t: 'n', v: valueAt(name, at + 1, column + 1), ...formula, ...format };
      } else sheet[address] = { t: 's', v, ...format };
    });
  });
  sheet['!ref'] = `A1:${cellName(Math.max(rows.length, 1), Math.max(width, 1))}`;
  sheet['!rows'] = rows.map((_, at) => ({
    level: outline[at + 1] ?? 0,
    hidden: hiddenRows.includes(at + 1),
  }));
  if (hiddenColumns.length > 0)
    sheet['!cols'] = Array.from({ length: width }, (_, column) => ({ hidden: hiddenColumns.includes(column + 1) }));
  if (merges.length > 0) sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
}
