import { type Decimal, Decimal as DecimalClass, ZERO } from '../../base/decimal';
import { type Cell, columnName } from '../../import';
import type { CostElement, Factor } from '../estimate';
import { isBlankMark } from '../numbers/numberFormat';
import type { CellRange } from '../sheet/formulaShape';
import { productShape } from '../sheet/formulaShape';
import { type Grid, impliedFigure, type Num, toFigure } from '../sheet/grid';
import { cellName } from '../sheet/place';
import { halfUnit } from '../tables/agrees';
import type { Columns, ElementColumn } from '../tables/columns';
import type { Formulas } from '../tables/formulas';
import { elementOf } from '../words/elementWords';
import { columnFigures } from './columnFigures';
import type { Input } from './draft';
import { formulaFigures, type NumberAt } from './formulaFigures';
import { inputOf } from './input';

/** One figure of a row of a wide table. */
export interface Part {
  readonly column: number;
  readonly label: string;
  readonly element: CostElement | null;
  /** Null where something stands there that is no figure: missing, and not zero. */
  readonly amount: Num | null;
  readonly unit: string | null;
  readonly quantity: Input | null;
  readonly rate: Input | null;
  readonly factors: readonly Factor[];
  /** For a percentage of other columns of the row. */
  readonly percent: Input | null;
  readonly baseColumns: readonly number[];
  readonly reason: string;
}

const noParts: readonly Part[] = [];

/** The lines of a row of a wide table: every element that has a figure there. */
export function partsOf(
  row: number,
  columns: Columns,
  grid: Grid,
  formulas: Formulas,
  numberAt: NumberAt,
): readonly Part[] {
  if (columns.elements.length === 0) return noParts;
  const hasProduct = columns.elements.some(
    (element) => element.isProduct && madeOf(row, element, columns, grid) !== null,
  );
  return columns.elements.flatMap((element): readonly Part[] => {
    if (element.isProduct) return unstatedProduct(row, element, columns, grid);
    const amount = grid.number(row, element.column);
    if (amount === null ? !isUnread(grid.cell(row, element.column)) : amount.isPercent) return [];
    // A form fills what does not apply with zeros; beside a product the zero says that nothing is added.
    if (amount?.value.isZero() === true && !hasProduct) return [];
    const { column, heading } = element;
    const label = heading === '' ? `column ${columnName(column)}` : heading;
    const share = shareAcross(row, element, columns, grid, formulas, numberAt);
    const own =
      share === null && amount !== null ? ownFigures(row, element, columns, grid, formulas, numberAt, amount) : null;
    const reason = own?.reason ?? share?.reason ?? `the figure under '${label}'`;
    return [
      {
        column,
        label,
        element: elementOf(heading)?.element ?? null,
        amount,
        unit: null,
        quantity: own?.quantity ?? null,
        rate: own?.rate ?? null,
        factors: own?.factors ?? [],
        percent: share?.percent ?? null,
        baseColumns: share?.base ?? [],
        reason,
      },
    ];
  });
}

/** Quantity x rate, which no cell states: only the amount of the row holds it, together with what is added. */
function unstatedProduct(row: number, element: ElementColumn, columns: Columns, grid: Grid): readonly Part[] {
  const made = madeOf(row, element, columns, grid);
  if (made === null) return [];
  const { column, heading } = element;
  const unit = columns.unit === null ? '' : (grid.cell(row, columns.unit)?.value.trim() ?? '');
  return [
    {
      column,
      label: heading === '' ? 'Quantity x rate' : heading,
      element: elementOf(heading)?.element ?? null,
      amount: null,
      unit: unit === '' ? null : unit,
      ...made,
      percent: null,
      baseColumns: [],
      reason: 'quantity x rate, to which the other figures of the row are added',
    },
  ];
}

function madeOf(
  row: number,
  { product }: ElementColumn,
  columns: Columns,
  grid: Grid,
): Pick<Own, 'quantity' | 'rate' | 'factors'> | null {
  if (product === null) return null;
  const { quantity, rate, factors } = columnFigures(row, { ...columns, ...product }, grid, null);
  return quantity === null || rate === null ? null : { quantity: inputOf(quantity), rate: inputOf(rate), factors };
}

/** Words or an error where a figure should be; a dash says that there is none. */
function isUnread(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.kind === 'error' || cell.kind === 'date' || (cell.kind === 'text' && !isBlankMark(cell.value));
}

interface Own {
  readonly quantity: Input | null;
  readonly rate: Input | null;
  readonly factors: readonly Factor[];
  readonly reason: string;
}

