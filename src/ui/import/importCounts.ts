import type { SheetReading } from '../../estimate';
import { columnName, type Sheet } from '../../import';

export function countsOf(reading: SheetReading | null): string {
  if (!reading) return '';
  const count = (kinds: readonly string[]): number => reading.rows.filter(({ kind }) => kinds.includes(kind)).length;
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
  const doubtful = reading.rows.filter(({ confidence }) => confidence < 0.5).length;
  if (doubtful === 0) return 'Every row is accounted for.';
  return `Every row is accounted for; ${doubtful} of them with doubt.`;
}

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
