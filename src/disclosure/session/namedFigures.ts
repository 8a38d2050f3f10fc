import {
  type Annotations,
  type HiddenCost,
  hiddenCostAt,
  itemKey,
  type PointItem,
  type Position,
  plainRange,
  positionAt,
  type Rebasing,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
  rebasingAt,
} from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { NamedFigure } from '../../review';
import { type Overlay, overlayOf, type SharedRun } from '../sharedRun';

/**
 * The figures of an item in place of which the customer may name theirs, as `FigureRange.of` names them. None of what is
 * shown by its effect or in words: the effect of a figure named there would give our other figures away. And none at all
 * where a percentage or a quantity of ours that others are loaded with is shown by its effect: two trials would tell it.
 */
export function nameableFields(run: SharedRun, annotations: Annotations, item: PointItem): readonly string[] {
  const overlay = overlayOf(annotations, item);
  const level = run.level(item);
  if (overlay === null || (level !== 'exact' && level !== 'range') || loadsByEffect(run, annotations)) return [];
  const fields = fieldsOf(overlay);
  if (level === 'exact') return fields;
  const ranged = fields.filter((field) => field === overlay.range?.of);
  // Beside a band our other figures are not shown. Those of a position give way to the customer's; a cost has only ours.
  return 'lineId' in overlay || fields.length === 1 ? ranged : [];
}

const loading = new WeakMap<SharedRun, boolean>();

/** Whether something that is shown by its effect alone multiplies other lines. */
function loadsByEffect(run: SharedRun, annotations: Annotations): boolean {
  const known = loading.get(run);
  if (known !== undefined) return known;
  const { indexOf, estimate } = run.low.customer.structure;
  const found = Object.values(annotations.points).some(({ items }) =>
    items.some((item) => {
      if (run.level(item) !== 'effectOnly') return false;
      const overlay = overlayOf(annotations, item);
      if (overlay === null) return false;
      if ('method' in overlay) return overlay.method.type === 'share' || overlay.method.type === 'yieldLoss';
      if ('basis' in overlay) return overlay.basis.type !== 'terms';
      const kind = estimate.lines[indexOf.get(overlay.lineId) ?? -1]?.kind;
      return kind === 'markup' || kind === 'group';
    }),
  );
  loading.set(run, found);
  return found;
}

/** The overlays with the customer's figures in place of ours. What they named is no secret, and has no range. */
export function withNamed(
  run: SharedRun,
  annotations: Annotations,
  items: readonly PointItem[],
  named: readonly NamedFigure[],
): Annotations {
  const positions: Record<string, Position> = { ...annotations.positions };
  const hiddenCosts: Record<string, HiddenCost> = { ...annotations.hiddenCosts };
  const rebasings: Record<string, Rebasing> = { ...annotations.rebasings };
  for (const item of items) {
    const overlay = overlayOf(annotations, item);
    const fields = nameableFields(run, annotations, item);
    const its = named.filter(({ item: key, field }) => key === itemKey(item) && fields.includes(field));
    if (overlay === null || its.length === 0) continue;
    if ('method' in overlay) hiddenCosts[overlay.id] = atNamed(overlay, its, hiddenCostAt);
    else if ('basis' in overlay) rebasings[overlay.id] = atNamed(overlay, its, rebasingAt);
    else {
      const start = run.level(item) === 'exact' ? overlay : { ...overlay, ...noFigures };
      positions[overlay.id] = atNamed(start, its, positionAt);
    }
  }
  return { ...annotations, positions, hiddenCosts, rebasings };
}

const noFigures = {
  quantity: null,
  rate: null,
  percent: null,
  amount: null,
  baseIds: null,
  factors: {},
} as const satisfies Partial<Position>;

function atNamed<T extends Overlay>(
  overlay: T,
  named: readonly NamedFigure[],
  at: (overlay: T, value: DecimalText) => T,
): T {
  let replaced = overlay;
  for (const { field, value } of named) {
    const range = { of: field, low: value, likely: value, high: value, ...plainRange };
    replaced = at({ ...replaced, range }, value);
  }
  return { ...replaced, range: null, disclosure: 'exact' };
}

function fieldsOf(overlay: Position | HiddenCost | Rebasing): readonly string[] {
  if ('method' in overlay) return rangedMethodFields(overlay);
  return 'basis' in overlay ? rangedRebasingFigures(overlay) : rangedPositionFigures(overlay);
}
