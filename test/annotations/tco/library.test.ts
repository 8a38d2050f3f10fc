import { describe, expect, test } from 'vitest';
import {
  alternativeKinds,
  emptyFormula,
  formulaAmount,
  rangedTcoFigures,
  referenceOf,
  tcoEntry,
  tcoLibrary,
  tcoLineAt,
  usualEntry,
  usualLines,
} from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { ownershipOf } from '../../support/ownership';

const drivers = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, text(value)]));

/** By hand, on paper: what each formula says. */
test.each([
  ['training', { people: '12', days: '3', rate: '420' }, '15120'],
  ['downtime', { stops: '4', hours: '6.5', rate: '1800' }, '46800'],
  // 18000 x 410 x 20 / 365 x 0.08
  ['inventory', { units: '18000', value: '410', days: '20', rate: '0.08' }, '32350.684931506849315'],
  // 18000 x 350 / 1000000 x 900
  ['defects', { units: '18000', ppm: '350', cost: '900' }, '5670'],
  ['freight', { cost: '960', load: '240' }, '4'],
  ['energy', { power: '1.2', hours: '6000', price: '0.19' }, '1368'],
  ['payment', { purchases: '1000000', days: '73', rate: '0.06' }, '12000'],
  ['residual', { units: '40', value: '55' }, '-2200'],
  ['labour', { minutes: '42', rate: '61' }, '42.7'],
] as const)('%s', (entry, given, amount) => {
  expect(formulaAmount({ entry, drivers: drivers(given) })).toBe(amount);
});

test('a driver that is missing, a division by zero and an unknown entry give no amount', () => {
  expect(formulaAmount({ entry: 'training', drivers: drivers({ people: '2', days: '3' }) })).toBeNull();
  expect(formulaAmount({ entry: 'freight', drivers: drivers({ cost: '2', load: '0' }) })).toBeNull();
  expect(formulaAmount({ entry: 'of another edition', drivers: {} })).toBeNull();
});

test('what is a volume begins as the given one, all else is missing', () => {
  const entry = tcoEntry('defects');
  expect(entry && emptyFormula(entry, text(900)).drivers).toEqual({ units: '900', ppm: null, cost: null });
});

describe('the library', () => {
  test('has ids and names of its own, and drivers with names of their own', () => {
    expect(new Set(tcoLibrary.map(({ id }) => id)).size).toBe(tcoLibrary.length);
    expect(new Set(tcoLibrary.map(({ label }) => label)).size).toBe(tcoLibrary.length);
    for (const { drivers: own } of tcoLibrary) expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  });

  test('every figure in it is published, and is about a driver that it has', () => {
    for (const { published, drivers: own } of tcoLibrary) {
      for (const { citations, driver } of published) {
        expect(citations.length).toBeGreaterThan(0);
        for (const citation of citations) expect(referenceOf(citation)).not.toBe(citation);
        expect(own.some(({ name }) => name === driver)).toBe(true);
      }
    }
  });

  test('most usual lines of every kind can be worked out by it, in their own category', () => {
    for (const kind of alternativeKinds) {
      const lines = usualLines(kind);
      expect(lines.filter(({ label }) => usualEntry(label) !== null).length).toBeGreaterThan(lines.length / 3);
      for (const { label, category } of lines) {
        const entry = usualEntry(label);
        if (entry) expect(entry.category).toBe(category);
      }
    }
  });
});

test('a range is about the amount, a driver of the formula, or all steps together', () => {
  const formula = { entry: 'training', drivers: drivers({ people: '12', days: '3', rate: '420' }) };
  const { tcoLines } = ownershipOf(
    {},
    {
      a: [
        { label: 'Given', amount: 5 },
        { label: 'Worked out', amount: 15120, formula },
        { label: 'Missing', amount: null },
        { label: 'Steps', amount: null, timing: { type: 'stepped', steps: [{ from: 1, amount: text(10) }] } },
      ],
    },
  );
  const [given, worked, missing, steps] = Object.values(tcoLines);
  if (!given || !worked || !missing || !steps) throw new Error('no lines');
  expect([given, worked, missing, steps].map(rangedTcoFigures)).toEqual([
    ['amount'],
    ['driver:people', 'driver:days', 'driver:rate'],
    [],
    ['steps'],
  ]);
  expect(tcoLineAt(given, 'amount', text(7)).amount).toBe('7');
  expect(tcoLineAt(worked, 'driver:people', text(6)).amount).toBe('7560');
  expect(tcoLineAt(steps, 'steps', text('1.5')).timing).toEqual({
    type: 'stepped',
    steps: [{ from: 1, amount: '15' }],
  });
});
