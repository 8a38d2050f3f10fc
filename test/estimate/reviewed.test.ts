import { describe, expect, test } from 'vitest';
import { estimateFault, recognise } from '../../src/estimate';
import { csv, open, readAll } from './workbooks/readingOf';
import { type RowSpec, type SheetSpec, writeWorkbook } from './workbooks/sheetWriter';

function sheet(rows: readonly RowSpec[], name = 'S') {
  return open(writeWorkbook([{ name, rows }]), 'x.xlsx');
}

const cbd: SheetSpec = {
  name: 'CBD',
  rows: [
    ['Item', 'Qty', 'Price', 'Amount'],
    ['Steel', 2, 10, '=B2*C2'],
    ['Bolt', 4, 1, '=B3*C3'],
    ['Paint', 1, 6, '=B4*C4'],
    ['Total', null, null, '=SUM(D2:D4)'],
  ],
};

describe('what is beside the estimate takes nothing from it', () => {
  test('a comparison that quotes the total without a total of its own', async () => {
    const rows: readonly RowSpec[] = [
      ['Supplier', 'Price'],
      ['Us', '=CBD!D5'],
      ['Other', 28],
      ['Last year', 29],
    ];
    const workbook = await open(writeWorkbook([cbd, { name: 'Comparison', rows }]), 'x.xlsx');
    const { estimate } = readAll(workbook);
    expect([estimate.sheet, estimate.lines[0]?.id, estimate.lines.length]).toEqual(['CBD', 'CBD!D5', 4]);
  });
});

describe('tables beside each other', () => {
  test('two lines of one row without an amount keep ids of their own', async () => {
    const text = [
      'Description,Qty,Price,Amount,,Operation,Qty,Rate,Amount',
      'Steel,2,10,20,,Turning,1,5,5',
      'Bolt,4,1,4,,Milling,1,7,7',
      'Paint,1,,,,Assembly,1,,',
      'Oil,1,2,2,,Pack,1,3,3',
    ].join('\n');
    const { estimate } = readAll(await csv(text));
    expect(new Set(estimate.lines.map(({ id }) => id)).size).toBe(estimate.lines.length);
    expect(estimateFault(estimate)).toBeNull();
  });

  test('a total by ranges that pass the end of the shorter table', async () => {
    const { estimate } = readAll(
      await sheet([
        ['Description', 'Qty', 'Price', 'Amount', null, 'Operation', 'Qty', 'Rate', 'Amount'],
        ['Steel', 2, 10, '=B2*C2', null, 'Turning', 1, 5, '=G2*H2'],
        ['Bolt', 4, 1, '=B3*C3', null, 'Milling', 1, 7, '=G3*H3'],
        ['Paint', 1, 6, '=B4*C4', null, 'Assembly', 1, 3, '=G4*H4'],
        ['Oil', 1, 2, '=B5*C5'],
        ['Total', null, null, '=SUM(D2:D5)+SUM(I2:I5)'],
      ]),
    );
    expect([estimate.lines[0]?.amount?.value, estimate.lines.length]).toEqual(['47', 8]);
  });
});

describe('missing is not zero', () => {
  test('an element that cannot be read is a line without an amount, and told', async () => {
    const { estimate, recognition } = readAll(
      await csv('Part,Material,Labour,Overhead\nBody,10,5,2\nCap,4,tbc later,1\nPin,3,2,1\nRing,2,1,1\n'),
    );
    const labour = estimate.lines.find(({ id }) => id === 'Sheet1!C3');
    expect([labour?.kind, labour?.amount]).toEqual(['item', null]);
    expect(recognition.issues.map(({ where, got }) => [where, got])).toContainEqual(['Sheet1!C3', 'tbc later']);
  });

  test('cost elements beside a quantity are one product', async () => {
    const recognition = recognise(
      await sheet([
        ['Part', 'Qty', 'Material', 'Labour', 'Overhead'],
        ['Body', 1, 10, 5, 2],
        ['Cap', 1, 4, 1, 1],
        ['Ring', 1, 2, 1, 1],
        ['Total', null, 16, 7, 4],
      ]),
    );
    expect(recognition.products).toHaveLength(1);
  });

  test('dates that are settled as prices leave the texts of their column readable', async () => {
    const { estimate } = readAll(
      await sheet([
        ['Teil', 'Menge', 'Preis', 'Betrag'],
        ['A', 2, { v: 45994, z: 'd. mmm' }, 6.24],
        ['B', 1, '1.234,50', 1234.5],
        ['C', 1, { v: 45782, z: 'd. mmm' }, 5.05],
        ['D', 3, '2,50', 7.5],
        ['Summe', null, null, 1253.29],
      ]),
    );
    expect(estimate.lines.map(({ rate }) => rate?.value ?? null)).toEqual([null, '3.12', '1234.5', '5.05', '2.5']);
  });
});

describe('repetitions are judged by the total', () => {
  test('a line that is called as a sum elsewhere stays a line where the total needs it', async () => {
    const { estimate } = readAll(
      await sheet([
        ['Item', 'Amount'],
        ['A', 10],
        ['B', 20],
        ['Subtotal material', 30],
        ['Turning', 7],
        ['Milling', 9],
        ['Subtotal process', 16],
        ['Material', 30],
        ['Freight', 4],
        ['Grand total', 80],
      ]),
    );
    expect(estimate.lines.find(({ key }) => key.row === 8)?.kind).toBe('item');
  });

  test('two assemblies with the same subtotal keep both', async () => {
    const { estimate } = readAll(
      await csv(
        'Item,Amount\nLeft arm,\nSteel,30.00\nPaint,20.00\nTotal material,50.00\nRight arm,\nSteel,30.00\nPaint,20.00\nTotal material,50.00\nPacking,5.00\nGrand total,105.00\n',
      ),
    );
    expect(estimate.lines.filter(({ kind }) => kind === 'group')).toHaveLength(2);
  });
});

describe('work stays bounded', () => {
  test('columns that each sum all before them', async () => {
    const width = 30;
    const header = ['Part', ...Array.from({ length: width }, (_, index) => `C${index}x`)];
    const rows: RowSpec[] = [header];
    for (let row = 2; row <= 6; row += 1) {
      const cells: (string | number)[] = [`Part ${row}`, 1, 2];
      for (let column = 3; column < width; column += 1)
        cells.push(`=SUM(B${row}:${String.fromCharCode(64 + column > 90 ? 90 : 64 + column)}${row})`);
      rows.push(cells);
    }
    const workbook = await sheet(rows);
    expect(recognise(workbook).sheets).toHaveLength(1);
  });

  test('a person may call any row a sum', async () => {
    const workbook = await csv('Item,Amount\nA,10\nB,20\nParts together,30\nC,5\nTotal,35\n');
    const { estimate } = readAll(workbook, [{ type: 'rowKind', sheet: 'Sheet1', row: 4, kind: 'group' }]);
    expect(estimate.lines.find(({ key }) => key.row === 4)?.kind).toBe('group');
  });
});
