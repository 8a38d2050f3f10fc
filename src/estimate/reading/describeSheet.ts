import { decimal, toText } from '../../base/decimal';
import type { Factor, Figure } from '../estimate';
import type { ColumnReading, RowFigures, RowReading, SheetReading, TableReading } from '../recognition';
import type { Draft, Input } from '../rows/draft';
import { placesByRow } from '../sheet/byRow';
import { impliedFigure, toFigure } from '../sheet/grid';
import { rowOnSheet, turnedColumn } from '../sheet/place';
import { rowsOf } from '../tables/columnFacts';
import { namedRows } from '../tree/tree';
import { describeParts, isSplit, multipliesParts, partFigures } from './describeParts';
import { type LineNode, levelsOf, lineNodes } from './lineRows';
import type { SheetWork, TableWork } from './sheetWork';

/** Tells what was read of a sheet: each column, each row that holds anything, with the reason. */
export function describeSheet(work: SheetWork, used: boolean, declined: string | null): SheetReading {
  const tables = work.tables.map((table) => describeTable(work, table));
  const main = mainTable(work);
  return {
    sheet: work.sheet.name,
    used,
    headerRow: tables[main]?.headerRow ?? 0,
    columns: tables[main]?.columns ?? [],
    tables,
    rows: used ? describeRows(work) : unusedRows(work, declined),
  };
}

/** The table that holds most of the lines. */
function mainTable({ tables, drafts }: SheetWork): number {
  const counts = tables.map(() => 0);
  for (const { table } of drafts) counts[table] = (counts[table] ?? 0) + 1;
  return Math.max(0, counts.indexOf(Math.max(...counts, 0)));
}

function describeTable(work: SheetWork, { table, columns }: TableWork): TableReading {
  return {
    headerRow: rowOnSheet(table.headerRows[0] ?? 0),
    fromRow: rowOnSheet(table.fromRow),
    toRow: rowOnSheet(rowsOf(work.grid, table).at(-1) ?? table.fromRow),
    // Of a turned table the columns are lines, and nothing is said of what they hold.
    columns:
      turnedColumn(table.fromRow) > 0
        ? none
        : columns.all.map(
            ({ column, heading, role, factor, reason }): ColumnReading => ({
              column,
              role,
              heading,
              numberFormat: work.grid.format(column),
              factor: factor === null ? null : { class: factor.class, divides: factor.divides },
              reason,
            }),
          ),
  };
}

function describeRows(work: SheetWork): readonly RowReading[] {
  const { grid, drafts, headings, notes, facts } = work;
  const nodes = lineNodes(work);
  const levels = levelsOf(work);
  const indexOf = placesByRow(drafts);
  const lastLine = drafts.at(-1)?.row ?? 0;
  const headingOf = new Map(headings.map((heading) => [heading.row, heading]));
  return grid.rows.map((row) => {
    const index = indexOf.get(row);
    if (index !== undefined) return describeDraft(work, index, nodes[index] ?? null, levels[index] ?? 0);
    const note = notes.get(row);
    if (note !== undefined) return plainRow(row, note.kind, note.label, note.reason);
    const heading = headingOf.get(row);
    if (heading !== undefined && row > lastLine && !facts.rows.has(row)) {
      return plainRow(row, 'ignored', heading.label, 'a note below the lines');
    }
    if (heading !== undefined) {
      return facts.rows.has(row)
        ? plainRow(row, 'fact', heading.label, 'a label and its value')
        : plainRow(row, 'heading', heading.label, headingReason(work, row, heading.label));
    }
    return plainRow(row, 'ignored', '', 'holds nothing that was recognised');
  });
}

function headingReason({ labels, tree, drafts }: SheetWork, row: number, label: string): string {
  const group = labels.findIndex(
    (lent, index) => tree.kind[index] === 'group' && lent === label && (drafts[index]?.row ?? 0) > row,
  );
  return group < 0 ? 'words without a figure' : `names the group that ${namedRows([drafts[group]?.row ?? 0])} sums`;
}

function describeDraft(work: SheetWork, index: number, node: LineNode, level: number): RowReading {
  const { tree, drafts, labels, elements, markups, total, totalBeside } = work;
  const draft = drafts[index] as Draft;
  if (node === null) return plainRow(draft.row, 'ignored', draft.label, tree.reason[index] ?? 'no part of the tree');
  const markup = markups.get(index);
  const above = tree.parent[index] ?? -1;
  const parent = above >= 0 ? above : node === 'total' ? -1 : total;
  const besideRow = totalBeside === null || totalBeside.row === draft.row ? null : totalBeside.row;
  const rowsOf = (indices: readonly number[] | undefined) => indices?.map((named) => drafts[named]?.row ?? 0);
  const splits = node === 'item' && isSplit(draft);
  const [onlyPart] = draft.parts;
  return {
    row: draft.row,
    kind: splits ? 'group' : node === 'item' ? 'line' : node,
    label: labels[index] ?? draft.label,
    level,
    parentRow: node === 'total' ? null : parent >= 0 ? (drafts[parent]?.row ?? null) : besideRow,
    baseRows: rowsOf(markup?.base) ?? none,
    baseUsedRows: rowsOf(markup?.used ?? undefined) ?? null,
    costElement: (node === 'item' && !splits ? onlyPart?.element : null) ?? elements[index] ?? 'other',
    reason:
      markup?.reason ??
      (tree.reason[index] === '' || tree.reason[index] === undefined ? draft.reason : tree.reason[index]),
    confidence: markup?.confidence ?? confidenceOf(work, index, draft),
    figures: onSheet(figuresOf(work, index, node, draft), draft.row),
    detailSheet: null,
    parts: splits ? describeParts(draft, elements[index] ?? 'other') : none,
  };
}

