import { toText, ZERO } from '../base/decimal';
import { type Issue, issue } from '../base/issue';
import type { Sheet, Workbook } from '../import';
import { buildEstimate } from './buildEstimate';
import { computeAmounts } from './compute/compute';
import { decisionsFor, fileDecisions, type SheetDecisions } from './corrections';
import type { Fact } from './estimate';
import { knownFacts } from './facts/readFacts';
import { keepEstimate } from './keptEstimates';
import { priceFor } from './numbers/priceFor';
import { correctionIssues } from './reading/correctionIssues';
import { declineReason, sheetScore } from './reading/decline';
import { describeSheet } from './reading/describeSheet';
import { addsUp, interpret } from './reading/interpret';
import { type OpenSheet, openSheet } from './reading/openSheet';
import { productOf } from './reading/product';
import { type ProductView, productViews } from './reading/productViews';
import { questionsOf } from './reading/questions';
import { readSheet } from './reading/readSheet';
import { readTurned } from './reading/readTurned';
import { repeatedSheet } from './reading/repeatedSheet';
import { findLinks, rollUp } from './reading/rollUp';
import { settledCells } from './reading/settledCells';
import type { SheetWork } from './reading/sheetWork';
import { structureIssues } from './reading/structureIssues';
import type { Corrections, ProductReading, Recognition } from './recognition';
import { type Grid, openGrid } from './sheet/grid';
import { rowsOf } from './tables/columnFacts';

/** Understands a workbook as an estimate, with reasons, under a person's corrections. */
export function recognise(workbook: Workbook, corrections: Corrections = []): Recognition {
  const decisions = fileDecisions(corrections);
  const grids = new Map<string, Grid | null>();
  const gridOf = (name: string): Grid | null => {
    const known = grids.get(name);
    if (known !== undefined) return known;
    const sheet = workbook.sheets.find((entry) => entry.name === name);
    const { formats, cells } = decisionsFor(name, corrections);
    const grid = sheet === undefined ? null : openGrid(sheet, workbook.isText, formats, cells);
    grids.set(name, grid);
    return grid;
  };
  const works = workbook.sheets.flatMap((sheet) =>
    readProducts(sheet, workbook.isText, decisionsFor(sheet.name, corrections), gridOf),
  );
  const judged = works.map((work) => ({
    work,
    reason: declineReason(work, decisions.isAccepted) ?? repetition(work, works),
    score: sheetScore(work),
  }));
  const used = judged
    .filter(({ work, reason }) => work.decisions.used ?? (reason === null && work.sheet.visibility === 'visible'))
    .sort((a, b) => b.score - a.score);
  const usable = judged.filter(({ work, reason }) => reason === null && work.decisions.used !== false);
  const candidates = used.length > 0 ? used : usable.slice(0, 1);
  const links = findLinks(
    works.filter(({ decisions }) => decisions.used !== false),
    candidates.map(({ work }) => work),
  );
  const details = new Set(links.map(({ toSheet }) => toSheet));
  const chosen = candidates.filter(({ work }) => !details.has(work.sheet.name));
  const isUsed = new Set([...chosen.map(({ work }) => work.sheet.name), ...details]);
  const reasonOf = new Map(judged.map(({ work, reason }) => [work.sheet.name, reason]));
  const read = works.filter(({ sheet }) => isUsed.has(sheet.name));
  const describe = (work: SheetWork) =>
    describeSheet(work, isUsed.has(work.sheet.name), reasonOf.get(work.sheet.name) ?? null);
  const firstOf = new Map(works.toReversed().map((work) => [work.sheet.name, work]));
  const draft: Recognition = {
    outcome: 'estimate',
    reason: null,
    products: chosen.map(({ work }) => ({
      ...productOf(work, workbook, decisions, otherFacts(judged)),
      reading: work.view === null ? null : describe(work),
    })),
    sheets: rollUp([...firstOf.values()].toReversed().map(describe), links),
    questions: read.flatMap(questionsOf),
    issues: [
      ...workbook.notes.map((note) => noteIssue(workbook.fileName, note)),
      ...distinct(read.flatMap((work) => [...work.issues, ...structureIssues(work)])),
      ...works.flatMap((work) => correctionIssues(work)),
      ...sheetIssues(workbook, corrections),
    ],
  };
  const products = draft.products.flatMap((product) => withTotals(workbook, draft, product) ?? []);
  return products.length > 0
    ? { ...draft, products }
    : { ...draft, products, outcome: 'declined', reason: declinedReason(judged) };
}

/** What another sheet names may be another part. */
const ofOneProduct = new Set(['product', 'assembly', 'partNumber', 'material', 'netWeight', 'grossWeight', 'quantity']);

