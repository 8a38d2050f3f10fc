import type { CostElement } from '../estimate';
import type { Tree } from '../tree/tree';
import { conceptsOf } from '../words/baseWords';
import { elementOf, isGenericElement, type NamedElement } from '../words/elementWords';
import { subjectOf } from '../words/rowWords';

/** The cost element of each line: sure words of its own, else the group or heading above it, else a hint of its own. */
export function elementsOf(tree: Tree, labels: readonly string[]): readonly CostElement[] {
  const headings = headingPerDraft(tree);
  const own = labels.map((label, index) => (isRunningTotal(tree, index, label) ? null : elementOf(label)));
  const ofHeading = new Map<string, NamedElement | null>();
  return tree.drafts.map((_, index) => {
    const mine = own[index] ?? null;
    if (tree.kind[index] === 'group') return mine?.element ?? 'other';
    if (mine?.isStrong === true && !isGenericElement(mine.element)) return mine.element;
    for (let at = tree.parent[index] ?? -1; at >= 0; at = tree.parent[at] ?? -1) {
      const above = own[at] ?? null;
      // The total may be called as it likes; `Material` over lines names what they are.
      const isNamed = above !== null && (above.isStrong || words(labels[at] ?? '') <= 2);
      if (isNamed && (tree.parent[at] ?? -1) >= 0) return fitting(above.element, mine);
    }
    const label = headings[index] ?? '';
    const heading = ofHeading.get(label) ?? elementOf(label);
    ofHeading.set(label, heading);
    return heading === null ? (mine?.element ?? 'other') : fitting(heading.element, mine);
  });
}

function words(label: string): number {
  return subjectOf(label).split(' ').length;
}

/** Production cost, self cost and price hold everything and are no element. */
function isRunningTotal(tree: Tree, index: number, label: string): boolean {
  if (tree.kind[index] !== 'group') return false;
  const concepts = conceptsOf(label);
  return concepts.has('productionCost') || concepts.has('selfCost') || concepts.has('price');
}

/** A group of operations says less than `setup` or `labour` in the row itself; a group of parts says more. */
function fitting(group: CostElement, mine: NamedElement | null): CostElement {
  const isConversion = group === 'process' || group === 'machine' || group === 'labour';
  const isOwn = mine !== null && mine.isStrong && /^(?:labour|machine|setup)$/.test(mine.element);
  return isConversion && isOwn ? mine.element : group;
}

function headingPerDraft(tree: Tree): readonly string[] {
  let next = 0;
  let current = '';
  return tree.drafts.map(({ row }, index) => {
    for (let heading = tree.headings[next]; heading !== undefined && heading.row < row; heading = tree.headings[next]) {
      current = heading.label;
      next += 1;
    }
    const mine = current;
    // A sum closes the block of its heading.
    if (tree.kind[index] === 'group') current = '';
    return mine;
  });
}
