import { describe, expect, test } from 'vitest';
import { compute } from '../../src/estimate';
import { csv, open, readAll } from './workbooks/readingOf';
import { type RowSpec, writeWorkbook } from './workbooks/sheetWriter';

/** Each line as `row kind parent`, the shape in which a structure is compared at a glance. */
function shape({ estimate }: ReturnType<typeof readAll>): readonly string[] {
  const rowOf = new Map(estimate.lines.map((line) => [line.id, line.key.row]));
  return estimate.lines.map(
    ({ key, kind, parentId }) => `${key.row} ${kind} ${parentId === null ? '-' : rowOf.get(parentId)}`,
  );
}

async function sheet(rows: readonly RowSpec[], name = 'S') {
  return open(writeWorkbook([{ name, rows }]), 'x.xlsx');
}

describe('sums by formula', () => {
  test('a sum of sums holds the groups; a later row with the same sum repeats it', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Amount'],
        ['A', 2],
        ['B', 3],
        ['Total parts', '=SUM(B2:B3)'],
        ['C', 4],
        ['Total', '=B4+B5'],
        ['Total again', '=B6'],
      ]),
    );
    expect(shape(read)).toEqual(['6 total -', '4 group 6', '2 item 4', '3 item 4', '5 item 6']);
    expect(read.estimate.ignored.find(({ row }) => row === 7)?.why).toBe('repeats row 6');
  });

  test('a total that lists what a running total holds, holds the running total', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Amount'],
        ['A', 2],
        ['B', 3],
        ['Production cost', '=B2+B3'],
        ['SG&A 10 %', '=0.1*B4'],
        ['Total', '=B2+B3+B5'],
      ]),
    );
    expect(shape(read)).toEqual(['6 total -', '4 group 6', '2 item 4', '3 item 4', '5 markup 6']);
  });

  test('a sum that stops short keeps the row in the group and tells it', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Qty', 'Rate', 'Amount'],
        ['Parts'],
        ['A', 1, 2, '=B3*C3'],
        ['B', 1, 3, '=B4*C4'],
        ['C', 1, 4, '=B5*C5'],
        ['Sum of parts', null, null, '=SUM(D3:D4)'],
        ['Labour', 1, 5, '=B7*C7'],
        ['Total', null, null, '=D6+D7'],
      ]),
    );
    expect(shape(read)).toEqual(['8 total -', '6 group 8', '3 item 6', '4 item 6', '5 item 6', '7 item 8']);
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('4');
    expect(read.recognition.issues).toMatchObject([
      { where: 'S!D6', expected: '9, the sum of rows 3 to 5', got: '5, SUM(D3:D4)' },
    ]);
  });

  test('a credit that the formula takes off counts against its group; a comparison below is no part', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Qty', 'Price', 'Amount'],
        ['Brass', 2, 8, '=B2*C2'],
        ['Scrap return', 1, 3, '=B3*C3'],
        ['Net material', null, null, '=D2-D3'],
        ['Turning', 1, 7, '=B5*C5'],
        ['Total cost', null, null, '=D4+D5'],
        ['Target', null, null, 15],
        ['Difference', null, null, '=D6-D7'],
      ]),
    );
    expect(shape(read)).toEqual(['6 total -', '4 group 6', '2 item 4', '3 item 4', '5 item 6']);
    expect(read.estimate.lines[3]?.amount?.value).toBe('-3');
    expect(compute(read.estimate).computed[0]?.toString()).toBe('20');
  });

  test('sheets whose totals a summary takes over are one estimate', async () => {
    const bytes = writeWorkbook([
      {
        name: 'Summary',
        rows: [
          ['Cost element', 'Amount'],
          ['Material', { v: 29.2, z: '0.00' }],
          ['Labour', 15],
          ['Total', '=SUM(B2:B3)'],
        ],
      },
      {
        name: 'Detail',
        rows: [
          ['Part', 'Qty', 'Price', 'Amount'],
          ['Bar', 2, 10.5, '=B2*C2'],
          ['Plate', 1, 8.2, '=B3*C3'],
          ['Total', null, null, '=SUM(D2:D3)'],
        ],
      },
    ]);
    const workbook = await open(bytes, 'x.xlsx');
    const linked = structuredClone(workbook) as unknown as {
      sheets: { rows: { cells: { formula: string | null }[] }[] }[];
    };
    const cell = linked.sheets[0]?.rows[1]?.cells[1];
    if (cell) cell.formula = 'Detail!D4';
    const { estimate } = readAll(linked as never);
    expect(estimate.lines.map(({ id, parentId, level }) => `${id} ${parentId} ${level}`)).toEqual([
      'Summary!B4 null 0',
      'Summary!B2 Summary!B4 1',
      'Detail!D2 Summary!B2 2',
      'Detail!D3 Summary!B2 2',
      'Summary!B3 Summary!B4 1',
    ]);
  });
});

