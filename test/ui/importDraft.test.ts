import { describe, expect, test } from 'vitest';
import { type ProductKey, type ProductReading, recognise } from '../../src/estimate';
import { confirmedFacts, editFact, emptyDraft, factRows, suggestedNames } from '../../src/ui/import/caseDraft';
import { fitColumns } from '../../src/ui/import/fitColumns';
import { countsOf, hiddenParts } from '../../src/ui/import/importCounts';
import { readsAs } from '../../src/ui/import/importWords';
import { leftOutSheets } from '../../src/ui/import/leftOutSheets';
import { placeNames, readingsByRow, rowMeant } from '../../src/ui/import/linesOfRow';
import { moveRole } from '../../src/ui/import/moveRole';
import { sampleTexts } from '../../src/ui/import/sampleTexts';
import { mayAccept, whatToCorrect, whyNoCost } from '../../src/ui/import/whatToCorrect';
import { csv } from '../estimate/workbooks/readingOf';

const source = `Kalkulation
Kunde:;Nordwind;Jahresmenge:;24.000
Incoterm:;FCA
Teil;Anzahl;Preis;Betrag
A;2;10,00;20,00
B;3;4,00;12,00
Summe;;;32,00
`;

async function product(): Promise<ProductReading> {
  const [read] = recognise(await csv(source)).products;
  if (!read) throw new Error('nothing read');
  return read;
}

describe('what a person confirms before a file becomes a case', () => {
  test('facts as the file states them go into the deal and the revision with their cells', async () => {
    const read = await product();
    const { deal, facts } = confirmedFacts(read, emptyDraft, 'Valve');
    expect(deal).toMatchObject({ product: 'Valve', customer: 'Nordwind', annualVolume: '24000', contractYears: null });
    expect(facts).toEqual(read.facts);
  });
  test('a mended value keeps no cell of the customer', async () => {
    const read = await product();
    const row = factRows(read, emptyDraft).find(({ key }) => key === 'annualVolume');
    const draft = editFact(emptyDraft, row?.id ?? '', { value: '12000' });
    const { deal, facts } = confirmedFacts(read, draft, 'Valve');
    expect(deal.annualVolume).toBe('12000');
    expect(facts.find(({ key }) => key === 'annualVolume')).toEqual({
      key: 'annualVolume',
      value: '12000',
      cell: null,
    });
  });
  test('a fact that is left out goes nowhere; one that only we know goes into the deal alone', async () => {
    const read = await product();
    const rows = factRows(read, emptyDraft);
    const idOf = (wanted: string) => rows.find(({ key }) => key === wanted)?.id ?? '';
    const left = editFact(emptyDraft, idOf('customer'), { isLeftOut: true });
    const draft = editFact(left, idOf('contractYears'), { value: '3' });
    const { deal, facts } = confirmedFacts(read, draft, 'Valve');
    expect(deal).toMatchObject({ customer: '', contractYears: '3' });
    expect(facts.map(({ key }) => key)).not.toContain('customer');
    expect(facts.map(({ key }) => key)).not.toContain('contractYears');
  });
  test('the name of the file stands in for the name of a sheet', async () => {
    const read = await product();
    const named = { ...read, facts: [], name: 'Sheet1', sheet: 'Sheet1' };
    const names = (...products: readonly ProductReading[]) => [
      ...suggestedNames(products, 'C:\\in\\Valve 7.xlsx').values(),
    ];
    const keyed = (key: string, fields: Partial<ProductReading>) => ({ ...named, ...fields, key: key as ProductKey });
    expect(names(named)).toEqual(['Valve 7']);
    expect(names(keyed('a', {}), keyed('b', { name: 'Housing', sheet: 'Sheet2' }))).toEqual([
      'Valve 7, Sheet1',
      'Housing',
    ]);
    const stated = [{ key: 'product', value: 'Pump', cell: 'Sheet1!B2' }];
    expect(names(keyed('a', { facts: stated }), keyed('b', { facts: stated, sheet: 'Sheet2' }))).toEqual([
      'Pump, Sheet1',
      'Pump, Sheet2',
    ]);
  });
});