/** Quantity and rate of one element: by its formula, else by the columns that were found for it. */
function ownFigures(
  row: number,
  { column, product }: ElementColumn,
  columns: Columns,
  grid: Grid,
  formulas: Formulas,
  numberAt: NumberAt,
  amount: Num,
): Own | null {
  const expression = formulas.at(row, column);
  if (expression !== undefined) {
    const plain = { ...columns, quantity: product?.quantity ?? null, rate: product?.rate ?? null };
    const read = formulaFigures(expression, row, plain, grid, numberAt, () => false);
    const text = grid.cell(row, column)?.formula ?? '';
    if (read.shape.type === 'own' && read.rate !== null)
      return { ...read, reason: `formula ${cellName(row, column)} = ${text}` };
  }
  if (product === null) return null;
  const read = columnFigures(row, { ...columns, ...product }, grid, amount);
  if (read.own !== 'agrees') return null;
  const { quantity, rate, factors } = read;
  const input = (num: Num | null) => (num === null ? null : inputOf(num));
  return { quantity: input(quantity), rate: input(rate), factors, reason: 'quantity x rate is the amount' };
}

interface Share {
  readonly percent: Input;
  readonly base: readonly number[];
  readonly reason: string;
}

/** A percentage of elements of the same row: by formula, else by the percentage in the heading where it fits. */
function shareAcross(
  row: number,
  element: ElementColumn,
  columns: Columns,
  grid: Grid,
  formulas: Formulas,
  numberAt: NumberAt,
): Share | null {
  const expression = formulas.at(row, element.column);
  const product = expression === undefined ? null : productShape(expression);
  if (product !== null && product.under.length === 0) {
    const leaves = product.over.map((atom) =>
      atom.type === 'onePlus' ? null : leavesAcross(atom.type === 'sum' ? atom.sum.plus : [atom.cell], row, columns),
    );
    const at = leaves.findIndex((found) => found !== null && found.length > 0);
    const others = product.over.filter((_, index) => index !== at);
    const base = leaves[at];
    if (at >= 0 && base != null && others.length <= 1) {
      const [other] = others;
      const constant = product.times.div(product.by);
      const cell = other?.type === 'cell' ? other.cell : null;
      const num = cell === null ? null : numberAt(cell.sheet, cell.fromRow, cell.fromColumn);
      const isStated = constant.abs().lt(1) || /[%％]/.test(element.heading);
      const isShare = other === undefined ? isStated : num !== null;
      if (isShare) {
        const value = num === null ? constant : num.value.times(constant);
        const figure = num === null ? impliedFigure(value) : { ...toFigure(num), value: impliedFigure(value).value };
        const text = grid.cell(row, element.column)?.formula ?? '';
        return { percent: { value, figure }, base, reason: `formula ${cellName(row, element.column)} = ${text}` };
      }
    }
  }
  return byHeading(row, element, columns, grid);
}

/** Ranges of the row as the elements that they hold; `null` where they hold anything else. */
function leavesAcross(ranges: readonly CellRange[], row: number, columns: Columns): readonly number[] | null {
  const found = new Set<number>();
  for (const { sheet, fromRow, toRow, fromColumn, toColumn } of ranges) {
    if (sheet !== null || fromRow !== row || toRow !== row) return null;
    for (let column = fromColumn; column <= toColumn; column += 1) {
      const isElement = columns.elements.some((entry) => entry.column === column);
      const inner = columns.sumsAcross.get(column);
      if (isElement) found.add(column);
      else if (inner !== undefined && fromColumn === toColumn) for (const leaf of inner) found.add(leaf);
      else if (inner === undefined) return null;
    }
  }
  return [...found];
}

/** `SG&A 8 %` over a column: of the first run of elements before it that gives the figure. */
function byHeading(row: number, { column, heading }: ElementColumn, columns: Columns, grid: Grid): Share | null {
  const text = /(\d+(?:[.,]\d+)?)\s*[%％]/.exec(heading)?.[1];
  const stated = grid.number(row, column);
  if (text === undefined || stated === null) return null;
  const value = new DecimalClass(text.replace(',', '.')).div(100);
  const before = columns.elements.filter((entry) => entry.column < column).map((entry) => entry.column);
  const sums = [...columns.sumsAcross.values()].filter((nodes) => !nodes.includes(column));
  const candidates = [before, ...sums, ...before.map((single) => [single])];
  const base = candidates.find((nodes) => {
    const sum = sumAt(row, nodes, grid);
    return !sum.isZero() && sum.times(value).minus(stated.value).abs().lte(halfUnit(stated.places).times(2));
  });
  if (base === undefined) return null;
  return { percent: { value, figure: impliedFigure(value) }, base, reason: `${text} % by its heading` };
}

function sumAt(row: number, columns: readonly number[], grid: Grid): Decimal {
  return columns.reduce((sum, column) => sum.plus(grid.number(row, column)?.value ?? ZERO), ZERO);
}
