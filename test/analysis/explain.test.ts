import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, analyseScenario, causes, compareScenarios, shapley } from '../../src/analysis';
import { partialOverlays } from '../../src/analysis/explain/partialOverlays';
import { substantiate } from '../../src/analysis/substantiate';
import { Decimal, sum } from '../../src/base/decimal';
import { cases, sharedCases } from '../support/randomCase';
import { rangedCases } from '../support/rangedCase';
import { runs } from '../support/runs';

const residual = new Decimal('1e-25');
const holds = (a: Decimal, b: Decimal, scale = Decimal.max(1, a.abs(), b.abs())): void => {
  if (a.minus(b).abs().gte(residual.times(scale))) expect(a.toString()).toBe(b.toString());
};

describe('the order-free split', () => {
  test('adds up to the gap', () => {
    fc.assert(
      fc.property(cases, ({ estimate, annotations }) => {
        const analysis = analyse(estimate, annotations);
        const split = shapley(analysis);
        // What is left of two totals of forty digits.
        const leaves = analysis.stated.abs().times('1e-12');
        const scale = Decimal.max(1, analysis.gap.abs(), leaves, ...split.map(({ effect }) => effect.abs()));
        holds(sum(split.map(({ effect }) => effect)), analysis.gap, scale);
      }),
      runs(200),
    );
  });

  test('starts from the customer, and with every cause on it is the analysis', () => {
    fc.assert(
      fc.property(cases, ({ estimate, annotations }) => {
        const analysis = analyse(estimate, annotations);
        const all = new Set(causes.filter((cause) => cause !== 'arithmetic' && cause !== 'knockOn'));
        const full = substantiate(analysis.customer, partialOverlays(analysis, all));
        const none = substantiate(analysis.customer, partialOverlays(analysis, new Set()));
        holds(full.ours[0] as Decimal, analysis.ours[0] as Decimal);
        holds(none.ours[0] as Decimal, analysis.customer.computed[0] as Decimal);
      }),
      runs(200),
    );
  });
});

describe('scenarios', () => {
  const base = { at: 'likely', without: [], withArithmetic: true } as const;

  test('one equal to the base gives the base', () => {
    fc.assert(
      fc.property(rangedCases, ({ estimate, annotations }) => {
        expect(essence(analyseScenario(estimate, annotations, base))).toEqual(essence(analyse(estimate, annotations)));
      }),
      runs(200),
    );
  });

  test('in every scenario the rows add up to its gap, and the bridge still foots', () => {
    const scenarios = [
      base,
      { at: 'low', without: ['p1', 'h0', 'p3'], withArithmetic: true },
      { at: 'high', without: [], withArithmetic: false },
    ] as const;
    fc.assert(
      fc.property(sharedCases, ({ estimate, annotations }) => {
        const compared = compareScenarios(estimate, annotations, scenarios);
        for (const [i, { analysis }] of compared.scenarios.entries()) {
          holds(sum(compared.rows.map(({ effects }) => effects[i] as Decimal)), analysis.gap);
          holds(sum(analysis.bridge.map(({ effect }) => effect)), analysis.gap);
          holds(sum(analysis.byElement.map(({ effect }) => effect)), analysis.gap);
          holds(sum(analysis.byGroup.map(({ effect }) => effect)), analysis.gap);
          holds(analysis.substantiated.minus(analysis.stated), analysis.gap);
        }
      }),
      runs(200),
    );
  });

  test('without arithmetic and without overlays nothing is left of the gap', () => {
    fc.assert(
      fc.property(cases, ({ estimate, annotations }) => {
        const without = [
          ...Object.keys(annotations.positions),
          ...Object.keys(annotations.hiddenCosts),
          ...Object.keys(annotations.rebasings),
        ];
        const analysis = analyseScenario(estimate, annotations, { ...base, without, withArithmetic: false });
        holds(analysis.gap, new Decimal(0), Decimal.max(1, analysis.stated.abs()));
        const only = analyseScenario(estimate, annotations, { ...base, without });
        holds(only.gap, analyse(estimate, annotations).arithmeticPieces.total);
      }),
      runs(200),
    );
  });
});

function essence({
  gap,
  substantiated,
  bridge,
  byElement,
  byGroup,
  byPoint,
  ours,
  incomplete,
  issues,
}: Analysis): unknown {
  return JSON.parse(
    JSON.stringify({ gap, substantiated, bridge, byElement, byGroup, byPoint, ours, incomplete, issues }),
  );
}
