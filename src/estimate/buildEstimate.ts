import type { DecimalText } from '../base/decimal';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Workbook } from '../import';
import type { Estimate, IgnoredRow, Line, LineId, LineKind } from './estimate';
import { keptEstimate } from './keptEstimates';
import type { ProductKey, ProductReading, Recognition, RowKind, RowReading, SheetReading } from './recognition';
import { ByPlace } from './sheet/byRow';
import { cellName, isBeside, rowOnSheet } from './sheet/place';

/** Builds what the recognition says, to the letter. */
export function buildEstimate(
  workbook: Workbook,
  recognition: Recognition,
  productKey: ProductKey,
): Result<Estimate, Issue> {
  const product = recognition.products.find(({ key }) => key === productKey);
  const sheet = product?.reading ?? recognition.sheets.find((entry) => entry.sheet === product?.sheet);
  const before = product === undefined ? null : keptEstimate(product, workbook, recognition.sheets);
  if (before !== null) return ok(before);
  if (product === undefined || sheet === undefined) {
    return fail(
      issue(workbook.fileName, 'a product of the file', productKey, 'Choose one of the products that were found.'),
    );
  }
  const placed = placedRows(recognition, sheet);
  if (placed.every(({ row }) => row.kind === 'total')) {
    return fail(issue(sheet.sheet, 'at least one line', 'none', 'Say which column holds the amounts.'));
  }
  return ok({
    name: product.name,
    fileName: workbook.fileName,
    sheet: sheet.sheet,
    currency: product.currency,
    amountScale: product.amountScale as DecimalText,
    perUnitOf: product.perUnitOf as DecimalText,
    isText: workbook.isText,
    lines: orderLines(placed, sheet.sheet, product, workbook.isText),
    facts: product.facts,
    ignored: ignoredRows(recognition, product.reading, new Set(placed.map((entry) => entry.sheet))),
  });
}

/** A row that is a line, with its sheet: an estimate may run over several. */
interface PlacedRow {
  readonly sheet: string;
  readonly row: RowReading;
  /** The row of another sheet that sums this one's. */
  readonly above: PlacedRow | null;
}

/** The lines of a sheet, and of the sheets whose totals it takes over. */
function placedRows(
  recognition: Recognition,
  reading: SheetReading,
  above: PlacedRow | null = null,
): readonly PlacedRow[] {
  const all: PlacedRow[] = [];
  for (const row of reading.rows) {
    if (!isLineKind(row.kind)) continue;
    const placed = { sheet: reading.sheet, row, above };
    all.push(placed);
    const { detailSheet } = row;
    const detail = detailSheet === null ? undefined : recognition.sheets.find(({ sheet }) => sheet === detailSheet);
    if (detail !== undefined) for (const below of placedRows(recognition, detail, placed)) all.push(below);
  }
  return all;
}

const kinds: Partial<Record<RowKind, LineKind>> = { line: 'item', markup: 'markup', group: 'group', total: 'total' };

function isLineKind(kind: RowKind): boolean {
  return kinds[kind] !== undefined;
}

type Ids = ByPlace<LineId>;

/** The total first, each line before its children, children as the sheet has them. */
function orderLines(
  placed: readonly PlacedRow[],
  sheet: string,
  product: ProductReading,
  isText: boolean,
): readonly Line[] {
  const totalRow = placed.find(({ row }) => row.kind === 'total')?.row;
  const ids = idsOf(placed, isText);
  const total = totalLine(totalRow, sheet, product, ids, isText);
  const placedAt = new ByPlace<PlacedRow>();
  for (const entry of placed) placedAt.set(entry.sheet, entry.row.row, entry);
  // Null stands for the total.
  const children = new Map<PlacedRow | null, PlacedRow[]>();
  for (const entry of placed) {
    const { row, above } = entry;
    if (row.kind === 'total') continue;
    const named = row.parentRow === null || row.level <= 1 ? undefined : placedAt.get(entry.sheet, row.parentRow);
    const parent = named ?? above;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [entry]);
    else list.push(entry);
  }
  const lines: Line[] = [total];
  const stack: { readonly entry: PlacedRow; readonly parentId: LineId; readonly level: number }[] = [];
  const pushChildren = (of: PlacedRow | null, parentId: LineId, level: number) => {
    for (const entry of (children.get(of) ?? []).toReversed()) stack.push({ entry, parentId, level });
  };
  pushChildren(null, total.id, 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { sheet: own, row } = next.entry;
    const line = toLine(row, own, next.parentId, next.level, ids, total.id, totalRow?.row ?? -1);
    lines.push(line);
    if (row.parts.length > 0) for (const part of partLines(row, own, line)) lines.push(part);
    pushChildren(next.entry, line.id, next.level + 1);
  }
  return lines;
}

/** `CBD!F9`; `CBD!9` in a text file or where there is no amount; unique. */
function idsOf(placed: readonly PlacedRow[], isText: boolean): Ids {
  const ids = new ByPlace<LineId>();
  for (const { sheet, row } of placed) {
    // Beside another line of its row only its cell tells it, or where its amount would stand.
    const sharesRow = isBeside(row.row);
    const place = sharesRow ? cellName(rowOnSheet(row.row), row.figures?.amountColumn ?? 0) : String(row.row);
    const cell = isText && !sharesRow ? null : (row.figures?.amount?.cell ?? null);
    ids.set(sheet, row.row, `${sheet}!${cell ?? place}` as LineId);
  }
  return ids;
}

