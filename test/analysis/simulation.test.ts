import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, simulate, tornado } from '../../src/analysis';
import { compileTotal } from '../../src/analysis/uncertainty/compileTotal';
import { rangedFigures } from '../../src/analysis/uncertainty/rangedFigures';
import { defaultSimulation, gapAtValues, simulateAtOnce } from '../../src/analysis/uncertainty/simulate';
import { withFigureAt } from '../../src/analysis/uncertainty/tornado';
import { Decimal } from '../../src/base/decimal';
import { rangedCases } from '../support/rangedCase';
import { runs } from '../support/runs';

const draws = { seed: 7, trials: 3000, correlationWithinElement: 0.2, correlationAcross: 0 };

test('a trial is the engine at the drawn figures, whatever hangs on what', () => {
  let compared = 0;
  let products = 0;
  fc.assert(
    fc.property(
      rangedCases,
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 13, maxLength: 13 }),
      ({ estimate, annotations }, places) => {
        const analysis = analyse(estimate, annotations);
        const { figures } = rangedFigures(analysis);
        const program = compileTotal(analysis, figures);
        // A figure that is taken as certain stands at our figure, not at a drawn one.
        if (figures.length === 0 || program.issues.length > 0) return;
        const values = figures.map(({ low, high }, i) =>
          low.plus(
            high
              .minus(low)
              .times(places[i] ?? 1)
              .div(1000),
          ),
        );
        const moved = figures.reduce((all, figure, i) => withFigureAt(all, figure, values[i] as Decimal), annotations);
        const exact = analyse(estimate, moved);
        const scale = Decimal.max(1, exact.stated.abs(), exact.substantiated.abs(), analysis.substantiated.abs());
        const apart = exact.gap.minus(gapAtValues(analysis, values)).abs().div(scale);
        expect(apart.toNumber()).toBeLessThan(1e-12);
        compared++;
        products += program.atoms.filter(({ type }) => type === 'product').length;
      },
    ),
    // A seed, so that the cases in which draws multiply are among them in every run.
    { ...runs(1000), seed: 7 },
  );
  expect(compared).toBeGreaterThan(40);
  expect(products).toBeGreaterThan(0);
});

test('the same seed gives the same bytes, P10 <= P50 <= P90, and every trial is within what the ranges allow', async () => {
  await fc.assert(
    fc.asyncProperty(rangedCases, async ({ estimate, annotations }) => {
      const analysis = analyse(estimate, annotations);
      const once = simulateAtOnce(analysis, draws);
      const again = await simulate(analyse(estimate, annotations), draws);
      expect(again === null).toBe(once === null);
      if (once === null || again === null) return;
      expect(Buffer.from(again.sorted.buffer).equals(Buffer.from(once.sorted.buffer))).toBe(true);
      expect(once.sorted.every(Number.isFinite)).toBe(true);
      for (const { p10, p50, p90 } of [once.gap, once.substantiated]) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
    }),
    runs(200),
  );
});

test('the tornado is runs of the engine with one range at its ends', () => {
  fc.assert(
    fc.property(rangedCases, ({ estimate, annotations }) => {
      const analysis = analyse(estimate, annotations);
      const bars = tornado(analysis, annotations);
      const { figures } = rangedFigures(analysis);
      expect(bars.reduce((count, bar) => count + bar.figures.length, 0)).toBe(figures.length);
      for (const { atLow, atHigh, swing } of bars) expect(atHigh.minus(atLow).abs().eq(swing)).toBe(true);
      const lone = figures.find(({ range }) => range.driver === '');
      if (!lone) return;
      const bar = bars.find(({ figures: own }) => own.some(({ source }) => source.id === lone.source.id));
      expect(bar?.atLow.toString()).toBe(analyse(estimate, withFigureAt(annotations, lone, lone.low)).gap.toString());
    }),
    runs(200),
  );
});

describe('the work can be followed and stopped', () => {
  const [{ estimate, annotations } = { estimate: null, annotations: null }] = fc.sample(
    rangedCases.filter((it) => rangedFigures(analyse(it.estimate, it.annotations)).figures.length > 2),
    { numRuns: 1, seed: 1 },
  );
  if (!estimate) throw new Error('no case');
  const analysis = analyse(estimate, annotations);

  test('progress counts the trials', async () => {
    const done: number[] = [];
    await simulate(analysis, { ...defaultSimulation, trials: 5000 }, undefined, (count) => void done.push(count));
    expect(done).toEqual([2048, 4096, 5000]);
  });

  test('an aborted signal ends it between chunks', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const work = simulate(analysis, defaultSimulation, stop.signal, (count) => {
      done.push(count);
      if (done.length === 2) stop.abort();
    });
    await expect(work).rejects.toThrow(/abort/i);
    expect(done).toEqual([2048, 4096]);
  });
});
