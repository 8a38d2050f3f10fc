import type { SheetDecisions } from '../corrections';
import type { ByRow } from '../sheet/byRow';
import { isAncestor, type Tree } from '../tree/tree';

/** Puts rows where a person says that they belong; a place under themselves is not one. */
export function applyParents(tree: Tree, total: number, decisions: SheetDecisions, indexOf: ByRow<number>): void {
  for (const [row, parentRow] of decisions.parents) {
    const index = indexOf.get(row);
    if (index === undefined) continue;
    const above = parentRow === null ? total : (indexOf.get(parentRow) ?? total);
    if (above === index || (above >= 0 && isAncestor(tree, index, above))) continue;
    tree.parent[index] = above;
    if (tree.kind[index] === 'repeat' || tree.kind[index] === 'aside') tree.kind[index] = 'item';
    if (above >= 0) tree.kind[above] = 'group';
  }
  for (const [row, kind] of decisions.kinds) {
    const index = indexOf.get(row);
    if (index !== undefined && kind === 'group') tree.kind[index] = 'group';
  }
}
