import type { CostElement } from '../estimate';
import type { Tree } from '../tree/tree';
import { elementOf } from '../words/elementWords';

/** The cost element of each line: sure words of its own, else the group or heading above it, else a hint of its own. */
export function elementsOf(tree: Tree, labels: readonly string[]): readonly CostElement[] {
  const headings = headingPerDraft(tree);
  const own = labels.map((label) => elementOf(label));
  return tree.drafts.map((_, index) => {
    const mine = own[index] ?? null;
    if (mine?.isStrong === true && !isGeneric(mine.element)) return mine.element;
    for (let at = tree.parent[index] ?? -1; at >= 0; at = tree.parent[at] ?? -1) {
      const above = own[at] ?? null;
      if (above !== null && above.isStrong) return fitting(above.element, mine);
    }
    const heading = elementOf(headings[index] ?? '');
    if (heading !== null && tree.kind[index] === 'item') return fitting(heading.element, mine);
    return mine?.element ?? 'other';
  });
}

/** Words that may stand in any row: `machine` in a part's name does not make it a machine cost. */
function isGeneric(element: CostElement): boolean {
  return element === 'process' || element === 'purchasedPart' || element === 'rawMaterial';
}

/** A group of operations says less than `setup` or `labour` in the row itself; a group of parts says more. */
function fitting(
  group: CostElement,
  mine: { readonly element: CostElement; readonly isStrong: boolean } | null,
): CostElement {
  if (mine === null) return group;
  const isConversion = group === 'process' || group === 'machine' || group === 'labour';
  if (isConversion && /^(?:labour|machine|setup|process)$/.test(mine.element) && mine.isStrong) return mine.element;
  return group;
}

function headingPerDraft(tree: Tree): readonly string[] {
  let next = 0;
  let current = '';
  return tree.drafts.map(({ row }) => {
    for (let heading = tree.headings[next]; heading !== undefined && heading.row < row; heading = tree.headings[next]) {
      current = heading.label;
      next += 1;
    }
    return current;
  });
}
