import { Decimal } from '../../base/decimal';

const one = new Decimal('0.01');

/** A share in whole percents that never says all or nothing where there is a rest. */
export function wholePercents(share: Decimal): Decimal {
  if (share.lte(0) || share.gte(1)) return share;
  const whole = share.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return Decimal.min(Decimal.max(whole, one), new Decimal(1).minus(one));
}
