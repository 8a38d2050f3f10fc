import { type Decimal, ZERO } from '../../base/decimal';
import type { Draft } from '../rows/draft';
import { halfUnit } from '../tables/agrees';
import { isGrandLabel, isSumLabel } from '../words/rowWords';

/**
 * Rows of a wide table without a column of totals that only add up each of its columns: they state no amount of
 * their own, and their figures are in the lines already.
 */
export function columnSums(drafts: readonly Draft[]): readonly Draft[] {
  const sums: Draft[] = [];
  const above: Above = { rows: 0, sums: new Map() };
  for (const draft of drafts) {
    if (draft.columns.elements.length === 0 || draft.columns.amount !== null) continue;
    const isSum = draft.parts.length > 0 && isCalledSum(draft) && above.rows >= 2;
    if (isSum && addsEach(draft, above.sums)) sums.push(draft);
    else add(above, draft);
  }
  return sums;
}

function isCalledSum({ label }: Draft): boolean {
  return label === '' || isSumLabel(label) || isGrandLabel(label);
}

/** What stands above, column by column. */
interface Above {
  rows: number;
  readonly sums: Map<number, { sum: Decimal; count: number }>;
}

function add(above: Above, { parts }: Draft): void {
  above.rows += 1;
  for (const { column, amount } of parts) {
    if (amount === null) continue;
    const { sum, count } = above.sums.get(column) ?? { sum: ZERO, count: 0 };
    above.sums.set(column, { sum: sum.plus(amount.value), count: count + 1 });
  }
}

function addsEach({ parts }: Draft, above: Above['sums']): boolean {
  return parts.every(({ column, amount }) => {
    if (amount === null) return false;
    const { sum, count } = above.get(column) ?? { sum: ZERO, count: 0 };
    return sum
      .minus(amount.value)
      .abs()
      .lte(halfUnit(amount.places).times(count + 1));
  });
}
