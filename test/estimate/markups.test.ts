import { describe, expect, test } from 'vitest';
import { namedBase, openName } from '../../src/estimate/markups/namedBase';
import { csv, readAll } from './workbooks/readingOf';

const lines = [
  { name: 'Raw material', row: 9, position: '1', isGroup: true },
  { name: 'Purchased parts', row: 14, position: '2', isGroup: true },
  { name: 'Direct labour', row: 20, position: '3', isGroup: true },
  { name: 'Herstellkosten', row: 21, position: null, isGroup: true },
  { name: 'Milling of the housing', row: 16, position: '3.1', isGroup: false },
].map(({ name, ...line }, index) => ({ ...line, index, names: () => [openName(name)] }));

describe('a phrase names lines', () => {
  test.each([
    ['raw material', [0]],
    ['material and purchased parts', [0, 1]],
    ['Material + Kaufteile', [0, 1]],
    ['production cost', [3]],
    ['HK', [3]],
    ['labor', [2]],
    ['rows 9 and 20', [0, 2]],
    ['pos. 1-3', [0, 1, 2]],
    ['1 + 2', [0, 1]],
    ['something else', null],
    ['material and something else', [0]],
  ])('%s', (phrase, expected) => {
    expect(namedBase(phrase, lines)).toEqual(expected);
  });
});

const table = (rows: string) =>
  csv(`Item,%,Amount\nRaw material,,200.00\nDirect labour,,100.00\nMachining,,50.00\nProduction cost,,350.00\n${rows}`);

async function markup(rows: string) {
  const { estimate, recognition } = readAll(await table(rows));
  const rowOf = new Map(estimate.lines.map((line) => [line.id, line.key.row]));
  const line = estimate.lines.find(({ kind }) => kind === 'markup');
  return {
    base: line?.baseIds.map((id) => rowOf.get(id)),
    used: line?.baseUsedIds?.map((id) => rowOf.get(id)) ?? null,
    percent: line?.percent?.value,
    divides: line?.divides,
    reason: line?.reason,
    questions: recognition.questions,
  };
}

describe('what a percentage is taken of', () => {
  test('the usual base where it reproduces the amount', async () => {
    expect(await markup('SG&A,10 %,35.00\nTotal,,385.00\n')).toMatchObject({
      base: [5],
      used: null,
      percent: '0.1',
      divides: false,
    });
  });
  test('another base where only that one reproduces it', async () => {
    expect(await markup('Manufacturing overhead,50 %,50.00\nTotal,,400.00\n')).toMatchObject({ base: [3], used: null });
  });
  test('a union of lines', async () => {
    expect(await markup('Handling,10 %,25.00\nTotal,,375.00\n')).toMatchObject({ base: [2, 4] });
  });
  test('the named base wins over the one that reproduces the amount', async () => {
    expect(await markup('SG&A on production cost,10 %,10.00\nTotal,,360.00\n')).toMatchObject({ base: [5], used: [3] });
  });
  test('the usual base where nothing reproduces it', async () => {
    const read = await markup('SG&A,10 %,36.17\nTotal,,386.17\n');
    expect(read).toMatchObject({ base: [5], used: null });
    expect(read.reason).toMatch(/does not make the amount/);
  });
  test('in the hundred', async () => {
    expect(await markup('Cash discount,2 %,7.14\nTotal,,357.14\n')).toMatchObject({ base: [5], divides: true });
  });
  test('a percentage in the words of the row', async () => {
    expect(await markup('Profit 8 %,,28.00\nTotal,,378.00\n')).toMatchObject({ base: [5], percent: '0.08' });
  });
  test('a surcharge without a percentage is an item', async () => {
    const { estimate } = readAll(await table('SG&A,,35.00\nTotal,,385.00\n'));
    expect(estimate.lines.find(({ label }) => label === 'SG&A')?.kind).toBe('item');
  });
  test('a share of the total beside each line makes no mark-ups', async () => {
    const { estimate } = readAll(
      await csv('Item,Amount,Share\nA,20.00,20.0 %\nB,30.00,30.0 %\nC,50.00,50.0 %\nTotal,100.00,100.0 %\n'),
    );
    expect(estimate.lines.map(({ kind }) => kind)).toEqual(['total', 'item', 'item', 'item']);
  });
});
