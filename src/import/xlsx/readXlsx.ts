import { strFromU8 } from 'fflate';
import { chartNote, macrosNote } from '../notes';
import { createNumberReader } from '../sheetjs/cellContent';
import type { Step } from '../step';
import type { Parts } from '../unpack';
import type { Sheet, Workbook } from '../workbook';
import { type CellContext, readRows } from './readRows';
import { readSharedStrings } from './sharedStrings';
import { splitSheetPart } from './sheetPart';
import { readStyles } from './styles';
import { findPart, is1904, partText, type SheetEntry, sheetEntries } from './workbookParts';

/**
 * Reads the parts of an .xlsx or .xlsm. `null` when cancelled. Throws on a damaged file.
 * Its rows are read here and not by the library: half the time, fonts and indents in the same walk, and no range that
 * is spread out over a million cells.
 */
export async function readXlsx(
  parts: Parts,
  fileName: string,
  hasMacros: boolean,
  step: Step,
): Promise<Workbook | null> {
  const entries = sheetEntries(parts);
  if (entries.length === 0) throw new Error('it lists no sheets');
  const context: CellContext = {
    strings: readSharedStrings(partText(parts, findPart(parts, /(?:^|\/)sharedStrings\d*\.xml$/i))),
    styles: readStyles(partText(parts, findPart(parts, /(?:^|\/)style(?:s|sheet)\d*\.xml$/i))),
    readNumber: createNumberReader(is1904(parts)),
  };
  const notes = hasMacros ? [macrosNote] : [];
  const sheets: Sheet[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!(await step(0.4 + (0.6 * index) / entries.length, `Reading the sheet ${entry.name}`))) return null;
    if (entry.isChart) notes.push(chartNote(entry.name));
    sheets.push(readEntry(parts, entry, context));
  }
  notes.push(...uncomputedNotes(sheets));
  return { fileName, fileKind: 'xlsx', isText: false, sheets, notes };
}

function readEntry(parts: Parts, { name, visibility, path, isChart }: SheetEntry, context: CellContext): Sheet {
  const part = path === null ? undefined : parts.get(path);
  if (part === undefined && !isChart) throw new Error(`the part of the sheet ${name} is missing`);
  const split = part === undefined || isChart ? null : splitSheetPart(part);
  if (split === null) {
    return { name, visibility, rows: [], rowCount: 0, columnCount: 0, merges: [], hiddenColumns: [] };
  }
  const { merges, hiddenColumns } = split;
  const rows = readRows(strFromU8(split.rows), context, merges, hiddenColumns);
  let columnCount = 0;
  for (const { cells } of rows) columnCount = Math.max(columnCount, cells.at(-1)?.column ?? 0);
  return { name, visibility, rows, rowCount: rows.at(-1)?.row ?? 0, columnCount, merges, hiddenColumns };
}

function uncomputedNotes(sheets: readonly Sheet[]): readonly string[] {
  let count = 0;
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const { kind, value } of cells) if (kind === 'error' && value === '') count += 1;
    }
  }
  return count === 0
    ? []
    : [`${count} formulas have no stored result. Open the file in Excel and save it, to compute them.`];
}
