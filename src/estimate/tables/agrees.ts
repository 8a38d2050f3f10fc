import { type Decimal, Decimal as DecimalClass, ONE } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import type { Num } from '../sheet/grid';

/** How a column's figure enters an amount. */
export type Transform = 'plain' | 'hundredth' | 'onePlus' | 'oneMinus' | 'onePlusHundredth' | 'oneMinusHundredth';

/** The value that multiplies or divides: OEE 85 is 0.85, scrap 5 % is 1.05. */
export function transformed(value: Decimal, transform: Transform): Decimal {
  const part = transform.toLowerCase().endsWith('hundredth') ? value.div(100) : value;
  if (transform.startsWith('onePlus')) return ONE.plus(part);
  return transform.startsWith('oneMinus') ? ONE.minus(part) : part;
}

/**
 * Whether a computed amount is the stated one, as far as the printed places can tell. In a text source the figures
 * are printed too and carry half a unit each.
 */
export function agrees(
  computed: Decimal,
  stated: Pick<Num, 'value' | 'places'>,
  parts: readonly Pick<Num, 'value' | 'places'>[],
  isText: boolean,
): boolean {
  const difference = computed.minus(stated.value).abs();
  if (difference.isZero()) return true;
  let tolerance = halfUnit(stated.places);
  if (difference.lte(tolerance)) return true;
  if (isText) {
    for (const { value, places } of parts) {
      if (places > 0 && !value.isZero()) tolerance = tolerance.plus(computed.div(value).abs().times(halfUnit(places)));
    }
  }
  // Beyond that only what fifteen digits cannot hold.
  return difference.lte(tolerance) || difference.lte(stated.value.abs().times(storageNoise));
}

const storageNoise = new DecimalClass('1e-12');

const halves: Decimal[] = [];

/** Half a unit of the last printed place. */
export function halfUnit(places: number): Decimal {
  const known = halves[places];
  if (known !== undefined) return known;
  const half = unitAt(places).div(2);
  halves[places] = half;
  return half;
}
