import type { Point, PointItem } from '../annotations';
import { type Decimal, type DecimalText, decimal, sum, toText } from '../base/decimal';
import { indexOf, sharedItem } from './sharedItems';
import { effectIn } from './sharedPoints';
import { overlayOf, type SharedRun } from './sharedRun';
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
  const each = items.flatMap((item) => {
    const shared = sharedItem(run, annotations, item);
    return shared === null ? [] : [{ item, shared }];
  });
  const [first] = each;
  if (!first || each.length === 1) return first?.shared ?? null;
  const cells = each.flatMap(({ shared }) => shared.cell ?? []);
  const { kind, costElement } = first.shared;
  return {
    label: each.map(({ shared }) => shared.label).join(', '),
    cell: cells.length === 0 ? null : cells.join(', '),
    kind: each.every(({ shared }) => shared.kind === kind) ? kind : 'item',
    costElement,
    theirs: [],
    ours: [],
    theirAmount: statedOnce(run, annotations, each),
    ourAmount: null,
    effect: run.shown((analysis) => sum(items.map((item) => effectIn(analysis, item).loaded))),
  };
}

/** What the customer states for them together: null where one has no figure, and what stands inside another counts there alone. */
function statedOnce(
  run: SharedRun,
  annotations: Parameters<typeof overlayOf>[0],
  each: readonly { readonly item: PointItem; readonly shared: SharedItem }[],
): DecimalText | null {
  const { parent } = run.low.customer.structure;
  const stated = new Map<number, Decimal>();
  for (const { item, shared } of each) {
    if (shared.kind === 'hiddenCost') continue;
    const overlay = overlayOf(annotations, item);
    if (shared.theirAmount === null || !overlay || !('lineId' in overlay)) return null;
    stated.set(indexOf(run.low, overlay.lineId), decimal(shared.theirAmount));
  }
  const outermost = [...stated].filter(([index]) => {
    for (let at = parent[index] ?? -1; at >= 0; at = parent[at] ?? -1) if (stated.has(at)) return false;
    return true;
  });
  return outermost.length === 0 ? null : toText(sum(outermost.map(([, amount]) => amount)));
}
