import { type Decimal, sum } from '../../base/decimal';
import { columnName } from '../../import';
import type { Expression } from '../sheet/formula';
import { type CellRange, isPlainProduct, productShape, type SumShape, sumShape, unwrap } from '../sheet/formulaShape';
import type { Grid, Num } from '../sheet/grid';
import type { ColumnMeaning } from '../words/columnWords';
import { elementOf } from '../words/elementWords';
import { halfUnit } from './agrees';
import { type ColumnFacts, rowsOf } from './columnFacts';
import type { Table } from './findTables';
import type { Formulas } from './formulas';

/** A wide table: its rows are made of cost elements that stand side by side. */
export interface WideTable {
  /** The column of the rows' own totals; `null` where there is none. */
  readonly amount: number | null;
  readonly elements: readonly number[];
  /** Columns that only add elements before them, with the elements that they add. */
  readonly sums: ReadonlyMap<number, readonly number[]>;
  readonly reason: string;
  /** Whether the table says so of itself; else a person named the elements. */
  readonly isFound: boolean;
}

type Meanings = ReadonlyMap<number, ColumnMeaning | null>;

/** Columns that add up to another column, row by row: by formulas, else by arithmetic, else by their names alone. */
export function elementColumns(
  grid: Grid,
  table: Table,
  facts: readonly ColumnFacts[],
  formulas: Formulas,
  meanings: Meanings,
): WideTable | null {
  const byFormula = closed(sumsAcross(grid, table, facts, formulas, meanings), 'sums by formula across each row');
  if (byFormula !== null && isWide(byFormula, facts)) return byFormula;
  const byArithmetic = addingColumns(facts, meanings);
  if (byArithmetic !== null) return byArithmetic;
  return namedElements(facts, meanings);
}

