import { Decimal, ONE, ZERO } from '../../../base/decimal';
import type { SharedLine } from '../../../disclosure';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, productOf, sumOfRows, text } from '../cells';
import { derived, percent, plain, whole } from '../formats';
import { decimalOf, firstRow, type SharedComparison, sharedSheet } from './sharedBook';

const column = {
  number: 'A',
  under: 'D',
  quantity: 'E',
  rate: 'G',
  factors: 'H',
  percent: 'I',
  stated: 'J',
  ruled: 'K',
  difference: 'L',
  computed: 'M',
  load: 'N',
} as const;

/** The customer's own estimate, recomputed by formulas from their figures alone: where it adds up, and where it does not. */
export function estimateSheet(comparison: SharedComparison): BookSheet {
  const { view, words } = comparison;
  const { columns, workbook } = words;
  const right = 'headRight' as const;
  const children = childrenOf(view.estimate.lines);
  return sharedSheet(
    comparison,
    workbook.estimate,
    workbook.estimateNote,
    [
      { label: columns.number, width: 6 },
      { label: columns.line, width: 38 },
      { label: columns.cell, width: 13 },
      { label: workbook.under, width: 7, look: right },
      { label: workbook.quantity, width: 10, look: right },
      { label: workbook.unit, width: 8 },
      { label: workbook.rate, width: 11, look: right },
      { label: workbook.factors, width: 11, look: right },
      { label: workbook.percent, width: 10, look: right },
      { label: workbook.statedAmount, width: 13, look: right },
      { label: workbook.byRule, width: 13, look: right },
      { label: workbook.difference, width: 11, look: right },
      { label: workbook.computed, width: 13, look: right },
      { label: workbook.load, width: 10, look: right },
      { label: workbook.arithmeticPart, width: 12, look: right },
    ],
    view.estimate.lines.map((line, place) => rowOf(comparison, children, line, place)),
    2,
  );
}

function rowOf(comparison: SharedComparison, children: Children, line: SharedLine, place: number): BookRow {
  const { view, words, formats } = comparison;
  const row = firstRow + place;
  const lacks = line.rule === 'missing';
  const missing = (): Cell => text(words.workbook.missing, 'check');
  const [stated, ruled, computed] = [line.stated, line.ruled, line.computed].map((value) => new Decimal(value));
  const error = (ruled ?? ZERO).minus(stated ?? ZERO);
  const part = error.times(line.load).times(view.estimate.toUnit);
  const isSum = line.kind === 'group' || line.kind === 'total';
  const rule = (of: 'stated' | 'computed'): string => ruleFormula(children, line, place, of);
  return [
    figure(new Decimal(place), whole, 'quiet'),
    text(line.label, isSum ? 'strong' : 'text', line.level),
    text(line.cell, 'quiet'),
    line.parent === null ? null : figure(new Decimal(line.parent), whole, 'quiet'),
    input(line.quantity),
    line.unit === null ? null : text(line.unit),
    input(line.rate),
    factorCell(line),
    line.percent === null ? null : figure(new Decimal(line.percent), percent(new Decimal(line.percent))),
    lacks
      ? missing()
      : line.isStated
        ? figure(stated ?? ZERO, formats.money)
        : formula(rule('stated'), stated ?? ZERO, formats.money, 'quiet'),
    lacks ? missing() : formula(rule('stated'), ruled ?? ZERO, formats.money),
    lacks ? null : formula(`${column.ruled}${row}-${column.stated}${row}`, error, formats.signed),
    lacks ? missing() : formula(rule('computed'), computed ?? ZERO, formats.money, isSum ? 'total' : 'made'),
    figure(new Decimal(line.load), derived(new Decimal(line.load)), 'quiet'),
    lacks
      ? null
      : formula(`${column.difference}${row}*${column.load}${row}*${view.estimate.toUnit}`, part, formats.signed),
  ];
}

function input(value: SharedLine['rate']): Cell | null {
  const opened = decimalOf(value);
  return opened && figure(opened, plain(opened));
}

/** The product of a line's factors, with each of them in it. */
function factorCell({ factors }: SharedLine): Cell | null {
  if (factors.length === 0 || factors.some(({ value, divides }) => divides && value === '0')) return null;
  let product = ONE;
  for (const { value, divides } of factors) product = divides ? product.div(value) : product.times(value);
  const written = factors.map(({ value, divides }) => `${divides ? '/' : '*'}${value}`).join('');
  return formula(`1${written}`, product, derived);
}

function ruleFormula(children: Children, line: SharedLine, place: number, of: 'stated' | 'computed'): string {
  const row = firstRow + place;
  const cell = (which: keyof typeof column): string => `${column[which]}${row}`;
  const letter = column[of];
  if (line.rule === 'product') {
    return productOf([
      line.quantity && cell('quantity'),
      cell('rate'),
      line.factors.length > 0 ? cell('factors') : null,
    ]);
  }
  if (line.rule === 'sum') {
    const quantity = line.kind === 'group' && line.quantity ? cell('quantity') : null;
    return productOf([quantity, sumBeneath(children, place, letter)]);
  }
  if (line.rule === 'share') {
    const share = line.divides ? `${cell('percent')}/(1-${cell('percent')})` : cell('percent');
    const rows = line.base.map((named) => firstRow + named);
    return `${share}*${sumOfRows(null, letter, rows)}`;
  }
  return cell('stated');
}

/** Characters of a sum; a longer one nobody reads. */
const longSum = 1000;

type Children = readonly (readonly number[])[];

/** Places of the lines right beneath each. */
function childrenOf(lines: readonly SharedLine[]): Children {
  const children: number[][] = lines.map(() => []);
  for (const [place, { parent }] of lines.entries()) if (parent !== null) children[parent]?.push(place);
  return children;
}

/** The sum of the lines right beneath one; by their parent's number where too many would have to be named. */
function sumBeneath(children: Children, place: number, letter: string): string {
  const own = children[place] ?? [];
  const named = sumOfRows(
    null,
    letter,
    own.map((its) => firstRow + its),
  );
  if (named.length <= longSum) return named;
  let last = own.at(-1) ?? place;
  for (let below = children[last]; below && below.length > 0; below = children[last]) last = below.at(-1) ?? last;
  const range = (its: string): string => `${its}${firstRow + place + 1}:${its}${firstRow + last}`;
  return `SUMIF(${range(column.under)},${column.number}${firstRow + place},${range(letter)})`;
}
