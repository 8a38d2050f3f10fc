import type { Analysis } from '../analysis';
import { type Decimal, ONE } from '../base/decimal';
import { money, perUnit } from '../base/money';

/** A line's own amount as part of one unit of product: times the customer's quantities above it, in the case's scale. */
export function inProduct(analysis: Analysis, index: number, amount: Decimal): Decimal {
  return perUnit(money(amount.times(analysis.customer.above[index] ?? ONE)), analysis.scale);
}
