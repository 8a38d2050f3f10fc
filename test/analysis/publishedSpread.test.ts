import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/vectors.json' with { type: 'json' };
import {
  analyse,
  correlatedElements,
  correlationFault,
  defaultSimulation,
  probabilityAbove,
  simulateAtOnce,
  tornado,
  withCorrelations,
} from '../../src/analysis';
import type { Annotations, FigureRange, Position, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { estimateOf, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

/** A published table of seven elements with low, likely and high (GAO, Table 12), against closed forms. */

const { rows, computed } = vectors.V5_gao_t12;
const elements = rows.map(([name, low, likely, high]) => ({
  name: String(name),
  low: Number(low),
  likely: Number(likely),
  high: Number(high),
}));
const estimate = estimateOf(
  'System',
  elements.map(({ name, likely }) => item(name, { amount: String(likely) })),
);
const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null };

function annotations(shape: FigureRange['shape'], driver = ''): Annotations {
  const positions = elements.map(
    ({ low, likely, high }, i): Position => ({
      ...emptyArgument,
      ...nothing,
      id: `p${i}` as PositionId,
      order: 'i',
      lineId: (estimate.lines[i + 1] as (typeof estimate.lines)[number]).id,
      amount: text(likely),
      range: { of: 'amount', low: text(low), likely: text(likely), high: text(high), shape, driver },
    }),
  );
  return { ...noAnnotations, positions: Object.fromEntries(positions.map((position) => [position.id, position])) };
}

const trials = 100_000;
const run = (within: number, seed = 1, shape: FigureRange['shape'] = 'triangular', driver = '') => {
  const drawn = simulateAtOnce(analyse(estimate, annotations(shape, driver)), {
    seed,
    trials,
    correlationWithinElement: within,
    correlationAcross: 0,
  });
  if (!drawn) throw new Error('nothing drawn');
  return drawn;
};

const variance = elements.map(({ low: a, likely: m, high: b }) => (a * a + m * m + b * b - a * m - a * b - m * b) / 18);
const closedSd = (correlation: number): number => {
  const sds = variance.map(Math.sqrt);
  return Math.sqrt(
    sds.reduce((all, s, i) => sds.reduce((sum, r, j) => sum + (i === j ? 1 : correlation) * s * r, all), 0),
  );
};

describe('a published table of three-point costs', () => {
  test('its closed forms are those of the source', () => {
    expect(closedSd(0)).toBeCloseTo(computed.sigma_rho0, 1);
    expect(closedSd(0.25)).toBeCloseTo(computed.sigma_rho025, 1);
    expect(closedSd(1)).toBeCloseTo(computed.sigma_rho1, 1);
  });

  // The copula correlates the normal draws; between skewed shapes that makes a linear correlation slightly below, by less
  // than one run of this length can tell.
  test.each([0, 0.25, 1])('mean and standard deviation at correlation %d', (correlation) => {
    const wanted = closedSd(correlation);
    const { mean, sd } = run(correlation).substantiated;
    expect(Math.abs(mean - computed.mean)).toBeLessThan((4 * wanted) / Math.sqrt(trials));
    expect(Math.abs(sd - wanted)).toBeLessThan((4 * wanted) / Math.sqrt(2 * trials));
  });

  test('one driver is one draw: as spread as full correlation', () => {
    const { sd } = run(0, 1, 'triangular', 'one').substantiated;
    expect(Math.abs(sd - closedSd(1))).toBeLessThan((4 * closedSd(1)) / Math.sqrt(2 * trials));
  });

  test('PERT has its own mean and a narrower spread', () => {
    const { mean, sd } = run(0, 1, 'pert').substantiated;
    const closed = elements.reduce((sum, { low, likely, high }) => sum + (low + 4 * likely + high) / 6, 0);
    const spread = Math.sqrt(
      elements.reduce((sum, { low: a, likely: m, high: b }) => {
        const mu = (a + 4 * m + b) / 6;
        return sum + ((mu - a) * (b - mu)) / 7;
      }, 0),
    );
    expect(Math.abs(mean - closed)).toBeLessThan((4 * spread) / Math.sqrt(trials));
    expect(Math.abs(sd - spread)).toBeLessThan((4 * spread) / Math.sqrt(2 * trials));
  });

  test('the sum of the most likely values is not the most likely sum', () => {
    const { sorted } = run(0);
    // The gap is zero at the most likely values: 12.6 % of the trials are below.
    expect(Math.abs(1 - probabilityAbove(sorted, 0) - 0.126)).toBeLessThan(0.005);
  });

  test('the widest bar is that of the software', () => {
    const [widest] = tornado(analyse(estimate, annotations('pert')), annotations('pert'));
    expect([widest?.label, widest?.atLow, widest?.atHigh].map(String)).toEqual(['Software', '-3247', '16953']);
  });

  test.each(['0', '0.25', '1'])('the case gives %s for its one cost element, or for all of them', (given) => {
    const settings = { ...defaultSimulation, seed: 5 };
    const analysis = analyse(estimate, annotations('triangular'));
    const ofElement = withCorrelations(settings, {
      within: text(0),
      byElement: { other: text(given) },
      across: text(0),
    });
    const ofAll = withCorrelations(settings, { within: text(given), byElement: {}, across: text(0) });
    const drawn = simulateAtOnce(analysis, ofElement);
    const wanted = closedSd(Number(given));
    expect(Math.abs((drawn?.gap.sd ?? 0) - wanted)).toBeLessThan((4 * wanted) / Math.sqrt(2 * trials));
    expect(drawn?.sorted).toEqual(simulateAtOnce(analysis, ofAll)?.sorted);
  });

  test('correlations that cannot be are refused, with what to do', () => {
    const analysis = analyse(estimate, annotations('pert'));
    const fault = (within: string, across = '0') =>
      correlationFault(analysis, { within: text(within), byElement: {}, across: text(across) });
    expect(correlatedElements(analysis)).toEqual(new Map([['other', 7]]));
    expect(fault('0.2')).toBeNull();
    expect(fault('-0.16')).toBeNull();
    expect(fault('-0.2')).toMatch(/none lies below −0.17. Raise/);
    expect(fault('1.1')).toMatch(/between −1 and 1/);
    expect(fault('0.2', '0.9')).toBeNull();
  });

  test('between elements they go no further than those within them let them', () => {
    const two = {
      ...estimate,
      lines: estimate.lines.map((line, i) => ({ ...line, costElement: i % 2 ? 'labour' : 'machine' }) as const),
    };
    const analysis = analyse(two, annotations('pert'));
    const given = (across: string) => ({ within: text('0.2'), byElement: {}, across: text(across) });
    expect(correlationFault(analysis, given('0.2'))).toBeNull();
    const fault = correlationFault(analysis, given('0.9')) ?? '';
    const most = /up to ([\d.]+)/.exec(fault)?.[1] ?? '';
    expect(correlationFault(analysis, given(most.replace(/\.?0+$/, '')))).toBeNull();
    expect(Number(most)).toBeGreaterThan(0.2);
  });

  test('correlations that cannot hold together are shrunk, and it says so', () => {
    const analysis = analyse(estimate, annotations('pert'));
    const pairs = (values: readonly [number, number, number]) => [
      { a: 'p0', b: 'p1', correlation: values[0] },
      { a: 'p1', b: 'p2', correlation: values[1] },
      { a: 'p0', b: 'p2', correlation: values[2] },
    ];
    const settings = { seed: 1, trials: 2000, correlationWithinElement: 0, correlationAcross: 0 };
    expect(simulateAtOnce(analysis, { ...settings, pairs: pairs([0.9, 0.9, -0.9]) })?.correlationsShrunk).toBeCloseTo(
      1 / 1.8,
      6,
    );
    expect(simulateAtOnce(analysis, { ...settings, pairs: pairs([0.9, 0.9, 0.9]) })?.correlationsShrunk).toBeNull();
  });

  test('the matrix gives what the factors give', () => {
    const analysis = analyse(estimate, annotations('triangular'));
    const settings = { seed: 3, trials, correlationWithinElement: 0.25, correlationAcross: 0 };
    const pairs = [{ a: 'p0', b: 'p1', correlation: 0.25 }];
    const sd = simulateAtOnce(analysis, { ...settings, pairs })?.gap.sd ?? 0;
    expect(Math.abs(sd - closedSd(0.25))).toBeLessThan((4 * closedSd(0.25)) / Math.sqrt(2 * trials));
  });
});
