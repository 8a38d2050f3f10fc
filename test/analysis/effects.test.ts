import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import { hiddenAmount } from '../../src/analysis/hiddenAmount';
import type {
  Annotations,
  HiddenCost,
  HiddenCostId,
  HiddenCostMethod,
  Position,
  PositionId,
} from '../../src/annotations';
import { Decimal, text, toText } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate, LineId } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };

function lineId(estimate: Estimate, label: string): LineId {
  return estimate.lines.find((line) => line.label === label)?.id as LineId;
}

function withPosition(estimate: Estimate, label: string, figures: Partial<Position>): Annotations {
  const id = 'p' as PositionId;
  return {
    ...noAnnotations,
    positions: { [id]: { ...emptyArgument, ...nothing, ...figures, id, order: 'i', lineId: lineId(estimate, label) } },
  };
}

function withHidden(method: HiddenCostMethod, more: Partial<HiddenCost> = {}): Annotations {
  const id = 'h' as HiddenCostId;
  const cost: HiddenCost = {
    ...emptyArgument,
    catalogueId: null,
    id,
    order: 'i',
    label: 'Hidden',
    parentId: null,
    costElement: 'other',
    method,
    ...more,
  };
  return { ...noAnnotations, hiddenCosts: { [id]: cost } };
}

function steps(estimate: Estimate, annotations: Annotations): Record<string, string> {
  const shown = analyse(estimate, annotations).bridge.filter(({ effect }) => !effect.isZero());
  return Object.fromEntries(shown.map(({ cause, effect }) => [cause, toText(effect)]));
}

const machining = estimateOf('Total', [
  group('Machining', [
    item('Turning', {
      quantity: '0.5',
      rate: '80',
      factors: [
        ['OEE', 'yield', '0.8', true],
        ['per', 'volume', '2', true],
      ],
    }),
    item('Lone', { amount: '30' }),
    item('Gap', { quantity: '2' }),
  ]),
  markup('SG&A', '0.1', ['Machining']),
]);

describe('effects by cause, in the printed order', () => {
  test('quantity at their rate, yield, rate at our quantity, volume', () => {
    const annotations = withPosition(machining, 'Turning', {
      quantity: text('0.6'),
      rate: text(90),
      factors: { '0': text('0.75'), '1': text(4) },
    });
    // 25 -> usage 30 -> yield 32 -> rate 36 -> volume 18; the knock-on is a tenth of the whole.
    expect(steps(machining, annotations)).toEqual({
      usage: '5',
      yield: '2',
      rate: '4',
      volume: '-18',
      knockOn: '-0.7',
    });
  });

  test('our amount on a line with quantity and rate sets the rate', () => {
    expect(steps(machining, withPosition(machining, 'Turning', { amount: text(30) }))).toEqual({
      rate: '5',
      knockOn: '0.5',
    });
  });

  test('a lone amount has one effect', () => {
    expect(steps(machining, withPosition(machining, 'Lone', { amount: text(36) }))).toEqual({
      amount: '6',
      knockOn: '0.6',
    });
  });

  test('quantity zero says that a line does not apply, and it counts', () => {
    expect(steps(machining, withPosition(machining, 'Lone', { quantity: text(0) }))).toEqual({
      amount: '-30',
      knockOn: '-3',
    });
    expect(steps(machining, withPosition(machining, 'Turning', { quantity: text(0) }))).toEqual({
      usage: '-25',
      knockOn: '-2.5',
    });
    expect(steps(machining, withPosition(machining, 'SG&A', { quantity: text(0) }))).toEqual({ markup: '-5.5' });
  });

  test('where their figure is missing, ours is an omission', () => {
    expect(steps(machining, withPosition(machining, 'Gap', { rate: text(3) }))).toEqual({
      omission: '6',
      knockOn: '0.6',
    });
  });

  test('a group takes a quantity: usage of the assembly as we have it', () => {
    expect(steps(machining, withPosition(machining, 'Machining', { quantity: text(2) }))).toEqual({
      usage: '55',
      knockOn: '5.5',
    });
  });

  test('percentage and base of a mark-up are two causes', () => {
    const annotations = withPosition(machining, 'SG&A', { percent: text('0.2'), baseIds: [lineId(machining, 'Lone')] });
    expect(steps(machining, annotations)).toEqual({ base: '-2.5', markup: '3' });
  });

  test('a base of ours that runs in a circle is named and does not count', () => {
    const sketch = estimateOf('Total', [
      item('A', { amount: '10' }),
      markup('X', '0.1', ['A']),
      markup('Y', '0.1', ['X']),
    ]);
    const analysis = analyse(sketch, withPosition(sketch, 'X', { baseIds: [lineId(sketch, 'Y')] }));
    expect(analysis.issues.map(({ got }) => got)).toEqual(['our base runs in a circle']);
    expect(analysis.gap.isZero()).toBe(true);
  });

  test('figures in the scale of the file are per unit in the analysis', () => {
    const perHundred = { ...machining, perUnitOf: text(100) };
    expect(steps(perHundred, withPosition(perHundred, 'Lone', { amount: text(36) }))).toEqual({
      amount: '0.06',
      knockOn: '0.006',
    });
    expect(steps(perHundred, withHidden({ type: 'perUnit', quantity: null, rate: text(3) }))).toEqual({
      omission: '3',
    });
  });
});

