import { describe, expect, test } from 'vitest';
import { buildEstimate, type Correction, recognise } from '../../src/estimate';
import type { Workbook } from '../../src/import';
import { csv, open, readAll } from './workbooks/readingOf';
import { type RowSpec, writeWorkbook } from './workbooks/sheetWriter';

/** Each line as `cell kind parent label`, the shape in which a structure is compared at a glance. */
function lines(workbook: Workbook, corrections: readonly Correction[] = []): readonly string[] {
  const { estimate } = readAll(workbook, corrections);
  return estimate.lines.map(({ id, kind, parentId, label }) => `${id} ${kind} ${parentId ?? '-'} ${label}`);
}

function sheet(rows: readonly RowSpec[], name = 'S') {
  return open(writeWorkbook([{ name, rows }]), 'x.xlsx');
}

describe('tables beside each other', () => {
  const rows: readonly RowSpec[] = [
    ['Material', null, null, null, null, 'Labour'],
    ['Item', 'Qty', 'Price', 'Amount', null, 'Operation', 'Hours', 'Rate', 'Amount'],
    ['Steel', 2, 3, '=B3*C3', null, 'Turn', 0.5, 60, '=G3*H3'],
    ['Alu', 1, 8, '=B4*C4', null, 'Mill', 0.25, 80, '=G4*H4'],
    ['Total material', null, null, '=SUM(D3:D4)', null, 'Total labour', null, null, '=SUM(I3:I4)'],
    [],
    ['Overhead 10 %', null, null, '=0.1*(D5+I5)'],
    ['Total cost', null, null, '=D5+I5+D7'],
  ];

  test('are read one below the other, each line with its own cell', async () => {
    expect(lines(await sheet(rows))).toEqual([
      'S!D8 total - Total cost',
      'S!D5 group S!D8 Material',
      'S!D3 item S!D5 Steel',
      'S!D4 item S!D5 Alu',
      'S!I5 group S!D8 Labour',
      'S!I3 item S!I5 Turn',
      'S!I4 item S!I5 Mill',
      'S!D7 markup S!D8 Overhead 10 %',
    ]);
  });

  test('no reason, row or cell speaks of a row that the sheet does not have', async () => {
    const { estimate, recognition } = readAll(await sheet(rows));
    const told = JSON.stringify([estimate, recognition.questions, recognition.issues]);
    expect(told.match(/\b\d{7,}\b/g)).toBeNull();
  });

  test('two lines in a row without a gap between them', async () => {
    const found = lines(
      await sheet([
        ['Part', 'Price', 'Qty', 'Cost', 'Process', 'Minutes', 'Rate €/h', 'Cost'],
        ['Rod', 2.5, 1, 2.5, 'Saw', 3, 40, 2],
        ['Nut', 0.1, 2, 0.2, 'Drill', 6, 45, 4.5],
        ['Pin', 0.3, 1, 0.3, 'Wash', 2, 30, 1],
        ['Sum', null, null, 3, 'Sum', null, null, 7.5],
        [],
        ['Total', null, null, 10.5],
      ]),
    );
    expect(found).toContain('S!H3 item S!H5 Drill');
    expect(found[0]).toBe('S!D7 total - Total');
  });

  test('remarks right of the amounts are no second table', async () => {
    const found = lines(
      await sheet([
        ['Part', 'Qty', 'Price', 'Amount', 'Description'],
        ['Rod', 1, 2.5, 2.5, 'see drawing'],
        ['Nut', 2, 0.1, 0.2, 'bought in'],
        ['Total', null, null, 2.7],
      ]),
    );
    expect(found).toHaveLength(3);
  });
});

