import { type Decimal, ONE, ZERO } from '../../base/decimal';
import { columnName } from '../../import';
import type { ColumnRole } from '../recognition';
import type { Grid } from '../sheet/grid';
import { type ColumnMeaning, meaningOfHeading } from '../words/columnWords';
import { elementOf } from '../words/elementWords';
import { normalise } from '../words/normalise';
import { addedColumns, productBeside } from './addedColumns';
import { halfUnit } from './agrees';
import { amountColumn } from './amountColumn';
import { type ColumnFacts, rowsOf } from './columnFacts';
import { byRole, type Column, type ColumnFactor, type Columns, type ElementProduct, nothingAcross } from './columns';
import { columnsByFormulas } from './columnsByFormulas';
import { elementColumns } from './elementColumns';
import type { Table } from './findTables';
import { type ForcedRole, forcedColumn, headingOf, type SetRole } from './forcedRole';
import type { Formulas } from './formulas';
import { factorOf, readProduct, refutedRates } from './productColumns';
import { quotientOf } from './quotient';
import { elementProducts, wideTable } from './wideColumns';
import { assignLabel, assignUnit, orderLabels } from './wordColumns';
import { inFirstYear, yearOf } from './years';

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
      ? inFirstYear(facts, amountColumn(facts, meanings, evidence, rows))
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
    const unstated =
      wide.amount === null || wide.isFound
        ? null
        : productBeside({ grid, facts, amount: wide.amount, meanings, forced }, wide.elements, 2);
    across = { products: elementProducts(facts, wide, meanings, grid.isText), sums: wide.sums, unstated };
    if (unstated !== null) setProduct(unstated, 'quantity x rate and the elements are the amount', set);
    for (const column of wide.elements) set(column, 'element', wide.reason);
    for (const element of wide.elements) {
      const { multiplied, divided } = evidence.get(element) ?? { multiplied: new Map(), divided: new Map() };
      const { quantity, rate } = across.products.get(element) ?? { quantity: 0, rate: 0 };
      const makers = [quantity, rate, ...multiplied.keys(), ...divided.keys()].filter((column) => column > 0);
      for (const column of makers) set(column, 'attribute', `makes the figures of column ${columnName(element)}`);
    }
    for (const [column, parts] of wide.sums) set(column, 'ignored', `the sum of ${namedColumns(parts)}`);
  } else if (amount !== null) {
    // A year beside the amounts of another holds the same rows once more, and makes none of them.
    const free = facts.filter(({ column, heading }) => column !== amount.column && yearOf(heading) === null);
    set(amount.column, 'amount', amount.reason);
    const product = readProduct(facts, free, amount.column, meanings, evidence.get(amount.column), grid.isText, forced);
    const added =
      product?.agreeing === product?.tested && product !== null
        ? null
        : addedColumns({ grid, facts, amount: amount.column, meanings, forced }, table, formulas);
    const amounts = facts.find(({ column }) => column === amount.column);
    const quotient =
      added !== null || product !== null || amounts === undefined
        ? null
        : quotientOf(amounts, free, (column) => meanings.get(column)?.role ?? null, grid.isText);
    if (added !== null) {
      across = { ...nothingAcross, unstated: added.product };
      for (const column of added.elements) set(column, 'element', added.reason);
      setProduct(added.product, added.reason, set);
    } else if (product !== null) {
      divisor = product.divisor;
      set(product.quantity, 'quantity', product.reason);
      set(product.rate, 'rate', product.reason);
      for (const use of product.factors) {
        set(use.column, 'factor', product.reason, factorOf(use, meanings.get(use.column) ?? null, facts));
      }
    } else if (quotient !== null) {
      set(quotient.rate, 'rate', quotient.reason);
      const factor = { name: headingOf(facts, quotient.by), class: 'volume' as const };
      set(quotient.by, 'factor', quotient.reason, { ...factor, divides: true, transform: 'plain' });
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

/** The columns of a product that the elements of a row are added to. */
function setProduct({ quantity, rate, factors }: ElementProduct, reason: string, set: SetRole): void {
  set(quantity, 'quantity', reason);
  set(rate, 'rate', reason);
  for (const { column, factor } of factors) set(column, 'factor', reason, factor);
}

function namedColumns(columns: readonly number[]): string {
  return columns.map((column) => columnName(column)).join(' + ');
}

function forcedFactor(heading: string, factor: ForcedRole['factor']): ColumnFactor {
  return {
    name: heading === '' ? 'factor' : heading,
    class: factor?.class ?? 'usage',
    divides: factor?.divides ?? false,
    transform: 'plain',
  };
}

const single = new Set<ColumnRole>(['position', 'level', 'quantity', 'unit', 'rate', 'percent', 'currency', 'base']);

/** Percentages that only say what part of the total each amount is, whatever they are called. */
function ignoreShares(facts: readonly ColumnFacts[], amount: number | null, set: SetRole): void {
  const amounts = facts.find(({ column }) => column === amount)?.numbers.values() ?? [];
  if (amounts.length < 4) return;
  const unnamed = facts.filter(
    ({ heading, numbers, percents }) =>
      heading === '' && percents * 2 > numbers.size && numbers.size * 4 >= amounts.length * 3,
  );
  if (unnamed.length === 0) return;
  const largest = amounts.reduce<Decimal>((most, { value }) => (value.abs().gt(most) ? value.abs() : most), ZERO);
  if (largest.isZero()) return;
  for (const { column, numbers } of unnamed) {
    const shares = amounts.filter(({ row, value }) => {
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
    // Minutes of a set-up are spread over a lot: no line is so many of them.
    if (meaning.role === 'quantity' && elementOf(heading)?.element === 'setup') continue;
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

function countsInHundredths({ numbers, heading }: ColumnFacts): boolean {
  const plain = [...numbers.values()].filter((num) => !num.isPercent && !num.value.isZero());
  if (plain.length === 0) return false;
  const large = plain.filter(({ value }) => value.abs().gte(1)).length;
  return large * 2 > plain.length || (large > 0 && normalise(heading).includes('%'));
}
