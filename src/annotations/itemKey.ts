import type { Annotations, PointItem } from './annotations';

/** One text for each thing that a point can stand on. Outcomes of a session name an item by it, so it stays as it is. */
export function itemKey(item: PointItem): string {
  return `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
}

/** Of everything that stands in a point. */
export function keysInPoints({ points }: Pick<Annotations, 'points'>): ReadonlySet<string> {
  return new Set(Object.values(points).flatMap(({ items }) => items.map(itemKey)));
}
