import {
  type Annotations,
  hasUsableRange,
  hiddenCostAt,
  inOrder,
  type PointId,
  positionAt,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
  rebasingAt,
} from '../../annotations';
import { ZERO } from '../../base/decimal';
import { money, subtractMoney, sumMoney, type UnitMoney } from '../../base/money';
import { type Computed, compute, type Estimate } from '../../estimate';
import { conclude } from '../analyse';
import type { Analysis } from '../analysis';
import { arithmeticPieces } from '../arithmeticPieces';
import { openOverlays } from '../overlays';
import { substantiate } from '../substantiate';

/** A way in which the talks may go: what counts, and where in their ranges our figures are. */
export interface ScenarioTerms {
  readonly at: 'low' | 'likely' | 'high';
  /** Ids of positions, hidden costs and re-basings that do not count in it. */
  readonly without: readonly string[];
  /** Whether the customer's own errors are put right in it. */
  readonly withArithmetic: boolean;
}

/**
 * The analysis of a scenario, by the engine that the case itself goes through. Without arithmetic the customer's own
 * amounts stand as stated: the arithmetic correction is left out of the substantiated total and of every cut.
 */
export function analyseScenario(estimate: Estimate, annotations: Annotations, terms: ScenarioTerms): Analysis {
  const changed = annotationsIn(annotations, terms);
  const customer = compute(estimate);
  const run = substantiate(customer, openOverlays(customer.structure, changed));
  const counted = terms.withArithmetic ? customer : asStated(customer);
  const leftStanding = terms.withArithmetic ? ZERO : customer.arithmetic.total;
  return conclude(counted, arithmeticPieces(counted), changed, run, leftStanding);
}

/** The overlays that count in a scenario, with their ranged figures where the scenario has them. */
export function annotationsIn(annotations: Annotations, { at, without }: ScenarioTerms): Annotations {
  const left = new Set(without);
  const kept = <R extends { readonly id: string }>(
    records: Readonly<Record<string, R>>,
    change: (record: R) => R,
  ): Readonly<Record<string, R>> =>
    Object.fromEntries(
      Object.values(records).flatMap((record) => (left.has(record.id) ? [] : [[record.id, change(record)]])),
    );
  return {
    ...annotations,
    positions: kept(annotations.positions, (position) =>
      hasUsableRange(position.range, rangedPositionFigures(position))
        ? positionAt(position, position.range[at])
        : position,
    ),
    hiddenCosts: kept(annotations.hiddenCosts, (cost) =>
      hasUsableRange(cost.range, rangedMethodFields(cost)) ? hiddenCostAt(cost, cost.range[at]) : cost,
    ),
    rebasings: kept(annotations.rebasings, (rebasing) =>
      hasUsableRange(rebasing.range, rangedRebasingFigures(rebasing))
        ? rebasingAt(rebasing, rebasing.range[at])
        : rebasing,
    ),
  };
}

/** The customer's figures without what is wrong in them. */
function asStated(customer: Computed): Computed {
  return {
    ...customer,
    lineErrors: new Map(),
    arithmetic: { errors: ZERO, rounding: ZERO, total: ZERO },
  };
}

export interface ScenarioComparison<Terms extends ScenarioTerms> {
  readonly scenarios: readonly { readonly terms: Terms; readonly analysis: Analysis }[];
  /** What makes the difference, the widest first: in every column the effects add up to that scenario's gap. */
  readonly rows: readonly ScenarioRow[];
}

export interface ScenarioRow {
  /** A point; the arithmetic that stands in no point; overlays that stand in no point. */
  readonly source:
    | { readonly type: 'point'; readonly id: PointId }
    | { readonly type: 'arithmetic' }
    | { readonly type: 'outsidePoints' };
  readonly label: string;
  /** Loaded effect per unit of product, scenario by scenario. */
  readonly effects: readonly UnitMoney[];
  /** Between the smallest and the largest of them. */
  readonly difference: UnitMoney;
}

/** Scenarios side by side, and which points make the difference between them. */
export function compareScenarios<Terms extends ScenarioTerms>(
  estimate: Estimate,
  annotations: Annotations,
  scenarios: readonly Terms[],
): ScenarioComparison<Terms> {
  const run = scenarios.map((terms) => ({ terms, analysis: analyseScenario(estimate, annotations, terms) }));
  const points = inOrder(annotations.points);
  const inPoints = new Set(
    points.flatMap(({ items }) => items.map((item) => (item.type === 'arithmetic' ? item.lineId : item.id))),
  );
  const outside = ({ arithmeticPieces: pieces }: Analysis): UnitMoney =>
    sumMoney(pieces.pieces().flatMap(({ source, amount }) => (inPoints.has(source.id) ? [] : [amount])));
  const overlaysOutside = ({ run: { overlays }, positions, hidden, rebasings }: Analysis): UnitMoney =>
    sumMoney([
      ...[...overlays.positions].flatMap(([index, { record }]) =>
        inPoints.has(record.id) ? [] : [positions.get(index)?.loaded ?? money<'unit'>(ZERO)],
      ),
      ...[...hidden, ...rebasings].flatMap(([id, { loaded }]) => (inPoints.has(id) ? [] : [loaded])),
    ]);
  const rows: ScenarioRow[] = points.map(({ id, heading }) =>
    row(
      { type: 'point', id },
      heading,
      run.map(({ analysis }) => analysis.byPoint.find(({ pointId }) => pointId === id)?.loaded ?? money(ZERO)),
    ),
  );
  return {
    scenarios: run,
    rows: [
      ...rows,
      row(
        { type: 'arithmetic' },
        'Arithmetic outside the points',
        run.map(({ analysis }) => outside(analysis)),
      ),
      row(
        { type: 'outsidePoints' },
        'Overlays outside the points',
        run.map(({ analysis }) => overlaysOutside(analysis)),
      ),
    ].sort((a, b) => b.difference.cmp(a.difference)),
  };
}

function row(source: ScenarioRow['source'], label: string, effects: readonly UnitMoney[]): ScenarioRow {
  const sorted = [...effects].sort((a, b) => a.cmp(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  return { source, label, effects, difference: first && last ? subtractMoney(last, first) : money(ZERO) };
}
