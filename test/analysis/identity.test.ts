import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse, reanalyse } from '../../src/analysis';
import { Decimal, sum } from '../../src/base/decimal';
import { cases, estimates, noAnnotations, overlaysOn } from '../support/randomCase';
import { runs } from '../support/runs';

const residual = new Decimal('1e-25');
/** Of two totals of forty digits the difference has no more digits than they leave it: `of` is their size. */
const holds = (a: Decimal, b: Decimal, of = new Decimal(0)): void => {
  const scale = Decimal.max(1, a.abs(), b.abs(), of.abs().times('1e-12'));
  if (a.minus(b).abs().gte(residual.times(scale))) expect(a.toString()).toBe(b.toString());
};

test('the bridge adds up to the gap of the full recomputation', () => {
  fc.assert(
    fc.property(cases, ({ estimate, annotations }) => {
      const analysis = analyse(estimate, annotations);
      holds(sum(analysis.bridge.map(({ effect }) => effect)), analysis.gap, analysis.stated);
      holds(sum(analysis.byElement.map(({ effect }) => effect)), analysis.gap, analysis.stated);
      holds(sum(analysis.byGroup.map(({ effect }) => effect)), analysis.gap, analysis.stated);
      for (const { effect, contributions } of analysis.bridge)
        holds(sum(contributions().map(({ amount }) => amount)), effect);
      for (const effect of analysis.positions.values()) holds(effect.direct.plus(effect.knockOn), effect.loaded);
    }),
    runs(500),
  );
});

test('without overlays the gap is exactly the arithmetic correction, and its parts add up to it', () => {
  fc.assert(
    fc.property(estimates, (estimate) => {
      const analysis = analyse(estimate, noAnnotations);
      holds(analysis.gap, analysis.arithmeticPieces.total, analysis.stated);
      holds(analysis.computed.minus(analysis.stated), analysis.gap);
      expect(analysis.substantiated.toString()).toBe(analysis.computed.toString());
      const parts = [...analysis.customer.lineErrors.values()].map(({ part }) => part);
      holds(sum(parts).times(estimate.amountScale).div(estimate.perUnitOf), analysis.gap, analysis.stated);
    }),
    runs(500),
  );
});

test('the incremental form gives exactly what the full one gives', () => {
  const steps = estimates.chain((estimate) =>
    fc.tuple(fc.constant(estimate), fc.array(overlaysOn(estimate), { minLength: 2, maxLength: 4 })),
  );
  fc.assert(
    fc.property(steps, ([estimate, annotations]) => {
      let before = annotations[0] ?? noAnnotations;
      let previous = analyse(estimate, before);
      for (const after of annotations.slice(1)) {
        // Keep the hidden costs half of the time, so that the short way is taken too.
        const next = { ...after, hiddenCosts: before.hiddenCosts };
        previous = reanalyse(previous, before, estimate, next);
        before = next;
        expect(essence(previous)).toEqual(essence(analyse(estimate, next)));
      }
    }),
    runs(200),
  );
});

function essence({ gap, substantiated, bridge, byElement, byGroup, ours, incomplete, issues }: Analysis): unknown {
  return JSON.parse(JSON.stringify({ gap, substantiated, bridge, byElement, byGroup, ours, incomplete, issues }));
}
