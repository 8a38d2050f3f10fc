import { read, utils, write } from '@e965/xlsx';
import { readWorkbook } from '../../src/import';
import { readingOptions } from '../../src/import/sheetjs/options';

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
  const book = utils.book_new(sheet, 'Estimate');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

async function fastest(times: number, run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** From bytes to cells, against the bare parse of the same bytes by the underlying reader. Whether the target is held. */
export async function benchImport(): Promise<boolean> {
  let held = true;
  for (const lines of [10_000, 100_000]) {
    const bytes = workbookOf(lines);
    const times = lines > 50_000 ? 2 : 5;
    const bare = await fastest(times, () => read(bytes, readingOptions));
    const ours = await fastest(times, async () => {
      const workbook = await readWorkbook(bytes, 'bench.xlsx');
      if (!workbook.ok || workbook.value.sheets[0]?.rows.length !== lines + 1) throw new Error('not read');
    });
    held &&= ours / bare <= 1.5;
    console.log(`${lines.toLocaleString('en')} lines of .xlsx`);
    console.log(
      `  bytes to cells                     ${(ours / bare).toFixed(2)} x the bare parse (target: at most 1.5)   ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
    );
  }
  return held;
}
