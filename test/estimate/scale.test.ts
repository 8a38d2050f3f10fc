import { expect, test } from 'vitest';
import { recognise } from '../../src/estimate';
import { open } from './workbooks/readingOf';
import { type RowSpec, writeWorkbook } from './workbooks/sheetWriter';

/** Groups of eighteen parts each, with a surcharge and a total, as typed values or as formulas. */
function large(groups: number, withFormulas: boolean): Uint8Array {
  const rows: RowSpec[] = [['Pos', 'Description', 'Qty', 'Unit', 'Price', 'Amount']];
  const cents = (value: number) => Math.round(value * 100) / 100;
  let all = 0;
  for (let group = 1; group <= groups; group += 1) {
    rows.push([String(group), `Group ${group}`]);
    const from = rows.length + 1;
    let total = 0;
    for (let part = 1; part <= 18; part += 1) {
      const quantity = ((part * 7 + group) % 9) + 1;
      const price = ((part * 131 + group * 17) % 9973) / 100 + 0.37;
      const amount = cents(quantity * price);
      total += amount;
      const row = rows.length + 1;
      rows.push([
        `${group}.${part}`,
        `Part ${group}-${part}`,
        quantity,
        'pcs',
        price,
        withFormulas ? `=C${row}*E${row}` : amount,
      ]);
    }
    rows.push([
      null,
      `Total group ${group}`,
      null,
      null,
      null,
      withFormulas ? `=SUM(F${from}:F${rows.length})` : cents(total),
    ]);
    all += cents(total);
  }
  rows.push([null, 'Overhead', { v: 0.1, z: '0%' }, null, null, cents(all * 0.1)]);
  rows.push([null, 'Grand total', null, null, null, cents(all * 1.1)]);
  return writeWorkbook([{ name: 'S', rows }]);
}

test.each([true, false])('10,000 rows are recognised in good time (formulas: %s)', async (withFormulas) => {
  const workbook = await open(large(500, withFormulas), 'large.xlsx');
  const start = performance.now();
  const { products, sheets } = recognise(workbook);
  const elapsed = performance.now() - start;
  expect(products[0]?.statedTotal?.value).toBe(products[0]?.readTotal);
  expect(sheets[0]?.rows.filter(({ kind }) => kind === 'group')).toHaveLength(500);
  expect(sheets[0]?.rows.find(({ kind }) => kind === 'markup')?.baseRows).toHaveLength(500);
  // Well under a second on a quiet machine; the limit here only catches work that grows with the square.
  expect(elapsed).toBeLessThan(6000);
});

test('the time grows with the rows and not with their square', async () => {
  const time = async (groups: number) => {
    const workbook = await open(large(groups, false), 'large.xlsx');
    const start = performance.now();
    recognise(workbook);
    return performance.now() - start;
  };
  await time(50);
  const small = await time(100);
  expect(await time(400)).toBeLessThan(Math.max(small, 40) * 14);
});
