import type { ColumnReading, Correction, Corrections } from '../../estimate';

/** Two columns change places in what they hold: one step, one take back. */
export function moveRole(sheet: string, columns: readonly ColumnReading[], from: number, to: number): Corrections {
  const partOf = (column: number) => columns.find((reading) => reading.column === column) ?? null;
  const give = (column: number, reading: ColumnReading | null): Correction => ({
    type: 'columnRole',
    sheet,
    column,
    role: reading?.role ?? 'ignored',
    ...(reading?.role === 'factor' && reading.factor ? { factor: reading.factor } : {}),
  });
  return from === to ? [] : [give(from, partOf(to)), give(to, partOf(from))];
}
