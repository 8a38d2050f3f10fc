import { Decimal, ONE, ZERO } from '../../base/decimal';
import type { AlternativeCost, OwnershipCost } from './ownershipCost';
import { discountFactor } from './timeline';

/** One alternative against another that stands for what would be done without it. */
export interface Comparison {
  /** Present value saved over the study. */
  readonly netSavings: Decimal;
  readonly runningSavings: Decimal;
  readonly moreInvestment: Decimal;
  /** Savings in running per unit of further investment; null where no more is invested. */
  readonly savingsToInvestment: Decimal | null;
  /** Adjusted internal rate of return a year, with savings put out at the discount rate. Null where the ratio is none. */
  readonly adjustedReturn: Decimal | null;
  /** The first year in which the savings so far have paid the further investment back; null where none has. */
  readonly simplePayback: number | null;
  readonly discountedPayback: number | null;
}

/** Savings-to-investment ratio, adjusted internal rate of return and paybacks as NIST Handbook 135 defines them. */
export function compareWith({ study }: OwnershipCost, ours: AlternativeCost, other: AlternativeCost): Comparison {
  const moreInvestment = ours.investment.minus(other.investment);
  const runningSavings = other.running.minus(ours.running);
  const ratio = moreInvestment.gt(0) ? runningSavings.div(moreInvestment) : null;
  return {
    netSavings: other.presentValue.minus(ours.presentValue),
    runningSavings,
    moreInvestment,
    savingsToInvestment: ratio,
    adjustedReturn:
      ratio === null || ratio.lte(0) || study.years === 0
        ? null
        : ONE.plus(study.rate)
            .times(ratio.pow(ONE.div(study.years)))
            .minus(1),
    simplePayback: payback(study.serviceAfter, ours, other, ({ amount }) => amount),
    discountedPayback: payback(study.serviceAfter, ours, other, ({ time, amount }) =>
      amount.times(discountFactor(study, time)),
    ),
  };
}

/**
 * Year of service in which what was saved reaches what was spent more. What a thing is worth at the end of the study pays
 * nothing back before. Null where nothing more is spent at first: there is nothing to pay back.
 */
function payback(
  serviceAfter: number,
  ours: AlternativeCost,
  other: AlternativeCost,
  worth: (flow: { readonly time: Decimal; readonly amount: Decimal }) => Decimal,
): number | null {
  const years = new Map<number, Decimal>();
  const add = ({ lines }: AlternativeCost, sign: 1 | -1): void => {
    for (const { line, flows } of lines) {
      if (line.category === 'residual') continue;
      for (const flow of flows) {
        const year = Math.max(0, flow.year - serviceAfter);
        years.set(year, (years.get(year) ?? ZERO).plus(worth(flow).times(sign)));
      }
    }
  };
  add(other, 1);
  add(ours, -1);
  let saved = years.get(0) ?? ZERO;
  if (saved.gte(0)) return null;
  const last = Math.max(0, ...years.keys());
  for (let year = 1; year <= last; year++) {
    saved = saved.plus(years.get(year) ?? ZERO);
    if (saved.gte(0)) return year;
  }
  return null;
}
