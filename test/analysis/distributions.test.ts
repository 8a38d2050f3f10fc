import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, lowerNormal } from '../../src/analysis/uncertainty/elementary';
import { fillNormals, normalQuantile, streamOf } from '../../src/analysis/uncertainty/normals';
import { KNOTS_PER_SIGMA, quantileTable, REACH } from '../../src/analysis/uncertainty/quantileTable';
import { Decimal } from '../../src/base/decimal';
import { runs } from '../support/runs';

const near = (got: number, wanted: number, relative: number): void =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted));

test('the trials use no function that machines round differently', () => {
  const folder = 'src/analysis/uncertainty';
  const named = readdirSync(folder).filter((file) => {
    const code = readFileSync(`${folder}/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return /\*\*|Math\.(?!(?:sqrt|SQRT1_2|imul|floor|ceil|round|min|max)\b)/.test(code);
  });
  expect(named).toEqual([]);
});

test('logarithm and exponential are those of 40 digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      (x, y) => {
        expect(Math.abs(ln(x) - new Decimal(x).ln().toNumber())).toBeLessThan(1e-15 * (1 + Math.abs(ln(x))));
        near(exp(y), new Decimal(y).exp().toNumber(), 2e-15 * (1 + Math.abs(y)));
      },
    ),
    runs(500),
  );
});

test('the normal distribution and its inverse undo each other, far into the tail', () => {
  // Published: Phi(-1), Phi(-3), Phi(-6).
  near(lowerNormal(-1), 0.15865525393145705, 1e-14);
  near(lowerNormal(-3), 0.0013498980316300946, 1e-14);
  near(lowerNormal(-6), 9.86587645037698e-10, 1e-13);
  for (let z = -6; z <= 0; z += 0.01)
    expect(Math.abs(normalQuantile(lowerNormal(z) - 0.5) - z)).toBeLessThan(z < -4 ? 1e-7 : 1e-11);
});

describe('quantile tables', () => {
  const at = (table: Float64Array, z: number): number => table[Math.round((z + REACH) * KNOTS_PER_SIGMA)] as number;

  test('of PERT are the beta distribution, integrated here in another way', () => {
    for (const likely of [0, 0.1, 0.25, 0.5, 0.8, 1]) {
      const table = quantileTable('pert', likely);
      const [a, b] = [4 * likely, 4 - 4 * likely];
      // In s with x = s^5 the integrand is smooth at the end, which Simpson's rule needs.
      const below = (to: number, p: number, q: number): number =>
        simpson((s) => 5 * s ** (5 * p + 4) * (1 - s ** 5) ** q, 0, to ** 0.2, 4000);
      const whole = below(0.5, a, b) + below(0.5, b, a);
      for (const z of [-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, -2.4375, -0.0625, 1.5625]) {
        const x = at(table, z);
        const area = x <= 0.5 ? below(x, a, b) : whole - below(1 - x, b, a);
        const wanted = z <= 0 ? lowerNormal(z) : 1 - lowerNormal(-z);
        // The last three lie between knots that are inverted.
        expect(Math.abs(area / whole - wanted)).toBeLessThan(z % 0.125 === 0 ? 1e-11 : 1e-6);
      }
    }
  });

  test('of a triangle are its closed form', () => {
    const table = quantileTable('triangular', 0.3);
    near(at(table, 0), 1 - Math.sqrt(0.5 * 0.7), 1e-14);
    near(at(table, -2), Math.sqrt(lowerNormal(-2) * 0.3), 1e-14);
  });

  test('rise from one end of the range to the other', () => {
    for (const shape of ['pert', 'triangular'] as const) {
      for (const likely of [0, 0.01, 0.37, 0.5, 0.99, 1]) {
        const table = quantileTable(shape, likely);
        expect(table.every((x, k) => x >= 0 && x <= 1 && (k === 0 || x >= (table[k - 1] as number)))).toBe(true);
        expect(table[0]).toBeLessThan(0.001);
        expect(table[table.length - 1]).toBeGreaterThan(0.999);
      }
    }
  });
});

test('draws are normal, and streams of different names or seeds have nothing in common', () => {
  const count = 200_000;
  const drawn = (seed: number, name: string): Float64Array => {
    const out = new Float64Array(count);
    fillNormals(streamOf(seed, name), out, count);
    return out;
  };
  const streams = [drawn(1, 'a'), drawn(1, 'b'), drawn(2, 'a'), drawn(1, '')];
  for (const [i, a] of streams.entries()) {
    expect(Math.abs(mean(a, () => 1))).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(mean(a, (t) => a[t] as number) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    for (const b of streams.slice(i + 1))
      expect(Math.abs(mean(a, (t) => b[t] as number))).toBeLessThan(4 / Math.sqrt(count));
    const below = a.filter((z) => z < -1.2815515655446004).length / count;
    expect(Math.abs(below - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / count));
  }
  // What a seed gives is fixed for ever: a golden case and a customer's printed figure hang on it.
  expect([...drawn(1, 'a').subarray(0, 3)]).toMatchInlineSnapshot(`
    [
      -0.18974536261109062,
      -0.09596938246252075,
      -0.16118021336693833,
    ]
  `);
});

function mean(a: Float64Array, times: (t: number) => number): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += (a[t] as number) * times(t);
  return sum / a.length;
}

function simpson(f: (x: number) => number, from: number, to: number, steps: number): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += f(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
