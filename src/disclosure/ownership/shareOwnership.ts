import { type AlternativeCost, compareWith, type OwnershipCost } from '../../analysis';
import {
  type Alternative,
  inOrder,
  type Ownership,
  type PriceIndex,
  type PriceIndexId,
  type TcoLine,
  type TcoLineId,
  type TcoTiming,
  tcoCategories,
} from '../../annotations';
import { type Decimal, type DecimalText, decimal, sum, toText } from '../../base/decimal';
import type { Side } from '../extremes';
import type { Shown } from '../sharedView';
import { costAt, lineValue, type OwnershipRun, rangeEnds, shownBetween } from './ownershipRun';
import type {
  SharedAlternative,
  SharedComparison,
  SharedCost,
  SharedEscalation,
  SharedOwnership,
  SharedTcoLine,
  SharedTiming,
} from './sharedOwnership';

type BothEnds = Readonly<Record<Side, AlternativeCost>>;

/** How the guard and the evidence call a line. */
export function tcoLineKey(id: TcoLineId): string {
  return `tcoLine ${id}`;
}

/** Picks what may be shown of the alternatives. `numbersOf` are the numbers of the evidence that a line cites. */
export function shareOwnership(
  { study, priceIndices }: Ownership,
  run: OwnershipRun,
  annualVolume: DecimalText | null,
  numbersOf: (line: TcoLine) => readonly number[],
): SharedOwnership {
  const { alternatives, cost } = run;
  const costs = alternatives.map((alternative) => costAt(cost, alternative));
  const without = alternatives.map((alternative) => costAt(run.withoutOurs, alternative));
  const own = ownPlace(alternatives, costs);
  const used = usedIndices(run, priceIndices);
  const { years, serviceAfter, discountRate, discountKind, inflation, convention, volumes } = study;
  return {
    study: {
      years,
      serviceAfter,
      discountRate,
      discountKind,
      inflation,
      convention,
      volumes: volumes.length > 0 || annualVolume === null ? volumes : [annualVolume],
    },
    indices: used.map(({ name, source, rates }) => ({ name, source, rates })),
    alternatives: alternatives.map((alternative, place): SharedAlternative => {
      const { kind, name, conditions, leadTime, risks, wouldHaveToBe } = alternative;
      const lines = run.linesOf(alternative);
      const its = costs[place] ?? null;
      const beside = own === null || own === place ? null : (costs[own] ?? null);
      return {
        kind,
        name,
        conditions,
        leadTime,
        risks,
        wouldHaveToBe,
        arguments: alternative.arguments.map(({ speaks, text, whose }) => ({ speaks, text, whose })),
        lines: lines.map((line) => sharedLine(run, line, its, used, numbersOf(line))),
        missing: missingIn(cost?.low ?? null, alternative),
        cost: its && cost && sharedCost(run, cost.low, its, beside),
        withoutOurs: totalOf(without[place] ?? null),
      };
    }),
    own,
    cheapest: cheapestPlace(costs),
    cheapestWithoutOurs: cheapestPlace(without),
  };
}

function totalOf(cost: BothEnds | null): Shown | null {
  return cost && shownBetween(cost.low.presentValue, cost.high.presentValue);
}

function missingIn(cost: OwnershipCost | null, { id }: Alternative): readonly string[] {
  const its = cost?.alternatives.find(({ alternative }) => alternative.id === id);
  return its?.missing.map(({ label }) => label) ?? [];
}

function ownPlace(alternatives: readonly Alternative[], costs: readonly (BothEnds | null)[]): number | null {
  const offer = alternatives.findIndex(({ kind }, place) => kind === 'ourOffer' && costs[place]);
  return offer >= 0 ? offer : cheapestPlace(costs);
}

/** By the middle of the band, which says nothing of where in it our figure stands. Null with fewer than two to compare. */
function cheapestPlace(costs: readonly (BothEnds | null)[]): number | null {
  const middles = costs.map((cost) => cost && cost.low.presentValue.plus(cost.high.presentValue));
  if (middles.filter((middle) => middle !== null).length < 2) return null;
  return middles.reduce<number | null>((best, middle, place) => {
    if (middle === null) return best;
    const least = best === null ? null : middles[best];
    return least == null || middle.lt(least) ? place : best;
  }, null);
}

function usedIndices(run: OwnershipRun, priceIndices: Ownership['priceIndices']): readonly PriceIndex[] {
  const lines = run.alternatives.flatMap((alternative) => run.linesOf(alternative)).filter((line) => isOpen(run, line));
  const used = new Set(lines.flatMap(({ escalation }) => (escalation.type === 'index' ? [escalation.id] : [])));
  return inOrder<PriceIndex>(priceIndices).filter(({ id }) => used.has(id));
}

/** Whether when it falls due and how it rises is shown. Steps say their amounts with it. */
function isOpen(run: OwnershipRun, line: TcoLine): boolean {
  const level = run.level(line);
  return level === 'exact' || (level === 'range' && line.timing.type !== 'stepped');
}

