import { type Decimal, Decimal as DecimalClass, ONE } from '../../base/decimal';
import type { Expression } from './formula';

/** A reference to cells; a single cell is a range of one. */
export interface CellRange {
  readonly sheet: string | null;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A plain sum of cells, possibly with some taken off. */
export interface SumShape {
  readonly plus: readonly CellRange[];
  readonly minus: readonly CellRange[];
  /** `SUBTOTAL(9, ...)`, which leaves out other subtotals in its range. */
  readonly skipsSubtotals: boolean;
}

/** A product: what stands above and below the line, each a cell, a number, or a sum of cells. */
export interface ProductShape {
  readonly over: readonly Atom[];
  readonly under: readonly Atom[];
  /** Plain numbers above and below the line, kept apart: 1/60 has no finite decimal. */
  readonly times: Decimal;
  readonly by: Decimal;
}

export type Atom =
  | { readonly type: 'cell'; readonly cell: CellRange }
  | { readonly type: 'sum'; readonly sum: SumShape }
  /** `1 + x`, `1 - x`: scrap, discount. */
  | { readonly type: 'onePlus'; readonly cell: CellRange; readonly sign: 1 | -1 };

const hundred = new DecimalClass(100);

const wrappers = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'N', 'VALUE', 'IFERROR', 'MROUND']);

/** Sees through rounding and error guards, which change what is shown and not what is meant. */
export function unwrap(expression: Expression): Expression {
  if (expression.type === 'call' && wrappers.has(expression.name)) {
    const [first] = expression.args;
    if (first !== undefined) return unwrap(first);
  }
  if (expression.type === 'call' && expression.name === 'IF') {
    // `IF(x="","",formula)`: the branch that computes is the formula.
    const branch = expression.args.slice(1).find((arg) => arg.type !== 'text' && arg.type !== 'number');
    if (branch !== undefined) return unwrap(branch);
  }
  return expression;
}

/** Reads `SUM(F9:F11)`, `F9+F10+F11`, `SUBTOTAL(9,F9:F11)`, `F4-F5`; `null` for anything else. */
export function sumShape(source: Expression): SumShape | null {
  if (source.type === 'binary' && source.operator !== '+' && source.operator !== '-') return null;
  const kept: Expression & Shapes = source;
  if (kept.sumShape !== undefined) return kept.sumShape;
  const sum: OpenSum = { plus: [], minus: [], skipsSubtotals: false };
  const shape = collectSum(source, 1, sum) && sum.plus.length > 0 ? sum : null;
  kept.sumShape = shape;
  return shape;
}

/** Several look at the same formula; it is taken apart once, and kept with it: weak maps of a long sheet are slow. */
interface Shapes {
  sumShape?: SumShape | null | undefined;
  productShape?: ProductShape | null | undefined;
}

interface OpenSum extends SumShape {
  readonly plus: CellRange[];
  readonly minus: CellRange[];
  skipsSubtotals: boolean;
}

function collectSum(expression: Expression, sign: 1 | -1, sum: OpenSum): boolean {
  const bare = unwrap(expression);
  const range = asRange(bare);
  if (range !== null) {
    (sign === 1 ? sum.plus : sum.minus).push(range);
    return true;
  }
  if (bare.type === 'negative') return collectSum(bare.of, sign === 1 ? -1 : 1, sum);
  if (bare.type === 'number') return bare.value.isZero();
  if (bare.type === 'binary' && (bare.operator === '+' || bare.operator === '-')) {
    const right = bare.operator === '+' ? sign : sign === 1 ? -1 : 1;
    return collectSum(bare.left, sign, sum) && collectSum(bare.right, right, sum);
  }
  if (bare.type === 'call' && bare.name === 'SUM') return bare.args.every((arg) => collectSum(arg, sign, sum));
  if (bare.type === 'call' && (bare.name === 'SUBTOTAL' || bare.name === 'AGGREGATE')) {
    sum.skipsSubtotals = true;
    return bare.args.slice(bare.name === 'SUBTOTAL' ? 1 : 2).every((arg) => collectSum(arg, sign, sum));
  }
  return false;
}

