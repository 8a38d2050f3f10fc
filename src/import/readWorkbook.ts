import type { Issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { cancelled, corrupt, emptyFile, encrypted, tooLarge } from './refusals';
import { sniff } from './sniff';
import type { Workbook } from './workbook';

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
    const message = error instanceof Error ? error.message : String(error);
    return fail(/password|encrypt/i.test(message) ? encrypted(fileName) : corrupt(fileName, firstSentence(message)));
  }
}

async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Result<Workbook, Issue>> {
  const step = async (fraction: number, what: string): Promise<boolean> => {
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
  if (!(await step(0.1, 'Reading the cells'))) return fail(cancelled(name));
  // The readers are large and load when the first file is opened, not with the stages that only name cells.
  if (sniffed.kind === 'csv') {
    const { readCsv } = await import('./csv/readCsv');
    const { sheet, notes } = readCsv(sniffed.text);
    await step(1, 'Read');
    return ok({ fileName: name, fileKind: 'csv', isText: true, sheets: [sheet], notes });
  }
  const { readXlsx } = await import('./xlsx/readXlsx');
  const workbook = await readXlsx(bytes, name, sniffed.hasMacros, step);
  return workbook === null ? fail(cancelled(name)) : ok(workbook);
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.slice(0, 160) ?? '';
}
