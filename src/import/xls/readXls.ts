import type { CP$Module } from '@e965/xlsx/dist/cpexcel';
import type { TokenKind } from '../biff/references';
import { chartNote, macrosNote, unspelledNote } from '../notes';
import { createNumberReader } from '../sheetjs/cellContent';
import type { Step } from '../step';
import type { Sheet, Workbook } from '../workbook';
import { type Decode, readGlobals } from './globals';
import { streamRecords } from './streamRecords';
import { readStreamSheet, type StreamContext } from './streamSheet';

/**
 * Reads the stream of an .xls since Excel 5. `null` when cancelled. Throws, in words, on a damaged one. Its records are
 * read here and not by the library, which walks for ever through some that contradict each other.
 */
export async function readXls(
  stream: Uint8Array,
  hasMacros: boolean,
  fileName: string,
  step: Step,
): Promise<Workbook | null> {
  const kind: TokenKind = stream[4] === 0 && stream[5] === 6 ? 'biff8' : 'biff5';
  const decode: Decode = kind === 'biff8' ? () => '' : await codePageOf(stream);
  const globals = readGlobals(stream, kind === 'biff8', decode);
  if (globals.sheets.length === 0) throw new Error('it lists no sheets');
  const readNumber = createNumberReader(globals.is1904);
  const context: StreamContext = { globals, kind, decode, readNumber, unspelled: 0 };
  const notes = hasMacros ? [macrosNote] : [];
  const sheets: Sheet[] = [];
  for (const [index, listed] of globals.sheets.entries()) {
    if (listed.kind === 'none') continue;
    if (!(await step(0.4 + (0.6 * index) / globals.sheets.length, `Reading the sheet ${listed.name}`))) return null;
    // A chart keeps a copy of the figures that it draws.
    if (listed.kind === 'chart') notes.push(chartNote(listed.name));
    sheets.push(listed.kind === 'chart' ? emptySheet(listed) : readStreamSheet(stream, listed, context));
  }
  notes.push(...unspelledNote(context.unspelled));
  return { fileName, fileKind: 'xls', isText: false, sheets, notes };
}

function emptySheet({ name, visibility }: Pick<Sheet, 'name' | 'visibility'>): Sheet {
  return { name, visibility, rows: [], rowCount: 0, columnCount: 0, merges: [], hiddenColumns: [] };
}

/** Excel 5 and 95 spell texts in the code page of the machine that they were written on. */
async function codePageOf(stream: Uint8Array): Promise<Decode> {
  let page = 1252;
  for (const { type, chunks } of streamRecords(stream, 0)) {
    const [low = 0, high = 0] = chunks[0] ?? [];
    if (type === 0x42) page = low + high * 256;
  }
  const known = page === 0x8000 ? 10_000 : page === 0x8001 ? 1252 : page;
  // The module names its parts one by one; its types know only the whole.
  const { utils } = (await import('@e965/xlsx/dist/cpexcel.full.mjs')) as unknown as CP$Module;
  const isKnown = utils.hascp(known);
  return (bytes) => utils.decode(isKnown ? known : 1252, bytes);
}
