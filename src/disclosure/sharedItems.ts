import type { Analysis } from '../analysis';
import { type HiddenCost, methods, type PointItem, type Position } from '../annotations';
import { type Decimal, type DecimalText, toText, ZERO } from '../base/decimal';
import { money, perUnit } from '../base/money';
import type { Line } from '../estimate';
import { fallsOut } from './fallsOut';
import { inProduct } from './inProduct';
import { rebasingItem } from './sharedRebasing';
import { effectOf, overlayOf, type SharedRun } from './sharedRun';
import type { SharedFigure, SharedItem, Shown } from './sharedView';

type Overlays = Parameters<typeof overlayOf>[0];

// A run is over one state of the overlays; while texts are written, it and what it shows stay.
const known = new WeakMap<SharedRun, WeakMap<PointItem, SharedItem | null>>();

/** One item of a point as much as it may be shown; null for an internal one, or one whose line is gone. */
export function sharedItem(run: SharedRun, overlays: Overlays, item: PointItem): SharedItem | null {
  const ofRun = known.get(run) ?? new WeakMap<PointItem, SharedItem | null>();
  known.set(run, ofRun);
  const before = ofRun.get(item);
  if (before !== undefined) return before;
  const made = itemOf(run, overlays, item);
  ofRun.set(item, made);
  return made;
}

function itemOf(run: SharedRun, overlays: Overlays, item: PointItem): SharedItem | null {
  if (item.type === 'arithmetic') return arithmeticItem(run, item.lineId);
  const overlay = overlayOf(overlays, item);
  if (!overlay || run.level(item) === 'internal') return null;
  if ('method' in overlay) return hiddenItem(run, overlay, item);
  return 'basis' in overlay ? rebasingItem(run, overlay, item) : positionItem(run, overlay, item);
}

function arithmeticItem(run: SharedRun, lineId: string): SharedItem | null {
  const { customer } = run.low;
  const index = indexOf(run.low, lineId);
  const line = customer.structure.estimate.lines[index];
  const found = customer.lineErrors.get(index);
  if (!line || !found) return null;
  const stated = customer.stated[index] ?? ZERO;
  return {
    ...describe(line),
    theirs: theirFigures(line),
    ours: [],
    theirAmount: toText(inProduct(run.low, index, stated)),
    ourAmount: exact(inProduct(run.low, index, stated.plus(found.error))),
    effect: exact(perUnit(money(found.part), run.low.scale)),
  };
}

function positionItem(run: SharedRun, position: Position, item: PointItem): SharedItem | null {
  const { customer } = run.low;
  const index = indexOf(run.low, position.lineId);
  const line = customer.structure.estimate.lines[index];
  if (!line) return null;
  const level = run.level(item);
  const isStated = line.amount !== null || !customer.missing.includes(index);
  return {
    ...describe(line),
    theirs: theirFigures(line),
    ours: level === 'exact' ? ourFigures(position, line) : level === 'range' ? rangedFigure(position, line) : [],
    theirAmount: isStated ? toText(inProduct(run.low, index, customer.stated[index] ?? ZERO)) : null,
    ourAmount:
      level === 'exact' || level === 'range'
        ? run.shown((analysis) => inProduct(analysis, index, analysis.ours[index] ?? ZERO))
        : null,
    effect: level === 'wordsOnly' ? null : run.shown((analysis) => effectOf(analysis, item)?.loaded ?? ZERO),
  };
}

function hiddenItem(run: SharedRun, cost: HiddenCost, item: PointItem): SharedItem {
  const level = run.level(item);
  return {
    label: cost.label,
    cell: null,
    kind: 'hiddenCost',
    costElement: cost.costElement,
    theirs: [],
    ours: level === 'exact' || level === 'range' ? methodFigures(cost, level === 'range') : [],
    theirAmount: null,
    ourAmount:
      level === 'exact' || level === 'range' ? run.shown((analysis) => effectOf(analysis, item)?.direct ?? ZERO) : null,
    effect: level === 'wordsOnly' ? null : run.shown((analysis) => effectOf(analysis, item)?.loaded ?? ZERO),
  };
}

