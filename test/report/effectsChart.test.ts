import { expect, test } from 'vitest';
import { layOutBars } from '../../src/charts/barsLayout';
import { composeCritique, englishWords } from '../../src/report';
import { samplePoints } from './samplePoints';
import { sampleView } from './sampleView';

const plain = (figure: string): string => figure.replace(/^\+\s|\s/g, '');

test('the chart of the points prints what the summary prints, ranges as bands, words-only points not at all', () => {
  const view = sampleView();
  const { effects, summary } = composeCritique(view, englishWords);
  if (effects.chart?.kind !== 'bars') throw new Error('bars for a view with ranges');
  const { bars, description } = effects.chart;
  const counting = view.points.filter(({ loaded }) => loaded !== null);
  expect(bars).toHaveLength(counting.length);
  const printed = new Set(summary.points?.rows.flatMap(({ cells }) => cells.map(({ text }) => plain(text))));
  for (const { text } of bars) expect(printed).toContain(plain(text));
  expect(bars.filter(({ band }) => band !== undefined)).toHaveLength(
    counting.filter(({ loaded }) => loaded?.kind === 'band').length,
  );
  const sizes = bars.map(({ value, band }) => Math.max(Math.abs(value), ...(band ?? []).map(Math.abs)));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  for (const { label, text } of bars) expect(description).toContain(`${label} ${text}`);
});

test('where every point shows one figure, the share that they reach together stands beside them', () => {
  const exact = samplePoints.filter(
    ({ items, level }) => (level ?? 'shown') !== 'wordsOnly' && items.every(({ ours }) => ours.kind === 'exact'),
  );
  const { effects } = composeCritique(sampleView({ points: exact }), englishWords);
  if (effects.chart?.kind !== 'pareto') throw new Error('a cumulative line for exact points');
  const { bars, description } = effects.chart;
  expect(bars).toHaveLength(exact.length);
  expect(bars.at(-1)?.cumulative).toBe(1);
  const whole = bars.reduce((sum, { value }) => sum + Math.abs(value), 0);
  let reached = 0;
  for (const { value, cumulative, cumulativeText, text } of bars) {
    reached += Math.abs(value);
    expect(cumulative).toBeCloseTo(reached / whole, 9);
    expect(description).toContain(`${text} (${cumulativeText})`);
  }
});

test('there is no chart where fewer than two points have a figure', () => {
  const { effects } = composeCritique(sampleView({ points: samplePoints.slice(0, 1) }), englishWords);
  expect(effects.chart).toBeNull();
});

test('a band is solid up to its nearer end, and all light about zero', () => {
  const band = (low: number, high: number) =>
    layOutBars([{ label: 'A', value: (low + high) / 2, text: '', band: [low, high] }], 400, 38);
  const [up, down, about] = [band(2, 6), band(-6, -2), band(-1, 3)].map(({ rows, zeroX }) => ({ row: rows[0], zeroX }));
  expect(up?.row?.x).toBeCloseTo(up?.zeroX ?? 0, 6);
  expect(up?.row?.light?.width).toBeCloseTo(2 * (up?.row?.width ?? 0), 6);
  expect((down?.row?.light?.x ?? 0) + (down?.row?.light?.width ?? 0)).toBeCloseTo(down?.row?.x ?? 0, 6);
  expect(about?.row?.width).toBe(0);
  expect(about?.row?.light?.width).toBeGreaterThan(0);
});
