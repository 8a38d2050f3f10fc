import type { Cell } from '../../import';
import { factOf } from '../facts/factOf';
import { currencyIn } from '../numbers/currency';
import { looksNumeric } from '../numbers/numberFormat';
import { parseFormula } from '../sheet/formula';
import { sumShape } from '../sheet/formulaShape';
import type { Grid } from '../sheet/grid';
import { meaningOfHeading } from '../words/columnWords';
import { elementOf } from '../words/elementWords';
import { factKeyOf } from '../words/factWords';
import { normalise } from '../words/normalise';

/** A stretch of rows that share their columns. A sheet may stack several. */
export interface Table {
  /** Empty where the table has no header. The first is the one that is named. */
  readonly headerRows: readonly number[];
  /** The first row of data, or the heading above the header row. */
  readonly fromRow: number;
  readonly toRow: number;
  readonly headings: ReadonlyMap<number, string>;
}

/**
 * Cuts a sheet into tables at its header rows; a header that only repeats the one before it goes on with its table.
 * `forced` is a person's choice of header row, 0 for none; `joined` are the header rows of tables that a person joined
 * to the one above.
 */
export function findTables(grid: Grid, forced: number | null, joined: ReadonlySet<number>): readonly Table[] {
  const last = grid.rows.at(-1) ?? 0;
  if (forced === 0) return [bareTable(grid, last)];
  const headers = headerGroups(grid, forced);
  if (headers.length === 0) return [bareTable(grid, last)];
  const starts = headers.map((rows, index) =>
    startAbove(grid, rows[0] ?? 1, headers[index - 1]?.at(-1) ?? 0, headers.length),
  );
  const tables = headers.map((headerRows, index) => ({
    headerRows,
    fromRow: starts[index] ?? 1,
    toRow: (starts[index + 1] ?? last + 1) - 1,
    headings: headingsOf(grid, headerRows),
  }));
  return joinRepeats(tables, joined);
}

/** A table without a header: all rows but a title block, which a blank row ends. */
function bareTable(grid: Grid, last: number): Table {
  return { headerRows: [], fromRow: afterTitles(grid), toRow: last, headings: new Map() };
}

function afterTitles(grid: Grid): number {
  const { rows } = grid;
  let end = 0;
  for (const [index, row] of rows.slice(0, 12).entries()) {
    const cells = grid.cellsOf(row);
    const text = cells[0]?.kind === 'text' ? cells[0].value : '';
    const isPlain = text !== '' && cells.length <= 4 && cells.every(({ formula }) => formula === null);
    if (!isPlain) break;
    const isFact = cells.length > 1 && (factOf(text, cells[1]) !== null || /[:：]\s*$/.test(text));
    if (isFact) end = index + 1;
    else if (cells.length > 1) break;
  }
  return rows[end] ?? rows[0] ?? 1;
}

/** Tables under one and the same header are one table: their columns are judged by the rows of all of them. */
function joinRepeats(tables: readonly Table[], joined: ReadonlySet<number>): readonly Table[] {
  const whole: Table[] = [];
  for (const table of tables) {
    const before = whole.at(-1);
    const isJoined = joined.has(table.headerRows[0] ?? 0);
    if (before === undefined || (!isJoined && !sameHeadings(before.headings, table.headings))) whole.push(table);
    else {
      const headerRows = [...before.headerRows, ...table.headerRows];
      whole[whole.length - 1] = { ...before, headerRows, toRow: table.toRow };
    }
  }
  return whole;
}

function sameHeadings(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([column, heading]) => normalise(b.get(column) ?? '') === normalise(heading));
}

/** Rows that head a table, a second header line joined to the first. */
function headerGroups(grid: Grid, forced: number | null): readonly (readonly number[])[] {
  const groups: number[][] = [];
  grid.rows.forEach((row, index) => {
    const isHeader =
      forced === null ? isHeaderRow(grid, index) : row === forced || (row > forced && isHeaderRow(grid, index));
    const before = groups.at(-1);
    if (before?.at(-1) === row - 1 && (isHeader || isUnitRow(grid, row)) && before.length < 2) before.push(row);
    else if (isHeader) groups.push([row]);
  });
  return groups;
}

const figureRoles = new Set(['amount', 'rate', 'quantity', 'percent']);

