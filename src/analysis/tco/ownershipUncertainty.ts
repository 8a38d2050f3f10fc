import {
  type AlternativeId,
  hasUsableRange,
  inOrder,
  type Ownership,
  rangedTcoFigures,
  type TcoLine,
  tcoLineAt,
} from '../../annotations';
import { type Decimal, decimal, sum, toText } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import { type CorrelationSettings, correlatedNormals } from '../uncertainty/correlation';
import { type Scaled, scaledTables, valuesOf } from '../uncertainty/scaledDraws';
import type { SimulationSettings } from '../uncertainty/simulate';
import { type Spread, spreadOf } from '../uncertainty/spread';
import { type AlternativeCost, type OwnershipCost, presentValueOf } from './ownershipCost';
import { isComplete } from './parity';

/** What the trials say of the alternatives. Binary floating point: drawn, and never money to be paid. */
export interface OwnershipUncertainty {
  readonly seed: number;
  readonly trials: number;
  /** Courses that lack no figure, in the order of the case. */
  readonly courses: readonly CourseSpread[];
  readonly ranges: number;
  readonly drivers: number;
  /** Ranges that could not be drawn. */
  readonly issues: readonly Issue[];
}

export interface CourseSpread {
  readonly id: AlternativeId;
  readonly presentValue: Spread;
  /** Share of the trials in which no other course costs less. */
  readonly cheapest: number;
  /** What it costs more than the course that is asked about; null for that one. */
  readonly more: Spread | null;
}

const chunk = 2048;

interface DrawnLine {
  readonly line: TcoLine;
  /** Place of its course. */
  readonly course: number;
  readonly low: Decimal;
  readonly likely: Decimal;
  readonly high: Decimal;
  readonly range: NonNullable<TcoLine['range']>;
  /** Present value at the low end, and what it is more at the high one: it is proportional to the figure in between. */
  readonly presentAtLow: number;
  readonly presentWidth: number;
}

/**
 * Draws the ranges of all TCO lines at once, by the engine of the gap. Ranges with one driver are one draw, in whichever
 * alternatives they stand; those of one category hang together as those of one cost element do. `own` is the course that the
 * others are compared with. Null where nothing has a range or fewer than two courses lack no figure.
 */
export async function simulateOwnership(
  ownership: Ownership,
  cost: OwnershipCost,
  own: AlternativeId,
  settings: SimulationSettings,
  onProgress?: (done: number) => void | Promise<void>,
): Promise<OwnershipUncertainty | null> {
  const courses = cost.alternatives.filter(isComplete);
  const { drawn, issues } = drawnLines(ownership, cost, courses);
  if (drawn.length === 0 || courses.length < 2) return null;
  const { seed, trials } = settings;
  const draws = drawsOf(drawn);
  const normals = correlatedNormals(seed, draws, withoutElements(settings), chunk);
  const scaled: readonly Scaled[] = scaledTables(drawn).map(({ table }, at) => ({
    table,
    low: drawn[at]?.presentAtLow ?? 0,
    width: drawn[at]?.presentWidth ?? 0,
  }));
  const fixed = courses.map((course, place) => fixedPart(course, place, drawn));
  const samples = courses.map(() => new Float64Array(trials));
  const wins = courses.map(() => 0);
  const [z, values] = [new Float64Array(chunk), new Float64Array(chunk)];
  for (let done = 0; done < trials; ) {
    const count = Math.min(chunk, trials - done);
    for (const [place, sample] of samples.entries()) sample.fill(fixed[place] as number, done, done + count);
    normals.next(count);
    for (const [variable, { members }] of draws.entries()) {
      normals.write(variable, z);
      for (const member of members) {
        valuesOf(z, scaled[member] as Scaled, values, count);
        const sample = samples[drawn[member]?.course ?? 0] as Float64Array;
        for (let t = 0; t < count; t++) sample[done + t] = (sample[done + t] as number) + (values[t] as number);
      }
    }
    countWins(samples, wins, done, count);
    done += count;
    await onProgress?.(done);
  }
  const at = courses.findIndex(({ alternative }) => alternative.id === own);
  const reference = samples[at];
  const more = samples.map((sample) =>
    reference === undefined || sample === reference
      ? null
      : spreadOf(sample.map((value, t) => value - (reference[t] as number)).sort(), 0),
  );
  return {
    seed,
    trials,
    courses: courses.map(({ alternative: { id } }, place) => ({
      id,
      presentValue: spreadOf((samples[place] as Float64Array).sort(), 0),
      cheapest: (wins[place] as number) / trials,
      more: more[place] ?? null,
    })),
    ranges: drawn.length,
    drivers: draws.filter(({ element }) => element === null).length,
    issues,
  };
}

