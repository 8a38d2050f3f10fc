import { type Decimal, ONE } from '../../base/decimal';
import type { Factor } from '../estimate';
import { type Grid, impliedFigure, type Num, toFigure } from '../sheet/grid';
import { agrees, transformed } from '../tables/agrees';
import type { Columns } from '../tables/columns';
import { unitDivisors } from '../tables/columnsByArithmetic';
import { constantFactor } from './formulaFigures';

/** The figures of a row by its columns, and whether they make its amount. */
export interface ColumnFigures {
  readonly quantity: Num | null;
  readonly rate: Num | null;
  readonly factors: readonly Factor[];
  readonly own: 'agrees' | 'differs' | 'none';
}

/** Reads quantity, rate and factors where the columns say they are. A blank factor counts as none. */
export function columnFigures(row: number, columns: Columns, grid: Grid, amount: Num | null): ColumnFigures {
  const at = (column: number | null) => (column === null ? null : grid.number(row, column));
  const quantity = at(columns.quantity);
  const rate = at(columns.rate);
  const factors: Factor[] = [];
  const parts: Num[] = [];
  let value = (quantity?.value ?? ONE).times(rate?.value ?? ONE);
  if (rate?.per !== undefined) {
    const figure = { ...toFigure(rate), value: impliedFigure(rate.per).value, places: 0 };
    factors.push({ name: 'price unit', class: 'rate', figure, divides: true });
    value = value.div(rate.per);
  }
  for (const { column, factor } of columns.factors) {
    const num = grid.number(row, column);
    if (num === null) continue;
    const effective = transformed(num.value, factor.transform);
    if (effective.isZero()) continue;
    parts.push(num);
    value = factor.divides ? value.div(effective) : value.times(effective);
    factors.push({
      name: factor.name,
      class: factor.class,
      figure: { ...toFigure(num), value: impliedFigure(effective).value },
      divides: factor.divides,
    });
  }
  if (rate === null || (quantity === null && factors.length === 0)) return { quantity, rate, factors, own: 'none' };
  if (amount === null) return { quantity, rate, factors: withDivisor(factors, columns.divisor), own: 'none' };
  const figures = quantity === null ? [rate, ...parts] : [quantity, rate, ...parts];
  const divisor = [columns.divisor, ...unitDivisors].find((by) => agrees(value.div(by), amount, figures, grid.isText));
  return {
    quantity,
    rate,
    factors: withDivisor(factors, divisor ?? columns.divisor),
    own: divisor === undefined ? 'differs' : 'agrees',
  };
}

function withDivisor(factors: readonly Factor[], divisor: Decimal): readonly Factor[] {
  return divisor.eq(1) ? factors : [...factors, constantFactor(divisor, true)];
}
