import { type Issue, issue } from '../../base/issue';
import { type Cell, columnName } from '../../import';
import { clockUnits } from '../numbers/clockTime';
import { isBlankMark, looksNumeric } from '../numbers/numberFormat';
import { splitUnit } from '../numbers/withUnit';
import type { Grid, Num } from '../sheet/grid';
import { cellAddress, cellName } from '../sheet/place';
import { isZeroNum } from '../sheet/storedNum';
import { takesMore } from '../sheet/takesMore';
import type { Columns } from '../tables/columns';
import type { Formulas } from '../tables/formulas';
import { isGrandLabel, isRunningLabel, isSumLabel } from '../words/rowWords';
import { type ColumnFigures, columnFigures } from './columnFigures';
import type { Draft, Heading, Input } from './draft';
import { formulaFigures, type IsAmount, type NumberAt } from './formulaFigures';
import { inputOf } from './input';
import { type Part, partsOf } from './parts';
import { percentOf, withSignOf } from './percentOf';

export type RowResult =
  | { readonly type: 'draft'; readonly draft: Draft; readonly issues: readonly Issue[] }
  | { readonly type: 'heading'; readonly heading: Heading }
  | { readonly type: 'ignored'; readonly why: string };

export interface RowContext {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly table: number;
  readonly formulas: Formulas;
  readonly numberAt: NumberAt;
  readonly isAmount: IsAmount;
}

/** Reads one row of a table: a row of figures, a heading, or a row of the form that holds nothing. */
export function readRow(row: number, context: RowContext): RowResult {
  const { grid, columns, table } = context;
  const label = labelOf(row, grid, columns);
  const at = (column: number | null) => (column === null ? null : grid.number(row, column));
  // A percent sign stands for a share of something, never for an amount.
  const stated = at(amountColumnOf(row, columns, grid));
  const amount = stated?.isPercent === true ? null : stated;
  const figures = [amount, at(columns.quantity), at(columns.rate), at(columns.percent)];
  const hasFigure = figures.some((num) => num !== null);
  const issues = badFigures(row, grid, columns, label);
  const parts = partsOf(row, columns, grid, context.formulas, context.numberAt);
  if (!hasFigure && parts.length === 0 && issues.length === 0) {
    return label === ''
      ? { type: 'ignored', why: 'holds no words and no figure of the table' }
      : { type: 'heading', heading: { row, table, label, position: textAt(grid, row, columns.position) } };
  }
  const named = label !== '' && !looksNumeric(label);
  if (!named && parts.length === 0 && figures.every((num) => num === null || isZeroNum(num)) && issues.length === 0) {
    return { type: 'ignored', why: 'an empty row of the form' };
  }
  return { type: 'draft', draft: readDraft(row, context, label, amount, parts), issues };
}

/** The column of amounts; that of the groups' sums where only there stands a figure. */
function amountColumnOf(row: number, { amount, groupSums }: Columns, grid: Grid): number | null {
  if (groupSums === null || amount === null || grid.number(row, amount) !== null) return amount;
  return grid.number(row, groupSums) === null ? amount : groupSums;
}

