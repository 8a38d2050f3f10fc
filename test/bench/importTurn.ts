import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@e965/xlsx';
import { buildEstimate, recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';
import { readingOptions } from '../../src/import/sheetjs/options';

/** What a turn reads, and with what. */
export interface ImportTurnData {
  readonly bytes: Uint8Array;
  readonly lines: number;
  /** By the underlying reader alone. */
  readonly isBare: boolean;
}

/** What a person waits for, in ms. */
export interface ImportTurn {
  readonly cells: number;
  readonly recognise: number;
  readonly build: number;
  readonly whole: number;
}

const { bytes, lines, isBare } = workerData as ImportTurnData;
parentPort?.postMessage(isBare ? parseOnce() : await importOnce());

function parseOnce(): number {
  const start = performance.now();
  read(bytes, readingOptions);
  return performance.now() - start;
}

/** From bytes to an estimate, in the parts of it. */
async function importOnce(): Promise<ImportTurn> {
  const start = performance.now();
  const workbook = await readWorkbook(bytes, 'bench.xlsx');
  const read = performance.now();
  if (!workbook.ok || workbook.value.sheets[0]?.rows.length !== lines + 2) throw new Error('not read');
  const recognition = recognise(workbook.value);
  const recognised = performance.now();
  const [product] = recognition.products;
  if (product === undefined) throw new Error('no product recognised');
  const built = buildEstimate(workbook.value, recognition, product.key);
  const end = performance.now();
  if (!built.ok || built.value.lines.length !== lines + 1) throw new Error('no estimate of all lines built');
  return { cells: read - start, recognise: recognised - read, build: end - recognised, whole: end - start };
}