describe('the nine methods of a hidden cost', () => {
  const context = { base: new Decimal(200), piecesPerYear: new Decimal(1000) };
  const cases: readonly (readonly [HiddenCostMethod, string])[] = [
    [{ type: 'perUnit', quantity: text(2), rate: text('1.5') }, '3'],
    [{ type: 'share', percent: text('0.05'), baseIds: [] }, '10'],
    [{ type: 'oneOff', amount: text(5000), volume: text(2000) }, '2.5'],
    [{ type: 'perYear', annualAmount: text(5000), annualVolume: text(2500) }, '2'],
    [{ type: 'perYear', annualAmount: text(5000), annualVolume: null }, '5'],
    [{ type: 'perBatch', batchAmount: text(960), batchSize: text(200) }, '4.8'],
    [{ type: 'time', cycleSeconds: text(90), hourlyRate: text(80), partsPerCycle: text(2), oee: text('0.8') }, '1.25'],
    [{ type: 'yieldLoss', yield: text('0.8'), baseIds: [] }, '50'],
    [{ type: 'carrying', inventoryValue: text(730), days: text(30), annualRate: text('0.1') }, '6'],
    [{ type: 'expected', probability: text('0.2'), impact: text(10000), volume: text(1000) }, '2'],
  ];
  test.each(cases)('%j', (method, amount) => {
    expect(hiddenAmount(method, context)?.toString()).toBe(amount);
  });

  test.each([
    { type: 'perBatch', batchAmount: text(960), batchSize: text(0) },
    { type: 'yieldLoss', yield: text(0), baseIds: [] },
    { type: 'oneOff', amount: null, volume: text(1) },
  ] satisfies HiddenCostMethod[])('a missing figure or a division by zero makes the amount missing: %j', (method) => {
    expect(hiddenAmount(method, context)).toBeNull();
  });

  test('a missing amount is carried as missing', () => {
    const analysis = analyse(machining, withHidden({ type: 'oneOff', amount: null, volume: null }));
    expect(analysis.incomplete.map(({ label }) => label)).toContain('Hidden');
  });

  test('under a group it is per piece of that group, and joins the bases that name it', () => {
    const assembly = estimateOf('Total', [
      group('Sub', [item('A', { amount: '10' })], { quantity: '3' }),
      markup('SG&A', '0.1', ['Sub']),
    ]);
    const annotations = withHidden(
      { type: 'perYear', annualAmount: text(5400), annualVolume: null },
      { parentId: lineId(assembly, 'Sub') },
    );
    // 18,000 products are 54,000 pieces a year: 0.1 a piece, 0.3 a product, and 10 % on it.
    expect(steps(assembly, annotations)).toEqual({ omission: '0.3', knockOn: '0.03' });
    expect(steps(assembly, withHidden({ type: 'perUnit', quantity: null, rate: text(1) }))).toEqual({ omission: '1' });
  });
});

