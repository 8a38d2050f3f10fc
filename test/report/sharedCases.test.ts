import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, sum } from '../../src/base/decimal';
import { type SharedView, type Shown, share } from '../../src/disclosure';
import { composeCritique, englishWords } from '../../src/report';
import type { PrintedTable } from '../../src/report/critique/critiqueDocument';
import { sharedCases } from '../support/randomCase';
import { runs } from '../support/runs';
import { adds } from './printed';

/** The way from a random case through its shared view to the printed tables, as the app goes it. */

const words = { title: '', opening: '', proposal: '' };
const ends: readonly ((shown: Shown | null) => Decimal)[] = [
  (shown) => new Decimal(shown === null ? 0 : shown.kind === 'exact' ? shown.value : shown.low),
  (shown) => new Decimal(shown === null ? 0 : shown.kind === 'exact' ? shown.value : shown.high),
];

const all = (property: (view: SharedView) => void): void =>
  fc.assert(
    fc.property(sharedCases, ({ estimate, annotations }) =>
      property(share({ estimate, annotations, words, date: '2026-11-21' })),
    ),
    { ...runs(400), endOnFailure: true },
  );

test('steps and points of a shared view add up to its gap at both ends', () => {
  all((view) => {
    for (const end of ends) {
      const gap = end(view.totals.gap);
      // Of two totals of forty digits the difference has no more digits than they leave it.
      const scale = Decimal.max(1, gap.abs(), new Decimal(view.totals.stated).abs().times('1e-12')).times('1e-25');
      const steps = sum(view.bridge.map(({ effect }) => end(effect)));
      const points = sum(view.points.map(({ loaded }) => end(loaded)));
      expect(gap.minus(steps).abs().lte(scale)).toBe(true);
      expect(
        gap.minus(points).minus(view.otherArithmetic.errors).minus(view.otherArithmetic.rounding).abs().lte(scale),
      ).toBe(true);
    }
  });
});

test('the low end of the gap is not above its high end', () => {
  all((view) => {
    const [low, high] = ends.map((end) => end(view.totals.gap)) as [Decimal, Decimal];
    expect(low.lte(high)).toBe(true);
  });
});

test('every printed table of it foots', () => {
  const figures = (table: PrintedTable): number[] =>
    table.columns.flatMap(({ align }, index) => (align === 'right' ? [index] : []));
  all((view) => {
    const critique = composeCritique(view, englishWords);
    const [byCause, byPoint] = critique.effects.tables;
    for (const column of byCause ? figures(byCause) : []) expect(adds(byCause as PrintedTable, column)).toBe(true);
    for (const table of [critique.summary.points, byPoint]) {
      if (!table) continue;
      const unit = table.columns.findIndex(({ heading }) => /^(Per unit|On the total)/.test(heading));
      expect(adds(table, unit)).toBe(true);
    }
  });
});

test('what is internal, or in words only, stands in no figure', () => {
  all((view) => {
    const shown = view.points.flatMap(({ items }) => items);
    for (const { effect, ours } of shown) if (effect === null) expect(ours).toEqual([]);
  });
});
