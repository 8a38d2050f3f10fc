import type { SheetWork } from './sheetWork';

export type LineNode = 'item' | 'markup' | 'group' | 'total' | null;

/** What each draft is as a line; `null` for one that is none. */
export function lineNodes({ tree, total, markups, drafts }: SheetWork): readonly LineNode[] {
  return drafts.map((_, index) => {
    if (index === total) return 'total';
    const kind = tree.kind[index];
    if (kind === 'group') return 'group';
    if (kind !== 'item') return null;
    return markups.has(index) ? 'markup' : 'item';
  });
}

/** Levels of the lines: 1 at the top. */
export function levelsOf({ tree, total }: SheetWork): readonly number[] {
  const levels: number[] = [];
  const levelOf = (index: number): number => {
    const known = levels[index];
    if (known !== undefined) return known;
    const above = tree.parent[index] ?? -1;
    const level = index === total ? 0 : above < 0 || above === total ? 1 : levelOf(above) + 1;
    levels[index] = level;
    return level;
  };
  tree.drafts.forEach((_, index) => levelOf(index));
  return levels;
}
