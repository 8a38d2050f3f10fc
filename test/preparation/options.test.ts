import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import type { Annotations, HiddenCost, HiddenCostId } from '../../src/annotations';
import { decimal, text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import {
  composeFramework,
  type Interest,
  type JointOption,
  type OptionType,
  optionMethods,
  optionTypes,
  optionValue,
  proposalsOf,
} from '../../src/preparation';
import { estimateOf, group, item } from '../support/estimateOf';

const estimate = estimateOf('Valve', [group('Material', [item('Bar', { quantity: '2', rate: '30' })])], '60');

const yearly: HiddenCost = {
  ...emptyArgument,
  id: 'h' as HiddenCostId,
  order: 'i',
  label: 'Requalification each year',
  parentId: null,
  costElement: 'other',
  catalogueId: null,
  method: { type: 'perYear', annualAmount: text('90000'), annualVolume: text('18000') },
};
const annotations: Annotations = {
  deal: {
    customer: 'Customer',
    product: 'Valve',
    currency: 'EUR',
    annualVolume: text('18000'),
    contractYears: text('4'),
    quotedPrice: text('100'),
    targetPrice: null,
    deadline: null,
  },
  positions: {},
  hiddenCosts: { [yearly.id]: yearly },
  rebasings: {},
  evidence: {},
  points: {},
};
const context = { estimate, annotations };

const value = (type: OptionType, figures: Readonly<Record<string, string>>) => {
  const read = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, text(figure)]));
  return optionValue({ type, figures: read }, context);
};
const worth = (type: OptionType, figures: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
  const { toThem, toUs } = value(type, figures);
  return [toThem?.toString(), toUs?.toString()];
};

describe('what an option is worth a year', () => {
  // Worked by hand; 18,000 a year at 100.
  const worked: readonly (readonly [OptionType, Record<string, string>, string, string])[] = [
    ['volumeCommitment', { committedVolume: '27000', fixedCost: '60000', theirShare: '0.5' }, '15000', '15000'],
    ['longerTerm', { oneOffCost: '120000', yearsNow: '2', yearsThen: '5', theirShare: '0.25' }, '9000', '27000'],
    ['packaging', { costNow: '2', costThen: '1.5', theirShare: '0.4', theirHandling: '0.1' }, '5400', '5400'],
    [
      'forecast',
      { stockValue: '73', daysNow: '30', daysThen: '10', ourRate: '0.1', theirShare: '0', theirCost: '500' },
      '-500',
      '7200',
    ],
    [
      'paymentDays',
      { daysNow: '73', daysThen: '36.5', ourRate: '0.1', theirRate: '0.04', discount: '0.005' },
      '1800',
      '9000',
    ],
    [
      'callOff',
      { setupCost: '400', lotNow: '100', lotThen: '300', theirShare: '0.5', theirRate: '0.05' },
      '23500',
      '24000',
    ],
    [
      'specification',
      { saving: '2', theirShare: '0.5', ourOneOff: '20000', theirOneOff: '8000', years: '4' },
      '16000',
      '13000',
    ],
    ['coLocation', { ourSaving: '9000', ourCost: '4000', theirSaving: '12000', theirCost: '1000' }, '11000', '5000'],
    ['serviceLevel', { hours: '20', hourCost: '1500', fee: '12000', ourCost: '7000' }, '18000', '5000'],
    ['own', { toThem: '10', toUs: '-4' }, '10', '-4'],
  ];
  for (const [type, figures, toThem, toUs] of worked) {
    test(`${type}, worked by hand`, () => {
      expect(worth(type, figures)).toEqual([toThem, toUs]);
    });
  }

  test('every kind has a worked example, a formula, and drivers of its own', () => {
    expect(worked.map(([type]) => type).sort()).toEqual([...optionTypes].sort());
    for (const { formula, drivers } of Object.values(optionMethods)) {
      expect(formula.length).toBeGreaterThan(10);
      expect(new Set(drivers.map(({ name }) => name)).size).toBe(drivers.length);
    }
  });

  test('a commitment without a fixed cost spreads the yearly costs of the case, by the engine', () => {
    // 90,000 a year are 5 a unit at 18,000 and 3.75 at 24,000: 1.25 less on each of 24,000.
    expect(worth('volumeCommitment', { committedVolume: '24000', theirShare: '0.5' })).toEqual(['15000', '15000']);
    const spread = { ...yearly, method: { ...yearly.method, annualVolume: text('24000') } as HiddenCost['method'] };
    const before = analyse(estimate, annotations).substantiated;
    const after = analyse(estimate, { ...annotations, hiddenCosts: { [yearly.id]: spread } }).substantiated;
    expect(before.minus(after).times(24000).toString()).toBe('30000');
  });

  test('what is missing is named, and nothing is worked out without it', () => {
    expect(value('paymentDays', { daysNow: '30' })).toMatchObject({
      toThem: null,
      toUs: null,
      gains: null,
      missing: ['Payment days then', 'Their rate a year', 'Our rate a year'],
    });
    const without = { ...context, annotations: { ...annotations, deal: { ...annotations.deal, annualVolume: null } } };
    expect(optionValue({ type: 'packaging', figures: {} }, without).missing).toContain('the deal’s annual volume');
    // A lot of none is no lot.
    expect(value('callOff', { setupCost: '1', lotNow: '0', lotThen: '5', theirShare: '0' }).missing).toEqual([
      'Lot now',
    ]);
  });

  test('who gains from it', () => {
    const gains = (toThem: string, toUs: string) => value('own', { toThem, toUs }).gains;
    expect([gains('1', '1'), gains('1', '0'), gains('-1', '2'), gains('0', '0')]).toEqual([
      'both',
      'theirsOnly',
      'oursOnly',
      'nobody',
    ]);
  });

  test('a saving that is shared loses nothing, whatever the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 90_000 }), (thousandths, cost) => {
        const theirShare = text(thousandths / 1000);
        const figures = { oneOffCost: text(cost), yearsNow: text(2), yearsThen: text(4), theirShare };
        const { toThem, toUs } = optionValue({ type: 'longerTerm', figures }, context);
        expect(toThem?.plus(toUs ?? 0).toString()).toBe(decimal(text(cost)).div(4).toString());
      }),
    );
  });
});

