import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { utils, write } from '@e965/xlsx';
import { withBundle } from './bundle';
import type { ImportTurn, ImportTurnData } from './importTurn';

/** Rows as an estimate has them: number, text, quantity, unit, rate, amount with its formula. */
function workbookOf(lines: number): Uint8Array {
  const sheet = utils.aoa_to_sheet([['Pos', 'Part', 'Qty', 'Unit', 'Rate', 'Amount']], { dense: true });
  const rows = Array.from({ length: lines }, (_, index) => {
    const quantity = (index % 97) + 1;
    const rate = ((index * 7919) % 10_007) / 100;
    return [
      { t: 'n' as const, v: index + 1 },
      { t: 's' as const, v: `Part ${index % 5000}` },
      { t: 'n' as const, v: quantity, z: '0.000' },
      { t: 's' as const, v: 'pc' },
      { t: 'n' as const, v: rate, z: '#,##0.00 "€"' },
      { t: 'n' as const, v: quantity * rate, f: `C${index + 2}*E${index + 2}`, z: '#,##0.00 "€"' },
    ];
  });
  utils.sheet_add_aoa(sheet, rows, { origin: 'A2' });
  const total = rows.reduce((sum, row) => sum + Number(row[5]?.v ?? 0), 0);
  const sum = { t: 'n' as const, v: total, f: `SUM(F2:F${lines + 1})`, z: '#,##0.00 "€"' };
  utils.sheet_add_aoa(sheet, [[null, 'Total', null, null, null, sum]], { origin: { r: lines + 1, c: 0 } });
  const book = utils.book_new(sheet, 'Estimate');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/**
 * From bytes to cells and to an estimate, against the bare parse of the same bytes by the underlying reader. The two
 * take turns, so that whatever else the machine does slows both, each turn in a worker of its own: so the app reads a
 * file, and neither has to clear away what the other left. Whether the target is held.
 */
export async function benchImport(): Promise<boolean> {
  let held = true;
  for (const lines of [10_000, 100_000]) {
    const { bare, cells, recognise, build, whole } = await fastestOf(workbookOf(lines), lines);
    held &&= cells / bare <= TARGET && whole / bare <= TARGET;
    const ratio = (ours: number) => `${(ours / bare).toFixed(2)} x the bare parse (target: at most ${TARGET})`;
    const against = `against ${bare.toFixed(0)} ms`;
    const parts = `cells ${cells.toFixed(0)}, recognise ${recognise.toFixed(0)}, build ${build.toFixed(0)}`;
    console.log(`${lines.toLocaleString('en')} lines of .xlsx`);
    console.log(`  bytes to cells                     ${ratio(cells)}   ${cells.toFixed(0)} ms ${against}`);
    console.log(`  bytes to recognised estimate       ${ratio(whole)}   ${whole.toFixed(0)} ms ${against}: ${parts}`);
  }
  return held;
}

const TARGET = 1.5;

/** The fastest run of each of the things that are timed, in ms. */
function fastestOf(bytes: Uint8Array, lines: number): Promise<Readonly<Record<keyof ImportTurn | 'bare', number>>> {
  return withBundle('test/bench/importTurn.ts', async (file) => {
    const bare: number[] = [];
    const ours: ImportTurn[] = [];
    for (let turn = 0; turn < (lines > 50_000 ? 4 : 8); turn += 1) {
      bare.push(await inWorker<number>(file, { bytes, lines, isBare: true }));
      ours.push(await inWorker<ImportTurn>(file, { bytes, lines, isBare: false }));
    }
    const best = (part: keyof ImportTurn) => Math.min(...ours.map((turn) => turn[part]));
    return {
      bare: Math.min(...bare),
      cells: best('cells'),
      recognise: best('recognise'),
      build: best('build'),
      whole: best('whole'),
    };
  });
}

async function inWorker<T>(file: string, workerData: ImportTurnData): Promise<T> {
  const worker = new Worker(file, { workerData });
  try {
    const [said] = (await once(worker, 'message')) as [T];
    return said;
  } finally {
    await worker.terminate();
  }
}
