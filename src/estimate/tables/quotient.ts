import type { ColumnRole } from '../recognition';
import { agrees } from './agrees';
import type { ColumnFacts } from './columnFacts';

/** A column that is divided by another. */
export interface Quotient {
  readonly rate: number;
  readonly by: number;
  readonly reason: string;
}

/** Rows from which on agreement is no coincidence. */
const ENOUGH = 3;

/**
 * `Daily cost / daily output`: amounts of which every one is a figure of one column over that of another, typed. The
 * divisor is called a quantity or a factor.
 */
export function quotientOf(
  amounts: ColumnFacts,
  free: readonly ColumnFacts[],
  roleOf: (column: number) => ColumnRole | null,
  isText: boolean,
): Quotient | null {
  const figures = free.filter(({ numbers, percents }) => numbers.size >= ENOUGH && percents === 0);
  const divisors = figures.filter(({ column }) => /^(?:quantity|factor)$/.test(roleOf(column) ?? ''));
  for (const by of divisors) {
    for (const rate of figures) {
      if (rate === by) continue;
      const rows = amounts.numbers.values().flatMap((amount) => {
        const [over, under] = [rate.numbers.get(amount.row), by.numbers.get(amount.row)];
        if (over === undefined || under === undefined || under.value.isZero()) return [];
        return [agrees(over.value.div(under.value), amount, [over, under], isText)];
      });
      if (rows.length < ENOUGH || !rows.every(Boolean)) continue;
      const reason = `${rate.heading} over ${by.heading} is the amount on all ${rows.length} rows`;
      return { rate: rate.column, by: by.column, reason };
    }
  }
  return null;
}
