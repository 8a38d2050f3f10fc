import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { text } from '../../src/base/decimal';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import type { SharedView } from '../../src/disclosure';
import { composeCritique, defaultLook, englishWords, makeCritique } from '../../src/report';
import { finishPdf } from '../../src/report/critique/finishPdf';
import { documentFonts } from '../../src/report/fonts/documentFonts';
import { exact } from '../report/sampleFigures';
import { sampleView } from '../report/sampleView';
import { findOffice } from '../report/workbook/recalculate';

/** At most so many times what the bare writer takes for a table of as many rows. */
const TARGET = 1.5;

/** A critique with so many lines in the tables of its points. Each turn has words of its own: nothing is remembered. */
function critiqueOf(rows: number, turn: number): SharedView {
  const points = rows > 1000 ? 20 : 10;
  const each = rows / points;
  return sampleView({
    points: Array.from({ length: points }, (_, point) => ({
      heading: `Point ${point + 1} about its lines`,
      claim: 'The estimate takes other figures for these lines than we see.',
      question: 'Help us understand how these lines are made up.',
      items: Array.from({ length: each }, (_unused, index) => {
        const line = point * each + index;
        const whole = 1 + (index % 97);
        return {
          label: `Part ${line}, machined ${turn}`,
          cell: `CBD!F${line}`,
          theirAmount: text(`${whole}.2${(index % 7) + 1}`),
          ours: exact(`${whole}.4${(index % 9) + 1}`),
        };
      }),
    })),
  });
}

const bareTemplate = `#set document(title: "Bench", date: datetime(year: 2026, month: 1, day: 1))
#set text(font: "Inter", lang: "en", size: 8pt)
#let rows = json("rows.json")
#table(columns: (1.9fr, 1fr, 1fr, auto), align: (left, right, right, right),
  table.header([Line], [In the estimate], [As we see it], [On the total]), ..rows.flatten())
`;

/** The texts of the tables of the points, a row each. */
function tableOf(view: SharedView): readonly (readonly string[])[] {
  return composeCritique(view, englishWords).points.sections.flatMap(({ items }) =>
    (items?.rows ?? []).map(({ cells }) => cells.map(({ text: line, below = [] }) => [line, ...below].join('\n'))),
  );
}

/**
 * A critique of 500 and of 5,000 lines, from the shared view to the file, against the bare writer: the same typesetter
 * setting one plain table of the same rows, its file finished the same way. Every view is new to the typesetter, but where
 * it says that the preview came first. And against LibreOffice turning that table
 * from `.xlsx` into PDF. Whether the targets are held.
 */
export async function benchPdf(): Promise<boolean> {
  const typst = createNodeTypst();
  const office = findOffice();
  let held = true;
  let turn = 0;
  const timed = async (
    work: (view: SharedView) => Promise<unknown>,
    rows: number,
    before: (view: SharedView) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<number> => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run += 1) {
      turn += 1;
      const view = critiqueOf(rows, turn);
      await before(view);
      const start = performance.now();
      await work(view);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const before: { rows: number; pages: number; bare: number }[] = [];
  for (const rows of [500, 5000]) {
    const request = { edition: 'critique', look: defaultLook, since: null } as const;
    const make = (attachesData: boolean) => (view: SharedView) =>
      makeCritique({ ...request, view, attachesData }, englishWords, typst).then(expectMade);
    const pages = await timed(make(false), rows);
    const whole = await timed(make(true), rows);
    // What the typesetter remembers of the preview serves the export that follows it.
    const previewed = await timed(make(false), rows, make(false));
    let typesetter = Number.POSITIVE_INFINITY;
    let bare = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run += 1) {
      turn += 1;
      const table = tableOf(critiqueOf(rows, turn));
      const start = performance.now();
      await typst.loadFonts(documentFonts.flatMap(({ file, script }) => (script === null ? [file] : [])));
      const made = await typst.compile({ 'main.typ': bareTemplate, 'rows.json': JSON.stringify(table) }, 'main.typ');
      typesetter = Math.min(typesetter, performance.now() - start);
      await finishPdf(expectMade(made), { title: 'Bench', language: 'en', date: '2026-01-01' });
      bare = Math.min(bare, performance.now() - start);
    }
    const ratio = pages / bare;
    held &&= ratio <= TARGET;
    const inMs = (value: number): string => `${value.toFixed(0)} ms`;
    console.log(`critique of ${rows.toLocaleString('en')} lines as PDF`);
    console.log(
      `  its pages                          ${ratio.toFixed(2)} x the bare writer (target: at most ${TARGET})   ${inMs(pages)} against ${inMs(bare)}`,
    );
    console.log(
      `  with workbook and JSON attached    ${(whole / bare).toFixed(2)} x   ${inMs(whole)}; the typesetter alone takes ${inMs(typesetter)} of the bare writer`,
    );
    console.log(`  after a preview of the same pages  ${(previewed / bare).toFixed(2)} x   ${inMs(previewed)}`);
    for (const { rows: fewer, pages: theirs, bare: plain } of before.splice(0))
      console.log(
        `  each line beyond the ${fewer}th           ${((pages - theirs) / (bare - plain)).toFixed(2)} x the bare writer   ${(((pages - theirs) / (rows - fewer)) * 1000).toFixed(0)} µs`,
      );
    before.push({ rows, pages, bare });
    if (office.command === null) console.log(`  LibreOffice                        skipped: ${office.why}`);
    else {
      const theirs = throughOffice(office.command, tableOf(critiqueOf(rows, 0)));
      held &&= pages < theirs;
      console.log(
        `  LibreOffice, .xlsx to PDF          ${(theirs / pages).toFixed(2)} x as long as our pages (target: more than 1)   ${inMs(theirs)}`,
      );
    }
  }
  return held;
}

function expectMade(made: Awaited<ReturnType<typeof makeCritique>>): Uint8Array {
  if (!made.ok) throw new Error(made.error.got);
  return made.value;
}

/** The second of two runs, so that the program lies in memory. */
function throughOffice(command: string, table: readonly (readonly string[])[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'costbridge-office-'));
  try {
    const book = utils.book_new(utils.aoa_to_sheet(table.map((row) => [...row])), 'Critique');
    const file = join(folder, 'critique.xlsx');
    writeFileSync(file, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    const run = (): number => {
      const start = performance.now();
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(command, [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file], {
        timeout: 600_000,
        stdio: 'ignore',
      });
      return performance.now() - start;
    };
    run();
    return run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
