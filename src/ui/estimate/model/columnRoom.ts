import { NARROW_SPACE } from '../../../base/format';
import { widestRest } from '../../grid/decimalParts';
import { cellFigure, loadFactorPlaces } from './cellFigure';
import { type CellContext, type FigureColumn, positionOn } from './cellValue';
import type { GridRow } from './rows';

export type ColumnRoom = Readonly<Record<FigureColumn, string>>;
type TheirColumn = 'theirQuantity' | 'theirRate' | 'theirAmount';

/** The widest decimals of the customer's columns. They never change, so this is worked out once. */
export function theirRoom(rows: readonly GridRow[], cells: CellContext): Readonly<Record<TheirColumn, string>> {
  return {
    theirQuantity: widest(rows, 'theirQuantity', cells),
    theirRate: widest(rows, 'theirRate', cells),
    theirAmount: widest(rows, 'theirAmount', cells),
  };
}

/** The same for all columns: ours are few, amounts and effects have the same decimals on every row. */
export function columnRoom(
  theirs: Readonly<Record<TheirColumn, string>>,
  rows: readonly GridRow[],
  cells: CellContext,
): ColumnRoom {
  const ours = rows.filter((row) => row.costId !== null || positionOn(row, cells) !== null);
  const { decimalMark } = cells.format;
  const fixed = (places: number): string => (places === 0 ? '' : decimalMark + '0'.repeat(places));
  const ourQuantity = widest(ours, 'ourQuantity', cells);
  return {
    ...theirs,
    // Where ours has fewer decimals than theirs, both columns stand alike.
    ourQuantity: widestRest([`0${ourQuantity}`, `0${theirs.theirQuantity}`], decimalMark),
    ourRate: widestRest([`0${widest(ours, 'ourRate', cells)}`, `0${theirs.theirRate}`], decimalMark),
    ourAmount: fixed(cells.amountPlaces),
    direct: fixed(cells.unitPlaces),
    loaded: fixed(cells.unitPlaces),
    perYear: '',
    share: `${fixed(1)}${NARROW_SPACE}%`,
    loadFactor: fixed(loadFactorPlaces),
  };
}

function widest(rows: readonly GridRow[], column: FigureColumn, cells: CellContext): string {
  return widestRest(texts(rows, column, cells), cells.format.decimalMark);
}

function* texts(rows: readonly GridRow[], column: FigureColumn, cells: CellContext): Generator<string> {
  for (const row of rows) {
    const figure = cellFigure(column, row, cells);
    if (figure && !figure.isLoose) yield figure.text;
  }
}