describe('sums beside the last line of their group', () => {
  test('are groups of their own, told by the figures alone and called as their column', async () => {
    const found = lines(
      await sheet([
        ['Pos', 'Bezeichnung', 'Betrag', 'Summe'],
        [1, 'Welle', 40],
        [2, 'Nabe', 25.5],
        [3, 'Schrauben', 4.5, 70],
        [4, 'Drehen', 31],
        [5, 'Fräsen', 29, 60],
        [6, 'Verpackung', 5, 5],
        [null, 'Gesamt', null, 135],
      ]),
    );
    expect(found).toEqual([
      'S!D8 total - Gesamt',
      'S!D4 group S!D8 Summe',
      'S!C2 item S!D4 Welle',
      'S!C3 item S!D4 Nabe',
      'S!C4 item S!D4 Schrauben',
      'S!D6 group S!D8 Summe',
      'S!C5 item S!D6 Drehen',
      'S!C6 item S!D6 Fräsen',
      'S!D7 group S!D8 Summe',
      'S!C7 item S!D7 Verpackung',
    ]);
  });

  test('left of the amounts, with the names of the groups beside their first lines', async () => {
    const found = lines(
      await sheet([
        ['Block', 'Item', 'Total', 'Amount'],
        ['Parts', 'Pump', null, 120],
        [null, 'Hose', '=D2+D3', 18],
        ['Work', 'Fit', null, 30],
        [null, 'Test', '=SUM(D4:D5)', 12],
        [null, 'Overhead 10 %', null, '=0.1*(C3+C5)'],
        [null, 'Grand total', '=C3+C5+D6'],
      ]),
    );
    expect(found).toEqual([
      'S!C7 total - Grand total',
      'S!C3 group S!C7 Parts',
      'S!D2 item S!C3 Pump',
      'S!D3 item S!C3 Hose',
      'S!C5 group S!C7 Work',
      'S!D4 item S!C5 Fit',
      'S!D5 item S!C5 Test',
      'S!D6 markup S!C7 Overhead 10 %',
    ]);
  });

  test('a running total beside each line is none', async () => {
    const found = lines(
      await sheet([
        ['Item', 'Amount', 'Running'],
        ['Rod', 12, 12],
        ['Nut', 3, 15],
        ['Pin', 5, 20],
        ['Total', 20, 20],
      ]),
    );
    expect(found.filter((line) => line.includes(' group '))).toEqual([]);
  });
});

describe('figures that only a person can tell', () => {
  const parts = (amount: string, total: string) =>
    csv(
      `Teil;Menge;Preis;Betrag\nSchraube;40;6,53/20 Stk;${amount}\nMutter;4;2,10;8,40\nScheibe;8;0,15;1,20\nSumme;;;${total}\n`,
    );

  test('`6,53/20 Stk` is asked about and not guessed', async () => {
    const workbook = await parts('20,00', '29,60');
    const { recognition, estimate } = readAll(workbook);
    const [question] = recognition.questions;
    expect(question?.about).toBe('Sheet1!C2');
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'not read; the figure stays missing',
      '6,53 for 20, 0.3265 each',
      '6,53 each',
    ]);
    expect(estimate.lines[1]?.rate).toBeNull();
    const answer = question?.choices[1]?.correction;
    const answered = readAll(workbook, answer === undefined ? [] : [answer]);
    const line = answered.estimate.lines[1];
    expect([line?.rate?.value, line?.factors.map(({ figure, divides }) => [figure.value, divides])]).toEqual([
      '6.53',
      [['20', true]],
    ]);
    expect(answered.recognition.questions).toEqual([]);
  });

  test('it is no question where quantity times that is the amount', async () => {
    const { recognition, estimate } = readAll(await parts('13,06', '22,66'));
    expect(recognition.questions).toEqual([]);
    expect(estimate.lines[1]?.rate?.value).toBe('6.53');
  });

  const dates = (amounts: readonly (number | null)[]) =>
    sheet([
      ['Part', 'Qty', 'Price', 'Amount'],
      ['A', 2, { v: 45994, z: 'd. mmm' }, amounts[0] ?? null],
      ['B', 1, 15.99, 15.99],
      ['C', 1, { v: 45782, z: 'd. mmm' }, amounts[1] ?? null],
      ['D', 2, 4.5, 9],
    ]);

  test('prices that became dates are offered back', async () => {
    const workbook = await dates([null, null]);
    const { recognition, estimate } = readAll(workbook);
    expect(recognition.issues.filter(({ grave }) => grave).map(({ where }) => where)).toEqual(['S!C2', 'S!C4']);
    expect(estimate.lines[1]?.rate).toBeNull();
    const question = recognition.questions.find(({ about }) => about === 'S!C');
    const padded = question?.choices.find(
      ({ correction }) => 'format' in correction && correction.format === 'day.0month',
    );
    const again = readAll(workbook, padded === undefined ? [] : [padded.correction]);
    expect(again.estimate.lines.map(({ rate }) => rate?.value ?? null)).toEqual([null, '3.12', '15.99', '5.05', '4.5']);
    expect(again.recognition.questions).toEqual([]);
  });

  test('they are read where they make the amounts', async () => {
    const { recognition, estimate } = readAll(await dates([6.24, 5.05]));
    expect(recognition.questions).toEqual([]);
    expect(estimate.lines.map(({ rate }) => rate?.value ?? null)).toEqual([null, '3.12', '15.99', '5.05', '4.5']);
  });

  test('12.5k is a figure only under a heading that says thousands', async () => {
    const rows = 'Material;12.5k\nLabour;8.25k\nOverhead;3k\nTotal;23.75k\n';
    const { estimate } = readAll(await csv(`Cost element;Cost (k€)\n${rows}`));
    expect([estimate.lines[0]?.amount?.value, estimate.amountScale]).toEqual(['23.75', '1000']);
    const unread = recognise(await csv(`Cost element;Cost (€)\n${rows}`));
    expect(unread.reason).toContain('holds figures that cannot be read, such as "12.5k" in Sheet1!B2');
  });

  test('per mille is a tenth of a percent', async () => {
    const { estimate } = readAll(
      await csv(
        'Item,Rate,Amount\nMaterial,,100.00\nLabour,,50.00\nInsurance,3 ‰,0.45\nTransport,,2.00\nTotal,,152.45\n',
      ),
    );
    expect(estimate.lines.find(({ kind }) => kind === 'markup')?.percent?.value).toBe('0.003');
  });
});

