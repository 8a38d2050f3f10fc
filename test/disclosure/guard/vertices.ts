import type { LinearProgram } from '../../../src/disclosure/guard/linearProgram';

/**
 * The ends of an objective by trying every corner of a small programme: a set of as many bounds as there are columns, taken
 * as equations, solved and checked against all the others. Null for an end that no corner holds: with a corner there, and
 * a way out along which the objective grows, there is none.
 */
export function endsByVertices(
  { columns, rows }: LinearProgram,
  objective: readonly (readonly [number, number])[],
): { readonly least: number; readonly most: number } | null {
  const n = columns.length;
  const planes: { readonly a: readonly number[]; readonly b: number }[] = [];
  const dense = (terms: readonly (readonly [number, number])[]): number[] => {
    const a = new Array<number>(n).fill(0);
    for (const [column, coefficient] of terms) a[column] = (a[column] ?? 0) + coefficient;
    return a;
  };
  const bounds = [
    ...rows.map((row) => ({ ...row, a: dense(row.terms) })),
    ...columns.map((column, i) => ({ ...column, a: dense([[i, 1]]) })),
  ];
  for (const { a, low, high } of bounds) {
    if (low !== null) planes.push({ a, b: low });
    if (high !== null) planes.push({ a, b: high });
  }
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const chosen of subsets(planes.length, n)) {
    const x = solved(chosen.map((i) => planes[i] ?? { a: [], b: 0 }));
    if (x === null) continue;
    const isIn = bounds.every(({ a, low, high }) => {
      const at = dot(a, x);
      return (low === null || at >= low - slack(low)) && (high === null || at <= high + slack(high));
    });
    if (!isIn) continue;
    const value = dot(dense(objective), x);
    [least, most] = [Math.min(least, value), Math.max(most, value)];
  }
  return least === Number.POSITIVE_INFINITY ? null : { least, most };
}

/** What double precision may miss a bound by: a corner lies on its bounds only as nearly as their size allows. */
function slack(bound: number): number {
  return 1e-7 + Math.abs(bound) * 1e-12;
}

function* subsets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= count - size; i++) for (const rest of subsets(count, size - 1, i + 1)) yield [i, ...rest];
}

/** Gauss with the largest pivot; null where the planes do not meet in one point. */
function solved(planes: readonly { readonly a: readonly number[]; readonly b: number }[]): number[] | null {
  const n = planes.length;
  const m = planes.map(({ a, b }) => [...a, b]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(m[i]?.[k] ?? 0) > Math.abs(m[pivot]?.[k] ?? 0)) pivot = i;
    const [top, other] = [m[pivot], m[k]];
    if (!top || !other || Math.abs(top[k] ?? 0) < 1e-9) return null;
    [m[k], m[pivot]] = [top, other];
    for (let i = 0; i < n; i++) {
      const row = m[i];
      if (i === k || !row) continue;
      const times = (row[k] ?? 0) / (top[k] ?? 1);
      for (let j = k; j <= n; j++) row[j] = (row[j] ?? 0) - times * (top[j] ?? 0);
    }
  }
  return m.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}

function dot(a: readonly number[], x: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (x[i] ?? 0), 0);
}