function describe(line: Line): Pick<SharedItem, 'label' | 'cell' | 'kind' | 'costElement'> {
  const { key, kind, label, costElement, amount } = line;
  return {
    label,
    cell: amount?.cell ? fullCell(key.sheet, amount.cell) : `${key.sheet}!${key.row}`,
    kind,
    costElement,
  };
}

function theirFigures(line: Line): readonly SharedFigure[] {
  const { quantity, rate, percent, factors, unit, key } = line;
  const from = (name: string, figure: typeof quantity, isPercent: boolean, its: string | null): SharedFigure[] =>
    figure === null
      ? []
      : [
          {
            name,
            shown: { kind: 'exact', value: figure.value },
            unit: its,
            isPercent,
            cell: figure.cell === null ? null : fullCell(key.sheet, figure.cell),
          },
        ];
  return [
    ...from('quantity', quantity, false, unit),
    ...from('rate', rate, false, null),
    ...factors.flatMap((factor) => from(factor.name, factor.figure, isShare(factor.figure.value, factor.class), null)),
    ...from('percentage', percent, true, null),
  ];
}

function ourFigures(position: Position, line: Line): readonly SharedFigure[] {
  const figure = (
    name: string,
    value: DecimalText | null | undefined,
    isPercent: boolean,
    unit: string | null,
  ): SharedFigure[] => (value == null ? [] : [{ name, shown: { kind: 'exact', value }, unit, isPercent, cell: null }]);
  return [
    ...figure('quantity', position.quantity, false, line.unit),
    ...figure('rate', position.rate, false, null),
    ...line.factors.flatMap((factor, place) =>
      figure(factor.name, position.factors[String(place)], isShare(factor.figure.value, factor.class), null),
    ),
    ...figure('percentage', position.percent, true, null),
    ...figure('amount', position.amount, false, null),
  ];
}

/**
 * Of an overlay shown as a range only the figure that the range is about, and that as a band; not even that where the amount
 * and it would give away another.
 */
function rangedFigure(position: Position, line: Line): readonly SharedFigure[] {
  const { range } = position;
  if (range === null || fallsOut(position) !== null) return [];
  const factor = range.of.startsWith('factor:') ? line.factors[Number.parseInt(range.of.slice(7), 10)] : undefined;
  const isPercent = range.of === 'percent' || (factor !== undefined && isShare(factor.figure.value, factor.class));
  const name = factor?.name ?? (range.of === 'percent' ? 'percentage' : range.of);
  return [
    {
      name,
      shown: { kind: 'band', low: range.low, high: range.high },
      unit: range.of === 'quantity' ? line.unit : null,
      isPercent,
      cell: null,
    },
  ];
}

function methodFigures(cost: HiddenCost, asRange: boolean): readonly SharedFigure[] {
  const { method, range } = cost;
  if (asRange && fallsOut(cost) !== null) return [];
  const values = method as unknown as Readonly<Record<string, DecimalText | null | readonly string[]>>;
  return methods[method.type].fields.flatMap(({ name, label, unit }): SharedFigure[] => {
    const value = values[name];
    const isRanged = asRange && range?.of === name;
    if (typeof value !== 'string' || (asRange && !isRanged)) return [];
    const shown: Shown =
      isRanged && range ? { kind: 'band', low: range.low, high: range.high } : { kind: 'exact', value };
    return [
      {
        name: label,
        shown,
        unit: unit === 'seconds' ? 's' : unit === 'days' ? 'days' : null,
        isPercent: unit === 'fraction',
        cell: null,
      },
    ];
  });
}

export function indexOf(analysis: Analysis, lineId: string): number {
  const { indexOf: indices } = analysis.customer.structure;
  return (indices as ReadonlyMap<string, number>).get(lineId) ?? -1;
}

export function fullCell(sheet: string, cell: string): string {
  return cell.includes('!') ? cell : `${sheet}!${cell}`;
}

/** Whether a factor is written as a share: a yield of at most one. */
export function isShare(value: DecimalText, factorClass: string): boolean {
  return factorClass === 'yield' && !value.startsWith('-') && (value === '1' || value.startsWith('0'));
}

function exact(value: Decimal): Shown {
  return { kind: 'exact', value: toText(value) };
}
