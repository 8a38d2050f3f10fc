import { describe, expect, test } from 'vitest';
import { type Correction, recognise } from '../../src/estimate';
import { csv, readAll } from './workbooks/readingOf';

const source = () =>
  csv(
    'Kalkulation\nTeil;Anzahl;Preis;Betrag\nA;2;10,00;20,00\nB;3;4,00;12,00\nSumme;;;32,00\nGewinn;10 %;;3,20\nGesamt;;;35,20\n',
  );

async function corrected(...corrections: readonly Correction[]) {
  return readAll(await source(), corrections);
}

describe('what a person decides stands, and everything after it follows', () => {
  test('without corrections', async () => {
    const { estimate } = await corrected();
    expect(estimate.lines.map(({ key, kind }) => `${key.row} ${kind}`)).toEqual([
      '7 total',
      '5 group',
      '3 item',
      '4 item',
      '6 markup',
    ]);
  });
  test('the kind of a row', async () => {
    const { estimate } = await corrected({ type: 'rowKind', sheet: 'Sheet1', row: 4, kind: 'ignored' });
    expect(estimate.lines.some(({ key }) => key.row === 4)).toBe(false);
    expect(estimate.ignored).toContainEqual({ sheet: 'Sheet1', row: 4, why: 'you said so' });
  });
  test('a line instead of a sum', async () => {
    const { estimate } = await corrected({ type: 'rowKind', sheet: 'Sheet1', row: 5, kind: 'line' });
    expect(estimate.lines.find(({ key }) => key.row === 5)?.kind).toBe('item');
  });
  test('the total', async () => {
    const { estimate } = await corrected({ type: 'rowKind', sheet: 'Sheet1', row: 5, kind: 'total' });
    expect(estimate.lines[0]?.key.row).toBe(5);
  });
  test('the base of a percentage', async () => {
    const { estimate } = await corrected({ type: 'base', sheet: 'Sheet1', row: 6, baseRows: [3] });
    const markup = estimate.lines.find(({ kind }) => kind === 'markup');
    expect(markup?.baseIds).toEqual(['Sheet1!3']);
    expect(markup?.reason).toBe('you chose the base');
  });
  test('the parent of a row', async () => {
    const { estimate } = await corrected({ type: 'parent', sheet: 'Sheet1', row: 4, parentRow: null });
    expect(estimate.lines.find(({ key }) => key.row === 4)).toMatchObject({ level: 1, parentId: 'Sheet1!7' });
  });
  test('the role of a column', async () => {
    const { estimate } = await corrected({ type: 'columnRole', sheet: 'Sheet1', column: 2, role: 'ignored' });
    expect(estimate.lines.find(({ key }) => key.row === 3)?.quantity).toBeNull();
  });
  test('the number format of a column', async () => {
    const { recognition } = await corrected({ type: 'numberFormat', sheet: 'Sheet1', column: 4, format: '1,234.56' });
    expect(recognition.issues.filter(({ where }) => where.startsWith('Sheet1!D')).length).toBeGreaterThan(0);
    expect(recognition.sheets[0]?.columns.find(({ column }) => column === 4)?.numberFormat).toBe('1,234.56');
  });
  test('the header row, the currency, the scale, the sheet', async () => {
    expect((await corrected({ type: 'headerRow', sheet: 'Sheet1', row: 0 })).recognition.sheets[0]?.headerRow).toBe(0);
    const { estimate } = await corrected(
      { type: 'currency', currency: 'CHF' },
      { type: 'scale', amountScale: '1000', perUnitOf: '100' },
    );
    expect([estimate.currency, estimate.amountScale, estimate.perUnitOf]).toEqual(['CHF', '1000', '100']);
    await expect(corrected({ type: 'useSheet', sheet: 'Sheet1', used: false })).rejects.toThrow(/left out/);
  });
  test('later decisions win', async () => {
    const { estimate } = await corrected({ type: 'currency', currency: 'CHF' }, { type: 'currency', currency: 'EUR' });
    expect(estimate.currency).toBe('EUR');
  });
});

describe('a decision that cannot take effect is told, with the reason', () => {
  test.each<readonly [Correction, string, string]>([
    [
      { type: 'rowKind', sheet: 'Sheet1', row: 3, kind: 'markup' },
      'Sheet1!3',
      'a percentage in the row, to be a markup',
    ],
    [{ type: 'rowKind', sheet: 'Sheet1', row: 1, kind: 'line' }, 'Sheet1!1', 'a row of figures, to be a line'],
    [{ type: 'base', sheet: 'Sheet1', row: 3, baseRows: [4] }, 'Sheet1!3', 'a row with a percentage, to have a base'],
    [{ type: 'base', sheet: 'Sheet1', row: 6, baseRows: [99] }, 'Sheet1!6', 'lines as the base'],
    [{ type: 'parent', sheet: 'Sheet1', row: 3, parentRow: 99 }, 'Sheet1!3', 'a line in row 99'],
    [{ type: 'parent', sheet: 'Sheet1', row: 5, parentRow: 3 }, 'Sheet1!5', 'a place under row 3'],
    [{ type: 'columnRole', sheet: 'Sheet1', column: 9, role: 'rate' }, 'Sheet1!I', 'a column to be read as rate'],
    [
      { type: 'numberFormat', sheet: 'Sheet1', column: 4, format: '1,234.56' },
      'Sheet1!D',
      'figures written as 1,234.56',
    ],
    [{ type: 'headerRow', sheet: 'Sheet1', row: 40 }, 'Sheet1!40', 'a row that names columns'],
    [{ type: 'useSheet', sheet: 'CBD', used: true }, 'test.csv', 'a sheet CBD'],
  ])('%o', async (correction, where, expected) => {
    const { issues } = recognise(await source(), [correction]);
    expect(issues.filter((entry) => entry.where === where && entry.expected === expected)).toHaveLength(1);
  });
  test('one that takes effect is not', async () => {
    const { recognition } = await corrected({ type: 'rowKind', sheet: 'Sheet1', row: 5, kind: 'line' });
    expect(recognition.issues).toEqual([]);
  });
});

test('a question names each base once', async () => {
  const workbook = await csv('Item;%;Amount\nA;;100,00\nB;;100,00\nC;;50,00\nHandling;10 %;10,00\nTotal;;260,00\n');
  for (const corrections of [[], [{ type: 'numberFormat', sheet: 'Sheet1', column: 3, format: '1,234.56' } as const]]) {
    const { questions, issues } = recognise(workbook, corrections);
    for (const { label } of questions.flatMap(({ choices }) => choices)) expect(label).not.toMatch(/^(.+) \(\1\)$/);
    const places = issues.map(({ where }) => where.replace(/(?<=!)[A-Z]+(?=\d)/, ''));
    expect(new Set(places).size).toBe(places.length);
  }
});

test('a choice of a question, taken as it is offered, is the reading', async () => {
  const workbook = await csv('Item,%,Amount\nA,,100.00\nB,,100.00\nC,,50.00\nHandling,10 %,10.00\nTotal,,260.00\n');
  const { recognition } = readAll(workbook);
  const [question] = recognition.questions;
  expect(question?.about).toBe('Sheet1!5');
  for (const choice of question?.choices ?? []) {
    const { recognition: again } = readAll(workbook, [choice.correction]);
    const row = again.sheets[0]?.rows.find((entry) => entry.row === 5);
    expect(choice.correction).toMatchObject({ type: 'base', baseRows: row?.baseRows });
    expect(again.questions).toEqual([]);
  }
});
