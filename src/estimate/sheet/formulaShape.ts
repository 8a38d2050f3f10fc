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
  const plus: CellRange[] = [];
  const minus: CellRange[] = [];
  let skipsSubtotals = false;
  function collect(expression: Expression, sign: 1 | -1): boolean {
    const bare = unwrap(expression);
    const range = asRange(bare);
    if (range !== null) {
      (sign === 1 ? plus : minus).push(range);
      return true;
    }
    if (bare.type === 'negative') return collect(bare.of, sign === 1 ? -1 : 1);
    if (bare.type === 'number') return bare.value.isZero();
    if (bare.type === 'binary' && (bare.operator === '+' || bare.operator === '-')) {
      return collect(bare.left, sign) && collect(bare.right, bare.operator === '+' ? sign : sign === 1 ? -1 : 1);
    }
    if (bare.type === 'call' && bare.name === 'SUM') return bare.args.every((arg) => collect(arg, sign));
    if (bare.type === 'call' && (bare.name === 'SUBTOTAL' || bare.name === 'AGGREGATE')) {
      skipsSubtotals = true;
      return bare.args.slice(bare.name === 'SUBTOTAL' ? 1 : 2).every((arg) => collect(arg, sign));
    }
    return false;
  }
  return collect(source, 1) && plus.length > 0 ? { plus, minus, skipsSubtotals } : null;
}

/** Reads `C9*E9/60`, `0.05*F12`, `C46*(F12+F31)`, `SUMPRODUCT(C9,E9)`; `null` for anything else. */
export function productShape(source: Expression): ProductShape | null {
  const over: Atom[] = [];
  const under: Atom[] = [];
  let times = ONE;
  let by = ONE;
  const scale = (value: Decimal, isOver: boolean) => {
    if (isOver) times = times.times(value);
    else by = by.times(value);
  };
  function collect(expression: Expression, isOver: boolean): boolean {
    const bare = unwrap(expression);
    const side = isOver ? over : under;
    const range = asRange(bare);
    if (range !== null && isSingle(range)) {
      side.push({ type: 'cell', cell: range });
      return true;
    }
    if (bare.type === 'number') {
      if (!isOver && bare.value.isZero()) return false;
      scale(bare.value, isOver);
      return true;
    }
    if (bare.type === 'percent') {
      if (!collect(bare.of, isOver)) return false;
      scale(hundred, !isOver);
      return true;
    }
    if (bare.type === 'negative') {
      times = times.neg();
      return collect(bare.of, isOver);
    }
    if (bare.type === 'binary' && bare.operator === '*')
      return collect(bare.left, isOver) && collect(bare.right, isOver);
    if (bare.type === 'binary' && bare.operator === '/')
      return collect(bare.left, isOver) && collect(bare.right, !isOver);
    if (bare.type === 'call' && (bare.name === 'PRODUCT' || bare.name === 'SUMPRODUCT')) {
      return bare.args.every((arg) => collect(arg, isOver));
    }
    const onePlus = asOnePlus(bare);
    if (onePlus !== null) {
      side.push(onePlus);
      return true;
    }
    const sum = sumShape(bare);
    if (sum !== null) {
      side.push({ type: 'sum', sum });
      return true;
    }
    return false;
  }
  return collect(source, true) ? { over, under, times, by } : null;
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
