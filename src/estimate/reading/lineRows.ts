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

/** Levels of the lines: 1 at the top. A chain of sums may be as long as the sheet, so that it is walked and not recursed. */
export function levelsOf({ tree, total }: SheetWork): readonly number[] {
  const levels: number[] = [];
  tree.drafts.forEach((_, start) => {
    const holder = tree.parent[start] ?? -1;
    if (start !== total && (holder < 0 || holder === total)) {
      levels[start] = 1;
      return;
    }
    const chain: number[] = [];
    let index = start;
    while (levels[index] === undefined && chain.length <= tree.drafts.length) {
      chain.push(index);
      const above = tree.parent[index] ?? -1;
      if (index === total || above < 0 || above === total) break;
      index = above;
    }
    let level = levels[index] ?? (index === total ? -1 : 0);
    for (const below of chain.toReversed()) {
      level += 1;
      levels[below] = level;
    }
  });
  return levels;
}
