import { columnName } from '../../import';
import type { FactorClass } from '../estimate';
import type { ColumnRole } from '../recognition';
import type { ColumnMeaning } from '../words/columnWords';
import { isDiscountLabel } from '../words/rowWords';
import type { ColumnFacts } from './columnFacts';
import type { ColumnFactor } from './columns';
import { columnsByArithmetic, type FactorUse, type ProductReading } from './columnsByArithmetic';
import type { FormulaEvidence } from './columnsByFormulas';
import { type ForcedRole, headingOf } from './forcedRole';

export interface ReasonedProduct extends ProductReading {
  readonly reason: string;
}

/** Quantity, rate and factors: by the amount's own formulas, else by the words if they hold, else by arithmetic. */
export function readProduct(
  facts: readonly ColumnFacts[],
  free: readonly ColumnFacts[],
  amount: number,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  evidence: FormulaEvidence | undefined,
  isText: boolean,
  forced: ReadonlyMap<number, ForcedRole>,
): ReasonedProduct | null {
  const amounts = facts.find(({ column }) => column === amount);
  if (amounts === undefined) return null;
  const roleOf = (column: number) => forced.get(column)?.role ?? meanings.get(column)?.role ?? null;
  const numeric = free.filter(({ numbers, column }) => numbers.size > 0 && !isNeverFigure(roleOf(column)));
  const quantities = numeric.filter(({ column }) => roleOf(column) === 'quantity');
  const rates = numeric.filter(({ column, percents, numbers }) => roleOf(column) === 'rate' && percents < numbers.size);
  // Without a word that says so, a factor is believed only where enough rows speak for it.
  const factors = numeric.filter(({ column, heading }) => {
    const role = roleOf(column);
    if (isDiscountLabel(heading)) return true;
    if (role === 'percent') return evidence?.divided.has(column) === true;
    return role === 'factor' || role === 'quantity' || (role !== 'amount' && amounts.numbers.size >= 5);
  });
  // A factor that no word calls one, and that leaves more than a few rows unexplained, is a coincidence.
  const isBelieved = ({ factors: uses, agreeing, tested }: ProductReading) =>
    agreeing * 4 >= tested * 3 || uses.every(({ column }) => roleOf(column) === 'factor');
  const test = (pairs: readonly (readonly [ColumnFacts, ColumnFacts])[]) => {
    const read = columnsByArithmetic(amounts, pairs, factors, isText);
    return read === null || isBelieved(read) ? read : columnsByArithmetic(amounts, pairs, [], isText);
  };
  const cross = (left: readonly ColumnFacts[], right: readonly ColumnFacts[]) =>
    left.flatMap((q) => right.filter((r) => r !== q).map((r) => [q, r] as const));

  if (evidence !== undefined && evidence.products > 0) {
    const used = numeric.filter(({ column }) => evidence.multiplied.has(column) || evidence.divided.has(column));
    const multiplied = used.filter(({ column }) => evidence.multiplied.has(column));
    const rate = pickRate(multiplied, meanings, forced);
    const quantity = multiplied
      .filter((column) => column !== rate)
      .sort((a, b) => quantityRank(b, roleOf) - quantityRank(a, roleOf) || count(evidence, b) - count(evidence, a))[0];
    if (rate !== undefined && quantity !== undefined) {
      const reading = columnsByArithmetic(amounts, [[quantity, rate]], used, isText);
      if (reading !== null) return { ...reading, reason: `formula ${columnName(amount)} = ${evidence.example ?? ''}` };
    }
  }
  const byWords = test(cross(quantities, rates));
  if (byWords !== null && byWords.agreeing * 2 >= byWords.tested) return { ...byWords, reason: wordsReason(byWords) };
  const candidates = numeric.filter(({ percents, numbers }) => percents * 2 < numbers.size);
  const anyPair = cross(candidates, candidates).filter(([q, r]) => isRightWayRound(q, r, roleOf));
  const byArithmetic = test(anyPair.slice(0, 60));
  if (
    byArithmetic !== null &&
    byArithmetic.agreeing >= (byArithmetic.factors.length > 0 ? 4 : 3) &&
    byArithmetic.agreeing * 2 > byArithmetic.tested
  ) {
    return { ...byArithmetic, reason: wordsReason(byArithmetic) };
  }
  // One row may be the customer's mistake; where most rows disagree the words are wrong.
  return byWords !== null && byWords.tested <= 2 ? { ...byWords, reason: 'headings' } : null;
}

