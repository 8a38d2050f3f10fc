import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadApart } from '../../src/charts/spreadApart';

describe('names that would cover each other', () => {
  test('move apart to either side, and stay where they do not', () => {
    expect(spreadApart([10, 50, 52], 10, [0, 100])).toEqual([10, 46, 56]);
    expect(spreadApart([99, 100, 100], 10, [0, 100])).toEqual([80, 90, 100]);
    expect(spreadApart([0, 0], 10, [0, 100])).toEqual([0, 10]);
    expect(spreadApart([], 10, [0, 100])).toEqual([]);
  });

  test('keep their order, their distance and within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }), (places) => {
        const wanted = places.sort((a, b) => a - b);
        const found = spreadApart(wanted, 13, [0, 1000]);
        found.forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1000 + 1e-6);
          if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(13 - 1e-6);
        });
      }),
    );
  });
});
