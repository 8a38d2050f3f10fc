import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CellObject, read, set_cptable } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/import';
import { readingOptions } from '../../src/import/sheetjs/options';
import { storedNumber } from '../../src/import/storedNumber';
import { openCompound } from '../../src/import/xls/compound';

set_cptable(codePages);

/** Two readers that know nothing of each other: every cell of every workbook at hand says the same in both. */
const folders = [
  new URL('../../fixtures/workbooks/', import.meta.url),
  new URL('../../../shared/estimates/', import.meta.url),
];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: new URL(name, folder) })))
  .filter(({ name }) => /\.xls[xmb]?$/.test(name) && !/password|oleloop|not-a-workbook/.test(name));

test.each(files)('$name', async ({ name, path }) => {
  const bytes = readFileSync(path);
  const ours = await readWorkbook(bytes, name);
  if (!ours.ok) throw new Error(ours.error.got);
  const stream = name.endsWith('.xls') ? openCompound(bytes).stream('Workbook') : null;
  const theirs = read(stream ?? bytes, readingOptions);
  expect(ours.value.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
  for (const sheet of ours.value.sheets) {
    const data = (theirs.Sheets[sheet.name]?.['!data'] ?? []) as readonly (
      | readonly (CellObject | undefined)[]
      | undefined
    )[];
    const expected = data.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => {
        const value = cell ? valueOf(cell) : '';
        return value.trim() === '' ? [] : [[row + 1, column + 1, value, cell?.z, formulaOf(cell)]];
      }),
    );
    const found = sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, kind, format, formula }) => {
        const cell = data[row - 1]?.[column - 1];
        // A date is compared as what is stored; a formula without a result is a zero to the library.
        const plain = kind === 'date' || (kind === 'error' && value === '') || kind === 'error' ? valueOf(cell) : value;
        return [[row, column, plain, format, formula ?? undefined]];
      }),
    );
    expect(found).toEqual(expected);
  }
});

function valueOf(cell: CellObject | undefined): string {
  if (cell?.t === 'n' && typeof cell.v === 'number') return storedNumber(cell.v) ?? '';
  if (cell?.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE';
  return String(cell?.v ?? '');
}

function formulaOf(cell: CellObject | undefined): string | undefined {
  return cell?.f?.replaceAll(/_xlfn\.|_xlws\./g, '');
}