/** At least two rows have at least two elements each: else the columns only lie beside each other. */
function isWide({ elements }: WideTable, facts: readonly ColumnFacts[]): boolean {
  const counts = new Map<number, number>();
  for (const { column, numbers } of facts) {
    if (!elements.includes(column)) continue;
    for (const { row, value } of numbers.values()) if (!value.isZero()) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length >= 2;
}

/** For each column whose formulas add cells of their own row: which columns they add. */
function sumsAcross(
  grid: Grid,
  table: Table,
  facts: readonly ColumnFacts[],
  formulas: Formulas,
  meanings: Meanings,
): ReadonlyMap<number, readonly number[]> {
  const filled = facts.filter(({ numbers }) => numbers.size > 0).map(({ column }) => column);
  // `MGK 5 %` is a surcharge whatever its percent sign says.
  const isElement = new Set(facts.flatMap(({ column, heading }) => (elementOf(heading)?.isStrong ? [column] : [])));
  const votes = new Map<number, Map<string, number>>();
  for (const row of rowsOf(grid, table)) {
    for (const column of formulas.columns) {
      const expression = formulas.at(row, column);
      if (expression === undefined) continue;
      const sum = sumShape(expression) ?? sumInProduct(expression);
      const columns = sum === null ? null : columnsAcross(sum, row, filled);
      if (columns === null || columns.includes(column)) continue;
      // Machine and labour rates that are added are no amounts yet.
      if (columns.some((part) => noElement.has(meanings.get(part)?.role ?? '') && !isElement.has(part))) continue;
      const counts = votes.get(column) ?? new Map<string, number>();
      counts.set(columns.join(), (counts.get(columns.join()) ?? 0) + 1);
      votes.set(column, counts);
    }
  }
  const sums = new Map<number, readonly number[]>();
  for (const [column, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
    if (best !== undefined && best[1] >= 2) sums.set(column, best[0].split(',').map(Number));
  }
  return sums;
}

/** The sum that `D9*(F9+G9)` multiplies. */
function sumInProduct(expression: Expression): SumShape | null {
  if (isPlainProduct(expression)) return null;
  for (const atom of productShape(unwrap(expression))?.over ?? []) if (atom.type === 'sum') return atom.sum;
  return null;
}

/** The columns that a sum adds within one row, at least two; `null` for any other sum. */
function columnsAcross({ plus, minus }: SumShape, row: number, filled: readonly number[]): readonly number[] | null {
  if (minus.length > 0) return null;
  const isOwnRow = ({ sheet, fromRow, toRow }: CellRange) => sheet === null && fromRow === row && toRow === row;
  if (!plus.every(isOwnRow)) return null;
  const columns = new Set<number>();
  for (const { fromColumn, toColumn } of plus) {
    for (const column of filled) if (column >= fromColumn && column <= toColumn) columns.add(column);
    if (fromColumn === toColumn) columns.add(fromColumn);
  }
  return columns.size >= 2 ? [...columns].sort((a, b) => a - b) : null;
}

/** The column that holds all others, and what it is made of in the end. */
function closed(sums: ReadonlyMap<number, readonly number[]>, reason: string): WideTable | null {
  const known = new Map<number, readonly number[]>();
  const leavesOf = (column: number): readonly number[] => {
    const parts = sums.get(column);
    if (parts === undefined) return [column];
    const before = known.get(column);
    if (before !== undefined) return before;
    // In a circle it stands for itself.
    known.set(column, [column]);
    const leaves = [...new Set(parts.flatMap(leavesOf))];
    known.set(column, leaves);
    return leaves;
  };
  let best: WideTable | null = null;
  for (const amount of sums.keys()) {
    const elements = [...new Set(leavesOf(amount))].sort((a, b) => a - b);
    if (best !== null && elements.length <= best.elements.length) continue;
    const inner = [...sums.keys()].filter((column) => column !== amount);
    best = {
      amount,
      elements,
      sums: new Map(inner.map((column) => [column, leavesOf(column)])),
      reason,
      isFound: true,
    };
  }
  return best;
}

const noElement = new Set(['position', 'level', 'unit', 'currency', 'quantity', 'rate', 'percent', 'factor', 'base']);

/** Reads the columns from left to right: one that equals the sum of those that stand open takes them. */
function addingColumns(facts: readonly ColumnFacts[], meanings: Meanings): WideTable | null {
  const candidates = facts.filter(
    ({ column, heading, numbers, percents, dates }) =>
      numbers.size >= 2 &&
      percents * 2 <= numbers.size &&
      dates === 0 &&
      (elementOf(heading)?.isStrong === true || !noElement.has(meanings.get(column)?.role ?? '')),
  );
  let open: readonly ColumnFacts[] = [];
  const sums = new Map<number, readonly number[]>();
  for (const column of candidates) {
    const start = open.findIndex((_, at) => open.length - at >= 2 && addsUp(open.slice(at), column));
    if (start >= 0) {
      sums.set(
        column.column,
        open.slice(start).map((part) => part.column),
      );
      open = open.slice(0, start);
    }
    open = [...open, column];
  }
  const wide = sums.size === 0 ? null : closed(sums, 'the elements of each row add up to it');
  return wide !== null && isWide(wide, facts) ? wide : null;
}

/** How many rows of a long column are tried before all of them are. */
const SAMPLE = 50;

/** Whether half of some rows, spread over a long column, add up: many columns make many sums that are none. */
function mayAddUp(parts: readonly ColumnFacts[], { numbers }: ColumnFacts): boolean {
  const all = numbers.values();
  const stride = Math.floor(all.length / SAMPLE);
  if (stride < 2) return true;
  const sample = Array.from({ length: SAMPLE }, (_, at) => all[at * stride]).filter((stated) => stated !== undefined);
  const agreeing = sample.filter((stated) => !isOff(stated, figuresIn(parts, stated.row)));
  return agreeing.length * 2 >= SAMPLE;
}

/** The figures of a row other than zero. */
function figuresIn(parts: readonly ColumnFacts[], row: number): readonly Decimal[] {
  const figures: Decimal[] = [];
  for (const { numbers } of parts) {
    const part = numbers.get(row)?.value;
    if (part !== undefined && !part.isZero()) figures.push(part);
  }
  return figures;
}

function isOff({ value, places }: Num, figures: readonly Decimal[]): boolean {
  return sum(figures)
    .minus(value)
    .abs()
    .gt(halfUnit(places).times(figures.length + 1));
}

/** On four of five rows, of which three have two parts and more; two where the headings name elements. */
function addsUp(parts: readonly ColumnFacts[], total: ColumnFacts): boolean {
  if (!mayAddUp(parts, total)) return false;
  let tested = 0;
  let agreeing = 0;
  let telling = 0;
  for (const stated of total.numbers.values()) {
    const figures = figuresIn(parts, stated.row);
    if (stated.value.isZero() && figures.length === 0) continue;
    tested += 1;
    if (isOff(stated, figures)) {
      if (tested - agreeing > total.numbers.size / 5) return false;
      continue;
    }
    agreeing += 1;
    if (figures.length >= 2) telling += 1;
  }
  // Each of the parts must matter, or a column of blanks would join in.
  const isEach = parts.every(({ numbers }) => numbers.values().some(({ value }) => !value.isZero()));
  const isNamed = parts.every(({ heading }) => elementOf(heading) !== null);
  return isEach && telling >= (isNamed ? 2 : 3) && agreeing * 5 >= tested * 4;
}

/** Without a column of totals only names tell: `Material`, `Labour`, `Overhead` side by side. */
function namedElements(facts: readonly ColumnFacts[], meanings: Meanings): WideTable | null {
  const named = facts.filter(
    ({ heading, numbers, percents, column }) =>
      numbers.size >= 2 &&
      percents * 2 <= numbers.size &&
      elementOf(heading) !== null &&
      !/^(?:rate|quantity)$/.test(meanings.get(column)?.role ?? ''),
  );
  // `Valve A` and `Valve B` are two of one kind: products, no elements.
  if (new Set(named.map(({ heading }) => elementOf(heading)?.element)).size < 2) return null;
  const figures = facts.filter(({ column, numbers }) => numbers.size > 0 && isFigure(meanings.get(column) ?? null));
  if (named.length < 2 || figures.some(({ column }) => !named.some((entry) => entry.column === column))) return null;
  const wide: WideTable = {
    amount: null,
    elements: named.map(({ column }) => column),
    sums: new Map(),
    reason: `the headings name cost elements (${named.map(({ column }) => columnName(column)).join(', ')})`,
    isFound: true,
  };
  return isWide(wide, facts) ? wide : null;
}

function isFigure(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && /^(?:amount|rate)$/.test(meaning.role);
}
