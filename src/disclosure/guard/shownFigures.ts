import { causes, itemEffect } from '../../analysis';
import { itemKey, type PointItem } from '../../annotations';
import { itemRows } from '../itemRows';
import { type ShareInput, share } from '../share';
import { sharedPointIds } from '../sharedPoints';
import { runOverShared, type SharedRun } from '../sharedRun';
import type { SharedItem, SharedPoint, SharedView } from '../sharedView';
import { type OverlayUnknowns, overlayUnknowns } from './overlayUnknowns';
import { ownershipFigures } from './ownershipUnknowns';
import { type Expression, knownFigure, nothingKnown, plus, type ShownFigure, sumOf } from './shownFigure';

/** All that a document shows, as a reader could put it into equations. */
export interface ShownDocument {
  readonly figures: readonly ShownFigure[];
  /** Unknowns that a reader takes to be costs, not credits. */
  readonly atLeastZero: readonly string[];
}

/**
 * The figures of the document that this input makes, per unit of product. `step` is by how much a printed figure may differ
 * from the true one: 0 where the document carries its data in full precision, as a workbook or an attachment does. A figure
 * that also stands per year and over the term is as exact as the finest of them.
 */
export function shownFigures(input: ShareInput, step: number): ShownDocument {
  const view = share(input);
  const run = runOverShared(input.estimate, input.annotations);
  const points = sharedPointIds(input).flatMap((id) => input.annotations.points[id] ?? []);
  const unknowns = new Map<string, OverlayUnknowns>();
  for (const item of points.flatMap(({ items }) => items)) {
    if (['internal', 'wordsOnly'].includes(run.level(item))) continue;
    const known = item.type === 'arithmetic' ? null : overlayUnknowns(run.likely, item);
    if (known) unknowns.set(itemKey(item), known);
  }
  const shown = new Map(points.map((point, index) => [view.points[index], itemRows(run, point)] as const));
  const owned = ownershipFigures(input, view.ownership);
  const figures = [
    ...owned.figures,
    ...[...shown].flatMap(([point, rows]) => (point ? pointFigures(run, point, rows, unknowns) : [])),
    ...totalFigures(run, view, [...shown.values()].flat(2), unknowns),
  ];
  const tolerance = toleranceOf(view, step);
  return {
    figures: figures.map((figure) => ({ ...figure, low: figure.low - tolerance, high: figure.high + tolerance })),
    atLeastZero: [...[...unknowns.values()].flatMap(({ atLeastZero }) => atLeastZero), ...owned.atLeastZero],
  };
}

/** A whole unit of the currency per year is a fine thing per piece. */
function toleranceOf({ annualVolume, contractYears }: SharedView, step: number): number {
  const volume = Number(annualVolume ?? 0);
  const years = Number(contractYears ?? 1);
  return volume > 0 ? Math.min(step, 1 / volume, 1 / (volume * Math.max(years, 1))) * Math.sign(step) : step;
}

function pointFigures(
  run: SharedRun,
  point: SharedPoint,
  rows: readonly (readonly PointItem[])[],
  unknowns: ReadonlyMap<string, OverlayUnknowns>,
): readonly ShownFigure[] {
  const items = rows.flat();
  const keys = items.map(itemKey);
  const where = `point ${point.number}`;
  const partOf = (which: 'direct' | 'loaded' | 'knockOn'): Expression =>
    sumOf(items.map((item) => unknowns.get(itemKey(item))?.[which] ?? arithmeticPart(run, item, which)));
  const its = rows.flatMap((row, place) => {
    const shared = point.items[place];
    const known = row.flatMap((item) => unknowns.get(itemKey(item)) ?? []);
    return shared ? rowFigures(shared, known, row.map(itemKey)) : [];
  });
  return [
    ...its,
    ...knownFigure(`the direct effect of ${where}`, point.direct, partOf('direct'), keys),
    ...knownFigure(`the effect of ${where} on the total`, point.loaded, partOf('loaded'), keys),
    ...knownFigure(`the knock-on effect of ${where}`, point.knockOn, partOf('knockOn'), keys),
  ];
}

function rowFigures(
  shared: SharedItem,
  known: readonly OverlayUnknowns[],
  keys: readonly string[],
): readonly ShownFigure[] {
  const hasOwnAmount = shared.kind === 'item' || shared.kind === 'hiddenCost';
  const amount = sumOf(known.map((its) => its.amount));
  const loaded = sumOf(known.map((its) => its.loaded));
  return [
    ...knownFigure(`our amount of "${shared.label}"`, hasOwnAmount ? shared.ourAmount : null, amount, keys),
    ...knownFigure(`the effect of "${shared.label}" on the total`, shared.effect, loaded, keys),
  ];
}

/** What the customer's own mistakes add is no unknown: they can work it out themselves. */
function arithmeticPart(run: SharedRun, item: PointItem, which: 'direct' | 'loaded' | 'knockOn'): Expression {
  const effect = item.type === 'arithmetic' ? itemEffect(run.likely, item) : 'gone';
  return typeof effect === 'object' ? { terms: {}, constant: effect[which].toNumber() } : nothingKnown;
}

function totalFigures(
  run: SharedRun,
  view: SharedView,
  items: readonly PointItem[],
  unknowns: ReadonlyMap<string, OverlayUnknowns>,
): readonly ShownFigure[] {
  const known = items.flatMap((item) => unknowns.get(itemKey(item)) ?? []);
  const splitting = items.flatMap((item) =>
    run.level(item) === 'effectOnly' ? [] : (unknowns.get(itemKey(item)) ?? []),
  );
  const byEffect = items.flatMap((item) =>
    run.level(item) === 'effectOnly' ? (unknowns.get(itemKey(item)) ?? []) : [],
  );
  const arithmetic = run.low.arithmeticPieces.total.toNumber();
  const gap = plus(sumOf(known.map(({ loaded }) => loaded)), { terms: {}, constant: arithmetic });
  const total = plus(gap, { terms: {}, constant: Number(view.totals.stated) });
  const steps = view.bridge.flatMap(({ cause, effect }) => {
    const cut = causes.find((name) => name === cause);
    const parts = cut === undefined ? byEffect.map(({ loaded }) => loaded) : splitting.map((its) => its.byCause(cut));
    return knownFigure(`the step "${cause}" of the bridge`, effect, sumOf(parts), []);
  });
  return [
    ...knownFigure('the substantiated total', view.totals.substantiated, total, []),
    ...knownFigure('the gap', view.totals.gap, gap, []),
    ...steps,
  ];
}
