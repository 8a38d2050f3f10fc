import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { Workbook } from '../workbook';
import { createContentReader } from './cellContent';
import { readingOptions } from './options';
import { readSheet } from './readSheet';
import { soundBiff } from './soundBiff';

/** Reads what the library still reads: SYLK and workbooks of Excel 2 to 4. They hold one sheet. */
export function readOld(bytes: Uint8Array, fileKind: 'xls' | 'sylk', fileName: string): Workbook {
  set_cptable(codePages);
  const book: WorkBook = read(fileKind === 'sylk' ? soundSylk(bytes) : soundBiff(bytes), readingOptions);
  const contentOf = createContentReader(book.Workbook?.WBProps?.date1904 === true);
  const sheets = book.SheetNames.flatMap((name) => {
    const content = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    return content === undefined ? [] : [readSheet(content, name, 'visible', contentOf)];
  });
  return { fileName, fileKind, isText: false, sheets, notes: fileKind === 'xls' ? [oldNote] : [] };
}

const oldNote =
  'The workbook was saved by Excel 4 or an older one. The stored results of its formulas were read, not the formulas.';

/** The library spreads a width out over every column from the first to the last, however far that is: widths are left out. */
function soundSylk(bytes: Uint8Array): Uint8Array {
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join('');
  if (/;[XYRC]-?\d{6,}/.test(text)) throw new Error('a cell lies outside of every sheet');
  const sound = text.replaceAll(/^F;[^\r\n]*/gm, (line) => line.replaceAll(/;[WCRMN][^;\r\n]*/g, ''));
  return Uint8Array.from(sound, (letter) => letter.charCodeAt(0));
}
