import type { PointItem, PositionId } from '../annotations';
import { ZERO } from '../base/decimal';
import { money, perUnit, subtractMoney, type UnitMoney } from '../base/money';
import type { Analysis } from './analysis';
import type { OverlayEffect } from './effects';

/** What something that a point stands on does to the total. */
export interface ItemEffect {
  readonly direct: UnitMoney;
  readonly knockOn: UnitMoney;
  readonly loaded: UnitMoney;
}

/**
 * The effect of a position, a hidden cost, a re-basing or an arithmetic part. `missing` where a figure of ours is, `gone` where what
 * it refers to is no longer there, or a line's arithmetic holds.
 */
export function itemEffect(
  analysis: Pick<Analysis, 'customer' | 'scale' | 'positions' | 'hidden' | 'rebasings' | 'run'>,
  item: PointItem,
): ItemEffect | 'missing' | 'gone' {
  const { customer, scale } = analysis;
  if (item.type === 'arithmetic') {
    const index = customer.structure.indexOf.get(item.lineId) ?? -1;
    const found = customer.lineErrors.get(index);
    if (!found) return 'gone';
    const direct = perUnit(money(found.error.times(customer.above[index] ?? ZERO)), scale);
    const loaded = perUnit(money(found.part), scale);
    return { direct, loaded, knockOn: subtractMoney(loaded, direct) };
  }
  const effect = overlayEffect(analysis, item);
  return effect === undefined ? 'gone' : effect.ours === null ? 'missing' : effect;
}

/** The effect of what a point's item names; undefined for arithmetic, and for what counts nowhere. */
export function overlayEffect(
  analysis: Pick<Analysis, 'positions' | 'hidden' | 'rebasings' | 'run'>,
  item: PointItem,
): OverlayEffect | undefined {
  const { positions, hidden, rebasings } = analysis;
  switch (item.type) {
    case 'arithmetic':
      return undefined;
    case 'hiddenCost':
      return hidden.get(item.id);
    case 'rebasing':
      return rebasings.get(item.id);
    case 'position':
      return positions.get(positionIndex(analysis, item.id) ?? -1);
  }
}

/** The line on which a position counts. */
export function positionIndex({ run }: Pick<Analysis, 'run'>, id: PositionId): number | null {
  const { positions } = run.overlays;
  let places = placesById.get(positions);
  if (places === undefined) {
    places = new Map([...positions].map(([index, { record }]) => [record.id, index]));
    placesById.set(positions, places);
  }
  return places.get(id) ?? null;
}

/** Worked out once for the positions of an analysis, which never change: a document asks for each of thousands. */
const placesById = new WeakMap<Analysis['run']['overlays']['positions'], ReadonlyMap<PositionId, number>>();
