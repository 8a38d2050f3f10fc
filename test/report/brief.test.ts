import { expect, test } from 'vitest';
import { analyse, defaultSimulation, probabilityAbove, simulateAtOnce, tornado } from '../../src/analysis';
import type { Point, PointId, Position, PositionId } from '../../src/annotations';
import { Decimal, text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { defaultLook } from '../../src/report';
import { briefPictures } from '../../src/report/brief/briefPictures';
import { composeBrief } from '../../src/report/brief/composeBrief';
import { estimateOf, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';
import { exampleCase } from './exampleCase';

const { estimate, annotations, date } = exampleCase();
const settings = { ...defaultSimulation, trials: 20_000, seed: 7 };
const request = { estimate, annotations, date, look: defaultLook };

const read = (text = ''): number => Number(text.replace('\u2212', '-').replaceAll(/[^\d.-]/g, ''));

test('the brief prints what the simulation of the Gap screen gives with the same seed', () => {
  const { uncertainty } = composeBrief({ ...request, simulation: settings });
  const analysis = analyse(estimate, annotations);
  const result = simulateAtOnce(analysis, settings);
  if (!uncertainty || !result) throw new Error('the example has ranges');
  const printed = uncertainty.spread.rows.map(({ cells }) => cells.slice(1).map(({ text }) => read(text)));
  const names = ['p10', 'p50', 'p90', 'mean'] as const;
  expect(printed.slice(0, 4)).toEqual(
    names.map((name) =>
      [result.gap[name], result.substantiated[name]].map((value) => new Decimal(value).toDecimalPlaces(2).toNumber()),
    ),
  );
  expect(uncertainty.intro.join(' ')).toContain('seed 7');
  for (const { cells } of uncertainty.likelihood.rows) {
    const [value, , share] = cells.map(({ text }) => read(text));
    expect(Math.abs(probabilityAbove(result.sorted, value ?? 0) * 100 - (share ?? 0))).toBeLessThan(0.2);
  }
  const shares = uncertainty.likelihood.rows.map(({ cells }) => read(cells[2]?.text));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(uncertainty.swings.rows.map(({ cells }) => read(cells[3]?.text))).toEqual(
    tornado(analysis, annotations).map(({ swing }) => swing.toDecimalPlaces(2).toNumber()),
  );
});

test('what weighs most adds up to the gap as printed, and its shares to all of it', () => {
  const { pareto, points } = composeBrief(request);
  const rows = pareto?.table.rows ?? [];
  const parts = rows.filter(({ kind }) => kind === 'part').map(({ cells }) => new Decimal(read(cells[1]?.text)));
  const total = read(rows.at(-1)?.cells[1]?.text);
  expect(parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).toNumber()).toBe(total);
  expect(total).toBe(read(points.rows.at(-1)?.cells.at(-1)?.text));
  expect(rows.at(-2)?.cells[4]?.text).toContain('100.0');
});

test('a line prints the same among what weighs most and at its point', () => {
  const labels = ['Bar', 'Sheet', 'Tube'];
  const sheet = estimateOf(
    'Price',
    labels.map((label) => item(label, { quantity: '1', rate: '10' })),
  );
  const positions = labels.map(
    (_, at): Position => ({
      ...emptyArgument,
      id: `p${at}` as PositionId,
      order: `a${at}`,
      lineId: `E!${at + 2}` as LineId,
      quantity: null,
      rate: text('11.004'),
      factors: {},
      percent: null,
      baseIds: null,
      amount: null,
    }),
  );
  const point: Point = {
    id: 'c' as PointId,
    order: 'a',
    kind: 'judgement',
    heading: 'Rates',
    claim: '',
    standard: '',
    question: '',
    proposal: '',
    items: positions.map(({ id }) => ({ type: 'position', id })),
  };
  const { pareto, sections } = composeBrief({
    ...request,
    estimate: sheet,
    annotations: {
      ...noAnnotations,
      positions: Object.fromEntries(positions.map((position) => [position.id, position])),
      points: { [point.id]: point },
    },
  });
  const weighing = pareto?.table.rows.slice(0, 3).map(({ cells }) => read(cells[1]?.text));
  expect(weighing).toEqual([1.01, 1, 1]);
  const atPoint = sections[0]?.items.map(
    ({ figures }) => figures.find(([name]) => name === 'Effect on the total')?.[1],
  );
  expect(atPoint?.map((said) => read(said?.split(' per unit')[0]))).toEqual(weighing);
});

test('its charts are vectors with what they show in words, and none where no figure has a range', async () => {
  const drawn = await briefPictures(composeBrief({ ...request, simulation: settings }));
  expect(drawn.map(([name]) => name)).toEqual(['pareto.svg', 'curve.svg', 'tornado.svg']);
  for (const [, svg] of drawn) expect(svg).toMatch(/^<svg [^>]*>.*<desc>[^<]{20,}<\/desc>/s);
  const plain = Object.fromEntries(
    Object.entries(annotations.positions).map(([id, position]) => [id, { ...position, range: null }]),
  );
  const costs = Object.fromEntries(
    Object.entries(annotations.hiddenCosts).map(([id, cost]) => [id, { ...cost, range: null }]),
  );
  const rebasings = Object.fromEntries(
    Object.entries(annotations.rebasings).map(([id, rebasing]) => [id, { ...rebasing, range: null }]),
  );
  const without = { ...annotations, positions: plain, hiddenCosts: costs, rebasings } as typeof annotations;
  expect(composeBrief({ ...request, annotations: without, simulation: settings }).uncertainty).toBeNull();
});
