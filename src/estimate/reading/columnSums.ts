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
  const above: Draft[] = [];
  for (const draft of drafts) {
    if (draft.columns.elements.length === 0 || draft.columns.amount !== null) continue;
    if (isCalledSum(draft) && above.length >= 2 && addsEach(draft, above)) sums.push(draft);
    else above.push(draft);
  }
  return sums;
}

function isCalledSum({ label }: Draft): boolean {
  return label === '' || isSumLabel(label) || isGrandLabel(label);
}

function addsEach({ parts }: Draft, above: readonly Draft[]): boolean {
  return parts.every(({ column, amount }) => {
    const figures = above.flatMap((row) => row.parts.filter((part) => part.column === column));
    const sum: Decimal = figures.reduce((before, part) => before.plus(part.amount.value), ZERO);
    return sum
      .minus(amount.value)
      .abs()
      .lte(halfUnit(amount.places).times(figures.length + 1));
  });
}
