import type { Sheet, Workbook } from '../../import';
import type { Recognition, SheetReading } from '../recognition';
import { normalise } from '../words/normalise';
import type { ColumnShape, Layout, SheetLayout } from './recipe';
import { isFigure } from './rowMarks';

/** The shape of a file, by the reading that nobody has corrected yet. */
export function layoutOf(workbook: Workbook, first: Recognition): Layout {
  const readings = new Map(first.sheets.map((reading) => [reading.sheet, reading]));
  return {
    sheets: workbook.sheets
      .filter(({ rows }) => rows.length > 0)
      .map((sheet) => layoutOfSheet(sheet, readings.get(sheet.name) ?? null)),
  };
}

function layoutOfSheet(sheet: Sheet, reading: SheetReading | null): SheetLayout {
  const tables = (reading?.tables ?? []).filter(({ headerRow }) => headerRow > 0);
  const headers = tables.map(({ columns }) =>
    columns
      .filter(({ heading }) => heading.trim() !== '')
      .map(({ column, heading }) => `${column} ${shapeOf(heading)}`)
      .join(' | '),
  );
  const from = tables[0]?.headerRow ?? 0;
  return { name: sheet.name, headers: [...new Set(headers)].toSorted(), columns: columnShapes(sheet, from) };
}

/** As many rows as tell what a column holds. */
const enough = 2000;

/** What the columns hold below the header row. */
function columnShapes({ rows }: Sheet, headerRow: number): readonly ColumnShape[] {
  const counts = new Map<number, { figures: number; all: number }>();
  for (const { cells } of rows.filter(({ row }) => row > headerRow).slice(0, enough)) {
    for (const cell of cells) {
      const count = counts.get(cell.column) ?? { figures: 0, all: 0 };
      counts.set(cell.column, { figures: count.figures + (isFigure(cell) ? 1 : 0), all: count.all + 1 });
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([column, { figures, all }]) => ({
      column,
      holds: figures * 5 >= all * 4 ? 'figures' : figures * 5 <= all ? 'words' : 'both',
    }));
}

/**
 * Which sheet of the kept shape is which sheet of the one that was found; null where the shapes differ. A file of one
 * sheet may call it by another name, and figures in names may change.
 */
export function matchLayouts(kept: Layout, found: Layout): ReadonlyMap<string, string> | null {
  if (kept.sheets.length !== found.sheets.length || kept.sheets.length === 0) return null;
  const isLone = kept.sheets.length === 1;
  const left = [...found.sheets];
  const pairs = new Map<string, string>();
  // Names that are the same go together first, so that `Sheet1` is not taken for `Sheet2`.
  const exactly = kept.sheets.toSorted((a, b) => Number(hasName(found, b.name)) - Number(hasName(found, a.name)));
  for (const sheet of exactly) {
    const at = [
      left.findIndex(({ name }) => name === sheet.name),
      left.findIndex(({ name }) => isLone || shapeOf(name) === shapeOf(sheet.name)),
    ].find((index) => index >= 0);
    const other = at === undefined ? undefined : left[at];
    if (at === undefined || other === undefined || !isSameSheet(sheet, other)) return null;
    pairs.set(sheet.name, other.name);
    left.splice(at, 1);
  }
  return pairs;
}

function hasName({ sheets }: Layout, wanted: string): boolean {
  return sheets.some(({ name }) => name === wanted);
}

function isSameSheet(kept: SheetLayout, found: SheetLayout): boolean {
  if (kept.headers.join('\n') !== found.headers.join('\n')) return false;
  // A sheet of words alone, such as notes, is told by its name.
  if (kept.headers.length === 0 && ![kept, found].some(hasFigures)) return true;
  // Without headers only the columns are left to tell: as many of them, holding the same.
  if (kept.headers.length === 0 && kept.columns.length !== found.columns.length) return false;
  const holds = new Map(found.columns.map((shape) => [shape.column, shape.holds]));
  return kept.columns.every((shape) => {
    const other = holds.get(shape.column);
    // A column of remarks may be empty this time, or hold a figure.
    if (other === undefined) return kept.headers.length > 0;
    return other === shape.holds || other === 'both' || shape.holds === 'both';
  });
}

function hasFigures({ columns }: SheetLayout): boolean {
  return columns.some(({ holds }) => holds !== 'words');
}

/** Words without their figures: `Price 2026` is the heading that `Price 2025` was. */
function shapeOf(text: string): string {
  return normalise(text).replaceAll(/\d+/g, '#');
}
