import { read, type WorkBook } from '@e965/xlsx';
import { strFromU8 } from 'fflate';
import { pack } from '../pack';
import { createContentReader } from '../sheetjs/cellContent';
import { readingOptions } from '../sheetjs/options';
import { type Look, noLooks, readSheet, type SheetFrame } from '../sheetjs/readSheet';
import type { Step } from '../step';
import type { Parts } from '../unpack';
import type { Sheet, Workbook } from '../workbook';
import { readLooks, readStyles } from './looks';
import { type SheetPart, splitSheetPart } from './sheetPart';
import { findPart, partText, sheetParts } from './workbookParts';

/** Reads the parts of an .xlsx or .xlsm. `null` when cancelled. Throws on a damaged file. */
export async function readXlsx(
  parts: Parts,
  fileName: string,
  hasMacros: boolean,
  step: Step,
): Promise<Workbook | null> {
  const pathOf = sheetParts(parts);
  const splits = new Map<string, SheetPart>();
  for (const path of pathOf.values()) {
    const part = parts.get(path);
    const split = part === undefined ? null : splitSheetPart(part);
    if (split !== null) splits.set(path, split);
  }
  const book = readRows(parts, splits);
  if (!(await step(0.6, 'Reading fonts and indents'))) return null;
  const styles = readStyles(partText(parts, findPart(parts, /(?:^|\/)style(?:s|sheet)\d*\.xml$/i)));
  const contentOf = createContentReader(book.Workbook?.WBProps?.date1904 === true);
  const sheets: Sheet[] = [];
  const notes = hasMacros ? [macrosNote] : [];
  for (const [index, name] of book.SheetNames.entries()) {
    if (!(await step(0.7 + (0.3 * index) / book.SheetNames.length, `Reading the sheet ${name}`))) return null;
    const source = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (source === undefined) continue;
    if (source['!type'] === 'chart') notes.push(chartNote(name));
    const split = splits.get(pathOf.get(name) ?? '');
    sheets.push(readSheet(source, frameOf(name, visibilityOf(book, index), split, styles), contentOf));
  }
  notes.push(...uncomputedNotes(sheets));
  return { fileName, fileKind: 'xlsx', isText: false, sheets, notes };
}

function readRows(parts: Parts, splits: ReadonlyMap<string, SheetPart>): WorkBook {
  const entries = Array.from(parts, ([name, part]) => [name, splits.get(name)?.rows ?? part] as const);
  return read(pack(entries), { ...readingOptions, sheetStubs: true });
}

function frameOf(
  name: string,
  visibility: Sheet['visibility'],
  split: SheetPart | undefined,
  styles: ReadonlyMap<string, Look>,
): SheetFrame {
  if (split === undefined) return { name, visibility, looks: noLooks };
  const { merges, hiddenColumns } = split;
  return { name, visibility, merges, hiddenColumns, looks: readLooks(strFromU8(split.rows), styles) };
}

export const macrosNote = 'The workbook holds macros. They were not run.';

export function chartNote(sheet: string): string {
  return `The sheet ${sheet} is a chart and holds no cells.`;
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

export function visibilityOf(book: WorkBook, index: number): Sheet['visibility'] {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
  if (hidden === 2) return 'veryHidden';
  return hidden === 1 ? 'hidden' : 'visible';
}
