import { type Issue, issue } from '../../base/issue';
import { columnName } from '../../import';
import { looksNumeric } from '../numbers/numberFormat';
import type { RowKind } from '../recognition';
import { placesByRow } from '../sheet/byRow';
import { rowOnSheet } from '../sheet/place';
import { childrenOf, namedRows } from '../tree/tree';
import { lineNodes } from './lineRows';
import type { SheetWork } from './sheetWork';

/** A person's decisions that could not take effect, each with the reason: none is passed over in silence. */
export function correctionIssues(work: SheetWork): readonly Issue[] {
  return [...headerIssues(work), ...roleIssues(work), ...formatIssues(work), ...kindIssues(work), ...placeIssues(work)];
}

const undo = 'Your correction has no effect here. Take it back, or correct what it rests on.';

function headerIssues({ sheet, decisions, tables }: SheetWork): readonly Issue[] {
  const isHeader = (row: number) => tables.some(({ table }) => table.headerRows.includes(row));
  const { headerRow, joined } = decisions;
  const named = headerRow === null || headerRow === 0 ? [] : [headerRow];
  return [
    ...named.filter((row) => !isHeader(row)).map((row) => [row, 'an empty row'] as const),
    ...[...joined].filter((row) => !isHeader(row)).map((row) => [row, 'a row that names none'] as const),
  ].map(([row, got]) => issue(`${sheet.name}!${rowOnSheet(row)}`, 'a row that names columns', got, undo, false));
}

function roleIssues({ sheet, decisions, grid }: SheetWork): readonly Issue[] {
  return [...decisions.roles].flatMap(([column, { role }]) => {
    if (grid.rows.some((row) => grid.cell(row, column) !== undefined)) return [];
    return [
      issue(`${sheet.name}!${columnName(column)}`, `a column to be read as ${role}`, 'an empty column', undo, false),
    ];
  });
}

function formatIssues({ sheet, decisions, grid }: SheetWork): readonly Issue[] {
  return [...decisions.formats].flatMap(([column, format]) => {
    const texts = grid.rows.filter((row) => {
      const cell = grid.cell(row, column);
      const isDate = cell?.kind === 'date' && grid.dateAs(row, column, format) !== null;
      return isDate || (cell !== undefined && cell.kind === 'text' && looksNumeric(cell.value));
    });
    const unread = texts.filter((row) => grid.number(row, column) === null);
    const where = `${sheet.name}!${columnName(column)}`;
    const expected = `figures written as ${format}`;
    if (texts.length === 0 && format !== 'stored') {
      return [issue(where, expected, 'no figure that is written as text', undo, false)];
    }
    if (unread.length === 0) return [];
    const got = `${unread.length} of ${texts.length} figures that are not (${namedRows(unread)})`;
    return [issue(where, expected, got, 'They count as missing. Choose another format for the column.', false)];
  });
}

const nodeOf: Partial<Record<RowKind, string>> = { line: 'item', markup: 'markup', group: 'group', total: 'total' };

function kindIssues(work: SheetWork): readonly Issue[] {
  const { sheet, decisions, drafts } = work;
  if (decisions.kinds.size === 0) return [];
  const nodes = lineNodes(work);
  const children = childrenOf(work.tree);
  return [...decisions.kinds].flatMap(([row, kind]) => {
    const wanted = nodeOf[kind];
    if (wanted === undefined) return [];
    const where = `${sheet.name}!${rowOnSheet(row)}`;
    const index = drafts.findIndex((draft) => draft.row === row);
    if (index < 0) return [issue(where, `a row of figures, to be a ${kind}`, 'none', undo, false)];
    if (kind === 'group' && nodes[index] === 'group' && (children[index] ?? []).length === 0) {
      return [issue(where, 'lines that belong to the group', 'none', 'Put lines under it.', false)];
    }
    if (nodes[index] === wanted || (kind === 'group' && nodes[index] === 'total')) return [];
    if (kind === 'markup') return [issue(where, ...markupNeeds(work, index), undo, false)];
    return [issue(where, `a ${kind}`, whatItIs(work, index), undo, false)];
  });
}

/** What a row lacks to be a mark-up: expected, got. */
function markupNeeds(work: SheetWork, index: number): readonly [string, string] {
  const draft = work.drafts[index];
  if (work.tree.kind[index] !== 'item') return ['a row that sums no others, to be a markup', whatItIs(work, index)];
  if (draft === undefined || draft.percent === null) return ['a percentage in the row, to be a markup', 'none'];
  return ['a percentage that makes the amount, to be a markup', draft.formulaText ?? draft.reason];
}

function whatItIs({ tree }: SheetWork, index: number): string {
  const reason = tree.reason[index] ?? '';
  const kind = tree.kind[index] === 'group' ? 'a sum' : tree.kind[index] === 'repeat' ? 'a repetition' : 'a line';
  return reason === '' ? kind : `${kind}: ${reason}`;
}

/** Bases and places that name rows which are no lines, or rows that have no base. */
function placeIssues({ sheet, decisions, drafts, markups, tree, total }: SheetWork): readonly Issue[] {
  if (decisions.bases.size === 0 && decisions.parents.size === 0) return [];
  const indexOf = placesByRow(drafts);
  const missing = (rows: readonly number[]) => rows.filter((row) => indexOf.get(row) === undefined);
  const bases = [...decisions.bases].flatMap(([row, baseRows]) => {
    const where = `${sheet.name}!${rowOnSheet(row)}`;
    const index = indexOf.get(row);
    if (index === undefined || !markups.has(index))
      return [issue(where, 'a row with a percentage, to have a base', 'none', undo, false)];
    const lost = missing(baseRows);
    return lost.length === 0
      ? []
      : [issue(where, 'lines as the base', `${namedRows(lost)} without a figure`, undo, false)];
  });
  const places = [...decisions.parents].flatMap(([row, parentRow]) => {
    const where = `${sheet.name}!${rowOnSheet(row)}`;
    const index = indexOf.get(row);
    if (index === undefined) return [issue(where, 'a line, to stand under another', 'none', undo, false)];
    const above = parentRow === null ? total : indexOf.get(parentRow);
    if (above === undefined) return [issue(where, `a line in row ${parentRow ?? 0}`, 'none', undo, false)];
    if (tree.parent[index] === above) return [];
    return [
      issue(where, `a place under row ${parentRow ?? 'of the total'}`, 'a row that stands under it', undo, false),
    ];
  });
  return [...bases, ...places];
}
