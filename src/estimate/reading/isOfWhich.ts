import { sumShape } from '../sheet/formulaShape';
import type { Grid } from '../sheet/grid';
import { rowsOf } from '../tables/columnFacts';
import type { Formulas } from '../tables/formulas';
import { isOfWhichLabel } from '../words/rowWords';
import type { TableWork } from './sheetWork';

/** Whether a row only says what part of another one is (`of which labour`): no formula of the table adds it. */
export function isOfWhich(
  label: string,
  row: number,
  { table, columns }: TableWork,
  grid: Grid,
  formulas: Formulas,
): boolean {
  const { amount } = columns;
  if (amount === null || !isOfWhichLabel(label)) return false;
  return !rowsOf(grid, table).some((other) => {
    const expression = formulas.at(other, amount);
    const sum = expression === undefined ? null : sumShape(expression);
    return sum?.plus.some(({ sheet, fromRow, toRow }) => sheet === null && fromRow <= row && row <= toRow) ?? false;
  });
}