describe('proposals for the customer', () => {
  const option = (
    id: string,
    disclosure: JointOption['disclosure'],
    fields: Partial<JointOption> = {},
  ): JointOption => ({
    id,
    order: id,
    name: `Option ${id}`,
    serves: ['t', 'o'],
    method: { type: 'own', figures: { toThem: text('48210'), toUs: text('99999') } },
    conditions: 'Condition',
    couldGoWrong: 'What we fear',
    proposal: 'What we propose',
    disclosure,
    ...fields,
  });
  const options = Object.fromEntries(
    [option('a', 'exact'), option('b', 'range'), option('c', 'wordsOnly'), option('d', 'internal')].map((one) => [
      one.id,
      one,
    ]),
  );
  const interest = (id: string, whose: Interest['whose'], source: string): Interest => ({
    id,
    order: id,
    whose,
    text: `Interest ${id}`,
    source,
  });

  test('say what the level allows, and never what it is worth to us', () => {
    const proposals = proposalsOf({ options }, context);
    expect(proposals.map(({ name }) => name)).toEqual(['Option a', 'Option b', 'Option c']);
    expect(proposals.map(({ valueToThem }) => valueToThem && [+valueToThem.low, +valueToThem.high])).toEqual([
      [48210, 48210],
      [40000, 50000],
      null,
    ]);
    const written = JSON.stringify(proposals);
    for (const internal of ['99999', 'What we fear', 'Option d']) expect(written).not.toContain(internal);
    expect(JSON.stringify(proposals[1])).not.toContain('48210');
  });

  test('without words there is no proposal', () => {
    expect(proposalsOf({ options: { a: option('a', 'exact', { proposal: ' ' }) } }, context)).toEqual([]);
  });

  test('a band holds the value, also below zero and below one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (thousandths) => {
        const figures = { toThem: text(thousandths / 1000), toUs: text(0) };
        const [made] = proposalsOf(
          { options: { b: option('b', 'range', { method: { type: 'own', figures } }) } },
          context,
        );
        const band = made?.valueToThem;
        if (!band) throw new Error('no band');
        expect(band.low.lte(figures.toThem) && band.high.gte(figures.toThem)).toBe(true);
        if (thousandths !== 0) expect(band.low.lt(band.high)).toBe(true);
      }),
    );
  });

  test('the framework names interests that its proposals serve, theirs only with a source', () => {
    const interests = Object.fromEntries(
      [
        interest('t', 'theirs', 'said on 3 November'),
        interest('u', 'theirs', ''),
        interest('o', 'ours', ''),
        interest('x', 'ours', ''),
      ].map((one) => [one.id, one]),
    );
    const serving = { ...options, a: option('a', 'exact', { serves: ['t', 'u', 'o'] }) };
    expect(composeFramework({ options: serving, interests }, context)).toMatchObject({
      theirs: ['Interest t'],
      ours: ['Interest o'],
      lacks: [],
    });
    expect(composeFramework({ options: {}, interests }, context).lacks).toEqual(['proposals', 'theirs', 'ours']);
  });
});
