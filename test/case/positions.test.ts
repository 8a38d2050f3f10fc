import { describe, expect, test } from 'vitest';
import { type HiddenCostId, plainRange } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addHiddenCost,
  applyChange,
  carryOut,
  invertChange,
  newCase,
  type PositionEntry,
  setMethodFigures,
  setPositionFigures,
} from '../../src/case';
import type { ProductKey } from '../../src/estimate';
import { estimateOf, item } from '../support/estimateOf';

const estimate = estimateOf(
  'Valve',
  [item('Steel', { quantity: '2', rate: '10' }), item('Seal', { amount: '5' })],
  '25',
);
const [, steel, seal] = estimate.lines.map(({ id }) => id);
if (steel === undefined || seal === undefined) throw new Error('no lines');
const revision = {
  id: 'r',
  order: 'i',
  importedAt: '2026-11-22T08:00:00.000Z',
  fileName: 'valve.xlsx',
  blob: 'ab'.repeat(32),
  corrections: [],
  product: 'Valve' as ProductKey,
  estimate,
};
const start = newCase('c', revision, {}, []);
const entry = (fields: Partial<PositionEntry>): PositionEntry => ({
  newId: 'p1',
  lineId: steel,
  figure: 'rate',
  value: text('12'),
  expression: null,
  ...fields,
});

describe('figures of many lines at once', () => {
  test('are one step, and taking it back leaves nothing', () => {
    const entries = [
      entry({}),
      entry({ figure: 'quantity', value: text('3') }),
      entry({ newId: 'p2', lineId: seal, figure: 'amount' }),
    ];
    const { change } = carryOut(setPositionFigures(entries, 'Paste'), start);
    const after = applyChange(start, change);
    expect(after.positions).toMatchObject({ p1: { rate: '12', quantity: '3' }, p2: { lineId: seal, amount: '12' } });
    expect(applyChange(after, invertChange(change))).toEqual(start);
  });

  test('what was worked out is kept beside the figure, and goes with it', () => {
    const after = (entries: readonly PositionEntry[]) =>
      Object.values(applyChange(start, carryOut(setPositionFigures(entries, 'Set'), start).change).positions)[0];
    const worked = entry({ expression: '=4*3' });
    expect(after([worked])?.expressions).toEqual({ rate: '=4*3' });
    expect(after([worked, entry({ value: text('13') })])?.expressions).toEqual({});
    expect(after([worked, entry({ figure: 'amount', value: text('24') })])).toMatchObject({
      rate: null,
      expressions: {},
    });
    expect(after([worked, entry({ figure: 'amount', value: null })])?.expressions).toEqual({ rate: '=4*3' });
    expect(after([worked, entry({ value: null })])).toBeUndefined();
  });
});

describe('a range of a hidden cost', () => {
  const range = { ...plainRange, of: 'batchSize', low: text(160), likely: text(200), high: text(260) };
  const cost = addHiddenCost('h1', {
    label: 'Set-up',
    parentId: null,
    costElement: 'setup',
    method: { type: 'perBatch', batchAmount: text(960), batchSize: text(200) },
    range,
  });
  const after = (field: string, value: number) => {
    const withCost = applyChange(start, carryOut(cost, start).change);
    const entry = { id: 'h1' as HiddenCostId, field, value: text(value), expression: null };
    return applyChange(withCost, carryOut(setMethodFigures([entry], 'Set'), withCost).change).hiddenCosts.h1?.range;
  };

  test('follows its figure while that lies in it, and goes with one that does not', () => {
    expect(after('batchSize', 240)).toEqual({ ...range, likely: '240' });
    expect(after('batchSize', 500)).toBeNull();
    expect(after('batchAmount', 500)).toEqual(range);
  });
});
