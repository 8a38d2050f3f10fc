import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyse,
  analyseScenario,
  defaultSimulation,
  reanalyse,
  shapley,
  simulateAtOnce,
} from '../../src/analysis';
import type { Annotations, Rebasing, RebasingBasis, RebasingId, RebasingTarget } from '../../src/annotations';
import { basisOffers, plainRange } from '../../src/annotations';
import { Decimal, sum, text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { cases, noAnnotations } from '../support/randomCase';
import { runs } from '../support/runs';

const d = text;

const estimate = estimateOf('Price', [
  group('Material', [
    item('Bar', { quantity: '2', rate: '10', costElement: 'rawMaterial' }),
    item('Sensor', { quantity: '3', rate: '5', factors: [['USD', 'exchange', '1.1', true]] }),
    item('Lump', { amount: '7', costElement: 'rawMaterial' }),
  ]),
  markup('Overhead', '0.1', ['Material']),
]);

function rebasing(id: string, basis: RebasingBasis, appliesTo: RebasingTarget, more: Partial<Rebasing> = {}): Rebasing {
  const words = { source: '', locator: '', order: id };
  return { ...emptyArgument, ...words, name: id, basis, appliesTo, ...more, id: id as RebasingId };
}

function on(...all: readonly Rebasing[]): Annotations {
  return { ...noAnnotations, rebasings: Object.fromEntries(all.map((each) => [each.id, each])) };
}

const at = (value: string) => ({ value: d(value), date: null });
const index = (from: string, to: string, share: string | null = null): RebasingBasis => ({
  type: 'index',
  from: at(from),
  to: at(to),
  share: share === null ? null : d(share),
});
const exchange = (from: string, to: string, divides: boolean): RebasingBasis => ({
  type: 'exchange',
  currency: 'USD',
  from: at(from),
  to: at(to),
  divides,
});
const rawMaterial: RebasingTarget = { type: 'element', element: 'rawMaterial' };
const lineIds = (...labels: readonly string[]) =>
  estimate.lines.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
const effect = (analysis: Analysis, id: string): string | undefined =>
  analysis.rebasings.get(id as RebasingId)?.loaded.toString();

describe('an index', () => {
  test('acts on its share of the rate, on lone amounts too, and never on what another index added', () => {
    const analysis = analyse(
      estimate,
      on(rebasing('a', index('100', '110', '0.5'), rawMaterial), rebasing('b', index('8', '10', '0.4'), rawMaterial)),
    );
    // (20 + 7) x 1.1 x 0.05, and x 0.1.
    expect(effect(analysis, 'a')).toBe('1.485');
    expect(effect(analysis, 'b')).toBe('2.97');
    const byCause = new Map(analysis.bridge.map(({ cause, effect: its }) => [cause, its.toString()]));
    expect(byCause.get('rate')).toBe('3');
    expect(byCause.get('amount')).toBe('1.05');
  });

  test('without a value counts nowhere and is carried as missing', () => {
    const basis: RebasingBasis = { type: 'index', from: at('100'), to: { value: null, date: null }, share: null };
    const analysis = analyse(estimate, on(rebasing('a', basis, rawMaterial)));
    expect(analysis.gap.toString()).toBe('0');
    expect(analysis.incomplete.map(({ label }) => label)).toEqual(['a']);
  });
});

describe('an exchange', () => {
  test('replaces the factor of the lines in its currency, whichever way the rate is told', () => {
    const told = analyse(estimate, on(rebasing('a', exchange('1.1', '1.25', true), { type: 'currency' })));
    // 15 / 1.25 = 12 against 15 / 1.1, with a tenth on top.
    const wanted = new Decimal(12).minus(new Decimal(15).div('1.1')).times('1.1');
    expect(new Decimal(effect(told, 'a') ?? 0).minus(wanted).abs().lt('1e-30')).toBe(true);
    const turned = analyse(estimate, on(rebasing('a', exchange('0.5', '0.4', false), { type: 'currency' })));
    expect(turned.gap.minus(new Decimal(15).div('1.1').times('-0.2').times('1.1')).abs().lt('1e-30')).toBe(true);
    expect(turned.issues.map(({ expected, got }) => [expected, got])).toEqual([['an exchange factor of 0.5', '1.1']]);
  });

  test('acts on the rate of a line that was converted before', () => {
    const analysis = analyse(
      estimate,
      on(rebasing('a', exchange('0.8', '0.9', false), { type: 'lines', lineIds: lineIds('Bar') })),
    );
    expect(effect(analysis, 'a')).toBe('2.75');
  });
});

test('a group stands for the items beneath it, and a line that is gone is named', () => {
  const target: RebasingTarget = { type: 'lines', lineIds: [...lineIds('Material'), 'gone' as never] };
  const analysis = analyse(estimate, on(rebasing('a', index('1', '2'), target)));
  expect(analysis.run.overlays.rebased.reach.get('a' as RebasingId)?.indices).toEqual([2, 3, 4]);
  expect(analysis.issues.map(({ got }) => got)).toEqual(['1 line that is gone']);
});

test('a re-basing of nothing changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ estimate: any, annotations }) => {
      const still = Object.values(annotations.rebasings).map(({ basis, ...rest }): Rebasing => {
        if (basis.type === 'terms') return { ...rest, basis: { ...basis, amount: d(0) } };
        return { ...rest, basis: { ...basis, to: basis.from } };
      });
      const rebasings = Object.fromEntries(still.map((each) => [each.id, each]));
      const [with_, without] = [
        { ...annotations, rebasings },
        { ...annotations, rebasings: {} },
      ].map((its) => analyse(any, its)) as [Analysis, Analysis];
      expect(with_.ours.map(String)).toEqual(without.ours.map(String));
      expect(with_.bridge.map(({ effect: its }) => its.toString())).toEqual(
        without.bridge.map(({ effect: its }) => its.toString()),
      );
    }),
    runs(200),
  );
});