describe('several sheets', () => {
  test('a percentage of a figure of another sheet has its row here as the base', async () => {
    const workbook = await open(
      writeWorkbook([
        {
          name: 'Summary',
          rows: [
            ['Cost element', 'EUR'],
            ['Material', '=Material!D4'],
            ['Labour', 12],
            ['Material overhead', '=0.06*Material!D4'],
            ['Total', '=SUM(B2:B4)'],
          ],
        },
        {
          name: 'Material',
          rows: [
            ['Item', 'Qty', 'Price', 'Amount'],
            ['Steel', 2, 3, '=B2*C2'],
            ['Alu', 1, 8, '=B3*C3'],
            ['Total', null, null, '=SUM(D2:D3)'],
          ],
        },
      ]),
      'x.xlsx',
    );
    const { estimate } = readAll(workbook);
    const markup = estimate.lines.find(({ kind }) => kind === 'markup');
    expect([markup?.percent?.value, markup?.baseIds]).toEqual(['0.06', ['Summary!B2']]);
    expect(estimate.lines.find(({ id }) => id === 'Material!D3')?.parentId).toBe('Summary!B2');
  });

  test('facts of a sheet without costs belong to the product', async () => {
    const workbook = await open(
      writeWorkbook([
        {
          name: 'CBD',
          rows: [
            ['Item', 'Qty', 'Price', 'Amount'],
            ['Steel', 2, 3, 6],
            ['Alu', 1, 8, 8],
            ['Total', null, null, 14],
          ],
        },
        { name: 'Assumptions', rows: [['Assumptions'], ['Annual volume', 12000], ['Incoterm', 'FCA Graz']] },
      ]),
      'x.xlsx',
    );
    const { estimate } = readAll(workbook);
    expect(Object.fromEntries(estimate.facts.map(({ key, value, cell }) => [key, [value, cell]]))).toEqual({
      annualVolume: ['12000', 'Assumptions!B2'],
      incoterm: ['FCA Graz', 'Assumptions!B3'],
    });
  });

  test('a cover that repeats another sheet is no product of its own', async () => {
    const detail: readonly RowSpec[] = [
      ['Item', 'Qty', 'Rate', 'Amount'],
      ['Material'],
      ['Steel', 2, 3, 6],
      ['Bolt', 4, 0.5, 2],
      ['Total material', null, null, 8],
      ['Process'],
      ['Turn', 0.5, 60, 30],
      ['Mill', 0.2, 80, 16],
      ['Total process', null, null, 46],
      ['Total', null, null, 54],
    ];
    const cover: readonly RowSpec[] = [
      ['Cost block', 'EUR'],
      ['Material', 8],
      ['Process', 46],
      ['Total price', 54],
    ];
    const workbook = await open(
      writeWorkbook([
        { name: 'Cover', rows: cover },
        { name: 'CBD', rows: detail },
      ]),
      'x.xlsx',
    );
    const recognition = recognise(workbook);
    expect(recognition.products.map(({ sheet: of }) => of)).toEqual(['CBD']);
    expect(recognition.sheets[0]?.rows[1]?.reason).toBe('this sheet repeats the sheet CBD');
    const used = recognise(workbook, [{ type: 'useSheet', sheet: 'Cover', used: true }]);
    expect(used.products).toHaveLength(2);
  });
});

