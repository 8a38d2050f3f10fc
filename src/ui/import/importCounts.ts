import type { ColumnReading, SheetReading, TableReading } from '../../estimate';
import { columnName, type Sheet } from '../../import';

export function countsOf(reading: SheetReading | null): string {
  if (!reading) return '';
  // In a wide table each figure of a row is a line of its own.
  const kinds = reading.rows.flatMap(({ kind, parts }) => [kind, ...parts.map((part) => part.kind)]);
  const count = (wanted: readonly string[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [count(['line']), 'line', 'lines'],
    [count(['group']), 'subtotal', 'subtotals'],
    [count(['markup']), 'percentage', 'percentages'],
    [count(['ignored', 'title']), 'row not used', 'rows not used'],
  ];
  return parts.map(([n, one, many]) => `${n} ${n === 1 ? one : many}`).join(' · ');
}

export function unaccounted(reading: SheetReading | null): string {
  if (!reading) return '';
  if (!reading.used) return 'Nothing of this sheet is used.';
  const doubtful = reading.rows.filter(({ confidence }) => confidence < 0.5).length;
  if (doubtful === 0) return 'Every row is accounted for.';
  return `Every row is accounted for; ${doubtful} of them with doubt.`;
}

/**
 * The columns of the table that a row stands in, with those of the tables beside it; those of the main table for a row
 * outside of all.
 */
export function tableAt(reading: SheetReading | null, row: number | null): TableReading | null {
  const tables = reading?.tables ?? [];
  const at =
    tables.find((table) => row !== null && row >= topOf(table) && row <= table.toRow) ??
    tables.find(({ headerRow }) => headerRow === reading?.headerRow) ??
    tables[0];
  if (at === undefined) return null;
  const columns = (at.headerRow === 0 ? [at] : besides(tables, at)).flatMap((table) => table.columns);
  const byColumn = new Map<number, ColumnReading>();
  // Where two speak of a column, the one that uses it.
  for (const column of columns) {
    if (isUnused(byColumn.get(column.column))) byColumn.set(column.column, column);
  }
  return { ...at, columns: [...byColumn.values()].sort((a, b) => a.column - b.column) };
}

function isUnused(column: ColumnReading | undefined): boolean {
  return column === undefined || column.role === 'ignored' || column.role === 'attribute';
}

function topOf({ headerRow, fromRow }: TableReading): number {
  return headerRow > 0 ? Math.min(headerRow, fromRow) : fromRow;
}

/** The tables whose headers stand side by side with that of a table, itself among them. */
function besides(tables: readonly TableReading[], { headerRow }: TableReading): readonly TableReading[] {
  return tables.filter((other) => other.headerRow > 0 && Math.abs(other.headerRow - headerRow) <= 1);
}

/** Which of several tables the headings belong to; empty where there is one. */
export function tableWords(reading: SheetReading | null, table: TableReading | null): string {
  const tables = reading?.tables ?? [];
  if (table !== null && isTurned(table)) return turnedWords;
  if (tables.length < 2 || table === null) return '';
  const beside = table.headerRow === 0 ? 1 : besides(tables, table).length;
  const rows = `rows ${table.headerRow || table.fromRow} to ${table.toRow}`;
  if (beside === tables.length)
    return `${beside} tables stand beside each other in this sheet, from row ${table.headerRow}. Each has headings of its own.`;
  return `This sheet has ${tables.length} tables. The headings above the columns are those of ${beside > 1 ? 'the tables' : 'the table'} in ${rows}; choose a row of another table to see its own.`;
}

/** Whether the columns of a table are its lines: then none of them has a role. */
function isTurned({ columns }: TableReading): boolean {
  return columns.length === 0;
}

const turnedWords =
  'In this table each column is a line, and the words of a row tell what its figures are; rows have no role to choose. Choose a role for any column to have the table read row by row instead.';

/** What of a sheet its author put out of sight; empty where nothing. */
export function hiddenParts({ rows, hiddenColumns, columnCount }: Sheet): string {
  const unseen = rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  const columns = hiddenColumns.filter((column) => column <= columnCount);
  const parts = [
    ...(unseen.length > 0 ? [named('row', unseen.map(String))] : []),
    ...(columns.length > 0 ? [named('column', columns.map(columnName))] : []),
  ];
  return parts.length === 0 ? '' : `Hidden in the file, shown here in italics: ${parts.join(' and ')}.`;
}

function named(what: string, names: readonly string[]): string {
  const shown = names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return `${names.length === 1 ? what : `${what}s`} ${shown}`;
}
