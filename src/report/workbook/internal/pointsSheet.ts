import { itemEffect, positionIndex } from '../../../analysis';
import { type Annotations, inOrder, type Point, type PointItem } from '../../../annotations';
import { Decimal } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, sumOfRows, text } from '../cells';
import { whole } from '../formats';
import type { Comparison } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { firstRow, sheets } from './places';
import { missing } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Point, and what it stands on', width: 64, look: 'head' },
  { label: 'Kind', width: 12, look: 'head' },
  { label: 'Direct per unit', width: 14 },
  { label: 'Knock-on per unit', width: 14 },
  { label: 'Loaded per unit', width: 14 },
];

/** The points of the critique with what they stand on, and what stands in none. */
export function pointsSheet(comparison: Comparison): BookSheet {
  const { analysis, annotations, formats } = comparison;
  const rows: BookRow[] = [];
  const pointRows: number[] = [];
  for (const [number, point] of inOrder(annotations.points).entries()) {
    const row = firstRow + rows.length;
    pointRows.push(row);
    rows.push(pointRow(comparison, point, number + 1, row), ...point.items.map((item) => itemRow(comparison, item)));
  }
  const inPoints = pointRows.length === 0 ? '0' : sumOfRows(sheets.points, 'F', pointRows);
  const rest = analysis.byPoint.reduce<Decimal>((left, { loaded }) => left.minus(loaded), analysis.gap);
  const end = firstRow + rows.length;
  rows.push(
    [
      null,
      text('In no point', 'strong'),
      null,
      null,
      null,
      formula(`${sheets.summary}!$B$26-${inPoints}`, rest, formats.signed),
    ],
    [
      null,
      text('Gap per unit', 'strong'),
      null,
      null,
      null,
      formula(`${inPoints}+${sheets.points}!F${end}`, analysis.gap, formats.signed, 'total'),
    ],
  );
  return internalSheet({
    name: 'Points',
    reference: sheets.points,
    product: comparison.product,
    title: 'Points of the critique',
    note: 'A point adds up what it stands on: positions, hidden costs, arithmetic of the estimate.',
    heads,
    frozenColumns: 2,
    rows,
  });
}

function pointRow({ analysis, formats }: Comparison, point: Point, number: number, row: number): BookRow {
  const effect = analysis.byPoint.find(({ pointId }) => pointId === point.id);
  const from = row + 1;
  const to = row + point.items.length;
  const cell = (column: string, value: Decimal): Cell | null =>
    point.items.length === 0 ? null : formula(`SUM(${column}${from}:${column}${to})`, value, formats.signed, 'total');
  return [
    figure(new Decimal(number), whole, 'strong'),
    text(point.heading, 'strong'),
    text(point.kind, 'quiet'),
    ...(effect
      ? [cell('D', effect.direct), cell('E', effect.loaded.minus(effect.direct)), cell('F', effect.loaded)]
      : []),
  ];
}

function itemRow(comparison: Comparison, item: PointItem): BookRow {
  const { analysis, annotations, places, formats } = comparison;
  const effect = itemEffect(analysis, item);
  const label = [null, text(labelOf(comparison, item, annotations), 'text', 2), text(kinds[item.type], 'quiet')];
  if (effect === 'gone') return [...label, text('gone', 'check')];
  if (effect === 'missing') return [...label, missing(), missing(), missing()];
  const cells = (direct: string, knockOn: string, loaded: string): readonly Cell[] => [
    formula(direct, effect.direct, formats.signed),
    formula(knockOn, effect.knockOn, formats.signed),
    formula(loaded, effect.loaded, formats.signed),
  ];
  if (item.type === 'arithmetic') {
    const index = analysis.customer.structure.indexOf.get(item.lineId) ?? 0;
    const error = places.arithmetic('error', index);
    const above = places.arithmetic('above', index);
    const part = places.arithmetic('part', index);
    const direct = `${error}*${above}*${places.toUnit}`;
    return [...label, ...cells(direct, `${part}-${direct}`, part)];
  }
  const reference = effectReference(comparison, item);
  return [...label, ...cells(reference('direct'), reference('knockOn'), reference('loaded'))];
}

/** Where the effect of a position, a hidden cost or a re-basing stands. */
function effectReference({ analysis, places }: Comparison, item: Exclude<PointItem, { type: 'arithmetic' }>) {
  return (part: 'direct' | 'knockOn' | 'loaded'): string => {
    if (item.type === 'rebasing') return places.rebasing(part, places.rebasingRow(item.id));
    const node =
      item.type === 'hiddenCost' ? analysis.run.overlays.hiddenNode.get(item.id) : positionIndex(analysis, item.id);
    return places.effect(part, node ?? 0);
  };
}

const kinds: Readonly<Record<PointItem['type'], string>> = {
  position: 'position',
  hiddenCost: 'hidden cost',
  arithmetic: 'arithmetic',
  rebasing: 're-basing',
};

function labelOf({ analysis }: Comparison, item: PointItem, { hiddenCosts, rebasings }: Annotations): string {
  const { structure } = analysis.customer;
  if (item.type === 'hiddenCost') return hiddenCosts[item.id]?.label ?? '';
  if (item.type === 'rebasing') return rebasings[item.id]?.name ?? '';
  const index =
    item.type === 'arithmetic' ? structure.indexOf.get(item.lineId) : (positionIndex(analysis, item.id) ?? undefined);
  return index === undefined ? '' : (structure.estimate.lines[index]?.label ?? '');
}