describe('the sheet on the screen', () => {
  test('words give way to the columns that count, figures do not', async () => {
    const long = 'a very long description of a part that goes on and on and on';
    const workbook = await csv(
      `Teil;Werkstoff;Anzahl;Preis;Betrag\n${long};${long};2;10,00;20,00\nB;;3;4,00;12,00\nSumme;;;;32,00\n`,
    );
    const [sheet] = workbook.sheets;
    const [reading] = recognise(workbook).sheets;
    if (!sheet || !reading) throw new Error('nothing read');
    const wide = fitColumns(sheet, reading.columns, 2000);
    const narrow = fitColumns(sheet, reading.columns, 640);
    const sum = (widths: ReadonlyMap<number, number>) => [...widths.values()].reduce((a, b) => a + b, 0);
    expect(sum(wide)).toBeGreaterThan(640);
    expect(sum(narrow)).toBeLessThanOrEqual(640);
    expect(narrow.get(5)).toBe(wide.get(5));
    expect(narrow.get(1)).toBeGreaterThanOrEqual(150);
  });
  test('two columns change places', async () => {
    const [reading] = recognise(await csv(source)).sheets;
    const columns = reading?.columns ?? [];
    expect(moveRole('Sheet1', columns, 4, 3)).toEqual([
      { type: 'columnRole', sheet: 'Sheet1', column: 4, role: 'rate' },
      { type: 'columnRole', sheet: 'Sheet1', column: 3, role: 'amount' },
    ]);
    expect(moveRole('Sheet1', columns, 4, 4)).toEqual([]);
  });
  test('figures as the file writes them, those with the most marks first', async () => {
    const [sheet] = (await csv('a;1\nb;1.234,50\nc;2,5\nd;1.234,50\n')).sheets;
    if (!sheet) throw new Error('nothing read');
    expect(sampleTexts(sheet, 2)).toEqual(['1.234,50', '2,5', '1']);
  });
  test('what is out of sight is said', () => {
    const row = (at: number, hidden: boolean) => ({ row: at, cells: [], hidden, outlineLevel: 0 });
    const sheet = {
      name: 'A',
      visibility: 'visible',
      rows: [row(1, false), row(2, true), row(3, true)],
      rowCount: 3,
    } as const;
    expect(hiddenParts({ ...sheet, columnCount: 4, merges: [], hiddenColumns: [2, 9] })).toBe(
      'Hidden in the file, shown here in italics: rows 2, 3 and column B.',
    );
    expect(hiddenParts({ ...sheet, rows: [row(1, false)], columnCount: 4, merges: [], hiddenColumns: [] })).toBe('');
  });
  test('sheets that feed nothing are named by the reason', () => {
    const sheet = (name: string, reason: string) => ({
      sheet: name,
      used: false,
      headerRow: 0,
      columns: [],
      tables: [],
      rows: [{ reason } as never],
    });
    expect(
      leftOutSheets([
        sheet('A', 'this sheet holds no prices'),
        sheet('B', 'this sheet is hidden'),
        sheet('C', 'this sheet holds no prices'),
        { ...sheet('D', 'a line'), used: true },
      ]),
    ).toEqual([
      { text: '2 sheets hold no prices:', names: ['A', 'C'] },
      { text: 'One sheet is hidden:', names: ['B'] },
    ]);
  });
});

