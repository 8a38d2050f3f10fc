import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse, shapley } from '../../src/analysis';
import type { Annotations, HiddenCost, HiddenCostMethod, Position, Rebasing } from '../../src/annotations';
import { Decimal, type DecimalText, decimal, toText } from '../../src/base/decimal';
import type { Estimate, Figure, Line } from '../../src/estimate';
import { cases } from '../support/randomCase';
import { runs } from '../support/runs';

/** What must not change the gap, and what must change all of it alike. */

test('permuting lines and overlays changes nothing', () => {
  const keys = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 200, maxLength: 200 });
  fc.assert(
    fc.property(cases, keys, ({ estimate, annotations }, places) => {
      const analysis = analyse(estimate, annotations);
      // A base of ours that runs in a circle is an input error: which of its links is left open depends on the order.
      fc.pre(analysis.run.issues.length === 0);
      const there = figuresOf(analysis);
      const back = figuresOf(analyse(permuted(estimate, places), reversed(annotations)));
      expectAlike(back, there, new Decimal(1));
    }),
    runs(500),
  );
});

test('scaling every amount scales every figure', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom('3', '0.07', '1000', '1.21'), ({ estimate, annotations }, by) => {
      const factor = new Decimal(by);
      const base = figuresOf(analyse(estimate, annotations));
      const scaled = figuresOf(analyse(scaledEstimate(estimate, factor), scaledAnnotations(annotations, factor)));
      expectAlike(scaled, base, factor);
    }),
    runs(500),
  );
});

/** Every figure by name. What counts as rounding is left out: it hangs on the places that the file shows. */
function figuresOf(analysis: Analysis): ReadonlyMap<string, Decimal> {
  const { customer } = analysis;
  const { lines } = customer.structure.estimate;
  const found = new Map<string, Decimal>([
    ['stated', analysis.stated],
    ['computed', analysis.computed],
    ['substantiated', analysis.substantiated],
    ['gap', analysis.gap],
  ]);
  for (const { cause, effect } of analysis.bridge) found.set(`bridge ${cause}`, effect);
  for (const { key, effect } of analysis.byElement) found.set(`element ${key}`, effect);
  for (const { key, effect } of analysis.byGroup) found.set(`group ${key}`, effect);
  for (const { cause, effect } of shapley(analysis)) found.set(`order-free ${cause}`, effect);
  for (const [index, { direct, loaded }] of analysis.positions) {
    found.set(`direct ${lines[index]?.id}`, direct);
    found.set(`loaded ${lines[index]?.id}`, loaded);
  }
  for (const [id, { direct, loaded }] of analysis.hidden) {
    found.set(`direct ${id}`, direct);
    found.set(`loaded ${id}`, loaded);
  }
  for (const [index, { part }] of customer.lineErrors) found.set(`part ${lines[index]?.id}`, part);
  for (const [index, { id }] of lines.entries()) found.set(`ours ${id}`, analysis.ours[index] ?? new Decimal(0));
  for (const { source, what } of analysis.incomplete) found.set(`missing ${source.id} ${what}`, new Decimal(0));
  return found;
}

/** The same names, and each figure times the factor; a figure that is not there is one of zero. */
function expectAlike(got: ReadonlyMap<string, Decimal>, wanted: ReadonlyMap<string, Decimal>, factor: Decimal): void {
  const largest = Decimal.max(1, ...[...wanted.values()].map((figure) => figure.times(factor).abs()));
  const missing = (figures: ReadonlyMap<string, Decimal>) =>
    [...figures.keys()].filter((name) => name.startsWith('missing')).sort();
  expect(missing(got)).toEqual(missing(wanted));
  for (const name of new Set([...got.keys(), ...wanted.keys()])) {
    const figure = got.get(name) ?? new Decimal(0);
    const should = (wanted.get(name) ?? new Decimal(0)).times(factor);
    if (figure.minus(should).abs().gte(largest.times('1e-25'))) {
      expect(`${name} is ${figure.toString()}`).toBe(`${name} is ${should.toString()}`);
    }
  }
}

/** The same tree with the children of each line in another order. */
function permuted(estimate: Estimate, places: readonly number[]): Estimate {
  const place = new Map(estimate.lines.map(({ id }, index) => [id, places[index % places.length] ?? 0]));
  const below = (parentId: Line['parentId']): readonly Line[] =>
    estimate.lines
      .filter((line) => line.parentId === parentId)
      .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      .flatMap((line) => [line, ...below(line.id)]);
  return { ...estimate, lines: below(null) };
}

function reversed(annotations: Annotations): Annotations {
  const back = <T extends object>(records: T): T => Object.fromEntries(Object.entries(records).toReversed()) as T;
  const hiddenCosts = Object.values(annotations.hiddenCosts).map((cost, i): [string, HiddenCost] => [
    cost.id,
    { ...cost, order: String.fromCharCode(122 - i) },
  ]);
  return {
    ...annotations,
    positions: back(annotations.positions),
    hiddenCosts: back(Object.fromEntries(hiddenCosts)),
  };
}

function scaledEstimate(estimate: Estimate, factor: Decimal): Estimate {
  const scale = (figure: Figure | null): Figure | null =>
    figure && { ...figure, value: times(figure.value, factor), places: figure.places + 4 };
  return {
    ...estimate,
    lines: estimate.lines.map((line) => ({ ...line, rate: scale(line.rate), amount: scale(line.amount) })),
  };
}

const moneyFields: ReadonlySet<string> = new Set([
  'rate',
  'amount',
  'annualAmount',
  'batchAmount',
  'hourlyRate',
  'inventoryValue',
  'impact',
]);

function scaledAnnotations(annotations: Annotations, factor: Decimal): Annotations {
  const positions = Object.values(annotations.positions).map((position): [string, Position] => [
    position.id,
    { ...position, rate: timesOrNull(position.rate, factor), amount: timesOrNull(position.amount, factor) },
  ]);
  const hiddenCosts = Object.values(annotations.hiddenCosts).map((cost): [string, HiddenCost] => [
    cost.id,
    {
      ...cost,
      method: Object.fromEntries(
        Object.entries(cost.method).map(([field, value]) => [
          field,
          moneyFields.has(field) ? timesOrNull(value as DecimalText | null, factor) : value,
        ]),
      ) as unknown as HiddenCostMethod,
    },
  ]);
  const rebasings = Object.values(annotations.rebasings).map((rebasing): [string, Rebasing] => [
    rebasing.id,
    rebasing.basis.type === 'terms'
      ? { ...rebasing, basis: { ...rebasing.basis, amount: timesOrNull(rebasing.basis.amount, factor) } }
      : rebasing,
  ]);
  return {
    ...annotations,
    positions: Object.fromEntries(positions),
    hiddenCosts: Object.fromEntries(hiddenCosts),
    rebasings: Object.fromEntries(rebasings),
  };
}

function times(value: DecimalText, factor: Decimal): DecimalText {
  return toText(decimal(value).times(factor));
}

function timesOrNull(value: DecimalText | null, factor: Decimal): DecimalText | null {
  return value === null ? null : times(value, factor);
}