/** A row of words of which several name columns, with numbers under them. */
function isHeaderRow(grid: Grid, index: number): boolean {
  const row = grid.rows[index] ?? 0;
  const cells = grid.cellsOf(row);
  if (headsYears(grid, index)) return true;
  // Nearly every row of a sheet holds a figure and several cells: no header.
  if (cells.length > 1 && cells.some(({ kind }) => kind !== 'text')) return false;
  if (headsAmounts(grid, index)) return true;
  const roles = new Set<string>();
  const figureColumns: number[] = [];
  const currencyColumns: number[] = [];
  let words = 0;
  let named = 0;
  if (cells.some(({ kind, value }) => kind !== 'text' || value.length > 80)) return false;
  if (cells.some(({ value }) => /[:：]\s*$/.test(value) || looksNumeric(value) || isDateText(value))) return false;
  if (statesCurrency(cells)) return false;
  for (const { column, value } of cells) {
    words += 1;
    const meaning = meaningOfHeading(value);
    // `Summary` over words names them as well as `Description` does.
    if (meaning === null && words === 1 && headsWords(grid, index, column)) roles.add('label');
    if (meaning === null) continue;
    named += 1;
    roles.add(meaning.role);
    // Words below it: `Cost item` over labels, `Cost` over amounts.
    if (figureRoles.has(meaning.role) && headsWords(grid, index, column)) roles.add('label');
    else if (figureRoles.has(meaning.role)) (isCurrencyOnly(value) ? currencyColumns : figureColumns).push(column);
  }
  if (headsFigures(grid, index)) return true;
  // `EUR` alone is as likely the value of a currency as the heading of amounts.
  if ((roles.has('label') || roles.has('position')) && named === words) figureColumns.push(...currencyColumns);
  if (words < 2 || roles.size < 2 || figureColumns.length === 0 || named * 3 < words) return false;
  return grid.rows
    .slice(index + 1, index + 12)
    .some((below) => figureColumns.some((column) => isFigureLike(grid, below, column)));
}

/** `Cost element | 2026 | 2027 | 2028`, `Lot size | 250 | 500 | 1000`: years or lots in a row over figures. */
function headsYears(grid: Grid, index: number): boolean {
  const cells = grid.cellsOf(grid.rows[index] ?? 0);
  // Nearly every row is told by its first and last cell.
  const [first, last] = [cells[0], cells.at(-1)];
  if (first?.kind !== 'text' || last === undefined || cells.length < 3 || !isWhole(last.value)) return false;
  const start = cells.findLastIndex(({ value }) => !isWhole(value)) + 1;
  const [words, others] = [cells.slice(0, start), cells.slice(start)];
  if (others.length < 2 || !others.every(({ formula }) => formula === null)) return false;
  if (!words.every(({ kind, value }) => kind === 'text' && !looksNumeric(value))) return false;
  const [from] = others;
  const areYears =
    /^(?:19|20)\d\d$/.test(from?.value ?? '') &&
    others.every(({ value }, at) => Number(value) === Number(from?.value) + at);
  if (!areYears && !(words.length === 1 && headsLots(first.value) && index === 0)) return false;
  const isAscending = others.every(({ value }, at) => at === 0 || Number(value) > Number(others[at - 1]?.value));
  const below = grid.rows.slice(index + 1, index + 4);
  const isOver = (row: number) => others.every(({ column }) => grid.number(row, column) !== null);
  return isAscending && below.length > 1 && below.every(isOver);
}

function isWhole(text: string): boolean {
  return /^[1-9]\d*$/.test(text);
}

/** Whether numbers beside such a heading are the lots that prices are for. */
export function headsLots(heading: string): boolean {
  return meaningOfHeading(heading)?.role === 'quantity' || factKeyOf(heading) === 'batchSize';
}

/** `EUR/pc` alone, right above the first of the amounts. */
function headsAmounts(grid: Grid, index: number): boolean {
  const [only, ...others] = grid.cellsOf(grid.rows[index] ?? 0);
  if (only === undefined || others.length > 0 || only.kind !== 'text' || currencyIn(only.value) === null) return false;
  const below = grid.rows.slice(index + 1, index + 4);
  return isUnitText(only.value) && below.length === 3 && below.every((row) => grid.number(row, only.column) !== null);
}

/** A number, or a text such as `12.5k` or `6,53/20 pcs`, which is a figure that cannot be read and no word. */
function isFigureLike(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return grid.number(row, column) !== null || (cell?.kind === 'text' && /^[^\p{L}]*\d/u.test(cell.value));
}

function headsWords(grid: Grid, index: number, column: number): boolean {
  const below = grid.rows.slice(index + 1, index + 6);
  const words = below.filter((row) => {
    const cell = grid.cell(row, column);
    return cell?.kind === 'text' && !isFigureLike(grid, row, column);
  });
  return words.length * 2 > below.length;
}

/** Names of products or places over columns of figures: each but the first has numbers right below it. */
function headsFigures(grid: Grid, index: number): boolean {
  const [first, ...others] = grid.cellsOf(grid.rows[index] ?? 0);
  const below = grid.rows.slice(index + 1, index + 6);
  if (first === undefined || below.length < 3 || statesFact(grid.cellsOf(grid.rows[index] ?? 0))) return false;
  const named = others.filter(({ column }) => !headsWords(grid, index, column));
  const filled = named.map(({ column }) => below.filter((row) => grid.number(row, column) !== null).length);
  const all = filled.reduce((sum, count) => sum + count, 0);
  if (named.length < 2 || named.length * 2 < others.length) return false;
  if (filled.every((count) => count > 0) && all * 2 >= below.length * named.length) return true;
  // Among them may be blanks; then the first row of a sheet or of a block names its columns.
  const isFirst = index === 0 || (grid.rows[index - 1] ?? 0) < (grid.rows[index] ?? 0) - 1;
  const figures = filled.filter((count) => count * 5 >= below.length * 3).length;
  const elements = named.filter(({ value }) => elementOf(value)?.isStrong === true).length;
  if (elements >= 2 && figures >= 2) return true;
  return isFirst && figures > 0 && figures * 2 >= named.length && headsWords(grid, index, first.column);
}

