import {
  type Alternative,
  type AlternativeId,
  inOrder,
  type Ownership,
  type TcoCategory,
  type TcoLine,
  type TcoLineId,
} from '../../annotations';
import { Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { areSame, totalsOf } from './blockSums';
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
  /** One for each flow. */
  readonly presentValues: readonly Decimal[];
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
  const lines = new Map<AlternativeId, TcoLine[]>();
  for (const line of inOrder<TcoLine>(ownership.tcoLines)) {
    const own = lines.get(line.alternativeId);
    if (own) own.push(line);
    else lines.set(line.alternativeId, [line]);
  }
  return {
    study,
    capitalRecovery: termsOf(study).capitalRecovery,
    alternatives: inOrder<Alternative>(ownership.alternatives).map((alternative) =>
      costOf(alternative, lines.get(alternative.id) ?? [], ownership, study),
    ),
  };
}

interface Terms {
  readonly units: Decimal | null;
  readonly capitalRecovery: Decimal;
}

const knownTerms = new WeakMap<OpenStudy, Terms>();

function termsOf(study: OpenStudy): Terms {
  const known = knownTerms.get(study);
  if (known) return known;
  const terms = { units: presentUnits(study), capitalRecovery: recoveryFactor(study) };
  knownTerms.set(study, terms);
  return terms;
}

// A line's flows hang on the line, the study and the indices alone: an edit of another line takes them over.
const knownLines = new WeakMap<
  TcoLine,
  { study: OpenStudy; indices: Ownership['priceIndices']; cost: LineCost | null }
>();

function lineCost(line: TcoLine, { priceIndices }: Pick<Ownership, 'priceIndices'>, study: OpenStudy): LineCost | null {
  const before = knownLines.get(line);
  if (before?.study === study && before.indices === priceIndices) return before.cost;
  const flows = flowsOf(line, study, priceIndices);
  let cost: LineCost | null = null;
  if (flows !== 'missing') {
    const presentValues = flows.map(({ time, amount }) => amount.times(discountFactor(study, time)));
    cost = { line, flows, presentValues, presentValue: sum(presentValues) };
  }
  knownLines.set(line, { study, indices: priceIndices, cost });
  return cost;
}

/** A line by itself, in the terms of a study; null where a figure is missing. */
export function presentValueOf(
  line: TcoLine,
  study: OpenStudy,
  priceIndices: Ownership['priceIndices'],
): Decimal | null {
  return lineCost(line, { priceIndices }, study)?.presentValue ?? null;
}

const knownCosts = new WeakMap<Alternative, { study: OpenStudy; cost: AlternativeCost }>();

function costOf(
  alternative: Alternative,
  own: readonly TcoLine[],
  ownership: Ownership,
  study: OpenStudy,
): AlternativeCost {
  const lines: LineCost[] = [];
  const missing: TcoLine[] = [];
  for (const line of own) {
    const cost = lineCost(line, ownership, study);
    if (cost === null) missing.push(line);
    else lines.push(cost);
  }
  const before = knownCosts.get(alternative);
  if (before?.study === study && areSame(before.cost.lines, lines) && areSame(before.cost.missing, missing))
    return before.cost;
  const { units, capitalRecovery } = termsOf(study);
  const { presentValue, investment, byCategory, byYear } = totalsOf(lines, study.years);
  const cost = {
    alternative,
    lines,
    missing,
    presentValue,
    annualEquivalent: presentValue.times(capitalRecovery),
    unitCost: units === null || units.isZero() ? null : presentValue.div(units),
    byCategory,
    byYear,
    investment,
    running: presentValue.minus(investment),
  };
  knownCosts.set(alternative, { study, cost });
  return cost;
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
