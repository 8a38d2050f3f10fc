import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, overlayBeliefs, pointBeliefs } from '../../src/analysis';
import {
  type Annotations,
  type HiddenCost,
  type HiddenCostId,
  type HiddenCostMethod,
  type Point,
  type PointId,
  type PointItem,
  type Position,
  type PositionId,
  plainRange,
  type RebasingId,
  rebasingAt,
} from '../../src/annotations';
import { type DecimalText, decimal, text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { noAnnotations, sharedCases } from '../support/randomCase';
import { runs } from '../support/runs';

const estimate = estimateOf('Price', [
  group('Making', [
    item('Turning', { quantity: '0.5', rate: '80', factors: [['OEE', 'yield', '0.8', true]] }),
    item('Bar', { quantity: '2', rate: '10' }),
  ]),
  markup('SG&A', '0.1', ['Making']),
]);
const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };

function on(label: string, figures: Partial<Position>): Position {
  const line = estimate.lines.find((each) => each.label === label);
  if (!line) throw new Error(label);
  return { ...emptyArgument, ...nothing, ...figures, id: label as PositionId, order: 'i', lineId: line.id };
}

function hidden(method: HiddenCostMethod): HiddenCost {
  const id = 'h' as HiddenCostId;
  const rest = { order: 'i', label: 'Hidden', parentId: null, costElement: 'other', catalogueId: null } as const;
  return { ...emptyArgument, ...rest, id, method };
}

function annotations(positions: readonly Position[], costs: readonly HiddenCost[] = []): Annotations {
  const items: PointItem[] = [
    ...positions.map(({ id }) => ({ type: 'position' as const, id })),
    ...costs.map(({ id }) => ({ type: 'hiddenCost' as const, id })),
  ];
  const id = 'c' as PointId;
  const words = { heading: '', claim: '', standard: '', question: '', proposal: '' };
  const point: Point = { ...words, id, order: 'i', kind: 'fact', items };
  return {
    ...noAnnotations,
    positions: Object.fromEntries(positions.map((position) => [position.id, position])),
    hiddenCosts: Object.fromEntries(costs.map((cost) => [cost.id, cost])),
    points: { [id]: point },
  };
}

function needed(all: Annotations): readonly unknown[] {
  const beliefs = overlayBeliefs(analyse(estimate, all), all).flatMap((overlay) => overlay.beliefs);
  return beliefs.map((belief) => [belief.field, belief.needed ?? belief.reason, belief.impossible]);
}