describe('sums by arithmetic', () => {
  test('self cost contains production cost', async () => {
    const read = readAll(
      await csv(
        'Item,%,Amount\nMaterial,,100.00\nLabour,,50.00\nProduction cost,,150.00\nSG&A,10 %,15.00\nSelf cost,,165.00\nProfit,5 %,8.25\nPrice,,173.25\n',
      ),
    );
    expect(shape(read)).toEqual([
      '8 total -',
      '6 group 8',
      '4 group 6',
      '2 item 4',
      '3 item 4',
      '5 markup 6',
      '7 markup 8',
    ]);
  });

  test('a row that happens to be the sum of two others stays a line', async () => {
    const read = readAll(await csv('Item,Amount\nA,10.00\nB,20.00\nC,30.00\nD,5.00\nTotal,65.00\n'));
    expect(shape(read)).toEqual(['6 total -', '2 item 6', '3 item 6', '4 item 6', '5 item 6']);
  });

  test('a wrong sum is their mistake and breaks nothing', async () => {
    const read = readAll(
      await csv(
        'Item,Qty,Rate,Amount\nParts,,,\nA,1,10.00,10.00\nB,1,20.00,20.00\nSum of parts,,,31.00\nWork,,,\nC,2,5.00,10.00\nSum of work,,,10.00\nTotal,,,41.00\n',
      ),
    );
    expect(shape(read)).toEqual(['9 total -', '5 group 9', '3 item 5', '4 item 5', '8 group 9', '7 item 8']);
    expect(read.recognition.issues).toMatchObject([
      { where: 'Sheet1!D5', expected: '30.00, the sum of rows 3 and 4', got: '31.00' },
    ]);
  });

  test('an amount that quantity x rate does not make is still an item with its figures', async () => {
    const read = readAll(
      await csv('Item,Qty,Rate,Amount\nA,2,10.00,20.00\nB,3,4.00,13.00\nC,5,1.50,7.50\nTotal,,,40.50\n'),
    );
    expect(read.estimate.lines[2]).toMatchObject({
      kind: 'item',
      quantity: { value: '3' },
      rate: { value: '4' },
      amount: { value: '13' },
    });
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('-1');
  });

  test('no total: one is added without an amount, in row 0', async () => {
    const read = readAll(await csv('Item,Qty,Price,Amount\nA,2,10.00,20.00\nB,3,4.00,12.00\nC,1,5.00,5.00\n'));
    expect(read.estimate.lines[0]).toMatchObject({ id: 'Sheet1!0', key: { row: 0, column: 0 }, amount: null });
    expect(compute(read.estimate).computed[0]?.toString()).toBe('37');
  });
});