describe('several products', () => {
  test('each column of amounts under a name is a product with its own reading and facts', async () => {
    const workbook = await sheet([
      ['Annual volume', 1000, 2000],
      [],
      ['Cost element', 'SV-40', 'SV-50'],
      ['Material', 100, 120],
      ['Purchased parts', 40, 45],
      ['Labour', 30, 30],
      ['Price', 170, 195],
    ]);
    const recognition = recognise(workbook);
    const read = recognition.products.map((product) => {
      const built = buildEstimate(workbook, recognition, product.key);
      const total = built.ok ? built.value.lines[0] : undefined;
      return [product.name, total?.id, total?.amount?.value, product.facts[0]?.value, product.reading?.headerRow];
    });
    expect(read).toEqual([
      ['SV-40', 'S!B7', '170', '1000', 3],
      ['SV-50', 'S!C7', '195', '2000', 3],
    ]);
  });

  test('a target and a difference beside the amounts are no products', async () => {
    const recognition = recognise(
      await sheet([
        ['Cost element', 'Should cost', 'Target price', 'Difference'],
        ['Material', 100, 90, 10],
        ['Labour', 30, 30, 0],
        ['Tooling', 12, 10, 2],
        ['Total', 142, 130, 12],
      ]),
    );
    expect(recognition.products).toHaveLength(1);
  });
});

test('a table joined to the one above takes its columns', async () => {
  const workbook = await sheet([
    ['Item', 'Qty', 'Price', 'Amount'],
    ['Steel', 2, 3, 6],
    ['Alu', 1, 8, 8],
    ['Position text', 'Hours', 'Weight', 'Value'],
    ['Seal', 4, 0.5, 2],
    ['Ring', 2, 1.5, 3],
    ['Total', null, null, 19],
  ]);
  const apart = recognise(workbook);
  const joined = recognise(workbook, [{ type: 'joinTable', sheet: 'S', row: 4 }]);
  expect([apart.sheets[0]?.tables.length, joined.sheets[0]?.tables.length]).toEqual([2, 1]);
  expect(lines(workbook, [{ type: 'joinTable', sheet: 'S', row: 4 }])).toContain('S!D5 item S!D7 Seal');
  const lost = recognise(workbook, [{ type: 'joinTable', sheet: 'S', row: 6 }]);
  expect(lost.issues.map(({ expected }) => expected)).toContain('a row that names columns');
});

describe('columns that are added to quantity x rate', () => {
  const made = (workbook: Workbook, corrections: readonly Correction[] = []) =>
    readAll(workbook, corrections).estimate.lines.map(
      ({ id, kind, quantity, rate, amount }) =>
        `${id} ${kind} ${quantity?.value ?? '-'} x ${rate?.value ?? '-'} = ${amount?.value ?? '-'}`,
    );

  test('by values: freight and duty per line, blank where nothing is added', async () => {
    const found = made(
      await sheet([
        ['Bezeichnung', 'Menge', 'Einheit', 'Preis', 'Fracht', 'Zoll', 'Betrag'],
        ['Blech', 2.5, 'kg', 1.2, 0.4, 0.15, 3.55],
        ['Rohr', 3, 'm', 4.5, 1.1, 0.35, 14.95],
        ['Schraube', 12, 'Stk', 0.08, null, null, 0.96],
        ['Dichtung', 2, 'Stk', 0.9, 0.05, 0.02, 1.87],
        ['Lack', 0.3, 'kg', 14, 0.6, 0.2, 5],
        ['Summe', null, null, null, null, null, 26.33],
      ]),
    );
    expect(found.slice(0, 9)).toEqual([
      'S!G7 total - x - = 26.33',
      'S!G2 group - x - = 3.55',
      'S!D2 item 2.5 x 1.2 = -',
      'S!E2 item - x - = 0.4',
      'S!F2 item - x - = 0.15',
      'S!G3 group - x - = 14.95',
      'S!D3 item 3 x 4.5 = -',
      'S!E3 item - x - = 1.1',
      'S!F3 item - x - = 0.35',
    ]);
    expect(found).toContain('S!G4 item 12 x 0.08 = 0.96');
    expect(found).not.toContain('S!E4 item - x - = -');
  });

  const byFormula: readonly RowSpec[] = [
    ['Operation', 'Set-up', 'Seconds', 'Rate per hour', 'Cost'],
    ['Press', 0.2, 30, 60, '=B2+C2*D2/3600'],
    ['Trim', 0.1, 18, 40, '=B3+C3*D3/3600'],
    ['Pack', 0.05, 9, 36, '=B4+C4*D4/3600'],
    ['Total', null, null, null, '=SUM(E2:E4)'],
  ];

  test('by formulas: the added column first, seconds by a rate per hour', async () => {
    const { estimate } = readAll(await sheet(byFormula));
    const press = estimate.lines.find(({ id }) => id === 'S!D2');
    expect([press?.quantity?.value, press?.rate?.value, press?.factors.length]).toEqual(['30', '60', 1]);
    expect(made(await sheet(byFormula))).toContain('S!B3 item - x - = 0.1');
  });

  test('without the column the product alone is the line, and the difference is shown', async () => {
    const found = made(await sheet(byFormula), [{ type: 'columnRole', sheet: 'S', column: 2, role: 'ignored' }]);
    expect(found).toHaveLength(4);
  });

  test('a single row that happens to add up makes no such column', async () => {
    const found = made(
      await sheet([
        ['Part', 'Qty', 'Price', 'Weight', 'Amount'],
        ['Rod', 2, 3, 1, 7],
        ['Nut', 4, 2, 0.5, 8],
        ['Pin', 1, 5, 0.2, 5],
        ['Cap', 3, 1.5, 0.7, 4.5],
        ['Total', null, null, null, 24.5],
      ]),
    );
    expect(found).toContain('S!E3 item 4 x 2 = 8');
  });
});

