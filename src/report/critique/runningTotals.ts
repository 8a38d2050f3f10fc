import type { PrintedTable } from './critiqueDocument';
import { addSpans, type Span } from './footing';

/** From so many rows on a table may go over a page. */
const longTable = 14;

interface RunningRow {
  /** One null a column before the figures. */
  readonly lead: readonly null[];
  /** What the row prints; null adds nothing. */
  readonly figures: readonly (Span | null)[];
}

/**
 * What the columns of a long table add up to after each row, from the figures as printed: at the head of a further page it
 * says what the pages before it came to. Nothing for a short table. The last row is a total and adds nothing.
 */
export function runningOf(
  id: string,
  label: string,
  rows: readonly RunningRow[],
  write: readonly ((value: Span) => string)[],
): Pick<PrintedTable, 'running'> {
  if (rows.length < longTable) return {};
  const sums: (Span | null)[] = [];
  return {
    running: {
      id,
      label,
      rows: rows.map(({ lead, figures }) => {
        for (const [column, figure] of figures.entries()) {
          const before = sums[column] ?? null;
          if (figure !== null) sums[column] = before === null ? figure : addSpans(before, figure);
        }
        return [
          ...lead.map(() => ''),
          ...figures.map((_, column) => {
            const total = sums[column] ?? null;
            return total === null ? '' : (write[column]?.(total) ?? '');
          }),
        ];
      }),
    },
  };
}
