import { isInvestment, type TcoCategory } from '../../annotations';
import { type Decimal, ZERO } from '../../base/decimal';
import type { LineCost, YearCost } from './ownershipCost';

/** What lines come to together. */
export interface Totals {
  readonly presentValue: Decimal;
  readonly investment: Decimal;
  readonly byCategory: ReadonlyMap<TcoCategory, Decimal>;
  /** The base date first. */
  readonly byYear: readonly YearCost[];
}

/** Lines summed at a time: an edit of one line sums its block again, and the blocks. */
const size = 24;

const known = new WeakMap<LineCost, { readonly lines: readonly LineCost[]; readonly totals: Totals }>();

/** The totals of lines, by way of blocks of them, so that they are the same to the last digit however they came about. */
export function totalsOf(lines: readonly LineCost[], years: number): Totals {
  const blocks: Totals[] = [];
  for (let at = 0; at < lines.length; at += size) blocks.push(blockOf(lines.slice(at, at + size), years));
  return added(blocks, years);
}

export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function blockOf(lines: readonly LineCost[], years: number): Totals {
  const [first] = lines;
  const before = first && known.get(first);
  if (before && areSame(before.lines, lines)) return before.totals;
  const totals = added(
    lines.map(({ line, flows, presentValue, presentValues }) => ({
      presentValue,
      investment: isInvestment(line) ? presentValue : ZERO,
      byCategory: new Map([[line.category, presentValue]]),
      byYear: flows.map(({ year, amount }, at) => ({ year, amount, presentValue: presentValues[at] ?? ZERO })),
    })),
    years,
  );
  if (first) known.set(first, { lines, totals });
  return totals;
}

function added(parts: readonly Totals[], years: number): Totals {
  let [presentValue, investment] = [ZERO, ZERO];
  const byCategory = new Map<TcoCategory, Decimal>();
  const byYear = Array.from({ length: years + 1 }, (_, year) => ({ year, amount: ZERO, presentValue: ZERO }));
  for (const part of parts) {
    presentValue = presentValue.plus(part.presentValue);
    if (!part.investment.isZero()) investment = investment.plus(part.investment);
    for (const [category, its] of part.byCategory)
      byCategory.set(category, (byCategory.get(category) ?? ZERO).plus(its));
    for (const { year, amount, presentValue: its } of part.byYear) {
      const of = byYear[year];
      if (of === undefined || (amount.isZero() && its.isZero())) continue;
      of.amount = of.amount.plus(amount);
      of.presentValue = of.presentValue.plus(its);
    }
  }
  return { presentValue, investment, byCategory, byYear };
}
