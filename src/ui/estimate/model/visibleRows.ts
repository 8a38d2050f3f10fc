import { ONE } from '../../../base/decimal';
import type { LineId } from '../../../estimate';
import type { LineFilter, View } from '../../context';
import { type CellContext, positionOn } from './cellValue';
import type { GridRow } from './rows';

/** Rows that stand under a collapsed group are folded away; a filter shows what matches, with the groups above it. */
export function visibleRows(
  rows: readonly GridRow[],
  { filter, collapsed }: Pick<View, 'filter' | 'collapsed'>,
  context: CellContext,
): ReadonlySet<string> {
  const { lines } = context.open.estimate;
  const { parent } = context.open.analysis.customer.structure;
  const visible = new Set<string>();
  if (filter === 'all') {
    const isFolded = foldedUnder(collapsed, lines, parent);
    for (const row of rows) if (!isFolded(row.parent)) visible.add(row.id);
    return visible;
  }
  const groupsShown = new Set<number>();
  for (const row of rows) {
    if (!matches(row, filter, context)) continue;
    visible.add(row.id);
    for (let index = row.parent; index > 0; index = parent[index] ?? 0) groupsShown.add(index);
  }
  for (const row of rows) if (row.isGroup && groupsShown.has(row.node)) visible.add(row.id);
  return visible;
}

function foldedUnder(
  collapsed: ReadonlySet<LineId>,
  lines: CellContext['open']['estimate']['lines'],
  parent: Int32Array,
): (index: number) => boolean {
  const known = new Map<number, boolean>([[0, false]]);
  const isFolded = (index: number): boolean => {
    if (index <= 0) return false;
    const answer = known.get(index);
    if (answer !== undefined) return answer;
    const line = lines[index];
    const folded = (line !== undefined && collapsed.has(line.id)) || isFolded(parent[index] ?? 0);
    known.set(index, folded);
    return folded;
  };
  return isFolded;
}

function matches(row: GridRow, filter: Exclude<LineFilter, 'all'>, context: CellContext): boolean {
  const { analysis } = context.open;
  switch (filter) {
    case 'positions':
      return row.costId === null && positionOn(row, context) !== null;
    case 'hiddenCosts':
      return row.costId !== null;
    case 'effectOverOne': {
      const effect = row.costId === null ? analysis.positions.get(row.node) : analysis.hidden.get(row.costId);
      return effect?.loaded.abs().greaterThan(ONE) ?? false;
    }
  }
}

/** The groups that are folded when everything below a level is. */
export function collapsedAt(level: 1 | 2 | null, rows: readonly GridRow[]): ReadonlySet<LineId> {
  const folded = new Set<LineId>();
  if (level === null) return folded;
  for (const { isGroup, line, level: own } of rows) if (isGroup && line && own >= level) folded.add(line.id);
  return folded;
}

/** Which level button says what is folded now; null where it is none of them. */
export function levelShown(collapsed: ReadonlySet<LineId>, rows: readonly GridRow[]): '1' | '2' | 'all' | null {
  if (collapsed.size === 0) return 'all';
  for (const level of [1, 2] as const) {
    const folded = collapsedAt(level, rows);
    if (folded.size === collapsed.size && [...folded].every((id) => collapsed.has(id))) return `${level}`;
  }
  return null;
}