/** Reads `C9*E9/60`, `0.05*F12`, `C46*(F12+F31)`, `SUMPRODUCT(C9,E9)`; `null` for anything else. */
export function productShape(source: Expression): ProductShape | null {
  // Made anew at once, and a long sheet would keep one for each of its lines.
  const plain = productOfTwo(source);
  if (plain !== null) return plain;
  const kept: Expression & Shapes = source;
  if (kept.productShape !== undefined) return kept.productShape;
  const shape = anyProduct(source);
  kept.productShape = shape;
  return shape;
}

function anyProduct(source: Expression): ProductShape | null {
  const product: OpenProduct = { over: [], under: [], times: ONE, by: ONE };
  return collectProduct(source, true, product) ? product : null;
}

/** Whether it is `C9*E9`, which adds nothing and divides by nothing: told without taking it apart. */
export function isPlainProduct(source: Expression): boolean {
  return (
    source.type === 'binary' && source.operator === '*' && source.left.type === 'ref' && source.right.type === 'ref'
  );
}

/** `C9*E9`, at once: a list that grows takes room for many more, and a long sheet has one for each line. */
function productOfTwo(source: Expression): ProductShape | null {
  if (source.type !== 'binary' || source.operator !== '*') return null;
  const { left, right } = source;
  if (left.type !== 'ref' || right.type !== 'ref') return null;
  return { over: [cellAtom(left), cellAtom(right)], under: noAtoms, times: ONE, by: ONE };
}

const noAtoms: readonly Atom[] = [];

function cellAtom({ sheet, row, column }: Extract<Expression, { readonly type: 'ref' }>): Atom {
  return { type: 'cell', cell: { sheet, fromRow: row, toRow: row, fromColumn: column, toColumn: column } };
}

interface OpenProduct extends ProductShape {
  readonly over: Atom[];
  readonly under: Atom[];
  times: Decimal;
  by: Decimal;
}

function scale(product: OpenProduct, value: Decimal, isOver: boolean): void {
  if (isOver) product.times = product.times.times(value);
  else product.by = product.by.times(value);
}

function collectProduct(expression: Expression, isOver: boolean, product: OpenProduct): boolean {
  const bare = unwrap(expression);
  const side = isOver ? product.over : product.under;
  const range = asRange(bare);
  if (range !== null && isSingle(range)) {
    side.push({ type: 'cell', cell: range });
    return true;
  }
  if (bare.type === 'number') {
    if (!isOver && bare.value.isZero()) return false;
    scale(product, bare.value, isOver);
    return true;
  }
  if (bare.type === 'percent') {
    if (!collectProduct(bare.of, isOver, product)) return false;
    scale(product, hundred, !isOver);
    return true;
  }
  if (bare.type === 'negative') {
    product.times = product.times.neg();
    return collectProduct(bare.of, isOver, product);
  }
  if (bare.type === 'binary' && (bare.operator === '*' || bare.operator === '/')) {
    const isRightOver = bare.operator === '*' ? isOver : !isOver;
    return collectProduct(bare.left, isOver, product) && collectProduct(bare.right, isRightOver, product);
  }
  if (bare.type === 'call' && (bare.name === 'PRODUCT' || bare.name === 'SUMPRODUCT'))
    return bare.args.every((arg) => collectProduct(arg, isOver, product));
  const onePlus = asOnePlus(bare);
  if (onePlus !== null) {
    side.push(onePlus);
    return true;
  }
  const sum = sumShape(bare);
  if (sum === null) return false;
  side.push({ type: 'sum', sum });
  return true;
}

function asRange(expression: Expression): CellRange | null {
  if (expression.type === 'range') return expression;
  if (expression.type !== 'ref') return null;
  const { sheet, row, column } = expression;
  return { sheet, fromRow: row, toRow: row, fromColumn: column, toColumn: column };
}

export function isSingle(range: CellRange): boolean {
  return range.fromRow === range.toRow && range.fromColumn === range.toColumn;
}

function asOnePlus(expression: Expression): Atom | null {
  if (expression.type !== 'binary' || (expression.operator !== '+' && expression.operator !== '-')) return null;
  const isOne = (part: Expression) => part.type === 'number' && part.value.eq(1);
  const [one, other] = isOne(expression.left) ? [true, expression.right] : [false, expression.left];
  if (!one && !(isOne(expression.right) && expression.operator === '+')) return null;
  const cell = asRange(unwrap(other));
  if (cell === null || !isSingle(cell)) return null;
  return { type: 'onePlus', cell, sign: expression.operator === '+' ? 1 : -1 };
}
