import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Corrections,
  fromRecipe,
  type Layout,
  layoutOf,
  matchLayouts,
  type Recipe,
  recognise,
  toRecipe,
} from '../../../src/estimate';
import { findRow, knownRows, markOf } from '../../../src/estimate/recipe/rowMarks';
import type { Workbook } from '../../../src/import';
import { runs } from '../../support/runs';
import { csv } from '../workbooks/readingOf';

const first = `Kalkulation;;;
Teil;Anzahl;Preis 2025;Betrag
Material;;;
Gehäuse;2;10,00;20,00
Deckel;3;4,00;12,00
Fertigung;;;
Drehen;1;8,00;8,00
Prüfen;1;2,00;2,00
Summe;;;42,00
Gewinn;10 %;;4,20
Gesamt;;;46,20
`;

/** The next file of that customer: a row more, a row less, other figures, another year. */
const second = `Kalkulation;;;
Teil;Anzahl;Preis 2026;Betrag
Material;;;
Blech;1;3,00;3,00
Gehäuse;2;11,00;22,00
Deckel;3;5,00;15,00
Fertigung;;;
Drehen;1;9,00;9,00
Summe;;;49,00
Gewinn;10 %;;4,90
Gesamt;;;53,90
`;

const sheet = 'Sheet1';
const corrections: Corrections = [
  { type: 'rowKind', sheet, row: 5, kind: 'ignored' },
  { type: 'base', sheet, row: 10, baseRows: [4, 7] },
  { type: 'rowKind', sheet, row: 8, kind: 'ignored' },
  { type: 'columnRole', sheet, column: 3, role: 'attribute' },
  { type: 'currency', currency: 'EUR' },
];

async function opened(text: string): Promise<{ readonly workbook: Workbook; readonly layout: Layout }> {
  const workbook = await csv(text);
  return { workbook, layout: layoutOf(workbook, recognise(workbook)) };
}

async function recipeOf(text: string, made: Corrections): Promise<Recipe> {
  const { workbook, layout } = await opened(text);
  return toRecipe(made, workbook, recognise(workbook, made), layout);
}

describe('a recipe on the next file of the same shape', () => {
  test('finds rows by their label under their heading, and names those that found none', async () => {
    const recipe = await recipeOf(first, corrections);
    const { workbook, layout } = await opened(second);
    const report = fromRecipe(recipe, workbook, layout);
    expect(report.corrections).toEqual([
      { type: 'rowKind', sheet, row: 6, kind: 'ignored' },
      { type: 'base', sheet, row: 10, baseRows: [5, 8] },
      { type: 'columnRole', sheet, column: 3, role: 'attribute' },
      { type: 'currency', currency: 'EUR' },
    ]);
    expect(report.lost).toMatchObject([
      { correction: { type: 'rowKind', row: 8 }, missing: [{ text: 'prufen', heading: 'fertigung' }] },
    ]);
  });
  test('on the same file gives the same corrections', async () => {
    const recipe = await recipeOf(first, corrections);
    const { workbook, layout } = await opened(first);
    expect(fromRecipe(recipe, workbook, layout)).toEqual({ corrections, lost: [] });
  });
  test('keeps steps that this file had no row for', async () => {
    const recipe = await recipeOf(first, corrections);
    const { workbook, layout } = await opened(second);
    const report = fromRecipe(recipe, workbook, layout);
    const recognition = recognise(workbook, report.corrections);
    const next = toRecipe(report.corrections, workbook, recognition, layout, report.lost);
    const again = await opened(first);
    expect(new Set(fromRecipe(next, again.workbook, again.layout).corrections)).toEqual(new Set(corrections));
  });
  test('a row that stands twice where it stood once is not guessed', async () => {
    const recipe = await recipeOf(first, [{ type: 'rowKind', sheet, row: 5, kind: 'ignored' }]);
    const { workbook, layout } = await opened(second.replace('Blech;1;3,00;3,00', 'Deckel;1;3,00;3,00'));
    expect(fromRecipe(recipe, workbook, layout)).toMatchObject({ corrections: [], lost: [{ missing: [{ of: 1 }] }] });
  });
  test('a figure in a label may change', async () => {
    const recipe = await recipeOf(first.replace('Deckel', 'Deckel Index 3'), [
      { type: 'rowKind', sheet, row: 5, kind: 'ignored' },
    ]);
    const { workbook, layout } = await opened(second.replace('Deckel', 'Deckel Index 4'));
    expect(fromRecipe(recipe, workbook, layout).corrections).toEqual([
      { type: 'rowKind', sheet, row: 6, kind: 'ignored' },
    ]);
  });
  test('no header and the place under the total stay what they are', async () => {
    const made: Corrections = [
      { type: 'headerRow', sheet, row: 0 },
      { type: 'parent', sheet, row: 7, parentRow: null },
      { type: 'parent', sheet, row: 4, parentRow: 9 },
    ];
    const recipe = await recipeOf(first, made);
    const { workbook, layout } = await opened(second);
    expect(fromRecipe(recipe, workbook, layout).corrections).toEqual([
      { type: 'headerRow', sheet, row: 0 },
      { type: 'parent', sheet, row: 8, parentRow: null },
      { type: 'parent', sheet, row: 5, parentRow: 9 },
    ]);
  });
  test('nothing of it is taken for a file of another shape', async () => {
    const recipe = await recipeOf(first, corrections);
    const { workbook, layout } = await opened(second.replace('Anzahl', 'Preis je Los'));
    const { corrections: taken, lost } = fromRecipe(recipe, workbook, layout);
    expect(taken).toEqual([]);
    expect(lost).toHaveLength(corrections.length);
  });
});

