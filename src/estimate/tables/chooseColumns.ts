import { type Decimal, ONE, ZERO } from '../../base/decimal';
import { columnName } from '../../import';
import type { FactorClass } from '../estimate';
import type { ColumnRole } from '../recognition';
import type { Grid } from '../sheet/grid';
import { type ColumnMeaning, meaningOfHeading } from '../words/columnWords';
import { normalise } from '../words/normalise';
import { halfUnit } from './agrees';
import { amountColumn } from './amountColumn';
import { type ColumnFacts, type Formulas, rowsOf } from './columnFacts';
import { byRole, type Column, type ColumnFactor, type Columns, type ElementProduct, nothingAcross } from './columns';
import { columnsByArithmetic, type FactorUse, type ProductReading } from './columnsByArithmetic';
import { columnsByFormulas, type FormulaEvidence } from './columnsByFormulas';
import { elementColumns, type WideTable } from './elementColumns';
import { isUnitText, type Table } from './findTables';

/** A person's decision on a column. */
export interface ForcedRole {
  readonly role: ColumnRole;
  readonly factor?: { readonly class: FactorClass; readonly divides: boolean };
}

/**
 * What each column of a table is: words propose, formulas and arithmetic dispose, a person overrules. `assumed` is a
 * column of amounts that is tried out.
 */
export function chooseColumns(
  grid: Grid,
  table: Table,
  facts: readonly ColumnFacts[],
  formulas: Formulas,
  forced: ReadonlyMap<number, ForcedRole>,
  assumed: number | null = null,
): Columns {
  const meanings = new Map<number, ColumnMeaning | null>(
    facts.map(({ column, heading }) => [column, meaningOfHeading(heading)]),
  );
  const evidence = columnsByFormulas(grid, table, formulas);
  const rows = rowsOf(grid, table).length;
  const wide =
    assumed === null ? wideTable(forced, () => elementColumns(grid, table, facts, formulas, meanings)) : null;
  const amount =
    forcedColumn(forced, 'amount') ??
    (assumed === null ? null : { column: assumed, reason: 'its figures add up, and those of no other column do' }) ??
    (wide === null
      ? amountColumn(facts, meanings, evidence, rows)
      : wide.amount === null
        ? null
        : { column: wide.amount, reason: wide.reason });
  const roles = new Map<number, Column>();
  const set = (column: number, role: ColumnRole, reason: string, factor: ColumnFactor | null = null) => {
    if (!roles.has(column)) roles.set(column, { column, heading: headingOf(facts, column), role, factor, reason });
  };
  for (const [column, { role, factor }] of forced) {
    set(column, role, 'you said so', role === 'factor' ? forcedFactor(headingOf(facts, column), factor) : null);
  }
  let divisor: Decimal = ONE;
  let across = nothingAcross;
  if (wide !== null) {
    if (amount !== null) set(amount.column, 'amount', amount.reason);
    across = { products: elementProducts(facts, wide, meanings, grid.isText), sums: wide.sums };
    for (const column of wide.elements) set(column, 'element', wide.reason);
    for (const element of wide.elements) {
      const { multiplied, divided } = evidence.get(element) ?? { multiplied: new Map(), divided: new Map() };
      const { quantity, rate } = across.products.get(element) ?? { quantity: 0, rate: 0 };
      const makers = [quantity, rate, ...multiplied.keys(), ...divided.keys()].filter((column) => column > 0);
      for (const column of makers) set(column, 'attribute', `makes the figures of column ${columnName(element)}`);
    }
    for (const [column, parts] of wide.sums) set(column, 'ignored', `the sum of ${namedColumns(parts)}`);
  } else if (amount !== null) {
    const free = facts.filter(({ column }) => column !== amount.column);
    set(amount.column, 'amount', amount.reason);
    const product = readProduct(facts, free, amount.column, meanings, evidence.get(amount.column), grid.isText, forced);
    if (product !== null) {
      divisor = product.divisor;
      set(product.quantity, 'quantity', product.reason);
      set(product.rate, 'rate', product.reason);
      for (const use of product.factors) {
        set(use.column, 'factor', product.reason, factorOf(use, meanings.get(use.column) ?? null, facts));
      }
    } else {
      for (const { column, reason } of refutedRates(facts, free, amount.column, meanings, grid.isText))
        set(column, 'attribute', reason);
    }
  }
  ignoreShares(facts, amount?.column ?? null, set);
  assignByWords(facts, meanings, amount?.column ?? null, roles, set);
  orderLabels(grid, table, facts, roles);
  assignUnit(grid, table, facts, roles, set);
  assignLabel(facts, roles, set);
  for (const { column, heading } of facts)
    set(column, 'attribute', heading === '' ? 'no heading' : `heading '${heading}'`);
  const percent = [...roles.values()].find(({ role }) => role === 'percent');
  const percentFacts = facts.find(({ column }) => column === percent?.column);
  const all = [...roles.values()].sort((a, b) => a.column - b.column);
  return byRole(all, divisor, percentFacts !== undefined && countsInHundredths(percentFacts), across);
}

