import {
  type Analysis,
  analyse,
  causes,
  defaultSimulation,
  effectParts,
  type GivenCorrelations,
  type OverlayEffect,
  type Spread,
  simulateAtOnce,
  withCorrelations,
} from '../analysis';
import { inOrder } from '../annotations';
import { Decimal, type DecimalText, sum, toText, ZERO } from '../base/decimal';
import { money, perUnit } from '../base/money';
import { annotationsOf, type CaseData, checkSettingsOf, correlationsOf, currentRevision, ownershipOf } from '../case';
import { check, defaultCheckSettings, tcoInputsOf } from '../checks';
import { alternativesOutput } from './alternativesOutput';
import { coverageOutput } from './coverageOutput';

/** What `analyse` prints (design: headless output). All figures per unit of product, at full precision. */
export function analysisOutput(data: CaseData): object | null {
  const revision = currentRevision(data);
  if (!revision) return null;
  const annotations = annotationsOf(data);
  const analysis = analyse(revision.estimate, annotations);
  const checked = check(revision.estimate, annotations, checkSettingsOf(data) ?? defaultCheckSettings, {
    tco: tcoInputsOf(ownershipOf(data)),
  });
  const headings = new Map(inOrder(annotations.points).map(({ id, heading }) => [id, heading]));
  return {
    version: 1,
    outcome: 'analysis',
    reason: null,
    statedTotal: toText(analysis.stated),
    computedTotal: toText(analysis.computed),
    substantiatedTotal: toText(analysis.substantiated),
    gap: toText(analysis.gap),
    bridge: analysis.bridge.map(({ cause, effect }) => ({ cause, effect: toText(effect) })),
    normalisation: normalisation(analysis),
    lines: [...customerLines(analysis), ...hiddenLines(analysis)],
    points: analysis.byPoint.map(({ pointId, direct, loaded, counted, missing }) => ({
      id: pointId,
      heading: headings.get(pointId) ?? '',
      // A sum with a missing part is shown and says so; a point of nothing but missing figures has none.
      direct: counted === 0 && missing > 0 ? null : toText(direct),
      loaded: counted === 0 && missing > 0 ? null : toText(loaded),
      missing,
    })),
    alternatives: alternativesOutput(data),
    coverage: coverageOutput(analysis, annotations),
    uncertainty: uncertainty(analysis, correlationsOf(data)),
    incomplete: analysis.incomplete.map(({ source, label, what }) => ({ id: source.id, label, what })),
    issues: analysis.issues.map(({ where, expected, got, grave }) => ({ where, expected, got, grave })),
    findings: checked.findings,
    unchecked: checked.unchecked,
    scope: checked.scope,
  };
}

/** The same keys without a figure, for a case that cannot be read. */
export function refusedAnalysis(reason: string): object {
  const nothing = { statedTotal: null, computedTotal: null, substantiatedTotal: null, gap: null };
  const empty = {
    bridge: [],
    normalisation: [],
    lines: [],
    points: [],
    alternatives: [],
    coverage: null,
    uncertainty: null,
    incomplete: [],
    issues: [],
  };
  const unlooked = { findings: [], unchecked: [], scope: [] };
  return { version: 1, outcome: 'refused', reason, ...nothing, ...empty, ...unlooked };
}

/** The gap's spread; null where nothing has a range. */
function uncertainty(analysis: Analysis, correlations: GivenCorrelations | null): object | null {
  const drawn = simulateAtOnce(analysis, withCorrelations(defaultSimulation, correlations));
  if (drawn === null) return null;
  const { seed, trials, gap, substantiated, ranges, correlationsShrunk, issues } = drawn;
  return {
    seed,
    trials,
    ...spread(gap),
    substantiated: spread(substantiated),
    ranges,
    correlationsShrunk: correlationsShrunk === null ? null : drawnText(correlationsShrunk),
    issues: issues.map(({ where, expected, got, grave }) => ({ where, expected, got, grave })),
  };
}

function spread({ p10, p50, p90, mean, sd }: Spread): object {
  return {
    p10: drawnText(p10),
    p50: drawnText(p50),
    p90: drawnText(p90),
    mean: drawnText(mean),
    standardDeviation: drawnText(sd),
  };
}

/** A drawn figure is binary: the decimal of 15 digits that it stands for. */
function drawnText(value: number): DecimalText {
  return toText(new Decimal(value).toSignificantDigits(15));
}

/** The loaded effect of each re-basing, in the order in which they act; null where it lacks a figure. */
function normalisation({ run, rebasings }: Analysis): readonly object[] {
  return [...run.overlays.rebased.reach.values()].map(({ record: { id, name } }) => {
    const effect = rebasings.get(id);
    return { id, name, effect: effect === undefined || effect.ours === null ? null : toText(effect.loaded) };
  });
}

function customerLines({ customer, positions, rebasings, scale }: Analysis): readonly object[] {
  const byLine = new Map<number, OverlayEffect[]>();
  const add = (index: number, effect: OverlayEffect): void =>
    void byLine.set(index, [...(byLine.get(index) ?? []), effect]);
  for (const { lines } of rebasings.values()) for (const { index, effect } of lines) add(index, effect);
  for (const [index, effect] of positions) add(index, effect);
  return customer.structure.estimate.lines.map(({ id, label }, index) => {
    const part = customer.lineErrors.get(index)?.part ?? ZERO;
    return {
      id,
      label,
      arithmeticPart: toText(perUnit(money(part), scale)),
      ...effects(...(byLine.get(index) ?? [])),
      loadFactor: ratio(customer.load[index], customer.above[index]),
    };
  });
}

function hiddenLines({ run, hidden }: Analysis): readonly object[] {
  return run.overlays.hidden.map(({ record: { id, label } }) => {
    const effect = hidden.get(id);
    const isMissing = effect?.ours === null;
    return {
      id,
      label,
      arithmeticPart: '0',
      ...effects(...(effect === undefined || isMissing ? [] : [effect])),
      ...(isMissing ? { knockOn: null, loaded: null } : {}),
      loadFactor: effect?.loadFactor ? toText(effect.loadFactor) : null,
    };
  });
}

/** What overlays do on one line together. */
function effects(...own: readonly OverlayEffect[]): { direct: object; knockOn: string; loaded: string } {
  const parts = own.flatMap(effectParts);
  const direct = causes.flatMap((cause) => {
    const its = parts.flatMap(([other, amount]) => (other === cause && cause !== 'knockOn' ? [amount] : []));
    return its.length === 0 ? [] : [[cause, toText(sum(its))] as const];
  });
  return {
    direct: Object.fromEntries(direct),
    knockOn: toText(sum(own.map(({ knockOn }) => knockOn))),
    loaded: toText(sum(own.map(({ loaded }) => loaded))),
  };
}

function ratio(load: Decimal | undefined, above: Decimal | undefined): string | null {
  return !load || !above || above.isZero() ? null : toText(load.div(above));
}
