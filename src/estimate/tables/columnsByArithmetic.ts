import { type Decimal, Decimal as DecimalClass, ONE } from '../../base/decimal';
import type { Num } from '../sheet/grid';
import { isZeroNum } from '../sheet/storedNum';
import { saysHundredths } from '../words/scaleWords';
import { agrees, type Transform, transformed } from './agrees';
import { clearlyOff } from './clearlyOff';
import type { ColumnFacts } from './columnFacts';

/** A further column of a product. */
export interface FactorUse {
  readonly column: number;
  readonly divides: boolean;
  readonly transform: Transform;
}

/** Columns that make the amount on most rows. */
export interface ProductReading {
  readonly quantity: number;
  readonly rate: number;
  readonly factors: readonly FactorUse[];
  /** 1, or the constant of units that the product is divided by: 60, 3600, 100, 1000. */
  readonly divisor: Decimal;
  readonly agreeing: number;
  readonly tested: number;
}

export const unitDivisors: readonly Decimal[] = [1, 60, 3600, 100, 1000].map((by) => new DecimalClass(by));
const uses: readonly Omit<FactorUse, 'column'>[] = [
  { divides: true, transform: 'plain' },
  { divides: false, transform: 'plain' },
  { divides: true, transform: 'hundredth' },
  { divides: false, transform: 'onePlus' },
  { divides: true, transform: 'oneMinus' },
  { divides: false, transform: 'onePlusHundredth' },
  { divides: true, transform: 'oneMinusHundredth' },
  { divides: false, transform: 'oneMinus' },
  { divides: false, transform: 'oneMinusHundredth' },
];
/** Amounts in cents beside rates in the currency. */
const centDivisors = unitDivisors.map((by) => by.div(100));
const SAMPLE = 48;
const MAX_PAIRS = 4;

/**
 * Columns by arithmetic: for each pair of candidates, on how many rows quantity x rate (and further factors) is the
 * amount. Gives the best reading, or `null` where no pair has a row to be tested on.
 */
export function columnsByArithmetic(
  amounts: ColumnFacts,
  pairs: readonly (readonly [quantity: ColumnFacts, rate: ColumnFacts])[],
  factors: readonly ColumnFacts[],
  isText: boolean,
): ProductReading | null {
  // Every pair without factors first, which is quick; then factors for the few that look best.
  const divisors = saysHundredths(amounts.heading) ? [...unitDivisors, ...centDivisors] : unitDivisors;
  const tests = pairs.flatMap(([quantity, rate]) => {
    const rows = sampleRows(amounts, quantity, rate);
    if (rows.length === 0) return [];
    const test = pairTest(amounts, quantity, rate, factors, rows, isText);
    return [
      { test, reading: withoutFactors(test, divisors), others: factors.filter((f) => f !== quantity && f !== rate) },
    ];
  });
  tests.sort((a, b) => (better(a.reading, b.reading) ? -1 : better(b.reading, a.reading) ? 1 : 0));
  let best: ProductReading | null = null;
  for (const { test, reading, others } of tests.slice(0, MAX_PAIRS)) {
    const refined = withFactors(test, reading, others);
    if (best === null || better(refined, best)) best = refined;
  }
  return best;
}

/** More agreeing rows; at the same number fewer tested, fewer factors. */
function better(a: ProductReading, b: ProductReading): boolean {
  const worth = (reading: ProductReading) =>
    reading.agreeing -
    0.5 * (reading.tested - reading.agreeing) -
    0.1 * reading.factors.length -
    (reading.divisor.eq(1) ? 0 : 0.2);
  return worth(a) > worth(b);
}

type PairTest = (used: readonly FactorUse[], divisor: Decimal) => ProductReading;

function pairTest(
  amounts: ColumnFacts,
  quantity: ColumnFacts,
  rate: ColumnFacts,
  factors: readonly ColumnFacts[],
  rows: readonly number[],
  isText: boolean,
): PairTest {
  const isOff = clearlyOff(amounts, [quantity, rate], factors, rows, isText);
  return (used, divisor) => ({
    quantity: quantity.column,
    rate: rate.column,
    factors: used,
    divisor,
    agreeing: rows.filter(
      (row, place) =>
        !isOff(place, used, divisor) && rowAgrees(row, amounts, quantity, rate, used, factors, divisor, isText),
    ).length,
    tested: rows.length,
  });
}

