import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/base/decimal';
import { crossings as printedCrossings } from '../../src/report/critique/ownership/crossings';
import { type CumulativeCost, crossings } from '../../src/ui/tco/cumulative';
import { runs } from '../support/runs';

/** Courses by their cost up to the end of each year, a letter each. */
function courses(...all: readonly (readonly number[])[]): readonly CumulativeCost[] {
  return all.map((values, at) => ({
    cost: { alternative: { id: 'abcdefgh'[at], name: 'abcdefgh'[at] } } as unknown as CumulativeCost['cost'],
    values: values.map((value) => new Decimal(value)),
  }));
}

function found(...all: readonly (readonly number[])[]): readonly string[] {
  return crossings(courses(...all)).map(
    ({ year, cheaper, dearer, at }) =>
      `${year}: ${cheaper.alternative.id} ${at.toFixed()} under ${dearer.alternative.id}`,
  );
}

/** As the document has them: ranges, drawn at their middle. */
function printed(...all: readonly (readonly (readonly [number, number])[])[]) {
  return printedCrossings(
    all.map((spans, at) => ({
      name: 'abcdefgh'[at] ?? '',
      course: { cumulative: spans.map(([low, high]) => ({ low: new Decimal(low), high: new Decimal(high) })) },
      values: spans.map(([low, high]) => new Decimal(low).plus(high).div(2)),
    })),
  );
}

const lines = fc.integer({ min: 1, max: 9 }).chain((years) =>
  fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: years, maxLength: years }), {
    minLength: 2,
    maxLength: 4,
  }),
);

describe('where cumulative costs cross', () => {
  test('is the year by whose end the other one has become the cheaper', () => {
    expect(found([0, 10, 20, 30], [15, 15, 15, 15])).toEqual(['2: b 15 under a']);
    expect(found([0, 10, 20, 30], [5, 20, 30, 40])).toEqual([]);
    expect(found([1, 3, 5, 9], [2, 2, 6, 6])).toEqual(['1: b 2 under a', '2: a 5 under b', '3: b 6 under a']);
  });

  test('courses that begin alike, meet without changing places, or end alike have not crossed', () => {
    expect(found([0, 10, 20], [0, 5, 10])).toEqual([]);
    expect(found([1, 10, 12], [2, 10, 20])).toEqual([]);
    expect(found([1, 10, 10], [2, 10, 10])).toEqual([]);
    // A meeting for some years, and then the other way round.
    expect(found([1, 10, 10, 30], [2, 10, 10, 20])).toEqual(['3: b 20 under a']);
  });

  test('every change of places of a pair is found, once, in the year in which it is complete', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const its = crossings(courses(...all));
        const years = its.map(({ year }) => year);
        expect(years).toEqual(years.toSorted((a, b) => a - b));
        all.forEach((one, i) => {
          all.slice(i + 1).forEach((other, k) => {
            const order = one.map((value, year) => Math.sign(value - (other[year] ?? value)));
            const apart = order.flatMap((sign, year) => (sign === 0 ? [] : [{ sign, year }]));
            const changes = apart.filter(({ sign }, at) => at > 0 && sign !== apart[at - 1]?.sign);
            const pair = ['abcdefgh'[i], 'abcdefgh'[i + 1 + k]];
            const own = its.filter(({ cheaper, dearer }) =>
              [cheaper, dearer].every(({ alternative: { id } }) => pair.includes(id)),
            );
            expect(own.map(({ year, cheaper }) => [year, cheaper.alternative.id])).toEqual(
              changes.map(({ sign, year }) => [year, sign < 0 ? pair[0] : pair[1]]),
            );
          });
        });
      }),
      runs(500),
    );
  });

  test('the document names the same ones of exact figures', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const screen = crossings(courses(...all)).map(({ year, cheaper, dearer, at }) => [
          year,
          cheaper.alternative.name,
          dearer.alternative.name,
          at.toNumber(),
        ]);
        const { found: its, isOpen } = printed(...all.map((line) => line.map((value) => [value, value] as const)));
        expect(isOpen).toBe(false);
        expect(its.map(({ year, cheaper, dearer, at }) => [year, cheaper, dearer, at.toNumber()])).toEqual(screen);
      }),
      runs(300),
    );
  });

  test('ranges cross where they lie apart before and after; where they overlap nothing can be said', () => {
    const before = [0, 1] as const;
    const crossed = printed(
      [before, [10, 12]],
      [
        [2, 3],
        [4, 5],
      ],
    );
    expect(crossed.found.map(({ year, cheaper }) => [year, cheaper])).toEqual([[1, 'b']]);
    expect(crossed.isOpen).toBe(false);
    const open = printed(
      [before, [3, 6]],
      [
        [2, 3],
        [4, 5],
      ],
    );
    expect(open).toEqual({ found: [], isOpen: true });
    // Apart again after overlapping: they have changed places all the same.
    const later = printed(
      [before, [3, 6], [9, 10]],
      [
        [2, 3],
        [4, 5],
        [5, 6],
      ],
    );
    expect(later.found.map(({ year, cheaper }) => [year, cheaper])).toEqual([[2, 'b']]);
  });
});