/** Facts that sheets without a cost tell: assumptions, terms, a title page. */
function otherFacts(judged: readonly { readonly work: SheetWork; readonly reason: string | null }[]): readonly Fact[] {
  return judged.flatMap(({ work, reason }) => {
    if (reason === null || work.decisions.used === false) return [];
    // Above a table, or on a sheet without one: a parts list is no title block.
    const header = work.tables.find(({ table }) => table.headerRows.length > 0)?.table.fromRow ?? null;
    const facts = knownFacts(work.grid, header ?? Number.POSITIVE_INFINITY);
    return reason.startsWith('repeats') ? facts : facts.filter(({ key }) => !ofOneProduct.has(key));
  });
}

/** A cover that says once more what another sheet says; a person may use it all the same. */
function repetition(work: SheetWork, works: readonly SheetWork[]): string | null {
  const original = work.decisions.used === true ? null : repeatedSheet(work, works);
  return original === null ? null : `repeats the sheet ${original.sheet.name}`;
}

/** A sheet as one product, or as several side by side where each of them has a total that holds. */
function readProducts(
  sheet: Sheet,
  isText: boolean,
  decisions: SheetDecisions,
  gridOf: (name: string) => Grid | null,
): readonly SheetWork[] {
  const whole = openSettled(sheet, isText, decisions, gridOf);
  const views = productViews(whole).map((view) =>
    readSheet(openSettled(sheet, isText, decisions, gridOf, view), gridOf),
  );
  const turned = readTurned(whole, gridOf);
  const isTotalled = turned !== null && addsUp(turned);
  if (views.length >= 2 && views.every(addsUp) && !isTotalled) return views;
  const read = interpret(whole, gridOf);
  // Where the rows make their own amounts, the columns are no lines.
  const products = read.drafts.filter(({ own }) => own === 'agrees').length;
  return [products >= 2 || turned === null ? read : turned];
}

/** Opens a sheet with the cells read that its own arithmetic explains. */
function openSettled(
  sheet: Sheet,
  isText: boolean,
  decisions: SheetDecisions,
  gridOf: (name: string) => Grid | null,
  view: ProductView | null = null,
): OpenSheet {
  const opened = openSheet(sheet, isText, decisions, view);
  if (!mayAsk(opened)) return opened;
  const settled = settledCells(readSheet(opened, gridOf));
  return settled.length === 0 ? opened : openSheet(sheet, isText, decisions, view, decisionsFor(sheet.name, settled));
}

/** Whether any cell among the lines is a date or a price for several pieces. */
function mayAsk({ grid, tables }: OpenSheet): boolean {
  return tables.some(({ table }) =>
    rowsOf(grid, table).some((row) =>
      grid.cellsOf(row).some(({ kind, value }) => kind === 'date' || (kind === 'text' && priceFor(value) !== null)),
    ),
  );
}

/** Products of one sheet see the same cells: what they say alike is said once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((entry) => [`${entry.where} ${entry.got} ${entry.expected}`, entry])).values()];
}

/** What the reading adds up to: an estimate is built and computed, so that the screen tells what will be imported. */
function withTotals(workbook: Workbook, recognition: Recognition, product: ProductReading): ProductReading | null {
  const built = buildEstimate(workbook, recognition, product.key);
  if (!built.ok) return null;
  const { stated, computed, deviating } = computeAmounts(built.value);
  const [total] = computed;
  // What the top lines state together: the total states it, but for what it deviates by.
  const error = deviating.find(({ index }) => index === 0)?.error ?? ZERO;
  const read = (stated[0] ?? ZERO).plus(error);
  const told = { ...product, readTotal: toText(read), computedTotal: total === undefined ? null : toText(total) };
  keepEstimate(told, { workbook, sheets: recognition.sheets, estimate: built.value });
  return told;
}

function declinedReason(
  judged: readonly { readonly work: SheetWork; readonly reason: string | null; readonly score: number }[],
): string {
  const filled = judged.filter(({ work }) => work.sheet.rows.length > 0 && work.decisions.used !== false);
  // The sheet that the file is about is its largest, even where a corner of another adds up.
  const best = filled.toSorted((a, b) => b.work.drafts.length - a.work.drafts.length || b.score - a.score)[0];
  if (best === undefined)
    return judged.some(({ work }) => work.decisions.used === false)
      ? 'Every sheet was left out.'
      : 'The file holds no cells.';
  const where = filled.length > 1 ? `The sheet ${best.work.sheet.name}` : 'The file';
  return `${where} ${best.reason ?? 'is not used'}. If it is an estimate all the same, accept it and correct the reading.`;
}

/** Corrections that speak of a sheet which the file does not have: it is not the file they were made for. */
function sheetIssues(workbook: Workbook, corrections: Corrections): readonly Issue[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const lost = new Set(
    corrections.flatMap((entry) => ('sheet' in entry && !names.has(entry.sheet) ? [entry.sheet] : [])),
  );
  const todo = 'The corrections made for it have no effect. Take them back, or make them anew.';
  return [...lost].map((name) => issue(workbook.fileName, `a sheet ${name}`, [...names].join(', '), todo, false));
}

function noteIssue(fileName: string, note: string): Issue {
  return issue(fileName, 'a file that says everything by itself', note, 'Check the figures that this concerns.', false);
}
