import type { Analysis } from '../../../analysis';
import type { HiddenCostId } from '../../../annotations';
import type { Line, LineId } from '../../../estimate';

/** A row of the grid: a line of the customer, or a hidden cost of ours under its group. Figures are read from the case. */
export interface GridRow {
  readonly id: string;
  /** Index of the line, or the node of the hidden cost in the analysis; -1 for the arithmetic row. */
  readonly node: number;
  readonly line: Line | null;
  readonly costId: HiddenCostId | null;
  /** Index of the group or total that it stands under; -1 for the total. */
  readonly parent: number;
  /** 1 for a child of the total. */
  readonly level: number;
  readonly isGroup: boolean;
}

/**
 * Lines in the order of the sheet without the total, each group's hidden costs after its lines; or those of each group
 * in another order, the groups with all that is in them.
 */
export function gridRows(
  lines: readonly Line[],
  { customer: { structure }, run }: Analysis,
  order: ((a: GridRow, b: GridRow) => number) | null = null,
): readonly GridRow[] {
  const { parent, children } = structure;
  const hiddenUnder = new Map<number, { readonly costId: HiddenCostId; readonly node: number }[]>();
  for (const [i, { record, parent: under }] of run.overlays.hidden.entries()) {
    const sofar = hiddenUnder.get(under);
    const cost = { costId: record.id, node: lines.length + i };
    if (sofar) sofar.push(cost);
    else hiddenUnder.set(under, [cost]);
  }
  const rows: GridRow[] = [];
  const add = (index: number, level: number): void => {
    const own: GridRow[] = [];
    for (const child of children[index] ?? []) {
      const line = lines[child];
      if (!line) continue;
      const isGroup = line.kind === 'group';
      own.push({ id: lineRowId(line.id), node: child, line, costId: null, parent: parent[child] ?? 0, level, isGroup });
    }
    for (const { costId, node } of hiddenUnder.get(index) ?? []) {
      own.push({ id: costRowId(costId), node, line: null, costId, parent: index, level, isGroup: false });
    }
    if (order) own.sort(order);
    for (const row of own) {
      rows.push(row);
      if (row.isGroup) add(row.node, level + 1);
    }
  };
  add(0, 1);
  return rows;
}

/** Below the lines: what the customer's own arithmetic comes to, where it does not add up, and the total. */
export function pinnedRows(lines: readonly Line[], isExact: boolean): readonly GridRow[] {
  const base = { costId: null, parent: -1, level: 1, isGroup: false };
  const total: GridRow = { ...base, id: 'total', node: 0, line: lines[0] ?? null };
  return isExact ? [total] : [{ ...base, id: 'arithmetic', node: -1, line: null }, total];
}

export function lineRowId(id: LineId): string {
  return `line ${id}`;
}

export function costRowId(id: HiddenCostId): string {
  return `cost ${id}`;
}
