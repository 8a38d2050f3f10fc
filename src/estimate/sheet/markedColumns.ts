import type { Sheet } from '../../import';
import { clockUnits } from '../numbers/clockTime';
import { splitUnit } from '../numbers/withUnit';
import { saysThousands } from '../words/scaleWords';

/** Columns in which `12.5k` is a figure, since a word above says that they are in thousands. */
export function columnsInThousands(sheet: Sheet): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of sheet.rows) {
    for (const { column, kind, value } of cells)
      if (kind === 'text' && value.length <= 60 && saysThousands(value)) columns.add(column);
  }
  return columns;
}

/** Columns of which at least two texts are clock times, all written alike, and no other text begins with a digit. */
export function columnsOfClockTimes(sheet: Sheet): ReadonlySet<number> {
  const parts = new Map<number, { count: number; colons: number }>();
  for (const { cells } of sheet.rows) {
    for (const { column, kind, value } of cells) {
      if (kind !== 'text' || !startsWithDigit(value)) continue;
      const colons = clockUnits(value) === null ? 0 : value.split(':').length;
      const known = parts.get(column);
      if (known === undefined) parts.set(column, { count: 1, colons });
      else {
        known.count += 1;
        if (known.colons !== colons) known.colons = 0;
      }
    }
  }
  return new Set([...parts].flatMap(([column, { count, colons }]) => (count >= 2 && colons > 0 ? [column] : [])));
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Columns of which most texts are figures with their units: `12,5 kg`, `3,20 €/kg`. */
export function columnsWithUnits(sheet: Sheet): ReadonlySet<number> {
  const counts = new Map<number, { units: number; texts: number }>();
  for (const { cells } of sheet.rows) {
    for (const { column, kind, value } of cells) {
      // A dash or the like is no text.
      if (kind !== 'text' || value.length < 2) continue;
      const count = counts.get(column) ?? { units: 0, texts: 0 };
      counts.set(column, count);
      count.texts += 1;
      if (splitUnit(value) !== null) count.units += 1;
    }
  }
  return new Set(
    [...counts].flatMap(([column, { units, texts }]) => (units >= 3 && units * 2 > texts ? [column] : [])),
  );
}
