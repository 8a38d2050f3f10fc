import { chartNote, macrosNote, unspelledNote } from '../notes';
import { createNumberReader } from '../sheetjs/cellContent';
import type { Step } from '../step';
import type { Parts } from '../unpack';
import type { Sheet, Workbook } from '../workbook';
import { findPart } from '../xlsx/workbookParts';
import { readBinarySheet } from './readSheet';
import { readBinaryStrings, readBinaryStyles } from './tables';
import { readBinaryWorkbook } from './workbookPart';

/**
 * Reads the parts of an .xlsb. `null` when cancelled. Throws, in words, on a damaged one. Its records are read here and
 * not by the library, which walks for ever through some that contradict each other.
 */
export async function readXlsb(
  parts: Parts,
  fileName: string,
  hasMacros: boolean,
  step: Step,
): Promise<Workbook | null> {
  const { entries, is1904, names } = readBinaryWorkbook(parts);
  if (entries.length === 0) throw new Error('it lists no sheets');
  const part = (pattern: RegExp) => parts.get(findPart(parts, pattern) ?? '') ?? new Uint8Array();
  const context = {
    strings: readBinaryStrings(part(/(?:^|\/)sharedStrings\d*\.bin$/i)),
    styles: readBinaryStyles(part(/(?:^|\/)styles\d*\.bin$/i)),
    readNumber: createNumberReader(is1904),
    names,
    unspelled: 0,
  };
  const notes = hasMacros ? [macrosNote] : [];
  const sheets: Sheet[] = [];
  for (const [index, { name, visibility, path, isChart }] of entries.entries()) {
    if (!(await step(0.4 + (0.6 * index) / entries.length, `Reading the sheet ${name}`))) return null;
    if (isChart) notes.push(chartNote(name));
    const content = path === null || isChart ? undefined : parts.get(path);
    if (content === undefined && !isChart) throw new Error(`the part of the sheet ${name} is missing`);
    sheets.push(readBinarySheet(content ?? new Uint8Array(), name, visibility, context));
  }
  notes.push(...unspelledNote(context.unspelled));
  return { fileName, fileKind: 'xlsb', isText: false, sheets, notes };
}
