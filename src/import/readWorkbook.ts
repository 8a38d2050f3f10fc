import type { Issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { bomb, cancelled, corrupt, emptyFile, encrypted, tooLarge } from './refusals';
import { type Sniffed, sniff, type TextKind } from './sniff';
import type { Step } from './step';
import { type Parts, unpack } from './unpack';
import type { Workbook } from './workbook';
import type { Compound } from './xls/compound';
import { isPartWithCells } from './xlsx/workbookParts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1, with what is being done, in plain words. */
  readonly onProgress?: (fraction: number, what: string) => void;
}

const MAX_BYTES = 60_000_000;

/** Reads a file as cells. Every refusal is an Issue that says what to do; nothing is thrown. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Result<Workbook, Issue>> {
  try {
    return await read(bytes, fileName, options);
  } catch (error) {
    return fail(whyThrown(error, fileName));
  }
}

async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Result<Workbook, Issue>> {
  const step: Step = async (fraction, what) => {
    options.onProgress?.(fraction, what);
    // Lets a cancel that is waiting in the queue arrive.
    await Promise.resolve();
    return options.signal?.aborted !== true;
  };
  if (bytes.byteLength === 0) return fail(emptyFile(name));
  if (bytes.byteLength > MAX_BYTES) return fail(tooLarge(name, bytes.byteLength, MAX_BYTES));
  if (!(await step(0.05, 'Looking at the file'))) return fail(cancelled(name));
  const sniffed = sniff(bytes, name);
  if (sniffed.kind === 'refused') return fail(sniffed.issue);
  if (sniffed.kind === 'encrypted') return readEncrypted(sniffed.compound, name, options, step);
  if (!(await step(0.1, 'Reading the cells'))) return fail(cancelled(name));
  const workbook = await readSniffed(bytes, sniffed, name, step);
  if (workbook === null) return fail(cancelled(name));
  if (!workbook.ok) return workbook;
  await step(1, 'Read');
  return workbook;
}

/** Excel encrypts some protected workbooks by itself, with a password that it knows: those are opened as Excel does. */
async function readEncrypted(
  compound: Compound,
  name: string,
  options: ReadOptions,
  step: Step,
): Promise<Result<Workbook, Issue>> {
  if (!(await step(0.05, 'Trying the password that Excel takes by itself'))) return fail(cancelled(name));
  const { openDefault } = await import('./encrypted/openDefault');
  const opened = openDefault(compound);
  // What is inside is a workbook as it is, never another encrypted one.
  if (opened === null || sniff(opened, name).kind === 'encrypted') return fail(encrypted(name));
  const workbook = await read(opened, name, options);
  return workbook.ok ? ok({ ...workbook.value, notes: [...workbook.value.notes, defaultPasswordNote] }) : workbook;
}

const defaultPasswordNote =
  "The workbook was encrypted with Excel's default password, which Excel does by itself for some protected workbooks. It was opened with it.";

/** The readers are large and load when the first file is opened, not with the stages that only name cells. */
async function readSniffed(
  bytes: Uint8Array,
  sniffed: Exclude<Sniffed, { kind: 'refused' | 'encrypted' }>,
  name: string,
  step: Step,
): Promise<Result<Workbook, Issue> | null> {
  if (sniffed.kind === 'text') return ok(await readText(sniffed.text, sniffed.fileKind, name));
  if (sniffed.kind === 'binary') {
    const { bytes: stream, fileKind, hasMacros } = sniffed;
    if (fileKind === 'xls' && stream[0] === 0x09 && stream[1] === 0x08) {
      const { readXls } = await import('./xls/readXls');
      return done(await readXls(stream, hasMacros, name, step));
    }
    const { readOld } = await import('./sheetjs/readOld');
    return ok(readOld(stream, fileKind, name));
  }
  const { fileKind, hasMacros } = sniffed;
  const unpacked = await unpack(bytes, sniffed.entries, isPartWithCells);
  if (!unpacked.ok) {
    const { kind, detail } = unpacked.error;
    return fail(kind === 'damaged' ? corrupt(name, detail) : bomb(name, detail));
  }
  const parts = unpacked.value;
  if (fileKind === 'ods') return readOpenDocument(parts, hasMacros, name);
  if (fileKind === 'xlsx') {
    const { readXlsx } = await import('./xlsx/readXlsx');
    return done(await readXlsx(parts, name, hasMacros, step));
  }
  const { readXlsb } = await import('./xlsb/readXlsb');
  return done(await readXlsb(parts, name, hasMacros, step));
}

async function readText(text: string, fileKind: TextKind, name: string): Promise<Workbook> {
  switch (fileKind) {
    case 'csv': {
      const { readCsv } = await import('./csv/readCsv');
      const { sheet, notes } = readCsv(text);
      return { fileName: name, fileKind, isText: true, sheets: [sheet], notes };
    }
    case 'html': {
      const { readHtml } = await import('./html/readHtml');
      return { fileName: name, fileKind, ...readHtml(text) };
    }
    case 'xml': {
      const { readSpreadsheetXml } = await import('./spreadsheetml/readSpreadsheetXml');
      return { fileName: name, fileKind, isText: false, notes: [], sheets: readSpreadsheetXml(text) };
    }
    case 'ods': {
      const { readContent } = await import('./ods/readContent');
      return { fileName: name, fileKind, isText: false, ...readContent(text, '') };
    }
  }
}

async function readOpenDocument(parts: Parts, hasMacros: boolean, name: string): Promise<Result<Workbook, Issue>> {
  const { readOds } = await import('./ods/readOds');
  return readOds(parts, hasMacros, name);
}

function done(workbook: Workbook | null): Result<Workbook, Issue> | null {
  return workbook === null ? null : ok(workbook);
}

/** What the libraries throw is for programmers; what is thrown here is in words. */
function whyThrown(error: unknown, fileName: string): Issue {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  if (/password|encrypt/i.test(message)) return encrypted(fileName);
  const isOwn = error instanceof Error && error.constructor === Error && message !== '' && message.length <= 160;
  return corrupt(fileName, isOwn ? message : 'its parts contradict each other');
}