test('the bridge that begins with the basis adds up too, and so do the re-basings to its step', () => {
  fc.assert(
    fc.property(cases, ({ estimate: any, annotations }) => {
      const analysis = analyse(any, annotations);
      const scale = Decimal.max(1, analysis.gap.abs(), analysis.stated.abs());
      const alike = (a: Decimal, b: Decimal): void =>
        expect(a.minus(b).abs().div(scale).toNumber()).toBeLessThan(1e-25);
      alike(sum(analysis.basisFirst.map(({ effect: its }) => its)), analysis.gap);
      const step = analysis.basisFirst.find((each) => each.step === 'normalisation');
      alike(sum([...analysis.rebasings.values()].map(({ loaded }) => loaded)), step?.effect ?? new Decimal(0));
      alike(sum(shapley(analysis).map(({ effect: its }) => its)), analysis.gap);
    }),
    runs(200),
  );
});

test('incremental equals full when only re-basings change', () => {
  fc.assert(
    fc.property(cases, cases, ({ estimate: any, annotations }, other) => {
      const after = { ...annotations, rebasings: other.annotations.rebasings };
      const step = reanalyse(analyse(any, annotations), annotations, any, after);
      const full = analyse(any, after);
      expect(step.ours.map(String)).toEqual(full.ours.map(String));
      expect(step.bridge.map(({ effect: its }) => its.toString())).toEqual(
        full.bridge.map(({ effect: its }) => its.toString()),
      );
      const back = reanalyse(step, after, any, annotations);
      expect(back.ours.map(String)).toEqual(analyse(any, annotations).ours.map(String));
    }),
    runs(200),
  );
});

describe('ranges', () => {
  const ranged = (id: string, name: string, low: string, high: string): Rebasing =>
    rebasing(
      id,
      index('100', '110'),
      { type: 'lines', lineIds: lineIds(id === 'a' ? 'Bar' : 'Lump') },
      {
        name,
        range: { ...plainRange, of: 'to', low: d(low), likely: d('110'), high: d(high) },
      },
    );

  test('of one index are one draw, of two they are two', () => {
    const settings = { ...defaultSimulation, trials: 2000 };
    const same = simulateAtOnce(
      analyse(estimate, on(ranged('a', 'Copper', '100', '120'), ranged('b', 'Copper', '100', '120'))),
      settings,
    );
    const apart = simulateAtOnce(
      analyse(estimate, on(ranged('a', 'Copper', '100', '120'), ranged('b', 'Zinc', '100', '120'))),
      settings,
    );
    expect([same?.drivers, apart?.drivers]).toEqual([1, 2]);
    expect(same?.gap.sd).toBeGreaterThan((apart?.gap.sd ?? 0) * 1.1);
  });

  test('a scenario takes their ends, and leaves out what does not count', () => {
    const annotations = on(ranged('a', 'Copper', '100', '120'), ranged('b', 'Zinc', '100', '120'));
    const gap = (terms: { at: 'low' | 'high'; without: readonly string[] }): string =>
      analyseScenario(estimate, annotations, { ...terms, withArithmetic: true }).gap.toString();
    expect(gap({ at: 'low', without: [] })).toBe('0');
    expect(gap({ at: 'high', without: ['b'] })).toBe('4.4');
  });
});

test('what the estimate says of its basis begins a re-basing', () => {
  const said: Estimate = {
    ...estimate,
    facts: [
      { key: 'date', value: '2026-01-31', cell: 'E!B1' },
      { key: 'incoterm', value: 'EXW Graz', cell: 'E!B2' },
      { key: 'materialIndex', value: '15200', cell: 'E!B3' },
    ],
  };
  const offers = basisOffers(said);
  expect(offers.map(({ says }) => says)).toEqual(['terms EXW Graz, E!B2', 'index 15200, E!B3', 'USD 1.1, E!D4']);
  expect(offers.at(-1)?.basis).toMatchObject({
    currency: 'USD',
    divides: true,
    from: { value: '1.1', date: '2026-01-31' },
  });
});