describe('figures', () => {
  test('a cell that is no number is told and is no zero', async () => {
    const read = readAll(
      await csv('Item,Qty,Price,Amount\nA,2,10.00,20.00\nB,3,4.00,PENDING\nC,1,5.00,5.00\nTotal,,,25.00\n'),
    );
    expect(read.recognition.issues).toContainEqual(
      expect.objectContaining({ where: 'Sheet1!D3', expected: 'an amount', got: 'PENDING', grave: true }),
    );
    expect(read.estimate.lines.find(({ key }) => key.row === 3)?.amount).toBeNull();
  });

  test('a volume of the title block amortises', async () => {
    const read = readAll(
      await sheet([
        ['Annual volume', 18_000],
        ['Item', 'Qty', 'Rate', 'Amount'],
        ['Bar', 2, 4.5, '=B3*C3'],
        ['Fixture', 1, 9000, '=B4*C4/$B$1'],
        ['Total', null, null, '=SUM(D3:D4)'],
      ]),
    );
    expect(read.estimate.lines[2]).toMatchObject({
      factors: [{ name: 'Annual volume', class: 'volume', divides: true, figure: { value: '18000', cell: 'B1' } }],
    });
    expect(read.estimate.facts).toContainEqual({ key: 'annualVolume', value: '18000', cell: 'S!B1' });
  });

  test('a scrap rate that the formula adds to one', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Qty', 'Price', 'Scrap %', 'Amount'],
        ['Bar', 2, 4.5, { v: 0.03, z: '0%' }, '=B2*C2*(1+D2)'],
        ['Rod', 1, 3, { v: 0.02, z: '0%' }, '=B3*C3*(1+D3)'],
        ['Total', null, null, null, '=SUM(E2:E3)'],
      ]),
    );
    expect(read.estimate.lines[1]?.factors).toMatchObject([
      { name: 'Scrap %', class: 'yield', divides: false, figure: { value: '1.03', cell: 'D2' } },
    ]);
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('0');
  });

  test('displayed places are those of the number format', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Qty', 'Price', 'Amount'],
        ['A', 3, { v: 1.234, z: '0.000' }, { v: '=B2*C2', z: '0.00' }],
        ['B', 2, 2, '=B3*C3'],
        ['Total', null, null, { v: '=SUM(D2:D3)', z: '0.00' }],
      ]),
    );
    expect([
      read.estimate.lines[1]?.rate?.places,
      read.estimate.lines[1]?.amount?.places,
      read.estimate.lines[2]?.amount?.places,
    ]).toEqual([3, 2, 0]);
  });
});

describe('a block with a header of its own', () => {
  test('the sum above its header is its group, also for the first block', async () => {
    const read = readAll(
      await sheet([
        ['Part', 'Bracket'],
        [],
        ['MATERIAL', null, null, '=SUM(D5:D6)'],
        ['Description', 'Weight kg', 'Price per kg', 'Cost per piece'],
        ['Bar', 2, 3, '=B5*C5'],
        ['Insert', 4, 0.5, '=B6*C6'],
        ['PROCESS', null, null, '=SUM(D9:D10)'],
        ['Operation', 'Minutes', 'Rate per min', 'Cost per piece'],
        ['Casting', 2, 1.5, '=B9*C9'],
        ['Trimming', 1, 1, '=B10*C10'],
        ['SG&A', 0.1, null, '=B11*(D3+D7)'],
        ['TOTAL', null, null, '=D3+D7+D11'],
      ]),
    );
    expect(shape(read)).toEqual([
      '12 total -',
      '3 group 12',
      '5 item 3',
      '6 item 3',
      '7 group 12',
      '9 item 7',
      '10 item 7',
      '11 markup 12',
    ]);
  });
});