/** A label that is known with a value beside it: a title block. */
function statesFact(cells: readonly Cell[]): boolean {
  return cells.some(({ value }, index) => {
    const next = cells[index + 1]?.value ?? '';
    const key = factKeyOf(value);
    return (
      key !== null &&
      !/^(?:product|material|netWeight|grossWeight|quantity|oee)$/.test(key) &&
      meaningOfHeading(next) === null &&
      next !== ''
    );
  });
}

/** `17.04.2026`, `2026-04-17`: no column is called so. */
function isDateText(text: string): boolean {
  return /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s*$/.test(text);
}

/** `Currency | EUR`, `All amounts in EUR`: a title block. */
function statesCurrency(cells: readonly Cell[]): boolean {
  return cells.some(({ value }, index) => {
    if (factKeyOf(value) === 'currency' && value.trim().includes(' ') && currencyIn(value) !== null) return true;
    const next = cells[index + 1]?.value.trim() ?? '';
    return factKeyOf(value) === 'currency' && /^[A-Z]{3}$/.test(next) && currencyIn(next) !== null;
  });
}

function isCurrencyOnly(text: string): boolean {
  return /^(?:eur|usd|€|\$|gbp|chf|%)$/.test(normalise(text));
}

const unitPattern =
  /^[[(]?(?:[A-Z]{3}|€|\$|£|%|kg|g|t|m|mm|m2|h|hrs?|min|s|sec|pcs?|stk|stück|ea|szt|pz|ud|uds|kg\.|l|元|円|个|件|個|小时|分|秒|千克|zł|[-–]|[A-Z€$£]{1,3}\s?\/\s?\w+)[\])]?$/i;

/** Whether a text is a unit and nothing else. */
export function isUnitText(text: string): boolean {
  return unitPattern.test(text.trim());
}

/** The second line of a header, which gives units: `[kg]`, `EUR/h`. */
function isUnitRow(grid: Grid, row: number): boolean {
  const cells = grid.cellsOf(row);
  return cells.length >= 2 && cells.every(({ kind, value }) => kind === 'text' && isUnitText(value));
}

/**
 * A row directly above a header that sums what stands below it belongs to its table; so do plain headings, where tables are
 * stacked.
 */
function startAbove(grid: Grid, header: number, after: number, tables: number): number {
  let start = header;
  for (let row = header - 1; row > after && row >= header - 2; row -= 1) {
    const cells = grid.cellsOf(row);
    if (cells.length === 0) continue;
    if (cells[0]?.kind === 'text' || cells[1]?.kind === 'text') {
      if (cells.some((cell) => sumsBelow(cell, header))) return row;
    }
    if (tables < 2) break;
    if (cells.length > 1 || cells[0]?.kind !== 'text' || looksNumeric(cells[0].value)) break;
    start = row;
  }
  return start;
}

/** `=SUM(F7:F12)` above row 7, in its own column. */
function sumsBelow({ formula, column }: Cell, header: number): boolean {
  const expression = formula === null ? null : parseFormula(formula);
  const sum = expression === null ? null : sumShape(expression);
  return (
    sum !== null &&
    sum.minus.length === 0 &&
    sum.plus.every(
      ({ sheet, fromRow, fromColumn, toColumn }) =>
        sheet === null && fromRow > header && fromColumn === column && toColumn === column,
    )
  );
}

function headingsOf(grid: Grid, rows: readonly number[]): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  for (const row of rows) {
    for (const { column, shown } of grid.cellsOf(row)) {
      const above = headings.get(column);
      headings.set(column, (above === undefined ? shown : `${above} ${shown}`).replaceAll(/\s+/g, ' ').trim());
    }
  }
  return rows.length < 2 ? headings : withGroups(grid, rows, headings);
}

/** `Cost` twice under `Material` and `Labour`: the names of their groups, which stand over the first columns, tell them apart. */
function withGroups(
  grid: Grid,
  rows: readonly number[],
  headings: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const groups = grid.cellsOf(rows[0] ?? 0);
  const own = new Map(grid.cellsOf(rows.at(-1) ?? 0).map(({ column, shown }) => [column, normalise(shown)]));
  const texts = [...own.values()];
  const isTwice = (text: string) => texts.indexOf(text) !== texts.lastIndexOf(text);
  return new Map(
    [...headings].map(([column, heading]) => {
      const group = groups.findLast((cell) => cell.column <= column);
      const isUnder = group !== undefined && group.column < column && isTwice(own.get(column) ?? '');
      return [column, isUnder ? `${group.shown.trim()} ${heading}` : heading];
    }),
  );
}