test('effect x load factor is the loaded effect, and per year and term follow the deal', () => {
  const analysis = analyse(machining, withPosition(machining, 'Lone', { amount: text(36) }));
  const [effect] = analysis.positions.values();
  expect([effect?.direct, effect?.loaded, effect?.loadFactor].map(String)).toEqual(['6', '6.6', '1.1']);
  expect([analysis.perYear, analysis.overTerm].map(String)).toEqual(['118800', '356400']);
  const noVolume = {
    ...withPosition(machining, 'Lone', { amount: text(36) }),
    deal: { ...noAnnotations.deal, annualVolume: null },
  };
  expect(analyse(machining, noVolume).perYear).toBeNull();
  expect(analyse(machining, noVolume).overTerm).toBeNull();
});

describe('a figure of ours never goes uncounted without a word', () => {
  const odd = estimateOf('Total', [
    item('No rate', { quantity: '5', factors: [['yield', 'yield', '0.5', true]] }),
    item('No OEE', { quantity: '2', rate: '3', amount: '7', factors: [['OEE', 'yield', '0', true]] }),
    item('None of it', { quantity: '0', rate: '5' }),
    item('Lone', { amount: '30' }),
    markup('Discount', '0.03', ['Lone'], { divides: true }),
    markup('On nothing', '0.1', ['None of it']),
  ]);

  test('our rate works with the factors that the customer gives', () => {
    expect(steps(odd, withPosition(odd, 'No rate', { rate: text(3) }))).toEqual({ omission: '30' });
    expect(steps(odd, withPosition(odd, 'No rate', { rate: text(3), factors: { '0': text('0.25') } }))).toEqual({
      omission: '60',
    });
  });

  test('our factor makes an amount where theirs divides by zero', () => {
    expect(steps(odd, withPosition(odd, 'No OEE', { factors: { '0': text('0.5') } }))).toEqual({ amount: '5' });
  });

  const silent: readonly (readonly [string, Partial<Position>])[] = [
    ['None of it', { amount: text(10) }],
    ['On nothing', { amount: text(10) }],
    ['Discount', { percent: text(1) }],
    ['Lone', { factors: { '0': text(2) } }],
    ['Lone', { percent: text('0.1') }],
    ['Discount', { rate: text(2) }],
    ['Discount', { quantity: text(2) }],
    ['Discount', { baseIds: ['gone' as LineId] }],
  ];
  test.each(silent)('%s %j is told', (label, figures) => {
    const analysis = analyse(odd, withPosition(odd, label, figures));
    const said = analysis.issues.length + analysis.incomplete.filter(({ what }) => what.startsWith('our')).length;
    // A factor of a line without factors is no figure of it at all.
    if (figures.factors === undefined) expect(said).toBeGreaterThan(0);
    expect(analysis.bridge.filter(({ cause }) => cause !== 'arithmetic').every(({ effect }) => effect.isZero())).toBe(
      true,
    );
  });

  test('a hidden cost on a base of which a line is gone is missing, and not a part of it', () => {
    const base = [lineId(odd, 'Lone'), 'gone' as LineId];
    const analysis = analyse(odd, withHidden({ type: 'share', percent: text('0.1'), baseIds: base }));
    expect(analysis.issues.map(({ got }) => got)).toEqual(['a line that is gone']);
    expect(analysis.incomplete.map(({ label }) => label)).toContain('Hidden');
    expect(analysis.hidden.values().next().value?.ours).toBeNull();
  });
});
