import { expect, test } from 'vitest';
import type { Point, PointId, Position, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { share } from '../../src/disclosure';
import type { LineId } from '../../src/estimate';
import { estimateOf, group, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const words = { title: '', opening: '', proposal: '' };
const estimate = estimateOf('Price', [
  item('Bar', { quantity: '1', rate: '10' }),
  item('Nut', {}),
  group('Valve', [item('Spring', { quantity: '2', rate: '5' })], { quantity: '3' }),
]);

function position(row: number, figures: Partial<Position>): Position {
  return {
    ...emptyArgument,
    id: `p${row}` as PositionId,
    order: `a${row}`,
    lineId: `E!${row}` as LineId,
    quantity: null,
    rate: null,
    factors: {},
    percent: null,
    baseIds: null,
    amount: null,
    disclosure: 'effectOnly',
    ...figures,
  };
}

function merged(...positions: readonly Position[]) {
  const point: Point = {
    id: 'c' as PointId,
    order: 'a',
    kind: 'judgement',
    heading: 'Together',
    claim: '',
    standard: '',
    question: '',
    proposal: '',
    items: positions.map(({ id }) => ({ type: 'position', id })),
    mergesEffects: true,
  };
  const annotations = {
    ...noAnnotations,
    positions: Object.fromEntries(positions.map((its) => [its.id, its])),
    points: { [point.id]: point },
  };
  return share({ estimate, annotations, words, date: '2026-11-22' }).points[0]?.items;
}

test('effects as one line stand beside no sum where the customer states no figure for one of them', () => {
  const lines = merged(position(2, { rate: text(11) }), position(3, { amount: text(4) }));
  expect(lines).toMatchObject([{ label: 'Bar, Nut', theirAmount: null, effect: { kind: 'exact', value: '5' } }]);
});

test('what stands inside another of them counts once in what the customer states', () => {
  const lines = merged(position(4, { quantity: text(4) }), position(5, { rate: text(6) }));
  expect(lines).toMatchObject([{ label: 'Valve, Spring', theirAmount: '30', effect: { kind: 'exact', value: '18' } }]);
});
