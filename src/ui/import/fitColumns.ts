import type { ColumnReading, ColumnRole } from '../../estimate';
import type { Sheet } from '../../import';
import { roleLabels } from './importWords';

// Takes: a sheet, the roles of its columns and the room for them. Pixels of text, not figures.
// Gives: a width for each column.
// Always true: where the columns that play a part can fit into the room, they do: words give way, figures do not.

const perLetter = 7;
const padding = 22;
const narrowest = 44;
const widest = 300;
/** What words keep at least. */
const leastWords = 150;
const leastOther = 60;

const figures: ReadonlySet<ColumnRole> = new Set(['quantity', 'rate', 'percent', 'amount', 'factor']);

interface Width {
  readonly natural: number;
  readonly least: number;
  /** Whether it plays a part. */
  readonly counts: boolean;
}

export function fitColumns(sheet: Sheet, columns: readonly ColumnReading[], room: number): ReadonlyMap<number, number> {
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const texts = usualLengths(sheet);
  const widths = Array.from({ length: sheet.columnCount }, (_, index) =>
    widthOf(roles.get(index + 1) ?? 'ignored', texts.get(index + 1) ?? 0),
  );
  const last = widths.findLastIndex(({ counts }) => counts);
  const shown = widths.slice(0, last + 1);
  const natural = shown.reduce((sum, width) => sum + width.natural, 0);
  const give = shown.reduce((sum, width) => sum + width.natural - width.least, 0);
  // Everything up to the last column that counts, as far as words can give way.
  const share = natural <= room || give === 0 ? 0 : Math.min(1, (natural - room) / give);
  return new Map(
    widths.map((width, index) => [
      index + 1,
      index > last ? width.natural : Math.floor(width.natural - (width.natural - width.least) * share),
    ]),
  );
}

function widthOf(role: ColumnRole, length: number): Width {
  const header = roleLabels[role].length * perLetter + padding + 14;
  const text = Math.min(widest, length * perLetter + padding);
  if (figures.has(role)) {
    const natural = Math.max(header, text);
    return { natural, least: natural, counts: true };
  }
  const counts = role !== 'ignored' && role !== 'attribute';
  const natural = Math.max(
    narrowest,
    counts ? Math.max(header, text) : Math.min(text, 200),
    role === 'ignored' ? 84 : 0,
  );
  const least = role === 'label' ? leastWords : counts ? Math.min(header, natural) : leastOther;
  return { natural, least: Math.min(least, natural), counts };
}

/** As long as nine in ten of what stands in the column, or all of a few. */
function usualLengths(sheet: Sheet): ReadonlyMap<number, number> {
  const lengths = new Map<number, number[]>();
  for (const { cells } of sheet.rows.slice(0, 400)) {
    for (const { column, shown } of cells) {
      const found = lengths.get(column);
      if (found) found.push(shown.length);
      else lengths.set(column, [shown.length]);
    }
  }
  return new Map(
    [...lengths].map(([column, found]) => {
      const nine = found.length < 20 ? 1 : 0.9;
      return [column, found.toSorted((a, b) => a - b)[Math.floor((found.length - 1) * nine)] ?? 0];
    }),
  );
}