function totalLine(
  row: RowReading | undefined,
  sheet: string,
  product: ProductReading,
  ids: Ids,
  isText: boolean,
): Line {
  const stated = product.statedTotal;
  const plain = {
    parentId: null,
    kind: 'total' as const,
    level: 0,
    quantity: null,
    unit: null,
    rate: null,
    factors: [],
    percent: null,
    divides: false,
    baseIds: [],
    baseUsedIds: null,
    costElement: 'other' as const,
  };
  if (row !== undefined) {
    const { figures, reason, confidence, label } = row;
    const key = { sheet, row: rowOnSheet(row.row), column: figures?.amountColumn ?? 0 };
    const id = ids.get(sheet, row.row) ?? (`${sheet}!${row.row}` as LineId);
    return {
      ...plain,
      id,
      key,
      label,
      amount: figures?.amount ?? null,
      attributes: figures?.attributes ?? {},
      reason,
      confidence,
    };
  }
  if (stated === null) {
    const reason = 'the sheet states no total';
    return {
      ...plain,
      id: `${sheet}!0` as LineId,
      key: { sheet, row: 0, column: 0 },
      label: 'Total',
      amount: null,
      attributes: {},
      reason,
      confidence: 1,
    };
  }
  const plainId = `${sheet}!${rowOnSheet(stated.row)}` as LineId;
  const isTaken = ids.get(sheet, stated.row) === plainId;
  const id = isText && !isTaken ? plainId : (`${sheet}!${cellName(stated.row, stated.column)}` as LineId);
  const key = { sheet, row: rowOnSheet(stated.row), column: stated.column };
  return {
    ...plain,
    id,
    key,
    label: stated.label,
    amount: stated.figure,
    attributes: {},
    reason: stated.reason,
    confidence: 0.9,
  };
}

/** Nothing, shared: nearly every line has neither a base nor a factor. */
const none: readonly never[] = [];

function toLine(
  row: RowReading,
  sheet: string,
  parentId: LineId,
  level: number,
  ids: Ids,
  totalId: LineId,
  totalRow: number,
): Line {
  const { figures } = row;
  const kind = kinds[row.kind] ?? 'item';
  const idsFor = (named: readonly number[]) =>
    named.length === 0 ? none : named.flatMap((at) => (at === totalRow ? totalId : ids.get(sheet, at)) ?? []);
  return {
    id: ids.get(sheet, row.row) ?? (`${sheet}!${row.row}` as LineId),
    key: { sheet, row: rowOnSheet(row.row), column: figures?.amount == null ? 0 : figures.amountColumn },
    parentId,
    kind,
    label: row.label,
    level,
    quantity: figures?.quantity ?? null,
    unit: figures?.unit ?? null,
    rate: figures?.rate ?? null,
    factors: figures?.factors ?? none,
    percent: figures?.percent ?? null,
    divides: figures?.divides ?? false,
    baseIds: kind === 'markup' ? idsFor(row.baseRows) : none,
    baseUsedIds: kind === 'markup' && row.baseUsedRows !== null ? idsFor(row.baseUsedRows) : null,
    amount: figures?.amount ?? null,
    costElement: row.costElement,
    attributes: figures?.attributes ?? {},
    reason: row.reason,
    confidence: row.confidence,
  };
}

/** The lines of a row of a wide table; each has the cell of its own figure as its key. */
function partLines({ parts, confidence }: RowReading, sheet: string, group: Line): readonly Line[] {
  const idOf = new Map(
    parts.map(({ figures }) => [
      figures.amountColumn,
      `${sheet}!${cellName(group.key.row, figures.amountColumn)}` as LineId,
    ]),
  );
  return parts.map(({ kind, label, costElement, figures, baseColumns, reason }): Line => {
    const { quantity, unit, rate, factors, percent, divides, amount, attributes, amountColumn } = figures;
    const id = idOf.get(amountColumn) as LineId;
    const key = { sheet, row: group.key.row, column: amountColumn };
    const place = { id, key, parentId: group.id, level: group.level + 1 };
    const stated = { quantity, unit, rate, factors, percent, divides, amount, attributes };
    const baseIds = baseColumns.flatMap((column) => idOf.get(column) ?? []);
    const what = { kind: kind === 'markup' ? ('markup' as const) : ('item' as const), label, costElement };
    return { ...place, ...what, ...stated, baseIds, baseUsedIds: null, reason, confidence };
  });
}

/** Every row that is no line and no fact, of every sheet, with the reason. */
function ignoredRows(
  { sheets }: Recognition,
  own: SheetReading | null,
  placed: ReadonlySet<string>,
): readonly IgnoredRow[] {
  // A sheet that feeds another product is not ignored.
  const others = sheets.filter(({ sheet, used }) => !used || placed.has(sheet));
  const read = own === null ? others : others.map((entry) => (entry.sheet === own.sheet ? own : entry));
  const ignored: IgnoredRow[] = [];
  for (const { sheet, rows } of read) {
    for (const { row, kind, reason } of rows) {
      if (isLineKind(kind) || kind === 'fact') continue;
      ignored.push({ sheet, row: rowOnSheet(row), why: kind === 'ignored' ? reason : `${kind}: ${reason}` });
    }
  }
  return ignored;
}
