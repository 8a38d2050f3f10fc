import type { Cell, Sheet } from '../../import';
import { looksNumeric } from '../numbers/numberFormat';
import { normalise } from '../words/normalise';
import type { RowMark } from './recipe';

// Takes: the cells of a sheet, as they are, without what was recognised of them.
// Gives: by what a row is known, and the row of another sheet that is known by the same.
// Always true: a row is found surely or not at all.

interface KnownRow {
  readonly row: number;
  /** Its words by column. */
  readonly words: ReadonlyMap<number, string>;
  readonly heading: string;
}

/** The rows of a sheet with their words and the heading above each. */
export type KnownRows = readonly KnownRow[];

export function knownRows(sheet: Sheet): KnownRows {
  let heading = '';
  return sheet.rows.map(({ row, cells }) => {
    const words = new Map(cells.filter(isWord).map(({ column, value }) => [column, normalise(value)]));
    const known = { row, words, heading };
    const [first] = words;
    if (first !== undefined && !cells.some((cell) => cell.column > first[0] && isFigure(cell))) heading = first[1];
    return known;
  });
}

/** `label` is what the row was recognised by; a row whose own words are others takes the first of them. */
export function markOf(rows: KnownRows, row: number, label: string): RowMark | null {
  const known = rows.find((candidate) => candidate.row === row);
  if (known === undefined) return null;
  const wanted = normalise(label);
  const [column, text] = [...known.words].find(([, words]) => words === wanted) ?? [...known.words][0] ?? [0, ''];
  const same = rows.filter((candidate) => wordsAt(candidate, column) === text);
  const near = same.filter(({ heading }) => heading === known.heading);
  return { column, text, heading: known.heading, nth: near.indexOf(known), of: near.length, ofAll: same.length };
}

/** The row that is known by the mark; null where none is, or where several might be. */
export function findRow(rows: KnownRows, mark: RowMark): number | null {
  const same = rows.filter((candidate) => wordsAt(candidate, mark.column) === mark.text);
  const near = same.filter(({ heading }) => heading === mark.heading);
  if (near.length > 0 && near.length === mark.of) return near[mark.nth]?.row ?? null;
  if (same.length === 1 && mark.ofAll === 1) return same[0]?.row ?? null;
  if (same.length > 0) return null;
  // `Index 3/2026` stands where `Index 1/2026` stood.
  const alike = rows.filter(
    (candidate) =>
      withoutDigits(wordsAt(candidate, mark.column)) === withoutDigits(mark.text) &&
      withoutDigits(candidate.heading) === withoutDigits(mark.heading),
  );
  return alike.length === 1 && mark.of === 1 && mark.text !== '' ? (alike[0]?.row ?? null) : null;
}

/** The words in a column; at column 0 nothing for a row without any words. */
function wordsAt({ words }: KnownRow, column: number): string | null {
  if (column === 0) return words.size === 0 ? '' : null;
  return words.get(column) ?? null;
}

function withoutDigits(text: string | null): string | null {
  return text?.replaceAll(/\d+/g, '#') ?? null;
}

function isWord({ kind, value }: Cell): boolean {
  return kind === 'text' && /\p{L}/u.test(value) && !looksNumeric(value);
}

export function isFigure({ kind, value }: Cell): boolean {
  return kind === 'number' || (kind === 'text' && looksNumeric(value));
}