describe('what the customer would have to believe', () => {
  test('of one figure: their own', () => {
    expect(needed(annotations([on('Bar', { rate: text(12) })]))).toEqual([['rate', '10', null]]);
    expect(needed(annotations([on('SG&A', { percent: text('0.14') })]))).toEqual([['percent', '0.1', null]]);
    expect(needed(annotations([on('Making', { quantity: text(3) })]))).toEqual([['quantity', '1', null]]);
    expect(needed(annotations([on('Bar', { quantity: text(0) })]))).toEqual([['quantity', '2', null]]);
  });

  test('of two figures of one line: each for itself, the other kept, and whether it can be', () => {
    // 0.6 h at 80 and an OEE of 0.75 make 64; 50 is stated.
    const position = on('Turning', { quantity: text('0.6'), factors: { '0': text('0.75') } });
    expect(needed(annotations([position]))).toEqual([
      ['quantity', '0.46875', null],
      ['factor:0', '0.96', null],
    ]);
    const far = on('Turning', { quantity: text('0.7'), factors: { '0': text('0.75') } });
    expect(needed(annotations([far]))[1]).toEqual(['factor:0', '1.12', 'aboveOne']);
  });

  test('of a hidden cost: that it is nothing, where a figure can say so', () => {
    const making = estimate.lines[1]?.id;
    if (!making) throw new Error('no group');
    const cases: readonly (readonly [HiddenCostMethod, readonly unknown[]])[] = [
      [{ type: 'yieldLoss', yield: text('0.97'), baseIds: [making] }, [['yield', '1', null]]],
      [{ type: 'share', percent: text('0.03'), baseIds: [making] }, [['percent', '0', null]]],
      [
        { type: 'perBatch', batchAmount: text(900), batchSize: text(200) },
        [
          ['batchAmount', '0', null],
          ['batchSize', 'noFiniteValue', null],
        ],
      ],
      [
        { type: 'time', cycleSeconds: text(140), hourlyRate: text(46), partsPerCycle: null, oee: text('0.85') },
        [
          ['cycleSeconds', '0', null],
          ['hourlyRate', '0', null],
          ['oee', 'noFiniteValue', null],
        ],
      ],
      [
        { type: 'carrying', inventoryValue: text(980), days: null, annualRate: text('0.08') },
        [
          ['inventoryValue', 'missing', null],
          ['annualRate', 'missing', null],
        ],
      ],
      [{ type: 'share', percent: text('0.006'), baseIds: [making] }, [['percent', '0', null]]],
      [{ type: 'oneOff', amount: text(900), volume: null }, [['amount', 'missing', null]]],
    ];
    for (const [method, expected] of cases) expect(needed(annotations([], [hidden(method)]))).toEqual(expected);
  });

  test('a figure that another of ours sets aside has no influence', () => {
    expect(needed(annotations([on('Bar', { rate: text(12), amount: text(30) })]))).toEqual([
      ['rate', 'noInfluence', null],
      ['amount', '20', null],
    ]);
  });

  test('of a point on several overlays: one factor for all of them', () => {
    const all = annotations([on('Bar', { rate: text(12) }), on('Turning', { rate: text(100) })]);
    // 24 + 62.5 come to the stated 20 + 50 at 140 / 173 of ours.
    const [belief] = pointBeliefs(analyse(estimate, all), all);
    expect(decimal(belief?.commonFactor as DecimalText).toFixed(12)).toBe((140 / 173).toFixed(12));
    const one = annotations([on('Bar', { rate: text(12) })]);
    expect(pointBeliefs(analyse(estimate, one), one)[0]).toMatchObject({ commonFactor: null, reason: null });
  });

  test('in random cases a full run with the needed figure leaves nothing of the effect', () => {
    let found = 0;
    fc.assert(
      fc.property(sharedCases, ({ estimate: any, annotations: all }) => {
        const analysis = analyse(any, all);
        for (const { overlayId, source, beliefs } of overlayBeliefs(analysis, all)) {
          for (const { field, needed: value } of beliefs) {
            if (value === null) continue;
            const after = analyse(any, moved(all, overlayId, field, value));
            const index = after.customer.structure.indexOf.get(source.id as never) ?? -1;
            const effect =
              source.type === 'line'
                ? after.positions.get(index)
                : source.type === 'rebasing'
                  ? after.rebasings.get(source.id)
                  : after.hidden.get(source.id);
            const scale = analysis.stated.abs().plus(analysis.substantiated.abs()).plus(1);
            expect(effect?.loaded.abs().div(scale).toNumber()).toBeLessThan(1e-19);
            found++;
          }
        }
      }),
      runs(200),
    );
    expect(found).toBeGreaterThan(20);
  });
});

function moved(all: Annotations, id: string, field: string, value: DecimalText): Annotations {
  const cost = all.hiddenCosts[id as HiddenCostId];
  if (cost) {
    const method = { ...cost.method, [field]: value };
    return { ...all, hiddenCosts: { ...all.hiddenCosts, [id]: { ...cost, method } } };
  }
  const rebasing = all.rebasings[id as RebasingId];
  if (rebasing) {
    const range = { ...plainRange, of: field, low: value, likely: value, high: value };
    return { ...all, rebasings: { ...all.rebasings, [id]: rebasingAt({ ...rebasing, range }, value) } };
  }
  const position = all.positions[id as PositionId];
  if (!position) throw new Error(id);
  const changed = field.startsWith('factor:')
    ? { ...position, factors: { ...position.factors, [field.slice(7)]: value } }
    : { ...position, [field]: value };
  return { ...all, positions: { ...all.positions, [id]: changed } };
}