function readDraft(row: number, context: RowContext, label: string, amount: Num | null, parts: readonly Part[]): Draft {
  const { grid, columns, table, formulas } = context;
  const position = textAt(grid, row, columns.position);
  const amountColumn = amountColumnOf(row, columns, grid);
  const expression = amountColumn === null ? undefined : formulas.at(row, amountColumn);
  const amountCell = amountColumn === null ? undefined : grid.cell(row, amountColumn);
  const formulaText = amountCell?.formula ?? null;
  const read =
    expression === undefined
      ? null
      : formulaFigures(expression, row, columns, grid, context.numberAt, context.isAmount);
  const isOwn = read !== null && read.rate !== null;
  const byColumns = isOwn ? noFigures : columnFigures(row, columns, grid, amount);
  // Where the formula makes more of the row than the columns do, the customer made no mistake: we do not know their rule.
  const isOtherwise =
    byColumns.own === 'differs' &&
    expression !== undefined &&
    read?.shape.type === 'none' &&
    takesMore(expression, row, productColumns(columns));
  const byColumn = isOtherwise ? noFigures : byColumns;
  // `Unit` over prices is short for the price of one.
  const unit =
    columns.unit !== null && grid.number(row, columns.unit) !== null
      ? null
      : (textAt(grid, row, columns.unit) ?? unitOfQuantity(row, grid, columns));
  const input = (num: Num | null): Input | null => (num === null ? null : inputOf(num));
  const isSum = read !== null && (read.shape.type === 'sum' || read.shape.type === 'same');
  const percent =
    parts.length >= 2 || isOwn || (byColumn.own === 'agrees' && !isPercentRow(row, columns, grid)) || isSum
      ? null
      : percentOf(row, columns, grid, label, unit);
  const labelCell = grid.cell(row, columns.label[0] ?? 0);
  return {
    row,
    table,
    columns,
    label,
    position,
    section: sectionAt(row, grid, columns),
    depth: depthAt(row, grid, columns, position),
    indent: labelCell?.indent ?? 0,
    bold: (labelCell?.bold ?? false) || (amountCell?.bold ?? false),
    outline: grid.outline(row),
    amount,
    formula: expression ?? null,
    formulaText,
    shape: read?.shape ?? noShape,
    quantity: isOwn ? read.quantity : (read?.quantity ?? input(byColumn.quantity)),
    unit,
    rate: isOwn ? read.rate : input(byColumn.rate),
    factors: isOwn ? read.factors : byColumn.factors,
    // A row of several elements is no percentage of others.
    percent: parts.length >= 2 ? null : (read?.percent ?? (percent && withSignOf(amount, percent.percent, label))),
    percentSource: read?.percent == null ? (percent?.source ?? null) : 'formula',
    divides: read?.divides ?? false,
    baseAmount: percent?.baseAmount ?? null,
    baseText: textAt(grid, row, columns.base),
    currency: textAt(grid, row, columns.currency),
    attributes: attributesOf(row, grid, columns),
    parts,
    own: isOwn ? 'agrees' : byColumn.own,
    reason: isOtherwise
      ? `an amount of its own: its formula ${formulaText ?? ''} is more than a product`
      : reasonOf(row, columns, formulaText, isOwn, byColumn.own),
  };
}

/** `12,5 kg` in the column of quantities; `1:30` in minutes, or in seconds where an hour has 3,600 of them. */
function unitOfQuantity(row: number, grid: Grid, { unit, quantity, divisor }: Columns): string | null {
  const cell = unit !== null || quantity === null ? undefined : grid.cell(row, quantity);
  if (cell?.kind === 'text' && clockUnits(cell.value) !== null)
    return divisor.eq(3600) ? 's' : divisor.eq(60) ? 'min' : null;
  return cell?.kind === 'text' ? (splitUnit(cell.value)?.unit ?? null) : null;
}

/** The columns that make quantity x rate: a formula of these alone that misses their product has something put on it. */
function productColumns({ quantity, rate, factors, amount }: Columns): ReadonlySet<number> {
  const all = [quantity, rate, amount, ...factors.map(({ column }) => column)];
  return new Set(all.filter((column) => column !== null));
}

const noShape: Draft['shape'] = { type: 'none' };

/** Where the formula says it all, the columns are not asked. */
const noFigures: ColumnFigures = { quantity: null, rate: null, factors: [], own: 'none' };

function reasonOf(row: number, columns: Columns, formula: string | null, isOwn: boolean, own: Draft['own']): string {
  if (isOwn && columns.amount !== null && formula !== null)
    return `formula ${cellName(row, columns.amount)} = ${formula}`;
  if (own === 'agrees') return 'quantity x rate is the amount';
  return own === 'differs' ? 'quantity x rate is not the amount' : 'an amount of its own';
}

/** A percentage in the quantity or rate itself: then quantity x rate is a share of a base. */
function isPercentRow(row: number, columns: Columns, grid: Grid): boolean {
  const isPercent = (column: number | null) => column !== null && grid.number(row, column)?.isPercent === true;
  return (
    isPercent(columns.quantity) || isPercent(columns.rate) || /^\s*%\s*$/.test(textAt(grid, row, columns.unit) ?? '')
  );
}

/** The label column's text; where that is empty, the first words of the row that are no figure. */
export function labelOf(row: number, grid: Grid, columns: Columns): string {
  for (const column of columns.label) {
    const cell = grid.cell(row, column);
    if (cell !== undefined && cell.kind === 'text') return clean(cell.value);
  }
  const known = new Set([columns.unit, columns.currency, columns.base, columns.level]);
  const all = grid.cellsOf(row).filter((cell) => cell.kind === 'text' && !looksNumeric(cell.value));
  const words = all.filter((cell) => !known.has(cell.column));
  // The word of a sum stands anywhere.
  const main =
    words.find(({ column }) => column !== columns.position) ?? words[0] ?? all.find(({ value }) => isSumLabel(value));
  return main === undefined ? '' : clean(main.value);
}