/** Elements that a person named stand; else what the table says of itself, unless a person gave the amounts. */
function wideTable(forced: ReadonlyMap<number, ForcedRole>, find: () => WideTable | null): WideTable | null {
  const named = [...forced].filter(([, { role }]) => role === 'element').map(([column]) => column);
  if (named.length > 0) {
    const amount = forcedColumn(forced, 'amount')?.column ?? find()?.amount ?? null;
    return { amount, elements: named, sums: new Map(), reason: 'you said so' };
  }
  const found = find();
  if (found === null) return null;
  const isOverruled = [...forced].some(
    ([column, { role }]) =>
      (role === 'amount' && column !== found.amount) || (found.elements.includes(column) && role !== 'amount'),
  );
  return isOverruled ? null : found;
}

/** Quantity and rate columns of the single elements, where columns before an element make it on most rows. */
function elementProducts(
  facts: readonly ColumnFacts[],
  wide: WideTable,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  isText: boolean,
): ReadonlyMap<number, ElementProduct> {
  const products = new Map<number, ElementProduct>();
  const taken = new Set([...wide.elements, ...wide.sums.keys(), wide.amount]);
  const free = facts.filter(
    ({ column, numbers }) =>
      numbers.size > 0 && !taken.has(column) && !isNeverFigure(meanings.get(column)?.role ?? null),
  );
  for (const element of wide.elements) {
    const amounts = facts.find(({ column }) => column === element);
    if (amounts === undefined) continue;
    const near = free.filter(({ column }) => column < element).slice(-4);
    const roleOf = (column: number) => meanings.get(column)?.role ?? null;
    const pairs = near.flatMap((q) =>
      near.flatMap((r) => (q !== r && isRightWayRound(q, r, roleOf) ? [[q, r] as const] : [])),
    );
    const reading = columnsByArithmetic(amounts, pairs, near, isText);
    if (reading === null || reading.agreeing < 3 || reading.agreeing * 4 < reading.tested * 3) continue;
    const factors = reading.factors.map((use) => ({
      column: use.column,
      heading: headingOf(facts, use.column),
      role: 'factor' as const,
      factor: factorOf(use, meanings.get(use.column) ?? null, facts),
      reason: 'quantity x rate is the amount',
    }));
    products.set(element, { quantity: reading.quantity, rate: reading.rate, factors, divisor: reading.divisor });
  }
  return products;
}

function namedColumns(columns: readonly number[]): string {
  return columns.map((column) => columnName(column)).join(' + ');
}

interface ReasonedProduct extends ProductReading {
  readonly reason: string;
}

