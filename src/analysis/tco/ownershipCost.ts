import {
  type Alternative,
  type AlternativeId,
  inOrder,
  isInvestment,
  type Ownership,
  type TcoCategory,
  type TcoLine,
  type TcoLineId,
} from '../../annotations';
import { Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { discountFactor, type Flow, flowsOf, type OpenStudy, openStudy, timeOf } from './timeline';

/** What the alternatives cost over the study, in the money of the study at the base date. Derived, never saved. */
export interface OwnershipCost {
  readonly study: OpenStudy;
  /** In the order of the case. */
  readonly alternatives: readonly AlternativeCost[];
  /** `PV x factor` is the equal amount at the end of every year: the capital recovery factor. */
  readonly capitalRecovery: Decimal;
}

export interface AlternativeCost {
  readonly alternative: Alternative;
  readonly lines: readonly LineCost[];
  readonly presentValue: Decimal;
  readonly annualEquivalent: Decimal;
  /** Present value of costs over present value of units; null without a volume. */
  readonly unitCost: Decimal | null;
  readonly byCategory: ReadonlyMap<TcoCategory, Decimal>;
  /** Undiscounted and discounted amounts by year, the base date first; they add up to all flows. */
  readonly byYear: readonly YearCost[];
  readonly investment: Decimal;
  readonly running: Decimal;
  /** Lines that lack a figure: they are in no sum. */
  readonly missing: readonly TcoLine[];
}

export interface LineCost {
  readonly line: TcoLine;
  readonly flows: readonly Flow[];
  readonly presentValue: Decimal;
}

export interface YearCost {
  readonly year: number;
  readonly amount: Decimal;
  readonly presentValue: Decimal;
}

/** Null where the study has no years or no discount rate. */
export function ownershipCost(ownership: Ownership, annualVolume: Decimal | null): OwnershipCost | null {
  const study = openStudy(ownership.study, annualVolume);
  if (study === null) return null;
  const lines = inOrder<TcoLine>(ownership.tcoLines);
  const units = presentUnits(study);
  const capitalRecovery = recoveryFactor(study);
  return {
    study,
    capitalRecovery,
    alternatives: inOrder<Alternative>(ownership.alternatives).map((alternative) =>
      costOf(
        alternative,
        lines.filter(({ alternativeId }) => alternativeId === alternative.id),
        ownership,
        { study, units, capitalRecovery },
      ),
    ),
  };
}

interface Terms {
  readonly study: OpenStudy;
  readonly units: Decimal | null;
  readonly capitalRecovery: Decimal;
}

// A line's flows hang on the line, the study and the indices alone: an edit of another line takes them over.
const known = new WeakMap<
  TcoLine,
  { study: Ownership['study']; indices: Ownership['priceIndices']; volume: string; cost: LineCost | null }
>();

function lineCost(line: TcoLine, { study, priceIndices }: Ownership, open: OpenStudy): LineCost | null {
  const volume = open.volumeOf(1)?.toString() ?? '';
  const before = known.get(line);
  if (before?.study === study && before.indices === priceIndices && before.volume === volume) return before.cost;
  const flows = flowsOf(line, open, priceIndices);
  const cost =
    flows === 'missing'
      ? null
      : { line, flows, presentValue: sum(flows.map(({ time, amount }) => amount.times(discountFactor(open, time)))) };
  known.set(line, { study, indices: priceIndices, volume, cost });
  return cost;
}

function costOf(
  alternative: Alternative,
  own: readonly TcoLine[],
  ownership: Ownership,
  { study, units, capitalRecovery }: Terms,
): AlternativeCost {
  const lines: LineCost[] = [];
  const missing: TcoLine[] = [];
  for (const line of own) {
    const cost = lineCost(line, ownership, study);
    if (cost === null) missing.push(line);
    else lines.push(cost);
  }
  const presentValue = sum(lines.map((line) => line.presentValue));
  const investment = sum(lines.filter(({ line }) => isInvestment(line)).map((line) => line.presentValue));
  const byCategory = new Map<TcoCategory, Decimal>();
  for (const { line, presentValue: its } of lines)
    byCategory.set(line.category, (byCategory.get(line.category) ?? ZERO).plus(its));
  return {
    alternative,
    lines,
    missing,
    presentValue,
    annualEquivalent: presentValue.times(capitalRecovery),
    unitCost: units === null || units.isZero() ? null : presentValue.div(units),
    byCategory,
    byYear: yearsOf(lines, study),
    investment,
    running: presentValue.minus(investment),
  };
}

function yearsOf(lines: readonly LineCost[], study: OpenStudy): readonly YearCost[] {
  const years = Array.from({ length: study.years + 1 }, (_, year) => ({ year, amount: ZERO, presentValue: ZERO }));
  for (const { time, year, amount } of lines.flatMap(({ flows }) => flows)) {
    const of = years[year];
    if (of === undefined) continue;
    of.amount = of.amount.plus(amount);
    of.presentValue = of.presentValue.plus(amount.times(discountFactor(study, time)));
  }
  return years;
}

/** Units of all years of service, each discounted like money: what a levelised cost is divided by. Null without a volume. */
export function presentUnits(study: OpenStudy): Decimal | null {
  let total = ZERO;
  for (let service = 1; service <= study.years - study.serviceAfter; service++) {
    const units = study.volumeOf(service);
    if (units === null) return null;
    total = total.plus(units.times(discountFactor(study, timeOf(study, study.serviceAfter + service))));
  }
  return total;
}

/** `d (1+d)^n / ((1+d)^n - 1)`; 1/n without interest. */
function recoveryFactor({ rate, years }: OpenStudy): Decimal {
  if (years === 0) return ONE;
  if (rate.isZero()) return ONE.div(years);
  const grown = ONE.plus(rate).pow(years);
  return rate.times(grown).div(grown.minus(1));
}

export function alternativeCost({ alternatives }: OwnershipCost, id: AlternativeId): AlternativeCost | null {
  return alternatives.find(({ alternative }) => alternative.id === id) ?? null;
}

export function lineCostOf({ lines }: AlternativeCost, id: TcoLineId): LineCost | null {
  return lines.find(({ line }) => line.id === id) ?? null;
}
