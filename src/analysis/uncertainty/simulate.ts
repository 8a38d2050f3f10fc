import type { Decimal } from '../../base/decimal';
import type { Issue } from '../../base/issue';
import type { CostElement } from '../../estimate';
import type { Analysis } from '../analysis';
import { compileTotal } from './compileTotal';
import { type CorrelationSettings, correlatedNormals, type DrawnBy } from './correlation';
import { evaluator } from './evaluateTotal';
import { addForms, constantForm, type Form, scaleForm } from './form';
import { drawOf, type RangedFigure, rangedFigures } from './rangedFigures';
import { type Scaled, scaledTables, valuesOf } from './scaledDraws';
import { type Spread, spreadOf } from './spread';

export interface SimulationSettings extends CorrelationSettings {
  /** A whole number. The same case and seed give the same figures on every machine. */
  readonly seed: number;
  readonly trials: number;
}

export const defaultSimulation: SimulationSettings = {
  seed: 1,
  trials: 100_000,
  correlationWithinElement: 0.2,
  correlationAcross: 0,
};

/** What the trials say of the gap, per unit of product. Binary floating point: drawn, and never money to be paid. */
export interface Uncertainty {
  readonly seed: number;
  readonly trials: number;
  readonly gap: Spread;
  readonly substantiated: Spread;
  /** The gap of every trial, ascending: what charts and `probabilityAbove` read. */
  readonly sorted: Float64Array;
  /** Ranges that were drawn, and how many of the draws are drivers that several may hang on. */
  readonly ranges: number;
  readonly drivers: number;
  /** What the wanted correlations were multiplied with, as they cannot all hold together; null where they can. */
  readonly correlationsShrunk: number | null;
  /** Ranges that could not be drawn. */
  readonly issues: readonly Issue[];
}

/** Trials at a time: their figures stay in the processor's cache. */
const chunk = 2048;

/**
 * Draws the ranges of an analysis and works the gap out in every trial. Null where no overlay has a range. Between chunks
 * `onProgress` is told how many trials are done and may wait for something (a worker lets its messages in); an aborted
 * signal ends the work by throwing its reason.
 */
export async function simulate(
  analysis: Analysis,
  settings: SimulationSettings,
  signal?: AbortSignal,
  onProgress?: (done: number) => void | Promise<void>,
): Promise<Uncertainty | null> {
  const trials = runTrials(analysis, settings);
  for (;;) {
    signal?.throwIfAborted();
    const step = trials.next();
    if (step.done) return step.value;
    await onProgress?.(step.value);
  }
}

/** The same in one go, for scripts. */
export function simulateAtOnce(analysis: Analysis, settings: SimulationSettings): Uncertainty | null {
  const trials = runTrials(analysis, settings);
  for (;;) {
    const step = trials.next();
    if (step.done) return step.value;
  }
}

function* runTrials(analysis: Analysis, settings: SimulationSettings): Generator<number, Uncertainty | null> {
  const { seed, trials } = settings;
  const { figures, issues } = rangedFigures(analysis);
  if (figures.length === 0 || trials < 1) return null;
  const program = compileTotal(analysis, figures);
  const draws = drawsOf(figures);
  const normals = correlatedNormals(seed, draws, settings, chunk);
  const evaluate = evaluator(program, gapForm(analysis, program.total), chunk);
  const tables = scaledTables(figures);
  const gaps = new Float64Array(trials);
  const z = new Float64Array(chunk);
  const values = new Float64Array(chunk);
  for (let done = 0; done < trials; ) {
    const count = Math.min(chunk, trials - done);
    normals.next(count);
    evaluate.begin(count);
    for (const [variable, { figures: own }] of draws.entries()) {
      normals.write(variable, z);
      for (const place of own) {
        valuesOf(z, tables[place] as Scaled, values, count);
        evaluate.take(place, values);
      }
    }
    evaluate.finish(gaps, done);
    done += count;
    yield done;
  }
  const stated = analysis.stated.toNumber();
  const sorted = gaps.sort();
  const gap = spreadOf(sorted, 0);
  return {
    seed,
    trials,
    gap,
    substantiated: spreadOf(sorted, stated),
    sorted,
    ranges: figures.length,
    drivers: draws.filter(({ element }) => element === null).length,
    correlationsShrunk: normals.shrunk,
    issues: [...issues, ...program.issues],
  };
}

export interface Draw extends DrawnBy {
  readonly element: CostElement | null;
  /** Places of the figures that it draws. */
  readonly figures: readonly number[];
}

export function drawsOf(figures: readonly RangedFigure[]): readonly Draw[] {
  const draws = new Map<string, { name: string; element: CostElement | null; figures: number[] }>();
  for (const [place, figure] of figures.entries()) {
    const { name, isDriver } = drawOf(figure);
    const key = `${isDriver} ${name}`;
    const draw = draws.get(key);
    if (draw) draw.figures.push(place);
    else draws.set(key, { name, element: isDriver ? null : figure.element, figures: [place] });
  }
  return [...draws.values()];
}

/** From the total in the scale of the file to the gap per unit of product. */
function gapForm({ scale, stated }: Analysis, total: Form): Form {
  return addForms(scaleForm(total, scale.amountScale.div(scale.perUnitOf)), constantForm(stated.negated()));
}

/** For tests: the gap at given values of the ranged figures, in the order of `rangedFigures`, as a trial works it out. */
export function gapAtValues(analysis: Analysis, values: readonly Decimal[]): number {
  const { figures } = rangedFigures(analysis);
  const program = compileTotal(analysis, figures);
  const evaluate = evaluator(program, gapForm(analysis, program.total), 1);
  evaluate.begin(1);
  for (const [place, value] of values.entries()) evaluate.take(place, Float64Array.of(value.toNumber()));
  const out = new Float64Array(1);
  evaluate.finish(out, 0);
  return out[0] as number;
}
