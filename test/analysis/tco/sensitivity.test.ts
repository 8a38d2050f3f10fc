import { describe, expect, test } from 'vitest';
import {
  assumedSpan,
  assumedValue,
  ownershipCost,
  type StudyAssumption,
  studyAssumptions,
  type TwoWayAxis,
  twoWay,
} from '../../../src/analysis';
import {
  type AlternativeId,
  type Ownership,
  type PriceIndexId,
  plainRange,
  type TcoLineId,
} from '../../../src/annotations';
import { Decimal, text, toText } from '../../../src/base/decimal';
import { ownershipOf } from '../../support/ownership';

const ownership: Ownership = ownershipOf(
  { years: 6, discountRate: text('0.05'), inflation: text('0.02'), volumes: [text(100)] },
  {
    ours: [
      { label: 'Price', amount: 50, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true },
      { label: 'Energy', amount: 700, escalation: { type: 'index', id: 'power' as PriceIndexId } },
    ],
    other: [
      { label: 'Price', amount: 42, timing: { type: 'perUnit', from: 1, to: null }, isPrice: true },
      { label: 'Tooling', amount: 4000, timing: { type: 'oneOff', year: text(0) } },
      {
        label: 'Stops',
        amount: 900,
        range: { ...plainRange, of: 'amount', low: text(600), likely: text(900), high: text(1500), driver: 'Hour' },
      },
    ],
  },
  { power: [text('0.03')] },
);
const rivals = { own: 'ours' as AlternativeId, other: 'other' as AlternativeId };
const axis = (of: StudyAssumption, from: string, to: string): TwoWayAxis => ({
  of,
  from: new Decimal(from),
  to: new Decimal(to),
});
const price: StudyAssumption = { type: 'line', id: 'ours 0' as TcoLineId };
const rate: StudyAssumption = { type: 'discountRate' };

/** What the other costs more than ours, by the engine itself. */
function ahead(of: Ownership): Decimal {
  const [a, b] = ownershipCost(of, null)?.alternatives ?? [];
  if (!a || !b) throw new Error('two courses');
  return b.presentValue.minus(a.presentValue);
}

describe('two assumptions at once', () => {
  test('every cell is a run of the engine with the two values', () => {
    const table = twoWay(ownership, null, [axis(price, '40', '60'), axis(rate, '0.02', '0.08')], rivals, 3);
    for (const [i, row] of table.rows.entries())
      for (const [j, column] of table.columns.entries()) {
        const line = ownership.tcoLines['ours 0' as TcoLineId];
        if (!line) throw new Error('no line');
        const by = ahead({
          ...ownership,
          study: { ...ownership.study, discountRate: toText(column) },
          tcoLines: { ...ownership.tcoLines, [line.id]: { ...line, amount: toText(row) } },
        });
        expect(table.cells[i]?.[j]?.ahead?.toString()).toBe(by.toString());
        expect(table.cells[i]?.[j]?.cheapest?.alternative.id).toBe(by.isNegative() ? 'other' : 'ours');
      }
  });

  test.each([
    ['a line, exactly', axis(rate, '0.02', '0.08'), axis(price, '40', '70'), '1e-12'],
    ['the discount rate, by halving', axis(price, '53', '55'), axis(rate, '0', '0.3'), '1e-2'],
  ] as const)('at the parity of %s both cost the same', (_, row, column, near) => {
    const table = twoWay(ownership, null, [row, column], rivals, 3);
    expect(table.parity.some((value) => value !== null)).toBe(true);
    for (const [i, value] of table.parity.entries()) {
      if (value === null) continue;
      const at = twoWay(
        ownership,
        null,
        [
          { ...row, from: table.rows[i] ?? row.from },
          { ...column, from: value },
        ],
        rivals,
        2,
      );
      expect(at.cells[0]?.[0]?.ahead?.abs().lt(near)).toBe(true);
    }
  });

  test('what does not cross in the span has no parity', () => {
    const table = twoWay(ownership, null, [axis(rate, '0.02', '0.08'), axis(price, '1', '2')], rivals, 2);
    expect(table.parity).toEqual([null, null]);
  });
});

test('the terms, drivers, used indices and lines with a figure can be assumed otherwise, about what they are now', () => {
  const all = studyAssumptions(ownership);
  expect(all.map(({ type }) => type)).toEqual([
    'discountRate',
    'inflation',
    'volume',
    'driver',
    'index',
    ...Object.keys(ownership.tcoLines).map(() => 'line'),
  ]);
  for (const of of all) {
    const [from, to] = assumedSpan(ownership, of);
    expect(assumedValue(ownership, of).gte(from) && assumedValue(ownership, of).lte(to)).toBe(true);
    // At what it is now, nothing changes.
    const at = twoWay(
      ownership,
      null,
      [{ of, from: assumedValue(ownership, of), to }, axis(price, '50', '60')],
      rivals,
      2,
    );
    expect(at.cells[0]?.[0]?.ahead?.toString()).toBe(ahead(ownership).toString());
  }
});