/** Quantity, rate and factors: by the amount's own formulas, else by the words if they hold, else by arithmetic. */
function readProduct(
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
  const factors = numeric.filter(({ column }) => {
    const role = roleOf(column);
    if (role === 'percent') return evidence?.divided.has(column) === true;
    return role === 'factor' || role === 'quantity' || (role !== 'amount' && amounts.numbers.size >= 5);
  });
  const test = (pairs: readonly (readonly [ColumnFacts, ColumnFacts])[]) =>
    columnsByArithmetic(amounts, pairs, factors, isText);
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
function refutedRates(
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

function isNeverFigure(role: ColumnRole | null): boolean {
  return role === 'position' || role === 'level' || role === 'unit' || role === 'currency';
}

/** Each pair is tried one way: the quantity is what is called so, else what is not a price, else the left one. */
function isRightWayRound(q: ColumnFacts, r: ColumnFacts, roleOf: (column: number) => ColumnRole | null): boolean {
  const rank = (facts: ColumnFacts) =>
    (roleOf(facts.column) === 'rate' ? 2 : roleOf(facts.column) === 'quantity' ? -2 : 0) +
    (facts.currencies > 0 ? 1 : 0);
  return rank(q) === rank(r) ? q.column < r.column : rank(q) < rank(r);
}

function factorOf(use: FactorUse, meaning: ColumnMeaning | null, facts: readonly ColumnFacts[]): ColumnFactor {
  const name = headingOf(facts, use.column) || (use.divides ? 'divisor' : 'multiplier');
  const fallback: FactorClass = use.transform === 'plain' || use.transform === 'hundredth' ? 'usage' : 'yield';
  return { name, class: meaning?.factor?.class ?? fallback, divides: use.divides, transform: use.transform };
}

function forcedFactor(heading: string, factor: ForcedRole['factor']): ColumnFactor {
  return {
    name: heading === '' ? 'factor' : heading,
    class: factor?.class ?? 'usage',
    divides: factor?.divides ?? false,
    transform: 'plain',
  };
}

function forcedColumn(
  forced: ReadonlyMap<number, ForcedRole>,
  role: ColumnRole,
): { readonly column: number; readonly reason: string } | null {
  for (const [column, decision] of forced) if (decision.role === role) return { column, reason: 'you said so' };
  return null;
}

type SetRole = (column: number, role: ColumnRole, reason: string, factor?: ColumnFactor | null) => void;

const single = new Set<ColumnRole>(['position', 'level', 'quantity', 'unit', 'rate', 'percent', 'currency', 'base']);

/** Percentages that only say what part of the total each amount is, whatever they are called. */
function ignoreShares(facts: readonly ColumnFacts[], amount: number | null, set: SetRole): void {
  const amounts = [...(facts.find(({ column }) => column === amount)?.numbers ?? [])];
  const largest = amounts.reduce<Decimal>((most, [, { value }]) => (value.abs().gt(most) ? value.abs() : most), ZERO);
  if (largest.isZero() || amounts.length < 4) return;
  for (const { column, heading, numbers, percents } of facts) {
    if (heading !== '' || percents * 2 <= numbers.size || numbers.size * 4 < amounts.length * 3) continue;
    const shares = amounts.filter(([row, { value }]) => {
      const share = numbers.get(row);
      return (
        share !== undefined && share.value.times(largest).minus(value).abs().lte(halfUnit(share.places).times(largest))
      );
    });
    if (shares.length * 10 >= numbers.size * 9) set(column, 'ignored', 'shares of the largest amount');
  }
}

/** What is left goes by its heading, where no other column plays that part already. */
function assignByWords(
  facts: readonly ColumnFacts[],
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  amount: number | null,
  roles: ReadonlyMap<number, Column>,
  set: SetRole,
): void {
  const hasProduct = [...roles.values()].some(({ role }) => role === 'rate');
  for (const { column, heading, numbers, texts, percents, dates } of facts) {
    const meaning = meanings.get(column);
    if (meaning === null || meaning === undefined || roles.has(column)) continue;
    const reason = `heading '${heading}'`;
    const taken = [...roles.values()].some(({ role }) => role === meaning.role);
    if (single.has(meaning.role) && taken) continue;
    // Where the amounts are not quantity x rate, such columns say something else.
    if (meaning.role === 'quantity' && amount !== null && hasProduct) continue;
    if (meaning.role === 'rate' && percents > 0 && percents === numbers.size) set(column, 'percent', reason);
    else if (meaning.role === 'factor' || meaning.role === 'amount') continue;
    else if (meaning.role === 'label' && texts === 0) continue;
    // `Cost item` over words is no rate.
    else if (/^(?:rate|quantity)$/.test(meaning.role) && numbers.size === 0 && texts >= 2 && dates === 0) continue;
    else set(column, meaning.role, reason);
  }
  if (![...roles.values()].some(({ role }) => role === 'percent')) {
    const shares = facts.find(
      ({ column, percents, numbers, heading }) =>
        !roles.has(column) && percents > 0 && percents * 2 > numbers.size && !/share|anteil|of total/i.test(heading),
    );
    if (shares !== undefined) set(shares.column, 'percent', 'numbers with a percent sign');
  }
}

/** A column of units needs no heading: kg, pcs and h say what they are. */
function assignUnit(
  grid: Grid,
  table: Table,
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, Column>,
  set: SetRole,
): void {
  if ([...roles.values()].some(({ role }) => role === 'unit')) return;
  const heads = new Set(table.headerRows);
  const rows = rowsOf(grid, table).filter((row) => !heads.has(row));
  for (const { column, texts, numbers, heading } of facts) {
    if (roles.has(column) || heading !== '' || texts < 2 || numbers.size > 0) continue;
    const units = rows.filter((row) => isUnitText(grid.cell(row, column)?.value ?? '')).length;
    if (units * 5 < texts * 4) continue;
    set(column, 'unit', 'the units of the quantities');
    return;
  }
}

/** Of several columns of words the one that describes names the lines; a column of codes is a part number. */
function orderLabels(grid: Grid, table: Table, facts: readonly ColumnFacts[], roles: Map<number, Column>): void {
  const labels = facts.filter(({ column }) => roles.get(column)?.role === 'label');
  if (labels.length < 2) return;
  const heads = new Set(table.headerRows);
  const rows = rowsOf(grid, table).filter((row) => !heads.has(row));
  const codes = labels.filter(({ column }) => {
    const texts = rows.flatMap((row) => {
      const cell = grid.cell(row, column);
      return cell === undefined ? [] : [cell.value.trim()];
    });
    return texts.length > 0 && texts.filter(isCode).length * 3 >= texts.length * 2;
  });
  if (codes.length === labels.length) return;
  for (const { column } of codes) {
    const known = roles.get(column);
    if (known !== undefined && known.reason !== 'you said so')
      roles.set(column, { ...known, role: 'attribute', reason: `${known.reason}, codes` });
  }
}

/** `A-110`, `4711-02`, `12345`: no words. */
function isCode(text: string): boolean {
  return /^[\p{L}\d]{0,5}[-_./ ]?\d[\p{L}\d\-_./]*$/u.test(text);
}

/** The label is what is called so, else the first column of long texts. */
function assignLabel(facts: readonly ColumnFacts[], roles: ReadonlyMap<number, Column>, set: SetRole): void {
  if ([...roles.values()].some(({ role }) => role === 'label')) return;
  const texts = facts.filter(({ column, texts }) => !roles.has(column) && texts > 0);
  const best = texts.toSorted(
    (a, b) => b.texts * (b.textLength + 2) - a.texts * (a.textLength + 2) || a.column - b.column,
  )[0];
  if (best !== undefined) set(best.column, 'label', 'the column with the most words');
}

function countsInHundredths({ numbers, heading }: ColumnFacts): boolean {
  const plain = [...numbers.values()].filter((num) => !num.isPercent && !num.value.isZero());
  if (plain.length === 0) return false;
  const large = plain.filter(({ value }) => value.abs().gte(1)).length;
  return large * 2 > plain.length || (large > 0 && normalise(heading).includes('%'));
}

function headingOf(facts: readonly ColumnFacts[], column: number): string {
  return facts.find((entry) => entry.column === column)?.heading ?? '';
}