function sharedLine(
  run: OwnershipRun,
  line: TcoLine,
  cost: BothEnds | null,
  indices: readonly PriceIndex[],
  evidence: readonly number[],
): SharedTcoLine {
  const { label, category, whose, isPrice, kind, timing, amount } = line;
  const level = run.level(line);
  const ends = level === 'range' ? rangeEnds(line) : null;
  const shows = isOpen(run, line);
  return {
    label,
    category,
    level,
    whose,
    isPrice,
    money: kind,
    timing: shows ? sharedTiming(timing) : null,
    amount:
      ends?.low.amount && ends.high.amount
        ? shownBetween(decimal(ends.low.amount), decimal(ends.high.amount))
        : level === 'exact' && amount !== null && timing.type !== 'stepped'
          ? { kind: 'exact', value: amount }
          : null,
    escalation: shows ? sharedEscalation(line, indices) : null,
    presentValue: level === 'exact' || level === 'range' ? lineValue(cost, line.id) : null,
    evidence,
  };
}

function sharedTiming(timing: TcoTiming): SharedTiming {
  return timing.type === 'perUnit' && timing.from <= 1 && timing.to === null ? { type: 'perUnit' } : timing;
}

function sharedEscalation({ escalation }: TcoLine, indices: readonly PriceIndex[]): SharedEscalation {
  if (escalation.type !== 'index') return escalation;
  const place = placeOf(indices, escalation.id);
  return place < 0 ? { type: 'none' } : { type: 'index', place };
}

function placeOf(indices: readonly PriceIndex[], id: PriceIndexId): number {
  return indices.findIndex((index) => index.id === id);
}

function sharedCost(run: OwnershipRun, cost: OwnershipCost, its: BothEnds, own: BothEnds | null): SharedCost {
  const between = (figure: (of: AlternativeCost) => Decimal): Shown => shownBetween(figure(its.low), figure(its.high));
  const { unitCost } = its.low;
  const isExact = [its, own].every((one) => one === null || (!hidesLine(run, one) && !hasBands(one)));
  return {
    byCategory: categoriesOf(run, its),
    presentValue: between(({ presentValue }) => presentValue),
    annualEquivalent: between(({ annualEquivalent }) => annualEquivalent),
    unitCost: unitCost === null ? null : between((of) => of.unitCost ?? unitCost),
    cumulative: hidesLine(run, its) ? null : cumulativeOf(its),
    comparison: own && sharedComparison(run, cost, its, own, isExact),
  };
}

/** Whether it is not shown when some line falls due: years and ratios would say it, and with the sum what it is. */
function hidesLine(run: OwnershipRun, { low }: BothEnds): boolean {
  return low.lines.some(({ line }) => !isOpen(run, line));
}

function hasBands({ low, high }: BothEnds): boolean {
  return !low.presentValue.eq(high.presentValue);
}

function categoriesOf(run: OwnershipRun, { low, high }: BothEnds): SharedCost['byCategory'] {
  return [...tcoCategories, 'byEffect' as const].flatMap((category) => {
    const own = ({ lines }: AlternativeCost): readonly Decimal[] =>
      lines
        .filter(({ line }) => {
          const gathered = run.level(line) === 'effectOnly';
          return category === 'byEffect' ? gathered : !gathered && line.category === category;
        })
        .map(({ presentValue }) => presentValue);
    return own(low).length === 0 ? [] : [{ category, presentValue: shownBetween(sum(own(low)), sum(own(high))) }];
  });
}

function cumulativeOf({ low, high }: BothEnds): readonly Shown[] {
  const upTo = ({ byYear }: AlternativeCost, year: number): Decimal =>
    sum(byYear.slice(0, year + 1).map(({ presentValue }) => presentValue));
  return low.byYear.map((_, year) => shownBetween(upTo(low, year), upTo(high, year)));
}

function sharedComparison(
  run: OwnershipRun,
  cost: OwnershipCost,
  its: BothEnds,
  own: BothEnds,
  isExact: boolean,
): SharedComparison {
  const ratios = isExact ? compareWith(cost, own.low, its.low) : null;
  const textOf = (value: Decimal | null | undefined): DecimalText | null => (value == null ? null : toText(value));
  return {
    netSavings: shownBetween(
      its.low.presentValue.minus(own.high.presentValue),
      its.high.presentValue.minus(own.low.presentValue),
    ),
    parityPrice: parityOf(run, its, own),
    savingsToInvestment: textOf(ratios?.savingsToInvestment),
    adjustedReturn: textOf(ratios?.adjustedReturn),
    simplePayback: ratios?.simplePayback ?? null,
    discountedPayback: ratios?.discountedPayback ?? null,
  };
}

/** Of a price whose own figure is shown: of any other, price and parity would be one equation. */
function parityOf(run: OwnershipRun, its: BothEnds, own: BothEnds): Shown | null {
  const at = (side: Side) => own[side].lines.find(({ line }) => line.isPrice);
  const [low, high] = [at('low'), at('high')];
  if (!low || !high || !isOpen(run, low.line) || low.line.timing.type === 'stepped') return null;
  if (low.line.amount === null || low.presentValue.isZero() || decimal(low.line.amount).isZero()) return null;
  const perPrice = low.presentValue.div(decimal(low.line.amount));
  const rest = {
    low: own.low.presentValue.minus(low.presentValue),
    high: own.high.presentValue.minus(high.presentValue),
  };
  return shownBetween(
    its.low.presentValue.minus(rest.high).div(perPrice),
    its.high.presentValue.minus(rest.low).div(perPrice),
  );
}
