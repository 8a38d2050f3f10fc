import { describe, expect, test } from 'vitest';
import type { HiddenCost, Position } from '../../src/annotations';
import { Decimal, text } from '../../src/base/decimal';
import { share, shareWarnings } from '../../src/disclosure';
import { estimateOf, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

/** At the level range the amount is a band, and one of our figures: what a reader finds by dividing the two. */

const estimate = estimateOf('Total', [item('Milling', { quantity: '2', rate: '40' })]);
const lineId = estimate.lines[1]?.id;
const words = { title: '', opening: '', proposal: '' };
const range = {
  of: 'quantity',
  low: text('2.5'),
  likely: text(3),
  high: text('3.5'),
  shape: 'pert',
  driver: null,
} as const;
const argument = {
  order: 'a',
  rationale: '',
  evidenceIds: [],
  range,
  author: '',
  state: 'ready' as const,
  disclosure: 'range' as const,
  question: 'Why?',
  expressions: {},
};
const position = (more: Partial<Position>): Position =>
  ({
    ...argument,
    id: 'p',
    lineId,
    quantity: text(3),
    rate: null,
    factors: {},
    percent: null,
    baseIds: null,
    amount: null,
    ...more,
  }) as Position;

function shared(positions: readonly Position[], hiddenCosts: readonly HiddenCost[] = []) {
  const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]));
  const items = [
    ...positions.map(({ id }) => ({ type: 'position' as const, id })),
    ...hiddenCosts.map(({ id }) => ({ type: 'hiddenCost' as const, id })),
  ];
  const point = {
    id: 'x',
    order: 'a',
    kind: 'judgement',
    heading: 'H',
    claim: '',
    standard: '',
    question: 'Q',
    proposal: '',
    items,
  };
  const annotations = {
    ...noAnnotations,
    positions: byId(positions),
    hiddenCosts: byId(hiddenCosts),
    points: { x: point },
  } as unknown as typeof noAnnotations;
  const view = share({ estimate, annotations, words, date: '2026-11-22' });
  return {
    its: view.points[0]?.items[0],
    warnings: shareWarnings(estimate, annotations).map((warning) => warning.text),
  };
}

describe('a position', () => {
  test('of one figure shows its band: what falls out is the rate of the customer', () => {
    const { its, warnings } = shared([position({})]);
    expect(its?.ours).toMatchObject([{ name: 'quantity', shown: { low: '2.5', high: '3.5' } }]);
    expect(warnings.some((warning) => warning.includes('division'))).toBe(false);
  });

  test('of two shows the amount alone, so that no quotient is our rate, and says so to the team', () => {
    const { its, warnings } = shared([position({ rate: text('51.25') })]);
    expect(its?.ours).toEqual([]);
    const band = its?.ourAmount;
    expect(band?.kind).toBe('band');
    // What would fall out if the quantity stood beside it.
    expect(band?.kind === 'band' && new Decimal(band.low).div('2.5').toString()).toBe('51.25');
    expect(warnings.some((warning) => warning.includes('“rate”'))).toBe(true);
  });

  test('of three leaves a reader no more than a product', () => {
    expect(shared([position({ rate: text(51), factors: { '0': text('0.9') } })]).its?.ours).toHaveLength(1);
  });
});

test('a hidden cost of two figures shows its amount alone', () => {
  const cost = {
    ...argument,
    id: 'h',
    label: 'Seal kit',
    parentId: null,
    costElement: 'other',
    catalogueId: null,
    method: { type: 'perUnit', quantity: text(3), rate: text('7.77') },
  } as unknown as HiddenCost;
  expect(shared([], [cost]).its?.ours).toEqual([]);
  const alone = {
    ...cost,
    method: { type: 'perUnit', quantity: null, rate: text('7.77') },
    range: { ...range, of: 'rate' },
  };
  expect(shared([], [alone as unknown as HiddenCost]).its?.ours).toHaveLength(1);
});
