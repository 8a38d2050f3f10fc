import { expect, test } from 'vitest';
import { ownershipCost } from '../../src/analysis';
import type { AlternativeKind } from '../../src/annotations';
import { Decimal, text } from '../../src/base/decimal';
import { talkingPoints } from '../../src/preparation';
import { ownershipOf } from '../support/ownership';

const kinds: Readonly<Record<string, AlternativeKind>> = { ours: 'ourOffer', target: 'atTarget', other: 'competitor' };

function points(alternatives: Parameters<typeof ownershipOf>[1]) {
  const made = ownershipOf({ years: 1, discountRate: text(0) }, alternatives);
  const named = Object.fromEntries(
    Object.entries(made.alternatives).map(([id, alternative]) => [id, { ...alternative, kind: kinds[id] ?? 'other' }]),
  );
  const cost = ownershipCost({ ...made, alternatives: named }, new Decimal(10));
  if (cost === null) throw new Error('no cost');
  return talkingPoints(cost);
}
const unit = { type: 'perUnit', from: 1, to: null } as const;

test('what speaks for a course comes beside what speaks for ours, the largest first', () => {
  const [point, ...rest] = points({
    ours: [
      { label: 'Price', amount: 10, category: 'acquisition', timing: unit, isPrice: true },
      { label: 'Service', amount: 5, category: 'service' },
      { label: 'Scrap', amount: 0, category: 'quality' },
    ],
    target: [{ label: 'Price', amount: 8, category: 'acquisition', timing: unit, isPrice: true }],
    other: [
      { label: 'Price', amount: 9, category: 'acquisition', timing: unit, isPrice: true },
      { label: 'Freight', amount: 7, category: 'logistics' },
      { label: 'Scrap', amount: 30, category: 'quality' },
    ],
  });
  // Our own offer, at either price, is none of their alternatives.
  expect(rest).toEqual([]);
  expect(point?.difference?.toString()).toBe('22');
  expect(point?.speaksForIt.map(({ category, amount }) => [category, amount.toString()])).toEqual([
    ['acquisition', '10'],
  ]);
  expect(point?.speaksForUs.map(({ category, amount }) => [category, amount.toString()])).toEqual([['quality', '30']]);
  // Where one of them has no line yet, nothing is saved.
  expect(point?.notYet.map(({ category, lacks }) => [category, lacks])).toEqual([
    ['service', 'theirs'],
    ['logistics', 'ours'],
  ]);
  expect(point?.parity?.toString()).toBe('12.2');
  expect(point?.turning[0]?.cost.line.label).toBe('Price');
});

test('the difference is that of the totals as they print', () => {
  const [point] = points({
    ours: [{ label: 'Price', amount: 10.04, timing: unit }],
    other: [{ label: 'Price', amount: 20.06, timing: unit }],
  });
  expect(point?.difference?.toString()).toBe('101');
});

test('with a figure missing there is no comparison, but a question', () => {
  const [point] = points({
    ours: [{ label: 'Price', amount: 10, timing: unit }],
    other: [{ label: 'Qualification', amount: null }],
  });
  expect(point).toMatchObject({ difference: null, parity: null, turning: [] });
  expect(point?.missing.map(({ label }) => label)).toEqual(['Qualification']);
});

test('without an offer of ours there is nothing to speak of', () => {
  expect(points({ other: [{ label: 'Price', amount: 9 }] })).toEqual([]);
});
