import type { ColumnReading, ColumnRole, SheetReading } from '../../estimate';
import type { Cell, Sheet } from '../../import';
import { roleLabels } from './importWords';

// Takes: a sheet, the roles of its columns and the room for them. Pixels of text, not figures.
// Gives: a width for each column.
// Always true: where the columns that play a part can fit into the room, they do: words give way, figures do not.

const perLetter = 7;
const perHeaderLetter = 6.2;
const padding = 22;
const narrowest = 44;
const widest = 300;
/** Numbers of positions, units and remarks need no more. */
const mostCode = 180;
/** What words keep at least. */
const leastWords = 150;
const leastOther = 56;

const figures: ReadonlySet<ColumnRole> = new Set(['quantity', 'rate', 'percent', 'amount', 'factor']);

/** The part that each column plays in any table of the sheet: figures before words, words before the rest. */
export function partsOf({ tables }: SheetReading): readonly ColumnReading[] {
  const rank = ({ role }: ColumnReading): number =>
    figures.has(role) ? 3 : role === 'ignored' ? 0 : role === 'attribute' ? 1 : 2;
  const parts = new Map<number, ColumnReading>();
  for (const column of tables.flatMap(({ columns }) => columns)) {
    const before = parts.get(column.column);
    if (before === undefined || rank(column) > rank(before)) parts.set(column.column, column);
  }
  return [...parts.values()];
}

interface Width {
  readonly natural: number;
  readonly least: number;
  /** Whether it plays a part. */
  readonly counts: boolean;
}

export function fitColumns(
  sheet: Sheet,
  columns: readonly ColumnReading[],
  room: number,
  headerRow = 0,
): ReadonlyMap<number, number> {
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const texts = usualLengths(sheet, () => true);
  const figuresIn = usualLengths(sheet, (cell, row) => row > headerRow && isFigure(cell));
  const widths = Array.from({ length: sheet.columnCount }, (_, index) =>
    widthOf(roles.get(index + 1) ?? 'ignored', texts.get(index + 1) ?? 0, figuresIn.get(index + 1) ?? 0),
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

function widthOf(role: ColumnRole, length: number, figureLength: number): Width {
  const header = Math.ceil(roleLabels[role].length * perHeaderLetter) + padding + 11;
  const text = Math.min(role === 'label' ? widest : mostCode, length * perLetter + padding);
  if (figures.has(role)) {
    const natural = Math.max(header, text);
    // Words of a title block above give way.
    const least = figureLength === 0 ? natural : Math.max(header, figureLength * perLetter + padding);
    return { natural, least: Math.min(least, natural), counts: true };
  }
  const counts = role !== 'ignored' && role !== 'attribute';
  const natural = Math.max(narrowest, header, counts ? text : Math.min(text, 200));
  // A figure that is cut off would look like another one.
  const whole = figureLength === 0 ? 0 : Math.min(widest, figureLength * perLetter + padding);
  const least = Math.max(
    whole,
    role === 'label' ? leastWords : counts ? Math.min(90, Math.max(leastOther, text)) : leastOther,
  );
  return { natural, least: Math.min(least, natural), counts };
}

/** As long as nine in ten of what stands in the column, or all of a few. */
function usualLengths(sheet: Sheet, counts: (cell: Cell, row: number) => boolean): ReadonlyMap<number, number> {
  const lengths = new Map<number, number[]>();
  for (const { row, cells } of sheet.rows.slice(0, 400)) {
    for (const cell of cells) {
      if (!counts(cell, row)) continue;
      const { column, shown } = cell;
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

function isFigure({ kind, value }: Cell): boolean {
  return kind === 'number' || (kind === 'text' && /^[-\d.,' ]*\d[\d.,' ]*%?$/.test(value));
}
