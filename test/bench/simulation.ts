import { type Analysis, analyse, defaultSimulation, simulateAtOnce } from '../../src/analysis';
import { fillNormals, streamOf } from '../../src/analysis/uncertainty/normals';
import { KNOTS_PER_SIGMA, quantileTable, REACH } from '../../src/analysis/uncertainty/quantileTable';
import type { Position, PositionId } from '../../src/annotations';
import { Decimal, toText } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { noAnnotations } from '../support/randomCase';
import { benchEstimate } from './benchEstimate';

const elements = 500;
const { seed, trials, correlationWithinElement } = defaultSimulation;
const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };

/** Every item with our rate and a range about it, each of another shape, all of one cost element. */
function rangedAnalysis(): Analysis {
  const estimate = benchEstimate(elements);
  const items = estimate.lines.filter(({ kind }) => kind === 'item');
  const positions = items.map((line, i): Position => {
    const rate = new Decimal(line.rate?.value ?? 1);
    const low = toText(rate.times(800 + ((i * 7) % 199)).div(1000));
    const high = toText(rate.times(1010 + ((i * 11) % 601)).div(1000));
    const range = { of: 'rate', low, likely: toText(rate), high, shape: 'pert', driver: '' } as const;
    return {
      ...emptyArgument,
      ...nothing,
      rate: toText(rate),
      range,
      id: `p${i}` as PositionId,
      order: 'i',
      lineId: line.id,
    };
  });
  return analyse(estimate, {
    ...noAnnotations,
    positions: Object.fromEntries(positions.map((position) => [position.id, position])),
  });
}

interface Drawn {
  readonly name: string;
  readonly low: number;
  readonly width: number;
  readonly table: Float64Array;
  readonly weight: number;
}

/** What the bare loop is given: the numbers of each element, and how much of each comes to the total. */
function prepare({ run, customer }: Analysis): readonly Drawn[] {
  return [...run.overlays.positions].map(([index, { record }]) => {
    const { low, likely, high } = record.range as NonNullable<Position['range']>;
    const width = new Decimal(high).minus(low);
    const rate = new Decimal(record.rate ?? 1);
    const weight = (run.ours[index] ?? rate).div(rate).times(customer.load[index] ?? 1);
    return {
      name: record.id,
      low: Number(low),
      width: width.toNumber(),
      table: quantileTable('pert', new Decimal(likely).minus(low).div(width).toNumber()),
      weight: weight.toNumber(),
    };
  });
}

/** The same draws and one multiplication and addition each, in typed arrays; no structure, no sorting. */
function bareLoop(drawn: readonly Drawn[]): Float64Array {
  const sum = new Float64Array(trials);
  const chunk = 2048;
  const z = new Float64Array(chunk);
  const common = new Float64Array(chunk);
  const toCommon = Math.sqrt(correlationWithinElement);
  const toOwn = Math.sqrt(1 - correlationWithinElement);
  const shared = streamOf(seed, 'element other');
  const streams = drawn.map(({ name }) => streamOf(seed, `range ${name}`));
  for (let from = 0; from < trials; from += chunk) {
    const count = Math.min(chunk, trials - from);
    fillNormals(shared, common, count);
    for (let i = 0; i < drawn.length; i++) {
      const { low, width, table, weight } = drawn[i] as Drawn;
      fillNormals(streams[i] as Int32Array, z, count);
      for (let t = 0; t < count; t++) {
        const place = (toCommon * (common[t] as number) + toOwn * (z[t] as number) + REACH) * KNOTS_PER_SIGMA;
        const knot = place | 0;
        const before = table[knot] as number;
        const value = low + width * (before + (place - knot) * ((table[knot + 1] as number) - before));
        sum[from + t] = (sum[from + t] as number) + weight * value;
      }
    }
  }
  return sum;
}

/** The simulation of 500 ranges in 100,000 trials, against a bare loop over the same draws. Whether the target is held. */
export function benchSimulation(): boolean {
  const analysis = rangedAnalysis();
  const drawn = prepare(analysis);
  const [bare, sum] = best(() => bareLoop(drawn));
  const [ours, result] = best(() => simulateAtOnce(analysis, defaultSimulation));
  const [tables] = best(() => prepare(analysis));
  if (!result) throw new Error('nothing drawn');
  // Both have to have drawn the same numbers: up to what stands in no range, their spread is one.
  sum.sort();
  const spread = (sum[Math.floor(0.9 * trials)] as number) - (sum[Math.floor(0.1 * trials)] as number);
  const same = Math.abs(spread / (result.gap.p90 - result.gap.p10) - 1) < 1e-3;
  if (!same) throw new Error('The bare loop draws other numbers');
  const ratio = ours / bare;
  console.log(`${elements} ranges, ${trials.toLocaleString('en')} trials`);
  console.log(
    `  simulation, tables and sorting too ${ratio.toFixed(2)} times the bare loop (target: at most 2)   ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms; tables ${tables.toFixed(0)} ms`,
  );
  return ratio <= 2;
}

/** Best of three runs. */
function best<T>(work: () => T): readonly [number, T] {
  let result = work();
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    result = work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return [fastest, result];
}
