import type { Workbook } from '../../import';
import type { Corrections, Recognition } from '../recognition';
import { rowOnSheet } from '../sheet/place';
import { isOfLayout, rowsOf, sheetOf } from './correctionRows';
import type { Layout, Recipe, RecipeStep } from './recipe';
import { type KnownRows, knownRows, markOf } from './rowMarks';

/**
 * Keeps the corrections of a file for others of its shape. `earlier` are steps of the recipe before that found no row
 * in this file: the next file may have it again.
 */
export function toRecipe(
  corrections: Corrections,
  workbook: Workbook,
  recognition: Recognition,
  layout: Layout,
  earlier: readonly RecipeStep[] = [],
): Recipe {
  const known = new Map<string, KnownRows>();
  const rowsIn = (name: string): KnownRows => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const rows = known.get(name) ?? (sheet === undefined ? [] : knownRows(sheet));
    known.set(name, rows);
    return rows;
  };
  const labels = new Map(
    recognition.sheets.flatMap(({ sheet, rows }) => rows.map(({ row, label }) => [`${sheet}!${row}`, label] as const)),
  );
  const steps = corrections.filter(isOfLayout).flatMap((correction): readonly RecipeStep[] => {
    const sheet = sheetOf(correction);
    if (sheet === null) return [{ correction, marks: [] }];
    const marks = rowsOf(correction).map((row) =>
      markOf(rowsIn(sheet), rowOnSheet(row), labels.get(`${sheet}!${row}`) ?? ''),
    );
    // A correction of a row that is not there had no effect.
    return marks.every((mark) => mark !== null) ? [{ correction, marks }] : [];
  });
  return { layout, steps: [...earlier, ...steps] };
}
