import { describe, expect, test } from 'vitest';
import { defaultSimulation, type OwnershipUncertainty, ownershipCost, simulateOwnership } from '../../../src/analysis';
import { type AlternativeId, type FigureRange, type Ownership, plainRange } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { ownershipOf } from '../../support/ownership';

const terms = { years: 1, discountRate: text(0) };
const settings = { ...defaultSimulation, trials: 40_000 };

const range = (low: number, likely: number, high: number, driver = ''): FigureRange => ({
  ...plainRange,
  of: 'amount',
  low: text(low),
  likely: text(likely),
  high: text(high),
  driver,
});

async function drawn(ownership: Ownership, seed = 1): Promise<OwnershipUncertainty> {
  const cost = ownershipCost(ownership, null);
  if (cost === null) throw new Error('no cost');
  const result = await simulateOwnership(ownership, cost, 'a' as AlternativeId, { ...settings, seed });
  if (result === null) throw new Error('nothing drawn');
  return result;
}

const two = (a: FigureRange, b: FigureRange): Ownership =>
  ownershipOf(terms, {
    a: [{ label: 'Hour', category: 'downtime', amount: a.likely, range: a }],
    b: [{ label: 'Standstill', category: 'quality', amount: b.likely, range: b }],
  });

describe('the uncertainty of the alternatives', () => {
  test('figures on one driver are one draw, in whichever alternatives they stand', async () => {
    const together = await drawn(two(range(80, 100, 140, 'hour'), range(70, 90, 130, 'hour')));
    expect(together.courses[1]?.more?.p10).toBeCloseTo(-10, 9);
    expect(together.courses[1]?.more?.p90).toBeCloseTo(-10, 9);
    expect(together.courses.map(({ cheapest }) => cheapest)).toEqual([0, 1]);
    expect(together.drivers).toBe(1);
    const apart = await drawn(two(range(80, 100, 140), range(70, 90, 130)));
    expect((apart.courses[1]?.more?.p90 ?? 0) - (apart.courses[1]?.more?.p10 ?? 0)).toBeGreaterThan(20);
    expect(apart.courses[0]?.cheapest).toBeGreaterThan(0.1);
  });

  test('two alike are each the cheapest in half of the trials', async () => {
    const { courses } = await drawn(two(range(80, 100, 140), range(80, 100, 140)));
    for (const { cheapest } of courses) expect(cheapest).toBeCloseTo(0.5, 1.8);
    // PERT: (a + 4m + b) / 6.
    expect(courses[0]?.presentValue.mean).toBeCloseTo(620 / 6, 0);
  });

  test('the same seed gives the same figures, another one others', async () => {
    const ownership = two(range(80, 100, 140), range(70, 110, 130));
    expect(await drawn(ownership, 7)).toEqual(await drawn(ownership, 7));
    expect((await drawn(ownership, 8)).courses[0]?.presentValue.p50).not.toBe(
      (await drawn(ownership, 7)).courses[0]?.presentValue.p50,
    );
  });

  test('a range of a driver or of steps moves the present value as the engine has it', async () => {
    const formula = { entry: 'training', drivers: { people: text(4), days: text(5), rate: text(100) } };
    const steps = { type: 'stepped', steps: [{ from: 1, amount: text(500) }] } as const;
    const { courses } = await drawn(
      ownershipOf(terms, {
        a: [{ label: 'T', amount: 2000, formula, range: { ...range(2, 4, 6), of: 'driver:people' } }],
        b: [{ label: 'S', amount: null, timing: steps, range: { ...range(0.5, 1, 1.5), of: 'steps' } }],
      }),
    );
    expect(courses[0]?.presentValue.mean).toBeCloseTo(2000, -1);
    expect(courses[1]?.presentValue.mean).toBeCloseTo(500, -1);
    expect(courses[0]?.presentValue.p10).toBeGreaterThan(1000);
  });

  test('a range that says nothing usable is named, and one course alone is not compared', async () => {
    const odd = ownershipOf(terms, {
      a: [
        { label: 'Odd', amount: 5, range: { ...range(1, 2, 3), of: 'driver:gone' } },
        { label: 'Sound', amount: 5, range: range(4, 5, 6) },
      ],
      b: [{ label: 'Plain', amount: 6 }],
    });
    expect((await drawn(odd)).issues).toHaveLength(1);
    const alone = ownershipOf(terms, { a: [{ label: 'Sound', amount: 5, range: range(4, 5, 6) }] });
    const cost = ownershipCost(alone, null);
    expect(cost && (await simulateOwnership(alone, cost, 'a' as AlternativeId, settings))).toBeNull();
  });
});