describe('a row whose own formula is more than quantity x rate', () => {
  test('stands with its amount: what is no rule of ours is no error of theirs', async () => {
    const read = readAll(
      await sheet([
        ['Step', 'Minutes', 'Rate', 'Set-up', 'Lot', 'Amount'],
        ['Mounting', 60, 1.5, 40, 500, '=B2*C2+D2/E2*100'],
        ['Assembly', 120, 0.6, 0, 1, '=B3*C3'],
        ['Test', 20, 0.92, 0, 1, '=B4*C4'],
        ['Total', null, null, null, null, '=SUM(F2:F4)'],
      ]),
    );
    const mounting = read.estimate.lines.find(({ label }) => label === 'Mounting');
    expect(mounting).toMatchObject({ quantity: null, rate: null, amount: { value: '98' } });
    expect(mounting?.reason).toContain('more than a product');
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('0');
  });

  test('a plug on quantity and rate alone stays an error, with its figures', async () => {
    const read = readAll(
      await sheet([
        ['Step', 'Minutes', 'Rate', 'Amount'],
        ['Mounting', 2, 30, '=B2*C2+10'],
        ['Assembly', 3, 20, '=B3*C3'],
        ['Test', 4, 5, '=B4*C4'],
        ['Total', null, null, '=SUM(D2:D4)'],
      ]),
    );
    expect(read.estimate.lines.find(({ label }) => label === 'Mounting')).toMatchObject({
      quantity: { value: '2' },
      rate: { value: '30' },
    });
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('-10');
  });

  test('where it is a product the difference is an error', async () => {
    const read = readAll(
      await sheet([
        ['Step', 'Minutes', 'Rate', 'Amount'],
        ['Mounting', 60, 1.5, 98],
        ['Assembly', 120, 0.6, 72],
        ['Test', 20, 0.92, 18.4],
        ['Total', null, null, '=SUM(D2:D4)'],
      ]),
    );
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('-8');
  });
});

describe('a target price as the last sum', () => {
  test.each([
    'Precio objetivo',
    'Prix cible',
    'Prezzo obiettivo',
    'Preço alvo',
    'Doelprijs',
    'Cena docelowa',
    '目标价',
    '目標価格',
    'Zielpreis',
    'Target price',
  ])('%s holds the cost and the mark-ups before it', async (label) => {
    const read = readAll(
      await sheet([
        ['Material', 125.4],
        ['Labour', 48.2],
        ['Production cost', 173.6],
        ['SG&A 6 %', 10.42],
        ['Profit 5 %', 9.2],
        [label, 193.22],
      ]),
    );
    expect(shape(read)).toEqual(['6 total -', '3 group 6', '1 item 3', '2 item 3', '4 markup 6', '5 markup 6']);
  });
});

test('Type A and Type B are products side by side, each with its own total', async () => {
  const { recognition } = await sheet([
    ['Position', 'Unit', 'Type A', 'Type B'],
    ['Material', 'EUR', 12.5, 14.1],
    ['Labour', 'EUR', 6.4, 6.9],
    ['Packaging', 'EUR', 1, 1.3],
    ['Total', 'EUR', '=SUM(C2:C4)', '=SUM(D2:D4)'],
  ]).then(readAll);
  expect(recognition.products.map(({ name, statedTotal }) => [name, statedTotal?.value])).toEqual([
    ['Type A', '19.9'],
    ['Type B', '22.3'],
  ]);
});

