import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { createContentReader } from '../sheetjs/cellContent';
import { readingOptions } from '../sheetjs/options';
import { readSheet } from '../sheetjs/readSheet';
import type { Step } from '../step';
import type { FileKind, Sheet, Workbook } from '../workbook';
import { chartNote, macrosNote } from '../xlsx/readXlsx';

/** What the library reads by itself: a BIFF stream, a binary workbook, SYLK. */
export interface BinarySource {
  readonly bytes: Uint8Array;
  readonly fileKind: FileKind;
  readonly hasMacros: boolean;
}

/** Reads an old or a binary workbook. `null` when cancelled. Throws on a damaged one. */
export async function readXls(source: BinarySource, fileName: string, step: Step): Promise<Workbook | null> {
  // Old files are spelled in the code page of the machine that they were written on.
  set_cptable(codePages);
  const book = read(source.fileKind === 'sylk' ? soundSylk(source.bytes) : source.bytes, readingOptions);
  const contentOf = createContentReader(book.Workbook?.WBProps?.date1904 === true);
  const notes = source.hasMacros ? [macrosNote] : [];
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    if (!(await step(0.7 + (0.3 * index) / book.SheetNames.length, `Reading the sheet ${name}`))) return null;
    const content = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (content === undefined) continue;
    const visibility = visibilityOf(book, index);
    // A chart keeps a copy of the figures that it draws.
    const isChart = content['!type'] === 'chart';
    if (isChart) notes.push(chartNote(name));
    sheets.push(readSheet(isChart ? {} : content, name, visibility, contentOf));
  }
  return { fileName, fileKind: source.fileKind, isText: false, sheets, notes };
}

function visibilityOf(book: WorkBook, index: number): Sheet['visibility'] {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
  if (hidden === 2) return 'veryHidden';
  return hidden === 1 ? 'hidden' : 'visible';
}

/** The library spreads a width out over every column from the first to the last, however far that is: widths are left out. */
function soundSylk(bytes: Uint8Array): Uint8Array {
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join('');
  if (/;[XYRC]-?\d{6,}/.test(text)) throw new Error('a cell lies outside of every sheet');
  const sound = text.replaceAll(/^F;[^\r\n]*/gm, (line) => line.replaceAll(/;[WCRMN][^;\r\n]*/g, ''));
  return Uint8Array.from(sound, (letter) => letter.charCodeAt(0));
}
