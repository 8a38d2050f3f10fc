import type { Num } from '../sheet/grid';
import { halfUnit } from '../tables/agrees';
import { stemsOf } from '../words/baseWords';
import type { SheetWork } from './sheetWork';

/**
 * The sheet that this one only repeats: a cover or a recap whose every amount is a sum, or a line of the same name, of
 * another sheet with the same total and more lines. `null` where it says something of its own.
 */
export function repeatedSheet(work: SheetWork, others: readonly SheetWork[]): SheetWork | null {
  const total = work.drafts[work.total]?.amount ?? null;
  const own = work.drafts.filter(({ amount }, index) => amount !== null && work.tree.kind[index] === 'item');
  if (total === null || own.length < 2 || work.view !== null) return null;
  return (
    others.find((other) => {
      const stated = other.drafts[other.total]?.amount ?? null;
      if (other === work || stated === null || other.view !== null || other.drafts.length <= work.drafts.length)
        return false;
      if (
        stated.value
          .minus(total.value)
          .abs()
          .gt(halfUnit(Math.min(stated.places, total.places)))
      )
        return false;
      return own.every(({ amount, label }) => amount !== null && statedBy(other, amount, label));
    }) ?? null
  );
}

function statedBy(other: SheetWork, amount: Num, label: string): boolean {
  const stems = stemsOf(label);
  return other.drafts.some((draft, index) => {
    if (draft.amount === null) return false;
    const off = draft.amount.value.minus(amount.value).abs();
    if (off.gt(halfUnit(Math.min(amount.places, draft.amount.places)))) return false;
    const name = stemsOf(`${draft.label} ${other.labels[index] ?? ''}`);
    return other.tree.kind[index] === 'group' || [...stems].some((stem) => name.has(stem));
  });
}
