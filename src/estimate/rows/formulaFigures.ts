import { type Decimal, decimal, ONE } from '../../base/decimal';
import type { Factor, FactorClass } from '../estimate';
import type { Expression } from '../sheet/formula';
import {
  type Atom,
  type CellRange,
  isSingle,
  type ProductShape,
  productShape,
  type SumShape,
  sumShape,
  unwrap,
} from '../sheet/formulaShape';
import { type Grid, impliedFigure, type Num, toFigure } from '../sheet/grid';
import { type GrossedUp, grossedUp } from '../sheet/grossedUp';
import { cellName } from '../sheet/place';
import { transformed } from '../tables/agrees';
import type { Columns } from '../tables/columns';
import { meaningOfHeading } from '../words/columnWords';
import { factKeyOf } from '../words/factWords';
import type { AmountShape, Input } from './draft';
import { inputOf } from './input';

/** Whether cells are amounts of other lines. */
export type IsAmount = (range: CellRange) => boolean;
/** A number anywhere in the workbook, by sheet name (`null` for this one). */
export type NumberAt = (sheet: string | null, row: number, column: number) => Num | null;

export interface FormulaFigures {
  readonly shape: AmountShape;
  readonly quantity: Input | null;
  readonly rate: Input | null;
  readonly factors: readonly Factor[];
  readonly percent: Input | null;
  readonly divides: boolean;
}

const own: AmountShape = { type: 'own' };

const nothing: FormulaFigures = {
  shape: { type: 'none' },
  quantity: null,
  rate: null,
  factors: [],
  percent: null,
  divides: false,
};

/** Reads what the formula of an amount says: which figures make it, or which other amounts. */
export function formulaFigures(
  expression: Expression,
  row: number,
  columns: Columns,
  grid: Grid,
  numberAt: NumberAt,
  isAmount: IsAmount,
): FormulaFigures {
  const bare = unwrap(expression);
  const sum = sumShape(bare);
  if (sum !== null) return sumFigures(bare, sum, isAmount);
  const grossed = grossedUp(bare);
  if (grossed !== null && grossed.base.plus.every(isAmount)) return lossFigures(grossed, numberAt);
  const product = productShape(bare);
  if (product === null) return nothing;
  if (!product.over.some((atom) => isBase(atom, row, isAmount))) {
    const opened = openAtoms(product.over, product.under, numberAt);
    return opened === null ? nothing : ownFigures(opened, product, columns, row, grid);
  }
  const bases = product.over.filter((atom) => isBase(atom, row, isAmount));
  const others = product.over.filter((atom) => !bases.includes(atom));
  const opened = openAtoms(others, product.under, numberAt);
  const [base] = bases;
  const sumOfBase = base?.type === 'sum' ? base.sum : base?.type === 'cell' ? single(base.cell) : null;
  if (opened === null || bases.length > 1 || sumOfBase === null) return nothing;
  return shareFigures(sumOfBase, opened, product, columns, grid);
}

function sumFigures(bare: Expression, sum: SumShape, isAmount: IsAmount): FormulaFigures {
  const ranges = [...sum.plus, ...sum.minus];
  if (!ranges.every(isAmount)) return nothing;
  const [only] = sum.plus;
  if (bare.type === 'ref' && only !== undefined) return { ...nothing, shape: { type: 'same', of: only } };
  return { ...nothing, shape: { type: 'sum', sum } };
}

function isBase(atom: Atom, row: number, isAmount: IsAmount): boolean {
  if (atom.type === 'onePlus') return false;
  if (atom.type === 'sum') return [...atom.sum.plus, ...atom.sum.minus].every(isAmount);
  return isSingle(atom.cell) && atom.cell.fromRow !== row && isAmount(atom.cell);
}

function single(cell: CellRange): SumShape {
  return { plus: [cell], minus: [], skipsSubtotals: false };
}

/** A figure of a product with the way it enters. */
interface OpenAtom {
  readonly num: Num;
  readonly sheet: string | null;
  readonly divides: boolean;
  readonly sign: 0 | 1 | -1;
  /** Several cells added, such as a machine rate and a labour rate: implied by the row, in no cell of its own. */
  readonly isSum: boolean;
}

function openAtoms(over: readonly Atom[], under: readonly Atom[], numberAt: NumberAt): readonly OpenAtom[] | null {
  const [first, second] = over;
  if (first !== undefined && second !== undefined && over.length === 2 && under.length === 0) {
    const [one, other] = [openAtom(first, false, numberAt), openAtom(second, false, numberAt)];
    return one === null || other === null ? null : [one, other];
  }
  const opened: OpenAtom[] = [];
  for (const atom of over) {
    const open = openAtom(atom, false, numberAt);
    if (open === null) return null;
    opened.push(open);
  }
  for (const atom of under) {
    const open = openAtom(atom, true, numberAt);
    if (open === null) return null;
    opened.push(open);
  }
  return opened;
}

