import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceAxis } from '../../src/charts';
import { ticksWithin } from '../../src/charts/niceAxis';

const amount = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);

describe('the axis of a chart', () => {
  test('has round figures from at or below the least value to at or above the greatest', () => {
    expect(niceAxis([0, 168_479_242])).toEqual({ ticks: [0, 50e6, 100e6, 150e6, 200e6], places: 0 });
    expect(niceAxis([-12.3, 88.1])).toEqual({ ticks: [-20, 0, 20, 40, 60, 80, 100], places: 0 });
    expect(niceAxis([0, 0.37])).toEqual({ ticks: [0, 0.1, 0.2, 0.3, 0.4], places: 1 });
    expect(niceAxis([9_999_999_999.45, 9_999_999_999.1]).places).toBe(1);
    expect(niceAxis([31.2, 54.9])).toEqual({ ticks: [30, 35, 40, 45, 50, 55], places: 0 });
  });

  test('runs from zero where all values are one, and has two ends where there is none', () => {
    expect(niceAxis([40, 40]).ticks.at(0)).toBe(0);
    expect(niceAxis([40, 40]).ticks.at(-1)).toBe(40);
    expect(niceAxis([-3]).ticks.at(-1)).toBe(0);
    expect(niceAxis([0])).toEqual({ ticks: [0, 1], places: 0 });
    expect(niceAxis([])).toEqual({ ticks: [0, 1], places: 0 });
  });

  test('takes in every value in a few steps of 1, 2 or 5 times a power of ten, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (values) => {
        fc.pre(Math.max(...values) - Math.min(...values) > 0);
        const { ticks, places } = niceAxis(values);
        const step = (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
        const one = step / (ticks.length - 1);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(9);
        // To two digits: between large amounts that lie close together the difference is no longer exact.
        const lead = Number(one.toExponential(1).replace(/e.*/, ''));
        expect([1, 2, 5]).toContain(lead);
        if (one > 1e-4) for (const tick of ticks) expect(Number(tick.toFixed(places))).toBeCloseTo(tick, places + 6);
      }),
    );
  });

  test('of years counts whole ones', () => {
    expect(ticksWithin(0, 30, 12).every(Number.isInteger)).toBe(true);
    expect(ticksWithin(0, 20, 12)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  });
});
