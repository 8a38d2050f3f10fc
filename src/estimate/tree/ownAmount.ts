import { type Decimal, Decimal as DecimalClass, ZERO } from '../../base/decimal';
import type { Draft } from '../rows/draft';

/** A line without an amount counts with what its figures make. */
export function ownAmount({ quantity, rate, factors, parts }: Draft): Decimal {
  if (parts.length > 0) return parts.reduce((sum, part) => sum.plus(part.amount?.value ?? ZERO), ZERO);
  if (rate === null || quantity === null) return ZERO;
  let value = quantity.value.times(rate.value);
  for (const { figure, divides } of factors) {
    const factor = new DecimalClass(figure.value);
    if (divides && factor.isZero()) return ZERO;
    value = divides ? value.div(factor) : value.times(factor);
  }
  return value;
}