function openAtom(atom: Atom, divides: boolean, numberAt: NumberAt): OpenAtom | null {
  if (atom.type === 'sum') {
    const sum = sumOfFigures(atom.sum, numberAt);
    return sum === null ? null : { num: sum, sheet: null, divides, sign: 0, isSum: true };
  }
  const { sheet, fromRow, fromColumn } = atom.cell;
  const num = numberAt(sheet, fromRow, fromColumn);
  return num === null ? null : { num, sheet, divides, sign: atom.type === 'onePlus' ? atom.sign : 0, isSum: false };
}

/** `(C9+D9)` in a product: two rates that work together. */
function sumOfFigures({ plus, minus }: SumShape, numberAt: NumberAt): Num | null {
  if (minus.length > 0 || !plus.every(isSingle)) return null;
  const nums = plus.map(({ sheet, fromRow, fromColumn }) => numberAt(sheet, fromRow, fromColumn));
  const [first] = nums;
  if (first == null) return null;
  let { value } = first;
  for (const num of nums.slice(1)) {
    if (num === null) return null;
    value = value.plus(num.value);
  }
  const { row, column, places, isPercent } = first;
  return { row, column, places, isPercent, value };
}

/** `C46*F12`: a percentage of a base. `C9*SUM(F10:F14)` with a quantity: an assembly. */
function shareFigures(
  base: SumShape,
  atoms: readonly OpenAtom[],
  { times, by }: ProductShape,
  columns: Columns,
  grid: Grid,
): FormulaFigures {
  const constant = times.div(by);
  const [first, ...rest] = atoms;
  if (first === undefined) {
    const percent = { value: constant, figure: impliedFigure(constant) };
    return constant.abs().lt(1)
      ? { ...nothing, shape: { type: 'share', base }, percent }
      : { ...nothing, shape: { type: 'sum', sum: base }, quantity: constant.eq(1) ? null : percent };
  }
  if (rest.length === 0 && first.sign === 0 && isExchange(first, grid)) {
    const rate = first.divides ? constant.div(first.num.value) : first.num.value.times(constant);
    const input = { value: rate, figure: { ...figureOf(first), value: impliedFigure(rate).value } };
    return { ...nothing, shape: { type: 'sum', sum: base }, quantity: input };
  }
  // `F12 / (1 - d) * d`: a discount in the hundred names its cell twice.
  const isHundred = rest.length === 1 && rest[0]?.divides === true && rest[0].sign === -1 && sameCell(first, rest[0]);
  if ((rest.length > 0 && !isHundred) || first.divides || first.sign !== 0) return nothing;
  const value = first.num.value.times(constant);
  const isQuantity =
    !first.num.isPercent && constant.eq(1) && first.num.column === columns.quantity && first.num.value.gte(1);
  const input = { value, figure: { ...figureOf(first), value: impliedFigure(value).value } };
  return isQuantity
    ? { ...nothing, shape: { type: 'sum', sum: base }, quantity: input }
    : { ...nothing, shape: { type: 'share', base }, percent: input, divides: isHundred };
}

/** `D7*B2` with `Exchange rate` beside B2: the same sum in another currency, and no share of it. */
function isExchange({ num, sheet }: OpenAtom, grid: Grid): boolean {
  if (sheet !== null || num.isPercent || num.value.isZero()) return false;
  const words = wordsLeftOf(grid, num);
  return factKeyOf(words) === 'exchangeRate' || meaningOfHeading(words)?.factor?.class === 'exchange';
}

/** `F12/0.94-F12`: what is lost where so much of it stays good, a share in the hundred. */
function lossFigures({ base, kept, isLoss }: GrossedUp, numberAt: NumberAt): FormulaFigures {
  const num = kept.type === 'ref' ? numberAt(kept.sheet, kept.row, kept.column) : null;
  const value = kept.type === 'number' ? kept.value : (num?.value ?? null);
  const lost = value === null || isLoss ? value : ONE.minus(value);
  if (lost === null || lost.lte(0) || lost.gte(1)) return nothing;
  const figure = num === null ? impliedFigure(lost) : { ...toFigure(num), value: impliedFigure(lost).value };
  return { ...nothing, shape: { type: 'share', base }, percent: { value: lost, figure }, divides: true };
}

function sameCell(a: OpenAtom, b: OpenAtom): boolean {
  return a.num.row === b.num.row && a.num.column === b.num.column && a.sheet === b.sheet;
}