describe('the shape of a file', () => {
  test('is that of its headers and columns, not of its figures and rows', async () => {
    const a = await opened(first);
    const b = await opened(second);
    expect(matchLayouts(a.layout, b.layout)).toEqual(new Map([[sheet, sheet]]));
  });
  test('differs where a heading or its column differs', async () => {
    const a = await opened(first);
    const renamed = await opened(first.replace('Anzahl', 'Gewicht'));
    const moved = await opened(first.replaceAll(/^([^;]*);/gm, '$1;;'));
    expect(matchLayouts(a.layout, renamed.layout)).toBeNull();
    expect(matchLayouts(a.layout, moved.layout)).toBeNull();
  });
  test('of sheets: by name, figures in names may change, a lone sheet may have any name', async () => {
    const { layout } = await opened(first);
    const [one] = layout.sheets;
    if (!one) throw new Error('nothing read');
    const named = (...names: readonly string[]): Layout => ({ sheets: names.map((name) => ({ ...one, name })) });
    expect(matchLayouts(named('Housing'), named('Cover'))).toEqual(new Map([['Housing', 'Cover']]));
    expect(matchLayouts(named('CBD', 'Rev 2'), named('Rev 3', 'CBD'))).toEqual(
      new Map([
        ['CBD', 'CBD'],
        ['Rev 2', 'Rev 3'],
      ]),
    );
    expect(matchLayouts(named('Sheet1', 'Sheet2'), named('Sheet2', 'Sheet1'))).toEqual(
      new Map([
        ['Sheet1', 'Sheet1'],
        ['Sheet2', 'Sheet2'],
      ]),
    );
    expect(matchLayouts(named('CBD', 'Rates'), named('CBD', 'Notes'))).toBeNull();
    expect(matchLayouts(named('CBD'), named('CBD', 'Rates'))).toBeNull();
  });
  test('without headers, as many columns that hold the same', async () => {
    const a = await opened('Gehäuse;20,00\nDeckel;12,00\nSumme;32,00\n');
    const b = await opened('Gehäuse;21,00\nDeckel;13,00\nBoden;1,00\nSumme;35,00\n');
    const c = await opened('20,00;Gehäuse\n12,00;Deckel\n32,00;Summe\n');
    expect(matchLayouts(a.layout, b.layout)).not.toBeNull();
    expect(matchLayouts(a.layout, c.layout)).toBeNull();
  });
});

test('a row of a label that stands once under its heading is found wherever rows come and go', async () => {
  const label = fc.stringMatching(/^[a-h]{1,3}$/);
  const lines = fc.array(fc.record({ label, heading: fc.boolean() }), { minLength: 1, maxLength: 12 });
  const text = (rows: readonly { readonly label: string; readonly heading: boolean }[]): string =>
    `${rows.map((row) => (row.heading ? `${row.label};` : `${row.label};1,00`)).join('\n')}\n`;
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.nat(), async (before, added, at) => {
      const [old] = (await csv(text(before))).sheets;
      const place = at % (before.length + 1);
      const after = [...before.slice(0, place), ...added, ...before.slice(place)];
      const [next] = (await csv(text(after))).sheets;
      if (!old || !next) return;
      const rows = knownRows(old);
      for (const [index, row] of before.entries()) {
        const mark = markOf(rows, index + 1, row.label);
        const found = mark === null ? null : findRow(knownRows(next), mark);
        // Surely or not at all: never a row of another label.
        if (found !== null) expect(after[found - 1]?.label).toBe(row.label);
        if (before.filter((each) => each.label === row.label).length > 1) continue;
        if (!added.some((each) => each.label === row.label)) {
          expect(found).toBe((index < place ? index : index + added.length) + 1);
        }
      }
    }),
    runs(60),
  );
});