function withoutFactors(test: PairTest, divisors: readonly Decimal[]): ProductReading {
  let best = test([], ONE);
  for (const divisor of divisors) {
    if (best.agreeing === best.tested) return best;
    const reading = test([], divisor);
    if (better(reading, best)) best = reading;
  }
  return best;
}

/** One factor column after the other, and where none helps alone, two together. */
function withFactors(test: PairTest, start: ProductReading, others: readonly ColumnFacts[]): ProductReading {
  let best = start;
  // Where every row has a factor, no row tells the constant of units yet.
  const divisors = start.agreeing === 0 && others.length <= 3 ? unitDivisors : [start.divisor];
  for (const divisor of divisors) {
    let reading: ProductReading = { ...start, divisor };
    for (let depth = 0; depth < 3 && reading.agreeing < reading.tested; depth += 1) {
      const next = bestAddition(reading, others, (used) => test(used, divisor));
      if (next === null) break;
      reading = next;
    }
    if (better(reading, best)) best = reading;
  }
  return best;
}

function bestAddition(
  start: ProductReading,
  others: readonly ColumnFacts[],
  test: (used: readonly FactorUse[]) => ProductReading,
): ProductReading | null {
  const free = others.filter(({ column }) => !start.factors.some((factor) => factor.column === column)).slice(0, 6);
  const single = free.flatMap(({ column }) => uses.map((use) => ({ column, ...use })));
  let best: ProductReading = start;
  for (const use of single) {
    const reading = test([...start.factors, use]);
    if (better(reading, best)) best = reading;
  }
  if (best !== start) return best;
  // Together only what is few: the pairs grow with the square.
  if (free.length > 3) return null;
  for (const [index, first] of single.entries()) {
    for (const second of single.slice(index + 1)) {
      if (second.column === first.column) continue;
      const reading = test([...start.factors, first, second]);
      if (better(reading, best)) best = reading;
    }
  }
  return best === start ? null : best;
}

function rowAgrees(
  row: number,
  amounts: ColumnFacts,
  quantity: ColumnFacts,
  rate: ColumnFacts,
  used: readonly FactorUse[],
  others: readonly ColumnFacts[],
  divisor: Decimal,
  isText: boolean,
): boolean {
  const stated = amounts.numbers.get(row);
  const q = quantity.numbers.get(row);
  const r = rate.numbers.get(row);
  if (stated === undefined || q === undefined || r === undefined) return false;
  const parts: Num[] = [q, r];
  let value = q.value.times(r.value).div(divisor);
  for (const { column, divides, transform } of used) {
    const num = others.find((facts) => facts.column === column)?.numbers.get(row);
    if (num === undefined) continue;
    const factor = transformed(num.value, transform);
    if (factor.isZero()) return false;
    value = divides ? value.div(factor) : value.times(factor);
    parts.push(num);
  }
  return agrees(value, stated, parts, isText);
}

/** Rows on which all three are there and a coincidence says nothing: not those where everything is zero or one. */
function sampleRows(amounts: ColumnFacts, quantity: ColumnFacts, rate: ColumnFacts): readonly number[] {
  const rows: number[] = [];
  const quantities = quantity.numbers.values();
  const rates = rate.numbers.values();
  let atQuantity = 0;
  let atRate = 0;
  // All three ascend by row, so that they are walked side by side.
  for (const amount of amounts.numbers.values()) {
    const { row } = amount;
    while ((quantities[atQuantity]?.row ?? row) < row) atQuantity += 1;
    while ((rates[atRate]?.row ?? row) < row) atRate += 1;
    const q = quantities[atQuantity];
    const r = rates[atRate];
    if (q?.row !== row || r?.row !== row) continue;
    if (!isZeroNum(amount) && !isZeroNum(q) && !isZeroNum(r)) rows.push(row);
  }
  if (rows.length <= SAMPLE) return rows;
  const stride = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * stride)] ?? 0);
}
