import { Decimal, sum, ZERO } from './decimal';

const units = new Map<number, Decimal>();

/** One unit of the last of `places` decimals: 0.01 for two. Asked for with nearly every figure, so each is kept. */
export function unitAt(places: number): Decimal {
  const known = units.get(places);
  if (known !== undefined) return known;
  const unit = new Decimal(10).pow(-places);
  units.set(places, unit);
  return unit;
}

/** Rounds half away from zero to `places` decimals. The only rounding on the way to a reader, with `apportion`. */
export function roundTo(value: Decimal, places: number): Decimal {
  const rounded = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}

/**
 * Rounds parts so that they add up to their rounded sum, by the largest remainder. Gives the parts in their order and
 * the total that they make.
 */
export function apportion(
  parts: readonly Decimal[],
  places: number,
): { readonly parts: readonly Decimal[]; readonly total: Decimal } {
  const total = roundTo(sum(parts), places);
  // What the parts lose when cut down is less than one unit each, so that their rounded sum is always within reach.
  return { parts: apportionTo(parts, places, total) ?? parts, total };
}

/**
 * Rounds parts so that they add up to a total that is already printed, by the largest remainder: each part is cut down
 * and the units that are left go to the parts that lost most (at equal loss, to the earlier one). Gives `null` where
 * that would move a part by a whole unit of its last place: the total is then not one that these parts can print.
 */
export function apportionTo(parts: readonly Decimal[], places: number, total: Decimal): readonly Decimal[] | null {
  const unit = unitAt(places);
  const floors = parts.map((part) => part.toDecimalPlaces(places, Decimal.ROUND_FLOOR));
  const lost = parts.map((part, index) => ({ index, by: part.minus(floors[index] ?? part) }));
  const movable = lost.filter(({ by }) => !by.isZero()).sort((a, b) => b.by.cmp(a.by) || a.index - b.index);
  const left = total.minus(sum(floors)).div(unit);
  if (!left.isInteger() || left.lessThan(0) || left.greaterThan(movable.length)) return null;
  const raised = new Set(movable.slice(0, left.toNumber()).map(({ index }) => index));
  return floors.map((floor, index) => {
    const part = raised.has(index) ? floor.plus(unit) : floor;
    return part.isZero() ? ZERO : part;
  });
}

/** A part of a sum, and the figure that it prints as already; null where it prints nowhere yet. */
export interface KeptPart {
  readonly value: Decimal;
  readonly kept: Decimal | null;
}

/**
 * Rounds parts to a printed total as `apportionTo` does, and leaves what prints already as it prints. Gives `null` where
 * the others would have to move by a whole unit of their last place for it.
 */
export function apportionKept(parts: readonly KeptPart[], places: number, total: Decimal): readonly Decimal[] | null {
  const settled = sum(parts.flatMap(({ kept }) => kept ?? []));
  const free = parts.flatMap(({ value, kept }) => (kept === null ? [value] : []));
  const rounded = apportionTo(free, places, total.minus(settled));
  if (rounded === null) return null;
  let next = 0;
  return parts.map(({ value, kept }) => kept ?? rounded[next++] ?? value);
}