describe('words that say how a row counts', () => {
  test('of which: it adds nothing, unless a formula adds it', async () => {
    const rows = (total: string | number): readonly RowSpec[] => [
      ['Voce', 'Importo'],
      ['Lamiera', 6.3],
      ['Piegatura', 4.5],
      ['di cui manodopera', 3.1],
      ['Costo industriale', total],
    ];
    expect(shape(readAll(await sheet(rows(10.8))))).toEqual(['5 total -', '2 item 5', '3 item 5']);
    expect(shape(readAll(await sheet(rows('=SUM(B2:B4)'))))).toEqual(['5 total -', '2 item 5', '3 item 5', '4 item 5']);
  });

  test('of which: where the rows so called are all there is, they are the calculation', async () => {
    const counted = readAll(await csv('Position;Betrag\nBlech;6,00\ndavon Zuschnitt;1,00\nDeckel;5,00\nSumme;12,00\n'));
    expect(shape(counted)).toEqual(['5 total -', '2 item 5', '3 item 5', '4 item 5']);
    const all = readAll(await csv('Poste;Montant\nDont matière;60,00\nDont main d’œuvre;30,00\nTotal;90,00\n'));
    expect(shape(all)).toEqual(['4 total -', '2 item 4', '3 item 4']);
  });

  test('a row that sums its hours beside its amounts multiplies nothing', async () => {
    const read = readAll(
      await sheet([
        ['Labour', '=SUM(B3:B4)', null, '=SUM(D3:D4)'],
        ['Operation', 'Hours', 'Rate', 'Amount'],
        ['Saw', 2, 3, '=B3*C3'],
        ['Mill', 1, 8, '=B4*C4'],
        ['Packing', null, null, 5],
        ['Total', null, null, '=D1+D5'],
      ]),
    );
    expect(shape(read)).toEqual(['6 total -', '1 group 6', '3 item 1', '4 item 1', '5 item 6']);
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('0');
  });

  test('a discount takes off what its percentage says, whichever of the two has the sign', async () => {
    const read = readAll(
      await sheet([
        ['Text', '%', 'EUR'],
        ['Material', null, 310],
        ['Lohn', null, 96.2],
        ['Preis', null, 406.2],
        ['Rabatt', 3, -12.19],
        ['Nettopreis', null, 394.01],
      ]),
    );
    expect(read.estimate.lines.find(({ label }) => label === 'Rabatt')?.percent?.value).toBe('-0.03');
    expect(compute(read.estimate).arithmetic.errors.toString()).toBe('0');
  });

  test('per mille in the words of a row', async () => {
    const read = readAll(
      await sheet([
        ['Item', 'Amount'],
        ['Material', 12_400],
        ['Labour', 8150.5],
        ['Subtotal', 20_550.5],
        ['Insurance 2 ‰', 41.1],
        ['Total', 20_591.6],
      ]),
    );
    expect(read.estimate.lines.find(({ label }) => label.startsWith('Insurance'))).toMatchObject({
      kind: 'markup',
      percent: { value: '0.002' },
    });
  });
});

test('an offer that holds all is the total, not a comparison', async () => {
  const read = readAll(
    await sheet([
      ['Task', 'Hours', 'EUR/h', 'EUR'],
      ['Board', 20, 95, '=B2*C2'],
      ['Case', 30, 80, '=B3*C3'],
      ['Sum', null, null, '=SUM(D2:D3)'],
      ['Risk 5%', null, null, '=D4*5%'],
      ['Offer', null, null, '=D4+D5'],
    ]),
  );
  expect(shape(read)).toEqual(['6 total -', '4 group 6', '2 item 4', '3 item 4', '5 markup 6']);
});

test('lots as headings are products side by side, not quantities', async () => {
  const { recognition, estimate } = readAll(
    await sheet([
      ['Item', '1,000 pcs', '5,000 pcs'],
      ['Material', 5.1, 4.8],
      ['Process', 2.2, 2],
      ['Set-up', 0.9, 0.18],
      ['Price', '=SUM(B2:B4)', '=SUM(C2:C4)'],
    ]),
  );
  expect(recognition.products.map(({ name, statedTotal }) => [name, statedTotal?.value])).toEqual([
    ['1,000 pcs', '8.2'],
    ['5,000 pcs', '6.98'],
  ]);
  expect(estimate.lines.every(({ quantity }) => quantity === null)).toBe(true);
});

test('amounts turned into another currency do not stand for the calculation beside them', async () => {
  const { estimate } = readAll(
    await sheet([
      ['Rate EUR/USD', 1.08],
      [],
      ['Element', 'USD', 'EUR'],
      ['Wires', 9.94, '=B4/$B$1'],
      ['Connectors', 8.4, '=B5/$B$1'],
      ['Tapes', 1.1, '=B6/$B$1'],
      ['Material total', '=SUM(B4:B6)', '=SUM(C4:C6)'],
      ['Overhead 25 %', '=0.25*B7', '=B8/$B$1'],
      ['Total', '=B7+B8', '=C7+C8'],
    ]),
  );
  expect(estimate.currency).toBe('USD');
  expect(estimate.lines.map(({ kind, amount }) => [kind, amount?.cell])).toEqual([
    ['total', 'B9'],
    ['group', 'B7'],
    ['item', 'B4'],
    ['item', 'B5'],
    ['item', 'B6'],
    ['markup', 'B8'],
  ]);
});