/** `C9*E9/60`: quantity, rate, and what else there is as factors. */
function ownFigures(
  atoms: readonly OpenAtom[],
  { times, by }: ProductShape,
  columns: Columns,
  row: number,
  grid: Grid,
): FormulaFigures {
  const isPlain = ({ divides, sign }: OpenAtom) => !divides && sign === 0;
  const plain = atoms.every(isPlain) ? atoms : atoms.filter(isPlain);
  const inColumn = (column: number | null) =>
    plain.find(({ num, sheet }) => column !== null && sheet === null && num.row === row && num.column === column);
  const isFactor = ({ num }: OpenAtom) =>
    num.row === row && columns.factors.some(({ column }) => column === num.column);
  const loose = columns.factors.length === 0 ? plain : plain.filter((atom) => !isFactor(atom));
  const stands = inColumn(columns.quantity);
  const rate =
    inColumn(columns.rate) ?? loose.findLast((atom) => atom !== stands) ?? (plain.length === 1 ? plain[0] : undefined);
  // `B19/120000` has one figure of its own: the sum that is spread, no quantity.
  const quantity = stands !== undefined && stands !== rate ? stands : loose.find((atom) => atom !== rate);
  if (rate === undefined) return { ...nothing, shape: own };
  const factors: Factor[] = [];
  for (const atom of atoms) {
    if (atom !== rate && atom !== quantity) factors.push(factorOf(atom, columns, row, grid));
  }
  // Most formulas have no constant.
  if (times !== ONE || by !== ONE) {
    const left = takeHundred(factors, times, by);
    if (!left.times.eq(1)) factors.push(constantFactor(left.times, false));
    if (!left.by.eq(1)) factors.push(constantFactor(left.by, true));
  }
  return {
    shape: own,
    percent: null,
    divides: false,
    quantity: quantity === undefined ? null : inputOf(quantity.num, figureOf(quantity)),
    rate: inputOf(rate.num, figureOf(rate)),
    factors: factors.length === 0 ? nothing.factors : factors,
  };
}

function factorOf(atom: OpenAtom, columns: Columns, row: number, grid: Grid): Factor {
  const { num, divides, sign } = atom;
  const column =
    num.row === row && atom.sheet === null ? columns.all.find((entry) => entry.column === num.column) : undefined;
  const heading = column?.heading ?? (atom.sheet === null ? wordsLeftOf(grid, num) : '');
  const meant = meaningOfHeading(heading)?.factor?.class;
  const value = sign === 0 ? num.value : transformed(num.value, sign === 1 ? 'onePlus' : 'oneMinus');
  const fallback: FactorClass = sign === 0 ? (divides ? 'volume' : 'usage') : 'yield';
  return {
    name: heading === '' ? cellName(num.row, num.column) : heading,
    class: column?.factor?.class ?? meant ?? fallback,
    figure: { ...figureOf(atom), value: impliedFigure(value).value },
    divides,
  };
}

/** An OEE of 85 that the formula divides by and multiplies with 100 is 0.85: the two hundreds belong together. */
function takeHundred(
  factors: Factor[],
  times: Decimal,
  by: Decimal,
): { readonly times: Decimal; readonly by: Decimal } {
  for (const [index, factor] of factors.entries()) {
    const hundreds = factor.divides ? times : by;
    if (factor.class !== 'yield' || !hundreds.mod(100).isZero() || hundreds.isZero()) continue;
    const value = impliedFigure(decimal(factor.figure.value).div(100)).value;
    factors[index] = { ...factor, figure: { ...factor.figure, value, places: factor.figure.places + 2 } };
    return factor.divides ? { times: times.div(100), by } : { times, by: by.div(100) };
  }
  return { times, by };
}

/** A figure outside the table is called what stands left of it: `Annual volume: 18,000`. */
function wordsLeftOf(grid: Grid, { row, column }: Num): string {
  const words = grid.cellsOf(row).findLast((cell) => cell.column < column && cell.kind === 'text');
  return words === undefined ? '' : words.value.replace(/[:=\s]+$/, '').trim();
}

/** A constant of units in the formula: `/60`, `/1000`, `*2`. */
export function constantFactor(value: Decimal, divides: boolean): Factor {
  const name = divides ? `divided by ${value.toString()}` : `times ${value.toString()}`;
  const isUnit = divides && (value.eq(60) || value.eq(3600) || value.eq(100) || value.eq(1000));
  return { name, class: isUnit ? 'rate' : 'usage', figure: impliedFigure(value), divides };
}

function figureOf({ num, sheet, isSum }: OpenAtom) {
  if (isSum) return impliedFigure(num.value);
  const figure = toFigure(num);
  return sheet === null ? figure : { ...figure, cell: `${sheet}!${figure.cell ?? ''}` };
}
