import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, itemEffect, linesOfRebasing } from '../../src/analysis';
import type { Annotations, Point, PointId } from '../../src/annotations';
import { share, shareWarnings } from '../../src/disclosure';
import { compute, type Estimate } from '../../src/estimate';
import { sharedCases } from '../support/randomCase';
import { runs } from '../support/runs';

/** Without a line and all that stands beneath it, as a later revision may be. */
function without({ lines, ...estimate }: Estimate, at: number): Estimate {
  const gone = new Set([lines[1 + (at % (lines.length - 1))]?.id]);
  for (const { id, parentId } of lines) if (parentId !== null && gone.has(parentId)) gone.add(id);
  const left = lines
    .filter(({ id }) => !gone.has(id))
    .map((line) => ({
      ...line,
      baseIds: line.baseIds.filter((id) => !gone.has(id)),
      baseUsedIds: line.baseUsedIds?.filter((id) => !gone.has(id)) ?? null,
    }));
  return { ...estimate, lines: left };
}

/** The overlays that stand on lines which are there. */
function standing(estimate: Estimate, annotations: Annotations): Annotations {
  const there = new Set(estimate.lines.map(({ id }) => id));
  const keep = <R>(records: Readonly<Record<string, R>>, isThere: (record: R) => boolean) =>
    Object.fromEntries(Object.entries(records).filter(([, record]) => isThere(record)));
  const positions = keep(annotations.positions, ({ lineId }) => there.has(lineId));
  const hiddenCosts = keep(annotations.hiddenCosts, ({ parentId }) => parentId === null || there.has(parentId));
  const rebasings = keep(
    annotations.rebasings,
    (record) =>
      record.appliesTo.type === 'product' || linesOfRebasing(compute(estimate).structure, record).indices.length > 0,
  );
  const isThere = (item: Point['items'][number]): boolean =>
    item.type === 'arithmetic'
      ? there.has(item.lineId)
      : item.id in positions || item.id in hiddenCosts || item.id in rebasings;
  const points = Object.fromEntries(
    Object.values(annotations.points).map((point) => [point.id, { ...point, items: point.items.filter(isThere) }]),
  );
  return { ...annotations, positions, hiddenCosts, rebasings, points };
}

const words = { title: '', opening: '', proposal: '' };

test('what stands on a line that is gone counts nowhere and is shown nowhere', () => {
  fc.assert(
    fc.property(sharedCases, fc.nat(), ({ estimate, annotations }, at) => {
      if (estimate.lines.length < 3) return;
      const later = without(estimate, at);
      const [all, left] = [analyse(later, annotations), analyse(later, standing(later, annotations))];
      expect(all.substantiated.toString()).toBe(left.substantiated.toString());
      expect(all.bridge.map(({ effect }) => effect.toString())).toEqual(
        left.bridge.map(({ effect }) => effect.toString()),
      );
      for (const { items } of Object.values(annotations.points)) for (const item of items) itemEffect(all, item);
      const view = (its: Annotations) => share({ estimate: later, annotations: its, words, date: '2026-11-22' });
      const kept = standing(later, annotations);
      const points: Record<string, Point> = {};
      // A point that lost all that it stood on is not printed; one that never held anything is words.
      for (const [id, point] of Object.entries(kept.points))
        if (point.items.length > 0 || annotations.points[id as PointId]?.items.length === 0) points[id] = point;
      expect(view(annotations)).toEqual(view({ ...kept, points }));
      shareWarnings(later, annotations);
    }),
    runs(100),
  );
});
