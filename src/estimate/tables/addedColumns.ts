import { type Decimal, ZERO } from '../../base/decimal';
import { columnName } from '../../import';
import type { Expression } from '../sheet/formula';
import { productShape, unwrap } from '../sheet/formulaShape';
import type { Grid, Num } from '../sheet/grid';
import type { ColumnMeaning } from '../words/columnWords';
import { elementOf } from '../words/elementWords';
import { type ColumnFacts, rowsOf } from './columnFacts';
import { ColumnNumbers } from './columnNumbers';
import type { ElementProduct } from './columns';
import { columnsByArithmetic, type ProductReading } from './columnsByArithmetic';
import type { Table } from './findTables';
import { type ForcedRole, headingOf } from './forcedRole';
import type { Formulas } from './formulas';
import { factorOf, isNeverFigure, isRightWayRound } from './productColumns';

/** Columns that are added to quantity x rate to make the amount: a set-up, a surcharge, a freight for the piece. */
export interface AddedColumns {
  readonly elements: readonly number[];
  readonly product: ElementProduct;
  readonly reason: string;
}

interface Evidence {
  readonly grid: Grid;
  readonly facts: readonly ColumnFacts[];
  readonly amount: number;
  readonly meanings: ReadonlyMap<number, ColumnMeaning | null>;
  readonly forced: ReadonlyMap<number, ForcedRole>;
}

/** By the amounts' own formulas (`C5*D5+E5`), else by arithmetic on most rows; `null` where nothing is added. */
export function addedColumns(evidence: Evidence, table: Table, formulas: Formulas): AddedColumns | null {
  const byFormula = addedByFormula(evidence, table, formulas);
  if (byFormula !== null) {
    const product = productBeside(evidence, byFormula, 2);
    if (product !== null) return { elements: byFormula, product, reason: reasonOf(byFormula, 'by formula ') };
  }
  for (const set of setsOf(candidatesOf(evidence))) {
    const elements = set.toSorted((a, b) => a - b);
    const product = productBeside(evidence, elements, 3);
    if (product !== null) return { elements, product, reason: reasonOf(elements, '') };
  }
  return null;
}

function reasonOf(elements: readonly number[], how: string): string {
  return `${how}quantity x rate + ${elements.map((column) => columnName(column)).join(' + ')} is the amount`;
}

/** The quantity, the rate and the factors that make what the elements leave of the amount, where they do so. */
export function productBeside(
  { grid, facts, amount, meanings, forced }: Evidence,
  elements: readonly number[],
  enough: number,
): ElementProduct | null {
  const amounts = facts.find(({ column }) => column === amount);
  const added = facts.filter(({ column }) => elements.includes(column));
  if (amounts === undefined || added.length < elements.length) return null;
  const roleOf = (column: number) => forced.get(column)?.role ?? meanings.get(column)?.role ?? null;
  const free = facts.filter(
    ({ column, numbers, percents, dates }) =>
      column !== amount &&
      !elements.includes(column) &&
      numbers.size > 0 &&
      dates === 0 &&
      percents * 2 < numbers.size &&
      !isNeverFigure(roleOf(column)) &&
      (forced.get(column) === undefined || isProductRole(roleOf(column))),
  );
  const called = (role: string) => free.filter(({ column }) => roleOf(column) === role);
  const cross = (left: readonly ColumnFacts[], right: readonly ColumnFacts[]) =>
    left.flatMap((q) => right.flatMap((r) => (q !== r && isRightWayRound(q, r, roleOf) ? [[q, r] as const] : [])));
  const rest = restOf(amounts, added);
  const factors = called('factor');
  const read = (pairs: readonly Pair[]) => readRest(rest, pairs, factors, enough, grid.isText);
  const reading = read(cross(called('quantity'), called('rate'))) ?? read(cross(free, free).slice(0, 20));
  if (reading === null) return null;
  return {
    quantity: reading.quantity,
    rate: reading.rate,
    divisor: reading.divisor,
    factors: reading.factors.map((use) => ({
      column: use.column,
      heading: headingOf(facts, use.column),
      role: 'factor' as const,
      factor: factorOf(use, meanings.get(use.column) ?? null, facts),
      reason: 'quantity x rate and what is added are the amount',
    })),
  };
}

function isProductRole(role: string | null): boolean {
  return role === 'quantity' || role === 'rate' || role === 'factor';
}

type Pair = readonly [ColumnFacts, ColumnFacts];

/** What is left of the amounts, and of them the rows on which something is added: those alone tell, a few at first. */
interface Rest {
  readonly all: ColumnFacts;
  readonly telling: ColumnFacts;
  readonly few: ColumnFacts;
}

/** The product must hold on four of five rows, and on as many of those on which something is added. */
function readRest(
  { all, telling, few }: Rest,
  pairs: readonly Pair[],
  factors: readonly ColumnFacts[],
  enough: number,
  isText: boolean,
): ProductReading | null {
  const holds = (reading: ProductReading | null): reading is ProductReading =>
    reading !== null && reading.agreeing >= enough && reading.agreeing * 5 >= reading.tested * 4;
  const first = columnsByArithmetic(few, pairs, factors, isText);
  if (!holds(first)) return null;
  const pair = pairs.filter(([q, r]) => q.column === first.quantity && r.column === first.rate);
  const told = columnsByArithmetic(telling, pair, factors, isText);
  const reading = columnsByArithmetic(all, pair, factors, isText);
  return holds(told) && holds(reading) ? reading : null;
}

