import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildEstimate, type Corrections, compute, type Recognition, recognise } from '../src/estimate';
import { readWorkbook, type Workbook } from '../src/import';

/** Real files stand beside the repository and not in it. Where they are absent these tests skip. */
const folder = new URL('../../shared/estimates/', import.meta.url);
const isPresent = existsSync(folder);
const names = isPresent ? readdirSync(folder).filter((name) => name !== 'INDEX.md') : [];
if (!isPresent) console.warn('Real estimates are not present; their tests are skipped.');

const readable = names.filter((name) => /\.(?:xls[xmb]?|ods|html|slk|csv)$/.test(name));
const refusals: Readonly<Record<string, RegExp>> = {
  'fx-csv-empty.csv': /0 bytes/,
  'fx-xlsx-password.xlsx': /protected by a password/,
  'fx-xls-password.xls': /default password/,
  'fx-xls-oleloop.xls': /in a circle/,
  'fx-xls-not-a-workbook.xls': /one line.*not found/,
};
const refused = new Set(Object.keys(refusals));

async function open(name: string): Promise<Workbook> {
  const read = await readWorkbook(readFileSync(new URL(name, folder)), name);
  if (!read.ok) throw new Error(read.error.got);
  return read.value;
}

function estimateOf(workbook: Workbook, recognition: Recognition) {
  const [product] = recognition.products;
  if (product === undefined) throw new Error(recognition.reason ?? 'nothing read');
  const built = buildEstimate(workbook, recognition, product.key);
  if (!built.ok) throw new Error(built.error.got);
  return { product, estimate: built.value };
}

describe.skipIf(!isPresent)('real files', () => {
  test.each(names)('%s is read or refused in words, never thrown', async (name) => {
    const read = await readWorkbook(readFileSync(new URL(name, folder)), name);
    if (read.ok) return;
    expect(readable.includes(name) && !refused.has(name)).toBe(false);
    expect(read.error.todo.length).toBeGreaterThan(10);
  });

  test.each(readable.filter((name) => !refused.has(name)))('%s: every row is accounted for', async (name) => {
    const workbook = await open(name);
    const corrections: readonly Corrections[] = [[], [{ type: 'accept' }]];
    for (const correction of corrections) {
      const recognition = recognise(workbook, correction);
      for (const sheet of workbook.sheets) {
        const reading = recognition.sheets.find((entry) => entry.sheet === sheet.name);
        const seen = sheet.rows.filter(({ cells }) => cells.some(({ hidden }) => !hidden)).map(({ row }) => row);
        const rows = new Map(reading?.rows.map((row) => [row.row, row]));
        for (const row of seen) {
          expect(rows.has(row), `${sheet.name}!${row}`).toBe(true);
          expect(rows.get(row)?.reason, `${sheet.name}!${row}`).not.toBe('');
        }
        expect(rows.size).toBe(reading?.rows.length);
      }
      for (const product of recognition.products) {
        const built = buildEstimate(workbook, recognition, product.key);
        if (!built.ok) continue;
        const ids = new Set(built.value.lines.map(({ id }) => id));
        expect(ids.size).toBe(built.value.lines.length);
        expect(built.value.lines.filter(({ kind }) => kind === 'total')).toHaveLength(1);
        compute(built.value);
      }
    }
  });

  test('pc-ventilator-breeze.xlsx: its total is reproduced without help', async () => {
    const workbook = await open('pc-ventilator-breeze.xlsx');
    const { product, estimate } = estimateOf(workbook, recognise(workbook));
    expect(product).toMatchObject({
      statedTotal: { value: '1044.72', cell: 'Off-the_Shelf Parts!G35' },
      readTotal: '1044.72',
      computedTotal: '1044.72',
      currency: 'USD',
    });
    expect(estimate.lines).toHaveLength(34);
  });

  test('mc-fsae-tblProcesses2013.xls: a card of rates is no estimate', async () => {
    const recognition = recognise(await open('mc-fsae-tblProcesses2013.xls'));
    expect([recognition.outcome, recognition.reason]).toEqual([
      'declined',
      expect.stringContaining('looks like a list of prices or rates, without quantities and without a total'),
    ]);
  });

  test('pc-badge-250.xlsx: the total beside a table without headers, for 250 pieces', async () => {
    const workbook = await open('pc-badge-250.xlsx');
    const { product, estimate } = estimateOf(workbook, recognise(workbook));
    expect(product).toMatchObject({
      statedTotal: { value: '369.4', cell: 'Sheet1!F4' },
      readTotal: '369.4',
      perUnitOf: '250',
      currency: 'EUR',
    });
    expect(estimate.lines.map(({ id }) => id)).toEqual([
      'Sheet1!F4',
      'Sheet1!C3',
      'Sheet1!C4',
      'Sheet1!C5',
      'Sheet1!C6',
      'Sheet1!C7',
      'Sheet1!C8',
    ]);
  });

  test('mc-fsae-part-cupholder.csv: four stacked tables and a total in the title block', async () => {
    const workbook = await open('mc-fsae-part-cupholder.csv');
    const { product, estimate } = estimateOf(workbook, recognise(workbook));
    expect(product).toMatchObject({
      name: 'Cup holder',
      statedTotal: { value: '19.99333333' },
      readTotal: '19.993333333',
    });
    expect(compute(estimate).arithmetic.errors.toString()).toBe('0');
    expect(
      estimate.lines.filter(({ level }) => level === 1).map(({ label, amount }) => [label, amount?.value]),
    ).toEqual([
      ['Materials', '13.2'],
      ['Processes', '5.36'],
      ['Fasteners', '0.6'],
      ['Tooling', '0.833333333'],
    ]);
    const tapping = estimate.lines.find(({ label }) => label === 'Tapping holes');
    expect(tapping).toMatchObject({
      quantity: { value: '4' },
      rate: { value: '0.35' },
      factors: [{ figure: { value: '3.65' }, divides: false }],
    });
    const fixture = estimate.lines.find(({ label }) => label === 'Welds - Welding Fixture');
    expect(fixture?.factors).toMatchObject([{ class: 'volume', figure: { value: '3000' }, divides: true }]);
  });

  test('mc-fsae-asm-pushbar.csv: the assembly that uses the part twice', async () => {
    const workbook = await open('mc-fsae-asm-pushbar.csv');
    const { product, estimate } = estimateOf(workbook, recognise(workbook));
    expect(product).toMatchObject({ name: 'Push bar', statedTotal: { value: '47.785' }, readTotal: '47.785000003' });
    expect(compute(estimate).arithmetic.errors.toString()).toBe('0');
    expect(estimate.facts).toContainEqual({ key: 'extendedCost', value: '95.57', cell: 'Sheet1!H4' });
  });

  test.each(names.filter((name) => name.startsWith('neg-') || name.startsWith('mc-batch')))(
    '%s is declined',
    async (name) => {
      const recognition = recognise(await open(name));
      expect(recognition.outcome).toBe('declined');
      expect(recognition.reason).toMatch(/looks like/);
      expect(recognise(await open(name), [{ type: 'accept' }]).outcome).toBe('estimate');
    },
  );
});