/**
 * Rates by their headings that make the amount on the fewest of the rows: something else goes into the amounts (a set-up,
 * a surcharge in a column of its own), and a rate that is not the whole rule would charge the customer with errors.
 */
export function refutedRates(
  facts: readonly ColumnFacts[],
  free: readonly ColumnFacts[],
  amount: number,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  isText: boolean,
): readonly { readonly column: number; readonly reason: string }[] {
  const amounts = facts.find(({ column }) => column === amount);
  const called = (role: ColumnRole) =>
    free.filter(({ column, numbers }) => numbers.size > 0 && meanings.get(column)?.role === role);
  if (amounts === undefined) return [];
  return called('rate').flatMap((rate) => {
    const pairs = called('quantity').map((quantity) => [quantity, rate] as const);
    const best = columnsByArithmetic(amounts, pairs, [], isText);
    if (best === null || best.tested < 3 || best.agreeing * 2 >= best.tested) return [];
    const reason = `with the quantity it makes the amount on ${best.agreeing} of ${best.tested} rows only`;
    return [{ column: rate.column, reason }];
  });
}

function wordsReason({ agreeing, tested }: ProductReading): string {
  return `quantity x rate is the amount on ${agreeing} of ${tested} rows`;
}

function count(evidence: FormulaEvidence, { column }: ColumnFacts): number {
  return evidence.multiplied.get(column) ?? 0;
}

function quantityRank({ column }: ColumnFacts, roleOf: (column: number) => ColumnRole | null): number {
  const role = roleOf(column);
  return role === 'quantity' ? 2 : role === 'factor' || role === 'percent' ? 0 : 1;
}

/** The rate of a product: what its heading says, else what is in a currency, else the rightmost. */
function pickRate(
  multiplied: readonly ColumnFacts[],
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  forced: ReadonlyMap<number, ForcedRole>,
): ColumnFacts | undefined {
  const roleOf = (column: number) => forced.get(column)?.role ?? meanings.get(column)?.role;
  return (
    multiplied.find(({ column }) => roleOf(column) === 'rate') ??
    multiplied.find(({ currencies }) => currencies > 0) ??
    multiplied.findLast(
      ({ column }) => roleOf(column) !== 'quantity' && roleOf(column) !== 'factor' && roleOf(column) !== 'percent',
    )
  );
}

export function isNeverFigure(role: ColumnRole | null): boolean {
  return role === 'position' || role === 'level' || role === 'unit' || role === 'currency';
}

/** Each pair is tried one way: the quantity is what is called so, else what is not a price, else the left one. */
export function isRightWayRound(
  q: ColumnFacts,
  r: ColumnFacts,
  roleOf: (column: number) => ColumnRole | null,
): boolean {
  const rank = (facts: ColumnFacts) =>
    (roleOf(facts.column) === 'rate' ? 2 : roleOf(facts.column) === 'quantity' ? -2 : 0) +
    (facts.currencies > 0 ? 1 : 0);
  return rank(q) === rank(r) ? q.column < r.column : rank(q) < rank(r);
}

/** A factor by the use that the arithmetic found for its column. */
export function factorOf(use: FactorUse, meaning: ColumnMeaning | null, facts: readonly ColumnFacts[]): ColumnFactor {
  const name = headingOf(facts, use.column) || (use.divides ? 'divisor' : 'multiplier');
  if (isDiscountLabel(name)) return { name, class: 'rate', divides: use.divides, transform: use.transform };
  const fallback: FactorClass = use.transform === 'plain' || use.transform === 'hundredth' ? 'usage' : 'yield';
  return { name, class: meaning?.factor?.class ?? fallback, divides: use.divides, transform: use.transform };
}