test('an element column that is not used leaves the other elements standing', async () => {
  const workbook = await sheet([
    ['Part', 'Material', 'Labour', 'Machine', 'Total cost'],
    ['Housing', 3, 2, 1, '=SUM(B2:D2)'],
    ['Shaft', 4, 1, 2, '=SUM(B3:D3)'],
    ['Cover', 2, 1, 1, '=SUM(B4:D4)'],
    ['Total', null, null, null, '=SUM(E2:E4)'],
  ]);
  const found = lines(workbook, [{ type: 'columnRole', sheet: 'S', column: 4, role: 'ignored' }]);
  expect(found).toContain('S!B2 item S!E2 Material');
  expect(found).toContain('S!C2 item S!E2 Labour');
  expect(found.some((line) => line.startsWith('S!D'))).toBe(false);
});

describe('a product is called by its title', () => {
  const table: readonly RowSpec[] = [
    ['Part', 'Qty', 'Price', 'Amount'],
    ['Rod', 1, 2.5, 2.5],
    ['Nut', 2, 0.1, 0.2],
    ['Total', null, null, 2.7],
  ];
  const nameUnder = async (...titles: readonly string[]) =>
    recognise(await sheet([...titles.map((title) => [title]), [], ...table])).products[0]?.name;

  test.each([
    ['Cost breakdown Gearbox GX-220', 'Gearbox GX-220'],
    ['Kalkulation: Laufrad', 'x'],
    ['Kostenübersicht Schaltschrank SK-12 (alle Angaben in EUR)', 'Schaltschrank SK-12'],
    ['Bracket, left', 'Bracket, left'],
    ['Cost estimate', 'x'],
    ['Northfield Tools Ltd', 'x'],
  ])('%s', async (title, name) => {
    expect(await nameUnder(title)).toBe(name);
  });

  test('two titles leave the name to the file', async () => {
    expect(await nameUnder('Pump P-7', 'Prepared for Baltic Winch')).toBe('x');
  });
});

describe('several years side by side', () => {
  const rows = 'Cost item;2027;2028;2029\nMaterial;4,20;4,10;4,00\nProcess;3,10;3,00;2,90\nTotal;7,30;7,10;6,90\n';

  test('the first is read, and a person is asked which is meant', async () => {
    const { recognition, estimate } = readAll(await csv(rows));
    expect(estimate.lines[0]?.amount?.value).toBe('7.3');
    const [question, ...others] = recognition.questions;
    expect(others).toEqual([]);
    expect(question?.choices.map(({ label }) => label)).toEqual(['2027', '2028', '2029']);
    expect(question?.chosen).toBe(0);
  });

  test('the answer changes the amounts and is not asked again', async () => {
    const answer = { type: 'columnRole' as const, sheet: 'Sheet1', column: 3, role: 'amount' as const };
    const { recognition, estimate } = readAll(await csv(rows), [answer]);
    expect(estimate.lines.map(({ amount }) => amount?.value)).toEqual(['7.1', '4.1', '3']);
    expect(recognition.questions).toEqual([]);
  });
});

describe('a table whose lines are columns', () => {
  const turned = 'Operation;Turn;Mill;Grind;Total\nTime;2;3;4;\nRate;1,50;2,00;2,50;\nAmount;3,00;6,00;10,00;19,00\n';

  test('is read row by row where a person says what a column holds', async () => {
    const known = readAll(await csv(turned)).estimate.lines.map(({ label }) => label);
    expect(known.slice(1)).toEqual(['Turn', 'Mill', 'Grind']);
    const said = { type: 'columnRole' as const, sheet: 'Sheet1', column: 5, role: 'amount' as const };
    const { sheets } = recognise(await csv(turned), [said]);
    expect(sheets[0]?.tables[0]?.columns.find(({ column }) => column === 5)?.reason).toBe('you said so');
  });
});