function clean(text: string): string {
  if (!/\s\s|[^\S ]|^ | $/.test(text)) return text;
  return text.replaceAll(/\s+/g, ' ').trim();
}

function textAt(grid: Grid, row: number, column: number | null): string | null {
  const cell = column === null ? undefined : grid.cell(row, column);
  if (cell === undefined) return null;
  const text = clean(cell.kind === 'number' ? cell.shown : cell.value);
  return text === '' ? null : text;
}

/** The name of a group that stands once, left of its first line. */
function sectionAt(row: number, grid: Grid, columns: Columns): string | null {
  const [label] = columns.label;
  if (label === undefined) return null;
  const column = columns.attributes.find((entry) => entry.column < label)?.column ?? null;
  const cell = column === null ? undefined : grid.cell(row, column);
  return cell?.kind === 'text' && !looksNumeric(cell.value) ? clean(cell.value) : null;
}

/** How deep the row stands, by a level column or a numbering such as `1.2.3`. */
function depthAt(row: number, grid: Grid, columns: Columns, position: string | null): number | null {
  const level = columns.level === null ? undefined : grid.cell(row, columns.level);
  if (level !== undefined) {
    // `2`, `..2`, or a numbering such as `1.2`.
    const digits = /^[.\s+*-]*(\d{1,2})$/.exec(level.value.trim())?.[1];
    if (digits !== undefined) return Number.parseInt(digits, 10);
    return /^\d+(?:\.\d+)+\.?$/.test(level.value.trim())
      ? level.value.trim().replace(/\.$/, '').split('.').length
      : null;
  }
  if (position === null || !isNumbering(position)) return null;
  return position.includes('.') ? position.replace(/\.$/, '').split('.').length : 1;
}

/** `3`, `1.2.3`, `4.`: a look at the first letter tells most of the others. */
function isNumbering(position: string): boolean {
  const first = position.charCodeAt(0) - 48;
  if (first < 0 || first > 9) return false;
  return position.length === 1 || /^\d+(?:\.\d+)*\.?$/.test(position);
}

const noAttributes: Readonly<Record<string, string>> = {};

function attributesOf(row: number, grid: Grid, columns: Columns): Readonly<Record<string, string>> {
  if (columns.attributes.length === 0 && columns.label.length < 2) return noAttributes;
  const attributes: Record<string, string> = {};
  // Of several columns of words only one names the line.
  const named = columns.label.find((column) => grid.cell(row, column)?.kind === 'text');
  const others = columns.all.filter(({ role, column }) => role === 'label' && column !== named);
  for (const { column, heading } of [...columns.attributes, ...others]) {
    const cell = grid.cell(row, column);
    if (cell === undefined || isBlankMark(cell.shown)) continue;
    const key = heading === '' ? `column ${columnName(column)}` : heading;
    attributes[key] = clean(cell.kind === 'number' || cell.kind === 'date' ? cell.value : cell.shown);
  }
  return attributes;
}

const noIssues: readonly Issue[] = [];

/** Cells that should hold a figure and do not: each is told with its address, and none becomes a zero. */
function badFigures(row: number, grid: Grid, columns: Columns, label: string): readonly Issue[] {
  let issues: Issue[] | null = null;
  const expect = (column: number | null, what: string): void => {
    const cell = column === null ? undefined : grid.cell(row, column);
    if (column === null || cell === undefined || cell.kind === 'number') return;
    if (grid.number(row, column) !== null || !isBadFigure(cell, label)) return;
    const date = cell.kind === 'date' ? ', a date' : '';
    const got =
      cell.kind === 'error' && cell.value === '' ? 'a formula without a stored result' : `${cell.shown}${date}`;
    const todo = 'The line counts as missing this figure. Correct the cell, or say what the column is.';
    issues ??= [];
    issues.push(issue(cellAddress(grid.sheet.name, row, column), what, got, todo));
  };
  expect(columns.amount, 'an amount');
  expect(columns.quantity, 'a quantity');
  expect(columns.rate, 'a rate');
  for (const { column } of columns.elements) expect(column, 'an amount');
  return issues ?? noIssues;
}

function isBadFigure(cell: Cell, label: string): boolean {
  if (cell.kind === 'error' || cell.kind === 'date') return true;
  if (cell.kind !== 'text' || isBlankMark(cell.value)) return false;
  // Words that name a sum may stand in any column, and so may the label itself.
  if (clean(cell.value) === label) return false;
  if (isSumLabel(cell.value) || isGrandLabel(cell.value) || isRunningLabel(cell.value)) return false;
  return looksNumeric(cell.value) || /\d/.test(cell.value) || cell.value.trim().length <= 20;
}
