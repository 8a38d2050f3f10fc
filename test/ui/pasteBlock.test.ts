import { describe, expect, test } from 'vitest';
import { deriveOpenCase } from '../../src/app/workbench/deriveOpenCase';
import { Session } from '../../src/app/workbench/session';
import { text } from '../../src/base/decimal';
import { formatContext } from '../../src/base/format';
import { addHiddenCost, type Command, emptyHistory } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { cellContext } from '../../src/ui/estimate/model/cellContext';
import { entriesCommand } from '../../src/ui/estimate/model/figureEntries';
import { clearRange, fillRange, fillTyped } from '../../src/ui/estimate/model/fillRange';
import { type BlockOutcome, pasteBlock } from '../../src/ui/estimate/model/pasteBlock';
import { gridRows } from '../../src/ui/estimate/model/rows';
import { type Block, blankCell } from '../../src/ui/grid/clipboard/readBlock';
import type { Bounds } from '../../src/ui/grid/ranges/cellRange';
import { smallCase } from '../app/smallCase';

let made = 0;
const columnIds = ['theirAmount', 'ourQuantity', 'ourRate', 'ourAmount'];

function screen(...commands: readonly Command[]) {
  const session = new Session(smallCase());
  for (const command of commands) session.run(command);
  const open = deriveOpenCase(session.data, emptyHistory, null);
  if (!open) throw new Error('a case without a revision');
  const cells = cellContext(open, formatContext('en', 'EUR'));
  const shown = { rows: gridRows(open.estimate.lines, open.analysis), columnIds };
  const rowOf = (id: string): number => shown.rows.findIndex((row) => row.id === id);
  const take = ({ entries }: BlockOutcome) => {
    session.run(entriesCommand(entries, 'Paste', { newId: () => `p${++made}`, author: () => 'Ada' }));
    return Object.values(session.data.positions);
  };
  return { session, cells, shown, rowOf, take };
}

const texts = (...rows: readonly (readonly string[])[]): Block =>
  rows.map((row) => row.map((each) => ({ ...blankCell, text: each })));
const at = (top: number, left: number, bottom = top, right = left): Bounds => ({ top, left, bottom, right });

describe('a block that is pasted', () => {
  test('goes to the cells that take it; the others are named with the reason', () => {
    const { cells, shown, rowOf } = screen();
    const group = rowOf('line S!2');
    const outcome = pasteBlock(texts(['1', '2'], ['3', '4'], ['5 pcs', '6']), at(group, 1), shown, cells);
    expect(outcome.entries.map(({ value }) => value)).toEqual(['1', '3', '4', '6']);
    expect(outcome.refused.map(({ column, why }) => `${column}: ${why}`)).toEqual([
      'our rate: a group takes a quantity only',
      'our quantity: "5 pcs" is no figure',
    ]);
  });

  test('has one number format per column, decided from all its texts', () => {
    const { cells, shown, rowOf } = screen();
    const first = rowOf('line S!3');
    const outcome = pasteBlock(texts(['1.234,50', '7'], ['2,5', '8,25']), at(first, 1), shown, cells);
    expect(outcome.entries.map(({ value }) => value)).toEqual(['1234.5', '7', '2.5', '8.25']);
  });

  test('fills a range that is a multiple of it, and else lies on it once', () => {
    const { cells, shown, rowOf } = screen();
    const first = rowOf('line S!3');
    expect(pasteBlock(texts(['9']), at(first, 1, first + 1, 2), shown, cells).entries).toHaveLength(4);
    expect(pasteBlock(texts(['9'], ['8']), at(first, 1, first + 2, 1), shown, cells).over.bottom).toBe(first + 1);
  });

  test('leaves what the customer wrote alone: the same figure says nothing, another one is named', () => {
    const { cells, shown, rowOf } = screen();
    const first = rowOf('line S!3');
    expect(pasteBlock(texts(['21', '3']), at(first, 0), shown, cells)).toMatchObject({
      refused: [],
      entries: [{ value: '3' }],
    });
    expect(pasteBlock(texts(['22', '3']), at(first, 0), shown, cells).refused).toMatchObject([
      { column: "customer's amount", got: '22', why: 'only our own figures can be set' },
    ]);
  });

  test('takes a percentage as one, with and without its sign, and signs new positions', () => {
    const { cells, shown, rowOf, take } = screen();
    const markup = rowOf('line S!5');
    expect(pasteBlock(texts(['12.5']), at(markup, 1), shown, cells).entries).toMatchObject([{ value: '0.125' }]);
    const positions = take(pasteBlock(texts(['12.5 %']), at(markup, 1), shown, cells));
    expect(positions).toMatchObject([{ percent: '0.125', author: 'Ada' }]);
  });
});

describe('a range that is filled', () => {
  const setUp = addHiddenCost('h1', {
    label: 'Set-up',
    parentId: 'S!2' as LineId,
    costElement: 'setup',
    method: { type: 'perBatch', batchAmount: text(960), batchSize: text(200) },
  });

  test('repeats its figures, expressions too, over positions and hidden costs', () => {
    const { cells, shown, rowOf, take, session } = screen(setUp);
    const first = rowOf('line S!3');
    take(fillTyped('=2*3', at(first, 1), shown, cells));
    const open = deriveOpenCase(session.data, emptyHistory, null);
    if (!open) throw new Error('no case');
    const now = cellContext(open, formatContext('en', 'EUR'));
    const outcome = fillRange(at(first, 1), at(first, 1, first + 2, 1), 'down', shown, now);
    expect(outcome.entries).toMatchObject([
      { value: '6', expression: '=2*3' },
      { sets: { type: 'hiddenCost', field: 'batchSize' }, value: '6' },
    ]);
  });

  test('is cleared where it holds something', () => {
    const { cells, shown } = screen(setUp);
    expect(clearRange(at(0, 0, shown.rows.length - 1, 3), shown, cells).entries).toMatchObject([
      { sets: { field: 'batchSize' }, value: null },
      { sets: { field: 'batchAmount' }, value: null },
    ]);
  });
});

describe('what a review found', () => {
  test('an amount that our other figures make is not pasted over the rate that makes it', () => {
    const { cells, shown, rowOf, take, session } = screen();
    const first = rowOf('line S!3');
    take(pasteBlock(texts(['3', '12']), at(first, 1), shown, cells));
    const open = deriveOpenCase(session.data, emptyHistory, null);
    if (!open) throw new Error('no case');
    const now = cellContext(open, formatContext('en', 'EUR'));
    expect(pasteBlock(texts(['3', '12', '36']), at(first, 1), shown, now).entries).toEqual([]);
  });

  test('a quantity is not filled into a percentage', () => {
    const { cells, shown, rowOf, take, session } = screen();
    const [from, markup] = [rowOf('line S!4'), rowOf('line S!5')];
    take(fillTyped('12', at(from, 1), shown, cells));
    const open = deriveOpenCase(session.data, emptyHistory, null);
    if (!open) throw new Error('no case');
    const now = cellContext(open, formatContext('en', 'EUR'));
    const outcome = fillRange(at(from, 1), at(from, 1, markup, 1), 'down', shown, now);
    expect(outcome.refused).toMatchObject([{ why: 'a percentage is no quantity' }]);
  });
});
