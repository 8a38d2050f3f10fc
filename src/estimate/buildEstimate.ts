import type { DecimalText } from '../base/decimal';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { cellName, type Workbook } from '../import';
import type { Estimate, IgnoredRow, Line, LineId, LineKind } from './estimate';
import type { ProductKey, ProductReading, Recognition, RowKind, RowReading, SheetReading } from './recognition';

/** Builds what the recognition says, to the letter. */
export function buildEstimate(
  workbook: Workbook,
  recognition: Recognition,
  productKey: ProductKey,
): Result<Estimate, Issue> {
  const product = recognition.products.find(({ key }) => key === productKey);
  const sheet = recognition.sheets.find((entry) => entry.sheet === product?.sheet);
  if (product === undefined || sheet === undefined) {
    return fail(
      issue(workbook.fileName, 'a product of the file', productKey, 'Choose one of the products that were found.'),
    );
  }
  const rows = sheet.rows.filter(({ kind }) => isLineKind(kind));
  if (rows.every(({ kind }) => kind === 'total')) {
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
    lines: orderLines(rows, sheet, product, workbook.isText),
    facts: product.facts,
    ignored: ignoredRows(recognition),
  });
}

const kinds: Partial<Record<RowKind, LineKind>> = { line: 'item', markup: 'markup', group: 'group', total: 'total' };

function isLineKind(kind: RowKind): boolean {
  return kinds[kind] !== undefined;
}

/** The total first, each line before its children, children as the sheet has them. */
function orderLines(
  rows: readonly RowReading[],
  sheet: SheetReading,
  product: ProductReading,
  isText: boolean,
): readonly Line[] {
  const totalRow = rows.find(({ kind }) => kind === 'total');
  const ids = idsOf(rows, sheet.sheet, isText);
  const total = totalLine(totalRow, sheet.sheet, product, ids, isText);
  const known = new Set(rows.map(({ row }) => row));
  const children = new Map<number, RowReading[]>();
  for (const row of rows) {
    if (row.kind === 'total') continue;
    // 0 stands for the total, whether a row of the table states it or not.
    const above =
      row.parentRow === null || !known.has(row.parentRow) || row.parentRow === totalRow?.row || row.level <= 1
        ? 0
        : row.parentRow;
    const list = children.get(above);
    if (list === undefined) children.set(above, [row]);
    else list.push(row);
  }
  const lines: Line[] = [total];
  const stack: { readonly row: RowReading; readonly parentId: LineId; readonly level: number }[] = [];
  const pushChildren = (of: number, parentId: LineId, level: number) => {
    for (const row of (children.get(of) ?? []).toReversed()) stack.push({ row, parentId, level });
  };
  pushChildren(0, total.id, 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const line = toLine(next.row, sheet.sheet, next.parentId, next.level, ids, total.id, totalRow?.row ?? -1);
    lines.push(line);
    pushChildren(next.row.row, line.id, next.level + 1);
  }
  return lines;
}

/** `CBD!F9`; `CBD!9` in a text file or where there is no amount; unique. */
function idsOf(rows: readonly RowReading[], sheet: string, isText: boolean): ReadonlyMap<number, LineId> {
  const ids = new Map<number, LineId>();
  for (const { row, figures } of rows) {
    const cell = isText ? null : (figures?.amount?.cell ?? null);
    ids.set(row, `${sheet}!${cell ?? row}` as LineId);
  }
  return ids;
}

function totalLine(
  row: RowReading | undefined,
  sheet: string,
  product: ProductReading,
  ids: ReadonlyMap<number, LineId>,
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
    const key = { sheet, row: row.row, column: figures?.amountColumn ?? 0 };
    const id = ids.get(row.row) ?? (`${sheet}!${row.row}` as LineId);
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
  const plainId = `${sheet}!${stated.row}` as LineId;
  const isTaken = [...ids.values()].includes(plainId);
  const id = isText && !isTaken ? plainId : (`${sheet}!${cellName(stated.row, stated.column)}` as LineId);
  const key = { sheet, row: stated.row, column: stated.column };
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

function toLine(
  row: RowReading,
  sheet: string,
  parentId: LineId,
  level: number,
  ids: ReadonlyMap<number, LineId>,
  totalId: LineId,
  totalRow: number,
): Line {
  const { figures } = row;
  const kind = kinds[row.kind] ?? 'item';
  const idOf = (named: number) => (named === totalRow ? totalId : ids.get(named));
  const idsFor = (named: readonly number[]) => named.flatMap((at) => idOf(at) ?? []);
  return {
    id: ids.get(row.row) ?? (`${sheet}!${row.row}` as LineId),
    key: { sheet, row: row.row, column: figures?.amount == null ? 0 : figures.amountColumn },
    parentId,
    kind,
    label: row.label,
    level,
    quantity: figures?.quantity ?? null,
    unit: figures?.unit ?? null,
    rate: figures?.rate ?? null,
    factors: figures?.factors ?? [],
    percent: figures?.percent ?? null,
    divides: figures?.divides ?? false,
    baseIds: kind === 'markup' ? idsFor(row.baseRows) : [],
    baseUsedIds: kind === 'markup' && row.baseUsedRows !== null ? idsFor(row.baseUsedRows) : null,
    amount: figures?.amount ?? null,
    costElement: row.costElement,
    attributes: figures?.attributes ?? {},
    reason: row.reason,
    confidence: row.confidence,
  };
}

/** Every row that is no line and no fact, of every sheet, with the reason. */
function ignoredRows(recognition: Recognition): readonly IgnoredRow[] {
  return recognition.sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, kind, reason }) =>
      isLineKind(kind) || kind === 'fact'
        ? []
        : [{ sheet, row, why: kind === 'ignored' ? reason : `${kind}: ${reason}` }],
    ),
  );
}
