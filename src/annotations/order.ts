import type { OrderKey } from './annotations';

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A key that sorts between two others as text (null: before the first, after the last), so that moving one record
 * changes no other. Keys never end in the lowest digit, so there is always room.
 */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  // Keys that leave no room, or are not of ours: behind the first is as near as it gets.
  const isOurs = [before, after].every((key) => key === null || /^[0-9a-z]*[1-9a-z]$/.test(key));
  if (!isOurs || (before !== null && after !== null && before >= after)) return `${before ?? ''}i`;
  let key = '';
  for (let place = 0; ; place++) {
    const low = before === null ? 0 : digits.indexOf(before[place] ?? '0');
    const high =
      after !== null && after.startsWith(key) && place < after.length
        ? digits.indexOf(after[place] ?? '')
        : digits.length;
    if (high - low > 1) return key + digits[Math.floor((low + high) / 2)];
    key += digits[low];
  }
}

/** Records in the order of their keys; equal keys by id, so that two machines agree. */
export function inOrder<R extends { readonly id: string; readonly order: OrderKey }>(
  records: Readonly<Record<string, R>>,
): readonly R[] {
  return Object.values(records).sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
