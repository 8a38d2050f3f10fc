import { read, type WorkBook } from '@e965/xlsx';
import type { Sheet, Workbook } from '../workbook';
import { type Looks, lookOfCells } from './looks';
import { readSheet } from './readSheet';

/** Reads an .xlsx or .xlsm whose size has been vouched for. `null` when cancelled. Throws on a damaged file. */
export async function readXlsx(
  bytes: Uint8Array,
  fileName: string,
  hasMacros: boolean,
  step: (fraction: number, what: string) => Promise<boolean>,
): Promise<Workbook | null> {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    cellText: false,
    cellHTML: false,
    cellDates: false,
    sheetStubs: true,
    WTF: true,
  });
  if (!(await step(0.6, 'Reading fonts and indents'))) return null;
  const looks = lookOfCells(bytes);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  const notes = hasMacros ? ['The workbook holds macros. They were not run.'] : [];
  for (const [index, name] of book.SheetNames.entries()) {
    if (!(await step(0.7 + (0.3 * index) / book.SheetNames.length, `Reading the sheet ${name}`))) return null;
    const source = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (source === undefined) continue;
    if (source['!type'] === 'chart') notes.push(`The sheet ${name} is a chart and holds no cells.`);
    sheets.push(readSheet(source, name, visibilityOf(book, index), is1904, looks.get(name) ?? noLooks));
  }
  const uncomputed = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'error' && cell.value === '')),
  ).length;
  if (uncomputed > 0) {
    notes.push(`${uncomputed} formulas have no stored result. Open the file in Excel and save it, to compute them.`);
  }
  await step(1, 'Read');
  return { fileName, fileKind: 'xlsx', isText: false, sheets, notes };
}

const noLooks: Looks = { of: new Map(), uncomputed: new Set() };

function visibilityOf(book: WorkBook, index: number): Sheet['visibility'] {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
  if (hidden === 2) return 'veryHidden';
  return hidden === 1 ? 'hidden' : 'visible';
}
