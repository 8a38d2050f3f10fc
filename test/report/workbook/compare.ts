import type { WorkBook } from '@e965/xlsx';
import { Decimal } from '../../../src/base/decimal';
import type { Book, Cell } from '../../../src/report';
import { columnName } from '../../../src/report/workbook/cells';
import { cellAt } from './recalculate';

export interface Comparison {
  /** Formula cells that were compared. */
  readonly compared: number;
  /** Cells whose recalculated figure is not the engine's. */
  readonly different: readonly string[];
}

/** Within 1e-9, of one or of the figure where that is larger. */
const tolerance = new Decimal('1e-9');
/** A few units of the last binary digit, which a difference of two large figures cannot do without. */
const storage = new Decimal('1e-15');

/**
 * Every formula cell of a book against what a spreadsheet made of it. `hasHugeFigures` allows for cases whose figures take
 * so many digits that binary floating point does not hold them to 1e-9 to begin with.
 */
export function compareWithEngine(book: Book, recalculated: WorkBook, hasHugeFigures: boolean): Comparison {
  const cells = book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) => row.map((cell, column) => ({ name, address: `${columnName(column)}${at + 1}`, cell }))),
  );
  const least = hasHugeFigures
    ? storage.times(Decimal.max(1, ...cells.map(({ cell }) => sizeOf(cell))))
    : new Decimal(0);
  const formulas = cells.flatMap(({ name, address, cell }) =>
    cell?.kind === 'formula' ? [{ name, address, cell }] : [],
  );
  return {
    compared: formulas.length,
    different: formulas.flatMap(({ name, address, cell }) => {
      const got = cellAt(recalculated, name, address)?.v;
      if (isSame(cell.value, got, least)) return [];
      return [`${name}!${address} =${cell.formula}: engine ${String(cell.value)}, spreadsheet ${String(got)}`];
    }),
  };
}

function sizeOf(cell: Cell | null): Decimal {
  return cell === null || cell.kind === 'text' || typeof cell.value === 'string' ? new Decimal(0) : cell.value.abs();
}

function isSame(engine: Decimal | string, got: unknown, least: Decimal): boolean {
  if (typeof engine === 'string') return got === engine;
  if (typeof got !== 'number') return false;
  return engine
    .minus(got)
    .abs()
    .lte(Decimal.max(tolerance.times(Decimal.max(1, engine.abs())), least));
}