function drawnLines(ownership: Ownership, { study }: OwnershipCost, courses: readonly AlternativeCost[]) {
  const drawn: DrawnLine[] = [];
  const issues: Issue[] = [];
  for (const line of inOrder<TcoLine>(ownership.tcoLines)) {
    const course = courses.findIndex(({ alternative }) => alternative.id === line.alternativeId);
    const { range } = line;
    if (course < 0 || range === null) continue;
    const [low, likely, high] = [decimal(range.low), decimal(range.likely), decimal(range.high)];
    const at = (value: Decimal): Decimal | null =>
      presentValueOf(tcoLineAt(line, range.of, toText(value)), study, ownership.priceIndices);
    const usable = hasUsableRange(range, rangedTcoFigures(line)) && low.lte(likely) && likely.lte(high);
    const [atLow, atHigh] = usable ? [at(low), at(high)] : [null, null];
    if (atLow === null || atHigh === null)
      issues.push(
        issue(
          `TCO line "${line.label}"`,
          'a range of a figure that the line has, with low ≤ likely ≤ high',
          `${range.low} to ${range.likely} to ${range.high} of "${range.of}"`,
          'Give the range again; until then the figure is taken as certain.',
          false,
        ),
      );
    else
      drawn.push({
        line,
        course,
        low,
        likely,
        high,
        range,
        presentAtLow: atLow.toNumber(),
        presentWidth: atHigh.minus(atLow).toNumber(),
      });
  }
  return { drawn, issues };
}

interface Draw {
  readonly name: string;
  readonly element: string | null;
  readonly members: number[];
}

/** One for each driver, whoever hangs on it, and one for each range without. */
function drawsOf(drawn: readonly DrawnLine[]): readonly Draw[] {
  const draws = new Map<string, Draw>();
  for (const [place, { line, range }] of drawn.entries()) {
    const driver = range.driver.trim();
    const key = driver === '' ? `line ${line.id}` : `driver ${driver}`;
    const draw = draws.get(key);
    if (draw) draw.members.push(place);
    else
      draws.set(key, {
        name: driver === '' ? line.id : driver,
        element: driver === '' ? line.category : null,
        members: [place],
      });
  }
  return [...draws.values()];
}

/** Correlations that are given for single cost elements say nothing of categories of TCO lines. */
function withoutElements({ correlationWithinElement, correlationAcross }: CorrelationSettings): CorrelationSettings {
  return { correlationWithinElement, correlationAcross };
}

/** What no draw moves, in decimals until the trials. */
function fixedPart(course: AlternativeCost, place: number, drawn: readonly DrawnLine[]): number {
  const moved = new Set(drawn.filter((its) => its.course === place).map(({ line }) => line.id));
  return sum(course.lines.filter(({ line }) => !moved.has(line.id)).map((its) => its.presentValue)).toNumber();
}

/** Of courses that cost the same in a trial, each is the cheapest. */
function countWins(samples: readonly Float64Array[], wins: number[], from: number, count: number): void {
  for (let t = from; t < from + count; t++) {
    let least = Number.POSITIVE_INFINITY;
    for (const sample of samples) if ((sample[t] as number) < least) least = sample[t] as number;
    for (const [place, sample] of samples.entries())
      if ((sample[t] as number) === least) wins[place] = (wins[place] as number) + 1;
  }
}
