import { type Decimal, toText, ZERO } from '../../base/decimal';
import { looksNumeric } from '../numbers/numberFormat';
import type { StatedTotal } from '../recognition';
import { type CellRange, isPlainProduct, isSingle, productShape, sumShape } from '../sheet/formulaShape';
import { type Grid, type Num, toFigure } from '../sheet/grid';
import { cellAddress } from '../sheet/place';
import { halfUnit } from '../tables/agrees';
import type { Formulas } from '../tables/formulas';
import { amountOf, childrenOf, rootsOf, type Tree } from '../tree/tree';
import { factKeyOf } from '../words/factWords';
import { isGrandLabel, isPerUnitLabel, isSumLabel } from '../words/rowWords';
import type { TableWork } from './sheetWork';

interface Beside {
  readonly total: StatedTotal | null;
  /** How many units the total is for, where a cell divides it by that. */
  readonly perUnitOf: string | null;
}

/** A figure that stands outside the columns of amounts, with the words left of it. */
interface LooseFigure {
  readonly num: Num;
  readonly label: string;
}

/**
 * The total where no row of the table states it: a sum by formula beside the table, or a figure of the title block
 * that equals the sum of what stands at the top.
 */
export function totalBeside(
  grid: Grid,
  formulas: Formulas,
  tree: Tree,
  total: number,
  tables: readonly TableWork[],
  isAmount: (range: CellRange) => boolean,
): Beside {
  if (total >= 0) {
    const num = tree.drafts[total]?.amount ?? null;
    return { total: null, perUnitOf: num === null ? null : dividedBy(grid, formulas, num) };
  }
  const loose = looseFigures(grid, tables);
  const found = byFormula(loose, formulas, isAmount, grid) ?? bySum(loose, tree, grid);
  return { total: found?.total ?? null, perUnitOf: found === null ? null : dividedBy(grid, formulas, found.num) };
}

interface Found {
  readonly total: StatedTotal;
  readonly num: Num;
}

function byFormula(
  loose: readonly LooseFigure[],
  formulas: Formulas,
  isAmount: (range: CellRange) => boolean,
  grid: Grid,
): Found | null {
  for (const { num, label } of loose) {
    const expression = formulas.at(num.row, num.column);
    const sum = expression === undefined ? null : sumShape(expression);
    if (sum === null || sum.minus.length > 0 || !sum.plus.every(isAmount) || sum.plus.every(isSingle)) continue;
    const text = grid.cell(num.row, num.column)?.formula ?? '';
    return { num, total: stated(grid, num, label, `formula ${text}, beside the table`) };
  }
  return null;
}

function bySum(loose: readonly LooseFigure[], tree: Tree, grid: Grid): Found | null {
  const roots = rootsOf(tree);
  if (roots.length === 0) return null;
  const children = childrenOf(tree);
  let sum: Decimal = ZERO;
  let tolerance: Decimal = ZERO;
  for (const root of roots) {
    const draft = tree.drafts[root];
    if (draft === undefined) continue;
    sum = sum.plus(amountOf(tree, root, children));
    if (draft.amount !== null) tolerance = tolerance.plus(halfUnit(draft.amount.places));
  }
  if (sum.isZero()) return null;
  const off = ({ num }: LooseFigure) => num.value.minus(sum).abs();
  const exact = loose.filter((figure) => off(figure).lte(tolerance.plus(halfUnit(figure.num.places))));
  const best = exact.find(({ label }) => isGrandLabel(label) || isSumLabel(label)) ?? exact[0];
  if (best !== undefined) {
    return { num: best.num, total: stated(grid, best.num, best.label, 'the sum of what stands at the top') };
  }
  const near = loose.find((figure) => isGrandLabel(figure.label) && off(figure).lte(sum.abs().times(0.1)));
  if (near === undefined) return null;
  return {
    num: near.num,
    total: stated(grid, near.num, near.label, 'called the total; the lines do not add up to it'),
  };
}

function stated(grid: Grid, num: Num, label: string, reason: string): StatedTotal {
  return {
    value: toText(num.value),
    cell: cellAddress(grid.sheet.name, num.row, num.column),
    row: num.row,
    column: num.column,
    label: label === '' ? 'Total' : label,
    figure: toFigure(num),
    reason,
  };
}

/** Figures with words left of them that are no part of the table's own columns of figures. */
function looseFigures(grid: Grid, tables: readonly TableWork[]): readonly LooseFigure[] {
  const loose: LooseFigure[] = [];
  for (const row of grid.rows) {
    const work = tables.find(({ table }) => row >= table.fromRow && row <= table.toRow);
    const own = new Set(
      work?.columns.all.flatMap(({ column, role, heading }) =>
        role !== 'attribute' || heading !== '' ? [column] : [],
      ),
    );
    let label = '';
    for (const cell of grid.cellsOf(row)) {
      if (cell.kind === 'text' && !looksNumeric(cell.value)) {
        label = cell.value.trim();
        continue;
      }
      if (own.has(cell.column)) continue;
      const num = grid.number(row, cell.column);
      if (num !== null && !num.isPercent && label !== '') loose.push({ num, label });
    }
  }
  return loose;
}

/** `F4/250`, called "per badge": the total is for 250 units. */
function dividedBy(grid: Grid, formulas: Formulas, total: Num): string | null {
  for (const row of grid.rows) {
    for (const column of formulas.columns) {
      const expression = formulas.at(row, column);
      const product = expression === undefined || isPlainProduct(expression) ? null : productShape(expression);
      if (product === null || product.over.length !== 1) continue;
      const [over] = product.over;
      if (
        over?.type !== 'cell' ||
        over.cell.sheet !== null ||
        over.cell.fromRow !== total.row ||
        over.cell.fromColumn !== total.column ||
        !isPerUnitLabel(wordsBefore(grid, row, column))
      )
        continue;
      const [under] = product.under;
      const divisor =
        under === undefined
          ? product.times.eq(1)
            ? product.by
            : null
          : under.type === 'cell'
            ? (grid.number(under.cell.fromRow, under.cell.fromColumn)?.value ?? null)
            : null;
      if (divisor?.isInteger() === true && divisor.gt(1)) return toText(divisor);
    }
  }
  return dividedByVolume(grid, total);
}

function wordsBefore(grid: Grid, row: number, column: number): string {
  return grid.cellsOf(row).findLast((cell) => cell.kind === 'text' && cell.column <= column)?.value ?? '';
}

/** `Annual volume 60,000` and `Piece price 1.54` below the total of a year. */
function dividedByVolume(grid: Grid, total: Num): string | null {
  const below = grid.rows.slice(grid.rows.indexOf(total.row) + 1).flatMap((row) => {
    const cells = grid.cellsOf(row);
    const label = cells.find(({ kind, value }) => kind === 'text' && !looksNumeric(value))?.value ?? '';
    const nums = cells.flatMap(({ column }) => grid.number(row, column) ?? []);
    const [num] = nums;
    return num === undefined || nums.length > 1 || label === '' ? [] : [{ label, num }];
  });
  const volume = below.find(({ label }) => factKeyOf(label) === 'annualVolume')?.num.value;
  if (volume?.isInteger() !== true || volume.lte(1)) return null;
  const each = total.value.div(volume);
  const isEach = below.some(
    ({ label, num }) => isGrandLabel(label) && num.value.minus(each).abs().lte(halfUnit(num.places)),
  );
  return isEach ? toText(volume) : null;
}
