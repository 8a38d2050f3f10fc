import type { Workbook } from '../../import';
import type { Correction } from '../recognition';
import { movedTo, sheetOf } from './correctionRows';
import { matchLayouts } from './layout';
import type { Layout, LostStep, Recipe, RecipeReport, RowMark } from './recipe';
import { findRow, type KnownRows, knownRows } from './rowMarks';

/** The corrections of a recipe for another file of its shape: on the rows that are known by the same label and heading. */
export function fromRecipe(recipe: Recipe, workbook: Workbook, layout: Layout): RecipeReport {
  const names = matchLayouts(recipe.layout, layout);
  const known = new Map<string, KnownRows>();
  for (const sheet of workbook.sheets) known.set(sheet.name, knownRows(sheet));
  const corrections: Correction[] = [];
  const lost: LostStep[] = [];
  for (const step of recipe.steps) {
    const { correction, marks } = step;
    const sheet = sheetOf(correction);
    const name = sheet === null ? '' : names?.get(sheet);
    const rows = name === undefined ? undefined : known.get(name);
    const found = marks.map((mark) => (rows === undefined ? null : findRow(rows, mark)));
    const missing = marks.filter((_, index): _ is RowMark => found[index] === null);
    if (names === null || name === undefined || missing.length > 0) lost.push({ ...step, missing });
    else
      corrections.push(
        movedTo(
          correction,
          name,
          found.filter((row) => row !== null),
        ),
      );
  }
  return { corrections, lost };
}