describe.skipIf(!isPresent)('real cells', () => {
  const cell = async (name: string, sheet: number, row: number, column: number) =>
    (await open(name)).sheets[sheet]?.rows
      .find((entry) => entry.row === row)
      ?.cells.find((entry) => entry.column === column);

  test('German numbers stay text until their column decides', async () => {
    expect(await cell('fx-csv-de-numbers.csv', 0, 1, 3)).toMatchObject({ kind: 'text', value: '12.345,67' });
  });
  test('encodings', async () => {
    expect((await cell('fx-csv-win1252.csv', 0, 1, 1))?.value).toMatch(/[éè]/);
    expect((await cell('fx-csv-utf16le-bom.csv', 0, 1, 1))?.value).toMatch(/[éè]/);
    expect((await open('fx-csv-cr-only-328.csv')).sheets[0]?.rows.length).toBeGreaterThan(130);
  });
  test('the separator line is no row', async () => {
    expect(await cell('fx-csv-sep-line.csv', 0, 2, 1)).toMatchObject({ value: 'A' });
  });
  test('values under a merge are there and hidden', async () => {
    const row = (await open('fx-xlsx-hidden-merged-values.xlsx')).sheets[0]?.rows.find(({ cells }) =>
      cells.some(({ hidden }) => hidden),
    );
    expect(row?.cells.filter(({ hidden }) => hidden)).toHaveLength(2);
  });
  test('errors, dates, visibility, macros', async () => {
    const errors = (await open('fx-xlsx-errors.xlsx')).sheets[0]?.rows.flatMap(({ cells }) => cells) ?? [];
    expect(errors.filter(({ kind }) => kind === 'error')).toHaveLength(7);
    expect(
      (await open('fx-xlsx-1904.xlsx')).sheets[0]?.rows
        .flatMap(({ cells }) => cells)
        .some(({ kind }) => kind === 'date'),
    ).toBe(true);
    expect((await open('fx-xlsx-hidden-veryhidden.xlsx')).sheets.map(({ visibility }) => visibility)).toContain(
      'hidden',
    );
    expect((await open('fx-xlsm-vba.xlsm')).notes.join(' ')).toMatch(/macros/i);
  });
  test('hidden rows and outline levels', async () => {
    const rows = (await open('fx-xlsx-outline-subtotals.xlsx')).sheets[0]?.rows ?? [];
    expect(rows.some(({ hidden }) => hidden)).toBe(true);
    expect(Math.max(...rows.map(({ outlineLevel }) => outlineLevel))).toBeGreaterThan(0);
  });
  test('strict namespaces, parts at the root, backslashes, inline strings', async () => {
    expect((await open('fx-xlsx-namespaces-purl.xlsx')).sheets[0]?.rows).toHaveLength(76);
    for (const name of [
      'fx-xlsx-root-zip.xlsx',
      'fx-xlsx-backslash-zip.xlsx',
      'fx-xlsx-inline-cdata.xlsx',
      'fx-xlsx-no-cell-refs.xlsx',
    ]) {
      expect((await open(name)).sheets[0]?.rows.length).toBeGreaterThan(0);
    }
  });
  test.each(Object.entries(refusals))('%s is refused in words', async (name, got) => {
    const read = await readWorkbook(readFileSync(new URL(name, folder)), name);
    expect(read.ok ? '' : read.error.got).toMatch(got);
  });

  /** File, sheet, row, column, value, and what else is known of the cell. */
  test.each([
    ['fx-csv-en-numbers.csv', 0, 1, 3, '12,345.67', { kind: 'text' }],
    ['fx-csv-html-inside.csv', 0, 1, 2, "<a href=''>Link</a>", { kind: 'text' }],
    ['fx-csv-cr-only.csv', 0, 2, 1, null, {}],
    ['fx-csv-ragged-enclosure.csv', 0, 2, 3, 'username1', {}],
    ['fx-html-rowspan.html', 0, 2, 4, 'D2', {}],
    ['fx-sylk.slk', 0, 2, 1, '3', { kind: 'number' }],
    ['fx-ods-currencies.ods', 0, 1, 1, '1.23', { shown: '$1.23', format: '[$CAD]#,##0.00;-[$CAD]#,##0.00' }],
    ['fx-ods-currencies.ods', 0, 5, 1, '6.23', { format: '[$USD]#,##0.00;-[$USD]#,##0.00' }],
    ['fx-ods-corrupt-meta.ods', 0, 1, 2, 'World', {}],
    ['fx-ods-no-mimetype.ods', 0, 1, 1, 'Hello', {}],
    ['fx-ods-leading-zeros.ods', 0, 3, 1, '-21234.78', { format: '0000' }],
    ['fx-xls-1904.xls', 0, 2, 2, '2023-01-01', { kind: 'date', formula: 'A2+1' }],
    ['fx-xlsx-1904.xlsx', 0, 2, 2, '2023-01-01', { kind: 'date', formula: 'A2+1' }],
    ['fx-xls-wrong-decimals.xls', 0, null, null, '0.525625', { kind: 'number' }],
    ['fx-xlsb-hidden-sheets.xlsb', 0, 1, 1, '1', {}],
    ['mc-fsae-tblProcesses2013.xls', 1, 3, 4, null, {}],
  ] as const)('%s: sheet %i, row %s, column %s is %s', async (name, sheet, row, column, value, look) => {
    const read = (await open(name)).sheets[sheet];
    const found = read?.rows
      .filter((entry) => row === null || entry.row === row)
      .flatMap(({ cells }) => cells)
      .find((entry) => column === null || entry.column === column);
    expect(found).toMatchObject(value === null ? look : { value, ...look });
  });

  test('what is hidden in binary and text workbooks, and how much each holds', async () => {
    expect((await open('fx-xlsb-hidden-sheets.xlsb')).sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'veryHidden',
      'visible',
    ]);
    const cells = async (name: string) => (await open(name)).sheets[0]?.rows.flatMap(({ cells }) => cells) ?? [];
    const formulas = await cells('fx-xls-formula-coverage.xls');
    expect(formulas.filter(({ kind }) => kind === 'error')).toHaveLength(4);
    expect(await cells('fx-xls-maccentraleurope.xls')).toHaveLength(37);
    expect((await open('fx-xls-rich-span.xls')).sheets[0]?.merges).toHaveLength(1);
    expect(await cells('fx-xlsx-no-cell-refs.xlsx')).toHaveLength(100);
    expect((await open('fx-xlsx-merged-range.xlsx')).sheets.map(({ merges }) => merges.length)).toEqual([9, 6]);
    expect((await open('fx-csv-utf16le-agencies.csv')).sheets[0]?.rowCount).toBe(328);
  });
});
