import type { Point, PointItem } from '../annotations';
import { type Decimal, decimal, sum, toText } from '../base/decimal';
import { sharedItem } from './sharedItems';
import { effectIn } from './sharedPoints';
import type { overlayOf, SharedRun } from './sharedRun';
import type { SharedItem } from './sharedView';

/**
 * The lines of a point in the document, each with what it stands for: an item by itself, or together what the point shows
 * by effect only where it merges that. One alone has nothing to hide behind.
 */
export function itemRows(run: SharedRun, { items, mergesEffects }: Point): readonly (readonly PointItem[])[] {
  const shown = items.filter((item) => run.level(item) !== 'internal');
  const merged = mergesEffects ? shown.filter((item) => run.level(item) === 'effectOnly') : [];
  if (merged.length < 2) return shown.map((item) => [item]);
  return shown.flatMap((item) => (item === merged[0] ? [merged] : merged.includes(item) ? [] : [[item]]));
}

/** A line as much as it may be shown; null where there is nothing of it. */
export function sharedRow(
  run: SharedRun,
  annotations: Parameters<typeof overlayOf>[0],
  items: readonly PointItem[],
): SharedItem | null {
  const each = items.flatMap((item) => sharedItem(run, annotations, item) ?? []);
  const [first] = each;
  if (!first || each.length === 1) return first ?? null;
  const stated = each.flatMap(({ theirAmount }): Decimal[] => (theirAmount === null ? [] : [decimal(theirAmount)]));
  const cells = each.flatMap(({ cell }) => cell ?? []);
  return {
    label: each.map(({ label }) => label).join(', '),
    cell: cells.length === 0 ? null : cells.join(', '),
    kind: each.every(({ kind }) => kind === first.kind) ? first.kind : 'item',
    costElement: first.costElement,
    theirs: [],
    ours: [],
    theirAmount: stated.length === 0 ? null : toText(sum(stated)),
    ourAmount: null,
    effect: run.shown((analysis) => sum(items.map((item) => effectIn(analysis, item).loaded))),
  };
}
