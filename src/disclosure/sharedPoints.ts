import { type Analysis, type ItemEffect, itemEffect } from '../analysis';
import { type Annotations, inOrder, type Point, type PointId, type PointItem } from '../annotations';
import { sum, ZERO } from '../base/decimal';
import { money } from '../base/money';
import { ordered, type PointOrder } from './pointOrder';
import type { ShareInput } from './share';
import { runOverShared, type SharedRun } from './sharedRun';

/** Which points of the case a shared view prints, in printed order. */
export function sharedPointIds({
  estimate,
  annotations,
  words,
}: Pick<ShareInput, 'estimate' | 'annotations'> & Partial<Pick<ShareInput, 'words'>>): readonly PointId[] {
  return sharedPoints(runOverShared(estimate, annotations), annotations, words?.page?.order).map(({ id }) => id);
}

/** The same as records. */
export function sharedPoints(run: SharedRun, { points }: Annotations, order: PointOrder = 'hand'): readonly Point[] {
  const shown = inOrder(points).filter((point) => isShared(run, point));
  return ordered(shown, order, ({ items }) => {
    const counting = items.filter((item) => run.level(item) !== 'internal' && run.level(item) !== 'wordsOnly');
    return counting.length === 0
      ? null
      : run.shown((analysis) => sum(counting.map((item) => effectIn(analysis, item).loaded)));
  });
}

/** A point is shared unless all that it holds is internal; one that holds nothing is words of the account team. */
function isShared(run: SharedRun, { items }: Point): boolean {
  return items.length === 0 || items.some((item) => run.level(item) !== 'internal');
}

const nothing: ItemEffect = { direct: money(ZERO), knockOn: money(ZERO), loaded: money(ZERO) };

/** Effects of an item in one run; none where its line is gone or a figure is missing. */
export function effectIn(analysis: Analysis, item: PointItem): ItemEffect {
  const effect = itemEffect(analysis, item);
  return typeof effect === 'object' ? effect : nothing;
}
