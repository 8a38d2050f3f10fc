import type { Structure } from './structure';

/**
 * The lines that a reader calls the groups of the estimate, with the lines beside them: the children of the total,
 * where a lone running total (self cost contains production cost contains the groups) gives way to what it contains.
 */
export function mainLines({ estimate, children }: Structure): readonly number[] {
  let lines = children[0] ?? [];
  for (;;) {
    const groups = lines.filter((index) => estimate.lines[index]?.kind === 'group');
    const [group] = groups;
    const below = group === undefined ? [] : (children[group] ?? []);
    if (groups.length !== 1 || below.length === 0) return lines;
    // An only group of plain items is a group, not a running total.
    if (!below.some((index) => estimate.lines[index]?.kind === 'group')) return lines;
    lines = lines.flatMap((index) => (index === group ? below : [index]));
  }
}