/** How many rows of a long table are tried. */
const SAMPLE = 200;
/** So many rows are enough to tell that columns do not make the amount. */
const FEW = 10;

function restOf(amounts: ColumnFacts, added: readonly ColumnFacts[]): Rest {
  const all = amounts.numbers.values();
  const stride = Math.max(1, Math.floor(all.length / SAMPLE));
  const whole: Num[] = [];
  const telling: Num[] = [];
  for (let at = 0; at < all.length; at += stride) {
    const stated = all[at];
    if (stated === undefined) continue;
    const plus = added.reduce<Decimal>((sum, { numbers }) => sum.plus(numbers.get(stated.row)?.value ?? ZERO), ZERO);
    const { row, column, places, isPercent } = stated;
    const num = { row, column, places, isPercent, value: stated.value.minus(plus) };
    whole.push(num);
    if (!plus.isZero()) telling.push(num);
  }
  const of = (nums: readonly Num[]): ColumnFacts => ({ ...amounts, numbers: numbersOf(nums) });
  const step = Math.max(1, Math.floor(telling.length / FEW));
  return { all: of(whole), telling: of(telling), few: of(telling.filter((_, at) => at % step === 0).slice(0, FEW)) };
}

function numbersOf(nums: readonly Num[]): ColumnNumbers {
  const byRow = new Map(nums.map((num) => [num.row, num]));
  const numbers = new ColumnNumbers((row) => byRow.get(row) ?? null);
  for (const num of nums) numbers.add(num);
  return numbers;
}

/** Columns of figures that may be added: those whose words name a cost element, and others without a meaning. */
function candidatesOf({ facts, amount, meanings, forced }: Evidence): {
  readonly named: readonly number[];
  readonly others: readonly number[];
} {
  const candidates = facts.filter(({ column, heading, numbers, percents, dates }) => {
    const role = meanings.get(column)?.role ?? null;
    const isOpen = elementOf(heading) !== null || role === null || role === 'amount';
    const isFigure = numbers.size >= 2 && percents === 0 && dates === 0;
    return isOpen && isFigure && column !== amount && !forced.has(column) && !isNeverFigure(role);
  });
  const columnsOf = (isNamed: boolean) =>
    candidates
      .filter(({ heading }) => (elementOf(heading) !== null) === isNamed)
      .slice(0, MOST)
      .map(({ column }) => column);
  return { named: columnsOf(true), others: columnsOf(false) };
}

/** So many columns are tried: the pairs of them grow with the square. */
const MOST = 5;

/** Each alone, those of a name two together and all together, and the others two together where they are few. */
function setsOf({ named, others }: ReturnType<typeof candidatesOf>): readonly (readonly number[])[] {
  const pairsOf = (columns: readonly number[]) =>
    columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  const singles = [...named, ...others].map((single) => [single]);
  const pairs = [...pairsOf(named), ...(named.length + others.length <= 3 ? pairsOf([...named, ...others]) : [])];
  return [...singles, ...pairs, ...(named.length > 2 ? [named] : [])];
}

/** The columns that most of the formulas add to a product of their own row. */
function addedByFormula(
  { grid, amount, forced }: Evidence,
  table: Table,
  formulas: Formulas,
): readonly number[] | null {
  const votes = new Map<string, number>();
  for (const row of rowsOf(grid, table)) {
    const expression = formulas.at(row, amount);
    const added = expression === undefined ? null : addedTo(expression, row);
    if (added !== null) votes.set(added.join(), (votes.get(added.join()) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  if (best === undefined || best[1] < 2) return null;
  const columns = best[0].split(',').map(Number);
  return columns.some((column) => forced.has(column)) ? null : columns;
}

/** `C5*D5+E5`: the columns of the plain cells beside the one product; `null` for any other formula. */
function addedTo(expression: Expression, row: number): readonly number[] | null {
  const terms = termsOf(expression);
  if (terms === null || terms.length < 2) return null;
  const columns = new Set<number>();
  let products = 0;
  for (const term of terms) {
    if (term.type === 'ref') {
      if (term.sheet !== null || term.row !== row) return null;
      columns.add(term.column);
    } else if (productShape(term) !== null) products += 1;
    else return null;
  }
  return products === 1 && columns.size > 0 ? [...columns].sort((a, b) => a - b) : null;
}

/** What a formula adds, in order; `null` where it takes anything off. */
function termsOf(expression: Expression): readonly Expression[] | null {
  const bare = unwrap(expression);
  if (bare.type === 'binary' && bare.operator === '-') return null;
  const parts =
    bare.type === 'binary' && bare.operator === '+'
      ? [bare.left, bare.right]
      : bare.type === 'call' && bare.name === 'SUM'
        ? bare.args
        : null;
  if (parts === null) return [bare];
  const terms = parts.map(termsOf);
  return terms.some((term) => term === null) ? null : terms.flatMap((term) => term ?? []);
}
