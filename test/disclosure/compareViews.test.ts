import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PointKind } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { compareViews, type SharedView } from '../../src/disclosure';
import { ordered } from '../../src/disclosure/pointOrder';
import { exact } from '../report/sampleFigures';
import { sampleView } from '../report/sampleView';

const view = sampleView();
const withPoints = (points: SharedView['points']): SharedView => ({ ...view, points });

test('a version compared with itself has no changes', () => {
  const { added, withdrawn, figures, wording, isOtherEstimate } = compareViews(view, view);
  expect([added, withdrawn, figures, wording, isOtherEstimate]).toEqual([[], [], [], [], false]);
});

test('points are found again by what they stand on, whatever their number and heading', () => {
  const [first, second, third, ...rest] = view.points;
  if (!first || !second || !third) throw new Error('no points');
  const later = withPoints([
    { ...second, number: 1, heading: 'Another heading' },
    { ...first, number: 2, loaded: { kind: 'exact', value: text('9.99') } },
    ...rest,
  ]);
  const { added, withdrawn, figures, wording } = compareViews(view, later);
  expect(added).toEqual([]);
  expect(withdrawn).toEqual([third]);
  expect(figures.map(({ before, after }) => [before.heading, after.number])).toEqual([[first.heading, 2]]);
  expect(wording.map(({ before, after }) => [before.heading, after.heading])).toEqual([
    [second.heading, 'Another heading'],
  ]);
});

test('whatever is taken out and put in, each point is added, withdrawn or in both, once', () => {
  const some = fc.subarray([...view.points]);
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { added, withdrawn, figures, wording } = compareViews(withPoints(before), withPoints(after));
      expect(added).toEqual(after.filter((point) => !before.includes(point)));
      expect(withdrawn).toEqual(before.filter((point) => !after.includes(point)));
      expect([...figures, ...wording]).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('by effect the middle of a band counts, and what has no figure comes last', () => {
  const kinds: readonly PointKind[] = ['judgement', 'fact', 'scope', 'fact'];
  const effects = [exact('2'), null, { kind: 'band' as const, low: text('-9'), high: text('1') }, exact('-3')];
  const points = kinds.map((kind, index) => ({ kind, index }));
  const order = (by: 'hand' | 'effect' | 'kind') =>
    ordered(points, by, ({ index }) => effects[index] ?? null).map(({ index }) => index);
  expect(order('hand')).toEqual([0, 1, 2, 3]);
  expect(order('effect')).toEqual([2, 3, 0, 1]);
  expect(order('kind')).toEqual([1, 3, 2, 0]);
});