describe('what a row reads as', () => {
  test('a row of a wide table sums its own columns, each of which is a line', async () => {
    const wide = 'Part;Material;Labour;Machine;Total\nA;10;4;6;20\nB;8;2;5;15\nC;1;2;3;6\nTotal;19;8;14;41\n';
    const [sheet] = recognise(await csv(wide)).sheets;
    if (!sheet) throw new Error('nothing read');
    const first = sheet.rows.find(({ parts }) => parts.length > 0);
    if (!first) throw new Error('not read as a wide table');
    expect(readsAs(first, [])).toBe('sum of its row');
    expect(readsAs({ ...first, parts: [], detailSheet: 'Material' }, [])).toBe('sum of a sheet');
    expect(readsAs({ ...first, parts: [] }, [])).toBe('sum of nothing yet');
    expect(countsOf(sheet)).toMatch(/^9 lines · 3 subtotals/);
  });
});

describe('a row of the sheet that holds several lines', () => {
  const halves = 'Pos;Part;Cost;Sum\n1;Shaft;40;\n2;Hub;25;65\n3;Turn;31;\n4;Mill;29;60\n;Total;;125\n';
  const read = async () => {
    const [sheet] = recognise(await csv(halves)).sheets;
    if (!sheet) throw new Error('nothing read');
    const byRow = readingsByRow(sheet);
    return { sheet, byRow, nameOf: placeNames(byRow) };
  };

  test('has all of them, each by the name of its cell', async () => {
    const { byRow, nameOf } = await read();
    const there = byRow.get(3) ?? [];
    expect(there.map(({ kind }) => kind)).toEqual(['line', 'group']);
    expect(there.map(({ row }) => nameOf(row))).toEqual(['C3', 'D3']);
    expect((byRow.get(2) ?? []).map(({ row }) => nameOf(row))).toEqual(['2']);
  });

  test('a base is named by its row, or by its cell where the row holds several', async () => {
    const { sheet, nameOf } = await read();
    const meant = (typed: string, named: readonly number[] = []) => rowMeant(sheet.rows, typed, named, nameOf);
    expect(meant('d3')).toBe(3.5);
    expect([meant('3'), meant('3', [3.5]), meant('9')]).toEqual([3, 3.5, null]);
  });
});

describe('a file that is declined', () => {
  const declined = async (text: string) => {
    const { reason, sheets } = recognise(await csv(text));
    return { reason: reason ?? '', sheet: sheets[0] ?? null };
  };
  test('a list of rates: why it is no cost, and which columns to name', async () => {
    const { reason, sheet } = await declined('Material;Price per kg\nSteel;2.10\nBrass;7.40\nZinc;3.10\n');
    expect(whyNoCost(reason)).toMatch(/^Rates say/);
    expect(whatToCorrect(reason, sheet)).toContain('Choose "Quantity" above the column of quantities.');
    expect(mayAccept(reason)).toBe(true);
  });
  test('amounts in several currencies, and scores', async () => {
    const amounts = 'Vendor;Currency;Amount\nA;EUR;10.50\nB;USD;20.00\nC;PLN;31.40\nD;CZK;40.00\n';
    expect(whyNoCost((await declined(amounts)).reason)).toBe('A sum of them would be no cost.');
    expect(whyNoCost('looks like a rating of alternatives by scores: nothing on it speaks of money')).toBe(
      'Scores are no costs.',
    );
  });
  test('a bill of materials without prices, and one of which few rows have a price', () => {
    const bare =
      'The file looks like a bill of materials without prices. If it is an estimate all the same, accept it.';
    const few = 'The file looks like a bill of materials without prices, or a list of drivers or quantities. If it is';
    expect([mayAccept(bare), mayAccept(few)]).toEqual([false, true]);
    expect(whyNoCost(bare)).toBe('Without prices there is no cost to answer.');
    expect(whyNoCost(few)).toMatch(/^Quantities and drivers/);
  });
  test('words without prices: taking it for an estimate would change nothing', async () => {
    const { reason, sheet } = await declined('Part;Colour\nBody;red\nCover;blue\n');
    expect(whyNoCost(reason)).toBe('Without prices there is no cost to answer.');
    expect(whatToCorrect(reason, sheet)[0]).toBe('Choose "Amount" above the column that holds the amounts.');
    expect(mayAccept(reason)).toBe(false);
  });
});