/** A line that is a column has its amount in that column. */
function onSheet(figures: RowFigures, row: number): RowFigures {
  const column = turnedColumn(row);
  return column === 0 ? figures : { ...figures, amountColumn: column };
}

/** Nothing, shared: nearly every row has neither a base nor parts. */
const none: readonly never[] = [];

function confidenceOf({ tree }: SheetWork, index: number, draft: Draft): number {
  if (tree.kind[index] === 'group') return tree.holds[index] === 1 ? (draft.shape.type === 'sum' ? 1 : 0.9) : 0.5;
  if (draft.own === 'agrees') return draft.shape.type === 'own' ? 1 : 0.95;
  return draft.own === 'differs' ? 0.7 : 0.8;
}

/** A group keeps only a quantity that multiplies; the total has none; an item has no percentage. */
function figuresOf(work: SheetWork, index: number, node: LineNode, draft: Draft): RowFigures {
  const figure = (input: Input | null): Figure | null => input?.figure ?? null;
  const isItem = node === 'item';
  const isMarkup = node === 'markup';
  const isTakenOff = work.tree.negated[index] === 1;
  const splits = isItem && isSplit(draft);
  const multiplies = splits ? multipliesParts(draft) : node === 'group' && work.tree.multiplies[index] === 1;
  const [onlyPart] = draft.parts;
  if (isItem && !splits && onlyPart !== undefined) {
    const own = partFigures(onlyPart, false);
    const amountColumn = draft.amount === null ? own.amountColumn : (draft.columns.amount ?? own.amountColumn);
    return { ...own, amount: draft.amount === null ? own.amount : toFigure(draft.amount), amountColumn };
  }
  if (splits) return groupFigures(draft, multiplies);
  return {
    quantity: isItem || multiplies ? figure(draft.quantity) : null,
    unit: isItem || multiplies ? draft.unit : null,
    rate: isItem ? figure(draft.rate) : null,
    factors: isItem ? (isTakenOff ? [...draft.factors, takenOff] : draft.factors) : none,
    percent: isMarkup ? figure(draft.percent) : null,
    divides: isMarkup && (work.markups.get(index)?.divides ?? draft.divides),
    amount: draft.amount === null ? null : isTakenOff ? negative(toFigure(draft.amount)) : toFigure(draft.amount),
    amountColumn: draft.amount?.column ?? draft.columns.amount ?? 0,
    attributes: draft.attributes,
  };
}

/** A row of a wide table is the group of its elements. */
function groupFigures(draft: Draft, multiplies: boolean): RowFigures {
  return {
    quantity: multiplies ? (draft.quantity?.figure ?? null) : null,
    unit: multiplies ? draft.unit : null,
    rate: null,
    factors: [],
    percent: null,
    divides: false,
    amount: draft.amount === null ? null : toFigure(draft.amount),
    amountColumn: draft.columns.amount ?? 0,
    attributes: draft.attributes,
  };
}

/** The sheet prints the figure and its formula takes it off: the line counts against its group. */
const takenOff: Factor = { name: 'taken off', class: 'usage', figure: impliedFigure(-1), divides: false };

function negative(figure: Figure): Figure {
  return { ...figure, value: toText(decimal(figure.value).neg()) };
}

function unusedRows({ grid, decisions }: SheetWork, declined: string | null): readonly RowReading[] {
  const why = decisions.used === false ? 'you left this sheet out' : `this sheet ${declined ?? 'is hidden'}`;
  return grid.rows.map((row) => {
    const label =
      grid
        .cellsOf(row)
        .find(({ kind }) => kind === 'text')
        ?.value.trim() ?? '';
    return plainRow(row, 'ignored', label, why);
  });
}

function plainRow(row: number, kind: RowReading['kind'], label: string, reason: string): RowReading {
  return {
    row,
    kind,
    label,
    level: 0,
    parentRow: null,
    baseRows: [],
    baseUsedRows: null,
    costElement: 'other',
    reason,
    confidence: 1,
    figures: null,
    detailSheet: null,
    parts: [],
  };
}
