import type { Issue } from '../../base/issue';
import { issue } from '../../base/issue';
import { columnName } from '../../import';
import type { SheetDecisions } from '../corrections';
import { readFacts } from '../facts/readFacts';
import { readMarkups } from '../markups/readMarkups';
import type { Draft, Heading } from '../rows/draft';
import type { NumberAt } from '../rows/formulaFigures';
import { labelOf, readRow } from '../rows/readRow';
import { type ByRow, placesByRow } from '../sheet/byRow';
import type { CellRange } from '../sheet/formulaShape';
import type { Grid } from '../sheet/grid';
import { chooseColumns } from '../tables/chooseColumns';
import { rowsOf } from '../tables/columnFacts';
import { withGroupSums } from '../tables/groupSums';
import { buildTree } from '../tree/buildTree';
import { extendQuantities } from '../tree/extendedQuantities';
import { namedRows } from '../tree/tree';
import { isOptionLabel } from '../words/rowWords';
import { columnSums } from './columnSums';
import { elementsOf } from './elements';
import { applyParents } from './forcedParents';
import { lentLabels } from './lentLabels';
import { ofWhichRows } from './ofWhichRows';
import type { OpenSheet } from './openSheet';
import type { RowNote, SheetWork, TableWork } from './sheetWork';
import { totalBeside } from './totalBeside';

/**
 * Reads one sheet from its cells to its tree. `numbersOf` opens other sheets that its formulas name,
 * `assumed` is a column of amounts that is tried out.
 */
export function readSheet(
  opened: OpenSheet,
  numbersOf: (sheet: string) => Grid | null,
  assumed: number | null = null,
): SheetWork {
  const { sheet, view, decisions, grid, formulas } = opened;
  const found = opened.tables.map(({ table }) => table);
  const tables = opened.tables.map(({ table, facts, groupSums }) => {
    const amount = assumed ?? groupSums?.of ?? null;
    const columns = chooseColumns(grid, table, facts, formulas, decisions.roles, amount);
    return { table, columns: withGroupSums(columns, groupSums) };
  });
  const numberAt: NumberAt = (name, row, column) =>
    (name === null || name === sheet.name ? grid : numbersOf(name))?.number(row, column) ?? null;
  const notes = new Map<number, RowNote>();
  const drafts: Draft[] = [];
  const headings: Heading[] = [];
  const issues: Issue[] = [...formatIssues(grid, tables, decisions)];
  const isAmount = amountTest(tables);
  const titleRows = grid.rows.filter((row) => row < (found[0]?.fromRow ?? 0));
  const titles = new Map(titleRows.map((row) => [grid.cellsOf(row)[0]?.value.trim() ?? '', row]));
  tables.forEach((work, index) => {
    const { table, columns } = work;
    const parts = ofWhichRows(grid, work);
    for (const row of rowsOf(grid, table)) {
      const forced = decisions.kinds.get(row);
      if (table.headerRows.includes(row)) {
        notes.set(row, { kind: 'header', label: labelOf(row, grid, columns), reason: 'names the columns' });
        continue;
      }
      if (
        forced === 'ignored' ||
        forced === 'header' ||
        forced === 'title' ||
        forced === 'fact' ||
        forced === 'heading'
      ) {
        const label = labelOf(row, grid, columns);
        notes.set(row, { kind: forced, label, reason: 'you said so' });
        if (forced === 'heading') headings.push({ row, table: index, label, position: null });
        continue;
      }
      const title = repeatedTitle(grid, row, titles);
      if (title !== null) {
        notes.set(row, {
          kind: 'title',
          label: labelOf(row, grid, columns),
          reason: `repeats ${namedRows([title])}`,
        });
        continue;
      }
      if (forced === undefined && parts.has(row)) {
        const label = labelOf(row, grid, columns);
        notes.set(row, {
          kind: 'ignored',
          label,
          reason: isOptionLabel(label)
            ? 'offered besides; the sum below holds without it'
            : 'says what part of another row it is; the sum below holds without it',
        });
        continue;
      }
      const result = readRow(row, { grid, columns, table: index, formulas, numberAt, isAmount });
      if (result.type === 'draft') {
        drafts.push(result.draft);
        issues.push(...result.issues);
      } else if (result.type === 'heading') headings.push(result.heading);
      else notes.set(row, { kind: 'ignored', label: '', reason: result.why });
    }
  });
  for (const { row, label } of columnSums(drafts)) {
    drafts.splice(
      drafts.findIndex((draft) => draft.row === row),
      1,
    );
    notes.set(row, { kind: 'ignored', label, reason: 'adds up each column; the rows have no column of totals' });
  }
  const facts = readFacts(
    grid,
    titleRows,
    headings.map(({ row }) => row),
  );
  for (const row of titleRows) {
    const cells = grid.cellsOf(row);
    const label = cells.map(({ shown }) => shown.trim()).join(' ');
    const isFact = facts.rows.has(row);
    notes.set(row, {
      kind: isFact ? 'fact' : 'title',
      label,
      reason: isFact ? 'a label and its value, above the table' : 'stands above the table',
    });
  }
  const indexOf = placesByRow(drafts);
  const whole = buildTree(drafts, headings, forcedRows(decisions, indexOf));
  const { total, rival } = whole;
  const tree = extendQuantities(whole.tree, grid.isText);
  applyParents(tree, total, decisions, indexOf);
  const labels = lentLabels(tree, total);
  const elements = elementsOf(tree, labels);
  const ofKind = (kind: string) =>
    new Set([...decisions.kinds].flatMap(([row, decided]) => (decided === kind ? [indexOf.get(row) ?? -1] : [])));
  const markups = readMarkups({
    tree,
    total,
    labels,
    elements,
    forcedBases: new Map(
      [...decisions.bases].map(([row, base]) => [
        indexOf.get(row) ?? -1,
        base.flatMap((named) => indexOf.get(named) ?? []),
      ]),
    ),
    forcedMarkups: ofKind('markup'),
    forcedItems: ofKind('line'),
  });
  const beside = totalBeside(grid, formulas, tree, total, tables, isAmount);
  return {
    sheet,
    view,
    decisions,
    grid,
    formulas,
    tables,
    drafts: tree.drafts,
    headings,
    tree,
    rival,
    total,
    totalBeside: beside.total,
    perUnitOf: beside.perUnitOf,
    labels,
    elements,
    markups,
    facts,
    notes,
    issues,
  };
}

