import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cheapest,
  compareWith,
  type OwnershipCost,
  ownershipCost,
  parityPrice,
  presentUnits,
  turningPoints,
} from '../../../src/analysis';
import type { Ownership, TcoLine, TcoTiming } from '../../../src/annotations';
import { Decimal, decimal, sum, text, toText } from '../../../src/base/decimal';
import { type LineSketch, ownershipOf } from '../../support/ownership';
import { runs } from '../../support/runs';

const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const timing: fc.Arbitrary<TcoTiming> = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((year): TcoTiming => ({ type: 'oneOff', year: text(year) })),
  fc
    .record({ from: fc.integer({ min: 1, max: 4 }), every: fc.integer({ min: 1, max: 3 }) })
    .map((its): TcoTiming => ({ type: 'recurring', to: null, ...its })),
  fc
    .record({ from: fc.integer({ min: 1, max: 4 }), to: fc.option(fc.integer({ min: 1, max: 9 })) })
    .map((its): TcoTiming => ({ type: 'perUnit', ...its })),
);
const sketch: fc.Arbitrary<LineSketch> = fc.record({
  label: fc.constant('line'),
  amount: cents(-50, 900),
  timing,
  category: fc.constantFrom('acquisition', 'energy', 'quality', 'residual'),
  escalation: fc.oneof(
    fc.constant({ type: 'none' } as const),
    fc.integer({ min: -5, max: 8 }).map((n) => ({ type: 'rate', rate: text(n / 100) }) as const),
  ),
});
const studies: fc.Arbitrary<Ownership> = fc
  .record({
    years: fc.integer({ min: 1, max: 12 }),
    rate: fc.integer({ min: 0, max: 12 }),
    serviceAfter: fc.integer({ min: 0, max: 2 }),
    convention: fc.constantFrom('endOfYear', 'midYear'),
    inflation: fc.integer({ min: 0, max: 6 }),
    alternatives: fc.array(fc.array(sketch, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
    price: cents(1, 80),
  })
  .map(({ years, rate, serviceAfter, convention, inflation, alternatives, price }) => {
    const priced: LineSketch = {
      label: 'Price',
      amount: price,
      timing: { type: 'perUnit', from: 1, to: null },
      isPrice: true,
    };
    return ownershipOf(
      {
        years: years + serviceAfter,
        serviceAfter,
        discountRate: text(rate / 100),
        convention,
        inflation: text(inflation / 100),
        volumes: [text(100), text(140), text(120)],
      },
      Object.fromEntries(alternatives.map((lines, i) => [`a${i}`, [priced, ...lines]])),
    );
  });

function costOf(ownership: Ownership): OwnershipCost {
  const cost = ownershipCost(ownership, null);
  if (cost === null) throw new Error('no result');
  return cost;
}

function withLines(ownership: Ownership, change: (line: TcoLine) => TcoLine): Ownership {
  const lines = Object.values(ownership.tcoLines).map(change);
  return { ...ownership, tcoLines: Object.fromEntries(lines.map((line) => [line.id, line])) };
}

const isNear = (a: Decimal, b: Decimal, least = '1e-12'): boolean =>
  a
    .minus(b)
    .abs()
    .lte(Decimal.max(a.abs(), b.abs(), 1).times(least));

describe('the cost of ownership', () => {
  test('the ranking is unchanged by a common scaling', () => {
    fc.assert(
      fc.property(studies, fc.integer({ min: 1, max: 900 }), (ownership, by) => {
        const larger = withLines(ownership, (line) => ({
          ...line,
          amount: line.amount && toText(decimal(line.amount).times(by)),
        }));
        const rank = (cost: OwnershipCost) =>
          [...cost.alternatives]
            .sort((a, b) => a.presentValue.cmp(b.presentValue))
            .map(({ alternative }) => alternative.id);
        expect(rank(costOf(larger))).toEqual(rank(costOf(ownership)));
        expect(cheapest(costOf(larger).alternatives)?.alternative.id).toBe(
          cheapest(costOf(ownership).alternatives)?.alternative.id,
        );
      }),
      runs(300),
    );
  });

  test('the present value of the sum is the sum of present values, by line, by year, by category and by half', () => {
    fc.assert(
      fc.property(studies, (ownership) => {
        for (const cost of costOf(ownership).alternatives) {
          expect(isNear(sum(cost.byYear.map((year) => year.presentValue)), cost.presentValue)).toBe(true);
          expect(isNear(sum(cost.byCategory.values()), cost.presentValue)).toBe(true);
          expect(isNear(cost.investment.plus(cost.running), cost.presentValue)).toBe(true);
        }
      }),
      runs(300),
    );
  });

  test('real and nominal analyses of the same flows agree', () => {
    fc.assert(
      fc.property(studies, (ownership) => {
        const { study } = ownership;
        const [real, inflation] = [decimal(study.discountRate ?? text(0)), decimal(study.inflation ?? text(0))];
        const nominal = real.plus(1).times(inflation.plus(1)).minus(1);
        // The lines stay in the money of the base date: the study turns them.
        const other = {
          ...ownership,
          study: { ...study, discountKind: 'nominal' as const, discountRate: toText(nominal) },
        };
        const [inReal, inNominal] = [costOf(ownership), costOf(other)];
        for (const [i, cost] of inReal.alternatives.entries())
          expect(isNear(cost.presentValue, inNominal.alternatives[i]?.presentValue ?? new Decimal(0))).toBe(true);
      }),
      runs(300),
    );
  });

  test('levelised cost times the present value of the volume is the present value of the cost', () => {
    fc.assert(
      fc.property(studies, (ownership) => {
        const cost = costOf(ownership);
        const units = presentUnits(cost.study);
        for (const { unitCost, presentValue } of cost.alternatives)
          expect(isNear(unitCost?.times(units ?? 0) ?? new Decimal(0), presentValue)).toBe(true);
      }),
      runs(300),
    );
  });

  test('the parity price makes two courses equal, and so does every turning point', () => {
    fc.assert(
      fc.property(studies, (ownership) => {
        const [own, other] = costOf(ownership).alternatives;
        if (!own || !other) return;
        const price = parityPrice(own, other);
        const at = withLines(ownership, (line) =>
          line.isPrice && line.alternativeId === own.alternative.id
            ? { ...line, amount: price && toText(price) }
            : line,
        );
        const [equal] = costOf(at).alternatives;
        expect(isNear(equal?.presentValue ?? new Decimal(0), other.presentValue)).toBe(true);
        for (const { cost, factor } of turningPoints(own, other).slice(0, 3)) {
          const turned = withLines(ownership, (line) =>
            line.id === cost.line.id
              ? { ...line, amount: line.amount && toText(decimal(line.amount).times(factor)) }
              : line,
          );
          const [a, b] = costOf(turned).alternatives;
          expect(isNear(a?.presentValue ?? new Decimal(0), b?.presentValue ?? new Decimal(1))).toBe(true);
        }
      }),
      runs(300),
    );
  });

  test('savings of one over the other are the other way round the same with a minus', () => {
    fc.assert(
      fc.property(studies, (ownership) => {
        const cost = costOf(ownership);
        const [a, b] = cost.alternatives;
        if (!a || !b) return;
        const [there, back] = [compareWith(cost, a, b), compareWith(cost, b, a)];
        expect(there.netSavings.eq(back.netSavings.neg())).toBe(true);
        expect(isNear(there.runningSavings.minus(there.moreInvestment), there.netSavings)).toBe(true);
      }),
      runs(200),
    );
  });
});

test('what is paid per unit to a year and from the next year on is what is paid per unit in all years', () => {
  fc.assert(
    fc.property(studies, fc.integer({ min: 1, max: 14 }), (ownership, to) => {
      const years = (from: number, last: number | null): TcoTiming => ({ type: 'perUnit', from, to: last });
      const { study } = ownership;
      const priced = (own: readonly TcoTiming[]): OwnershipCost =>
        costOf(
          ownershipOf(study, { a: own.map((its) => ({ label: 'Price', amount: '12.34', timing: its, kind: 'real' })) }),
        );
      const [whole, split] = [priced([years(1, null)]), priced([years(1, to), years(to + 1, null)])].map(
        ({ alternatives: [its] }) => its?.presentValue ?? new Decimal(0),
      );
      expect(whole && split && isNear(whole, split)).toBe(true);
    }),
    runs(200),
  );
});

test('a wait that ends buys the present part until then, and no longer', () => {
  const study = { years: 5, serviceAfter: 1, discountRate: text(0), volumes: [text(10), text(20)] };
  const [wait] = costOf(
    ownershipOf(study, { wait: [{ label: 'Part', amount: 3, timing: { type: 'perUnit', from: 1, to: 2 } }] }),
  ).alternatives;
  expect(wait?.byYear.map(({ presentValue }) => presentValue.toNumber())).toEqual([0, 0, 30, 60, 0, 0]);
});

test('what lacks a figure is in no sum, and is named', () => {
  const cost = costOf(
    ownershipOf(
      { years: 3, discountRate: text('0.05') },
      {
        a: [
          { label: 'Known', amount: 100 },
          { label: 'Unknown', amount: null },
          { label: 'Per unit, without a volume', amount: 2, timing: { type: 'perUnit', from: 1, to: null } },
          { label: 'Nominal, without inflation', amount: 5, kind: 'nominal' },
        ],
      },
    ),
  );
  expect(cost.alternatives[0]?.missing.map(({ label }) => label)).toEqual([
    'Unknown',
    'Per unit, without a volume',
    'Nominal, without inflation',
  ]);
  expect(cost.alternatives[0]?.presentValue.toFixed(4)).toBe('272.3248');
  expect(ownershipCost(ownershipOf({ years: null }, {}), null)).toBeNull();
});
