import { decimal } from '../../../base/decimal';
import type { LineId } from '../../../estimate';
import type { LineFilter, Narrowing, View } from '../../context';
import { type CellContext, costOf, positionOn } from './cellValue';
import { commentCount } from './columnText';
import type { GridRow } from './rows';

/** Rows that stand under a collapsed group are folded away; a filter shows what matches, with the groups above it. */
export function visibleRows(
  rows: readonly GridRow[],
  { filter, narrow, collapsed }: Pick<View, 'filter' | 'narrow' | 'collapsed'>,
  context: CellContext,
): ReadonlySet<string> {
  const { lines } = context.open.estimate;
  const { parent } = context.open.analysis.customer.structure;
  const visible = new Set<string>();
  if (!isFiltered({ filter, narrow })) {
    const isFolded = foldedUnder(collapsed, lines, parent);
    for (const row of rows) if (!isFolded(row.parent)) visible.add(row.id);
    return visible;
  }
  const isInGroup = underGroup(narrow.group, lines, parent);
  const groupsShown = new Set<number>();
  for (const row of rows) {
    if (!matches(row, filter, narrow, context) || !isInGroup(row)) continue;
    visible.add(row.id);
    for (let index = row.parent; index > 0; index = parent[index] ?? 0) groupsShown.add(index);
  }
  for (const row of rows) if (row.isGroup && groupsShown.has(row.node)) visible.add(row.id);
  return visible;
}

/** Whether anything but folding decides on what is shown. */
export function isFiltered({ filter, narrow }: Pick<View, 'filter' | 'narrow'>): boolean {
  return filter !== 'all' || narrow.element !== null || narrow.group !== null;
}

type Lines = CellContext['open']['estimate']['lines'];

function underGroup(group: LineId | null, lines: Lines, parent: Int32Array): (row: GridRow) => boolean {
  if (group === null) return () => true;
  return (row) => {
    if (row.line?.id === group) return true;
    for (let index = row.parent; index > 0; index = parent[index] ?? 0) if (lines[index]?.id === group) return true;
    return false;
  };
}

function foldedUnder(collapsed: ReadonlySet<LineId>, lines: Lines, parent: Int32Array): (index: number) => boolean {
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

function matches(row: GridRow, filter: LineFilter, { element, effectAbove }: Narrowing, context: CellContext): boolean {
  if (element !== null) {
    const own = costOf(row, context)?.costElement ?? (row.isGroup ? null : row.line?.costElement);
    if (own !== element) return false;
  }
  const { analysis } = context.open;
  switch (filter) {
    case 'all':
      return true;
    case 'positions':
      return row.costId === null && positionOn(row, context) !== null;
    case 'hiddenCosts':
      return row.costId !== null;
    case 'findings':
      return row.line !== null && context.findings.has(row.line.id);
    case 'comments':
      return commentCount(row, context) > 0;
    case 'effect': {
      const effect = row.costId === null ? analysis.positions.get(row.node) : analysis.hidden.get(row.costId);
      return effect?.loaded.abs().greaterThan(decimal(effectAbove)) ?? false;
    }
  }
}

/** The groups that are folded when everything below a level is; none for null. */
export function collapsedAt(level: number | null, rows: readonly GridRow[]): ReadonlySet<LineId> {
  const folded = new Set<LineId>();
  if (level === null) return folded;
  for (const { isGroup, line, level: own } of rows) if (isGroup && line && own >= level) folded.add(line.id);
  return folded;
}

/** How many levels there are to fold to. */
export function levelCount(rows: readonly GridRow[]): number {
  return rows.reduce((most, { level }) => Math.max(most, level), 1);
}

/** The level that everything below is folded at; `all` for nothing folded, null where some groups are, by hand. */
export function levelShown(collapsed: ReadonlySet<LineId>, rows: readonly GridRow[]): number | 'all' | null {
  if (collapsed.size === 0) return 'all';
  for (let level = 1; level < levelCount(rows); level++) {
    const folded = collapsedAt(level, rows);
    if (folded.size === collapsed.size && [...folded].every((id) => collapsed.has(id))) return level;
  }
  return null;
}