/** The head of a printed page: the words of a title again, and no figure. */
function repeatedTitle(grid: Grid, row: number, titles: ReadonlyMap<string, number>): number | null {
  const cells = grid.cellsOf(row);
  const first = cells[0]?.value.trim() ?? '';
  const isPlain = first.length >= 8 && cells.every(({ column }) => grid.number(row, column) === null);
  return isPlain ? (titles.get(first) ?? null) : null;
}

function forcedRows(decisions: SheetDecisions, indexOf: ByRow<number>) {
  const items = new Set<number>();
  const groups = new Set<number>();
  let total = -1;
  for (const [row, kind] of decisions.kinds) {
    const index = indexOf.get(row);
    if (index === undefined) continue;
    if (kind === 'total') total = index;
    else if (kind === 'group') groups.add(index);
    else if (kind === 'line' || kind === 'markup') items.add(index);
  }
  return { items, groups, total };
}

/** Whether cells lie in the column of amounts of the table that they stand in. */
function amountTest(tables: readonly TableWork[]): (range: CellRange) => boolean {
  return ({ sheet, fromRow, toRow, fromColumn, toColumn }) =>
    sheet === null &&
    tables.some(
      ({ table, columns }) =>
        [columns.amount, columns.groupSums].some(
          (column) => column !== null && column >= fromColumn && column <= toColumn,
        ) &&
        table.fromRow <= toRow &&
        table.toRow >= fromRow &&
        !(fromRow === toRow && table.headerRows.includes(fromRow)),
    );
}

/** A column whose numbers mean different values under two formats, with nothing to decide between them. */
function formatIssues(grid: Grid, tables: readonly TableWork[], { formats }: SheetDecisions): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { columns } of tables) {
    for (const { column, role } of columns.all) {
      const choice = grid.formatChoice(column);
      if (choice === null || formats.has(column) || !/^(?:amount|quantity|rate|percent|factor)$/.test(role)) continue;
      const where = `${grid.sheet.name}!${columnName(column)}`;
      if (choice.rivals.length > 0) {
        issues.push(
          issue(
            where,
            'one number format for the column',
            `numbers that could also be read as ${choice.rivals.join(' or ')}`,
            `Read as ${choice.format}. Choose another format if that is wrong.`,
            false,
          ),
        );
      }
    }
  }
  return issues;
}
