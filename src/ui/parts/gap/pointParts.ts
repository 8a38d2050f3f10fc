import { type Analysis, type Contribution, itemEffect, positionIndex } from '../../../analysis';
import { type Annotations, inOrder, type PointItem } from '../../../annotations';
import { type Decimal, ZERO } from '../../../base/decimal';
import type { Part } from './gapParts';

/** The gap by point of the critique, and what stands in no point as a row of its own. */
export function pointParts(analysis: Analysis, annotations: Annotations): readonly Part[] {
  const effects = new Map(analysis.byPoint.map(({ pointId, loaded }) => [pointId, loaded]));
  const points = inOrder(annotations.points).map(
    ({ id, heading, items }, index): Part => ({
      key: id,
      label: heading === '' ? `Point ${index + 1}` : heading,
      effect: effects.get(id) ?? ZERO,
      contributions: () => items.flatMap((item) => contribution(analysis, item)),
    }),
  );
  const inPoints = new Set(Object.values(annotations.points).flatMap(({ items }) => items.map(keyOf)));
  const others = [
    ...[...analysis.run.overlays.positions.values()].map(
      ({ record }): PointItem => ({ type: 'position', id: record.id }),
    ),
    ...[...analysis.hidden.keys()].map((id): PointItem => ({ type: 'hiddenCost', id })),
    ...[...analysis.rebasings.keys()].map((id): PointItem => ({ type: 'rebasing', id })),
    ...[...analysis.customer.lineErrors.keys()].flatMap((index): PointItem[] => {
      const line = analysis.customer.structure.estimate.lines[index];
      return line ? [{ type: 'arithmetic', lineId: line.id }] : [];
    }),
  ].filter((item) => !inPoints.has(keyOf(item)));
  const rest = others.flatMap((item) => contribution(analysis, item));
  const effect = rest.reduce<Decimal>((total, { amount }) => total.plus(amount), ZERO);
  return [...points, { key: 'none', label: 'In no point', effect, contributions: () => rest }];
}

/** The same by what the points are: facts and bases are argued, scope and judgement are opened. */
export function kindParts(analysis: Analysis, annotations: Annotations): readonly Part[] {
  const kinds = new Map<string, Part[]>();
  for (const part of pointParts(analysis, annotations)) {
    const kind = Object.values(annotations.points).find(({ id }) => id === part.key)?.kind ?? 'none';
    kinds.set(kind, [...(kinds.get(kind) ?? []), part]);
  }
  return kindOrder.flatMap(([kind, label]) => {
    const parts = kinds.get(kind);
    if (parts === undefined) return [];
    const effect = parts.reduce<Decimal>((total, part) => total.plus(part.effect), ZERO);
    return [{ key: kind, label, effect, contributions: () => parts.flatMap((part) => part.contributions()) }];
  });
}

const kindOrder = [
  ['fact', 'Fact: arithmetic, a wrong base'],
  ['basis', 'Basis: volume, date, terms, currency'],
  ['scope', 'Scope: what is in and out'],
  ['judgement', 'Judgement: rates, yields'],
  ['none', 'In no point'],
] as const;

function contribution(analysis: Analysis, item: PointItem): readonly Contribution[] {
  const effect = itemEffect(analysis, item);
  if (typeof effect === 'string') return [];
  if (item.type === 'hiddenCost') return [{ source: { type: 'hiddenCost', id: item.id }, amount: effect.loaded }];
  if (item.type === 'rebasing') return [{ source: { type: 'rebasing', id: item.id }, amount: effect.loaded }];
  const index = item.type === 'position' ? positionIndex(analysis, item.id) : null;
  const id = item.type === 'arithmetic' ? item.lineId : analysis.customer.structure.estimate.lines[index ?? -1]?.id;
  return id === undefined ? [] : [{ source: { type: 'line', id }, amount: effect.loaded }];
}

function keyOf(item: PointItem): string {
  return `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
}
