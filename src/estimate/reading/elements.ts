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
      if (above !== null && names(above, labels[at] ?? '')) return fitting(above, mine);
    }
    const label = headings[index] ?? '';
    const heading = ofHeading.get(label) ?? elementOf(label);
    ofHeading.set(label, heading);
    return heading === null || isSurcharge(heading.element) ? (mine?.element ?? 'other') : fitting(heading, mine);
  });
}

/** Whether a sum says what its lines are: by a sure word, or by a short name such as `Material` or `Assembly`. */
function names({ element, isStrong }: NamedElement, label: string): boolean {
  if (isSurcharge(element)) return false;
  const words = subjectOf(label).split(' ').length;
  if (isStrong || (words <= 2 && element === 'rawMaterial')) return true;
  // `Assembly` is work, `Drive assembly` a part.
  return words === 1 && /^(?:process|labour|logistics|packaging|tooling)$/.test(element);
}

/** A total `with contingency` is not made of contingencies. */
function isSurcharge(element: CostElement): boolean {
  return /^(?:sga|profit|contingency|finance|warranty|royalty)$/.test(element);
}

/** Production cost, self cost and price hold everything and are no element. */
function isRunningTotal(tree: Tree, index: number, label: string): boolean {
  if (tree.kind[index] !== 'group') return false;
  const concepts = conceptsOf(label);
  return concepts.has('productionCost') || concepts.has('selfCost') || concepts.has('price');
}

/**
 * A group of operations says less than `setup` or `labour` in the row itself, and `Material` less than any word of the
 * row's own; another group of parts says more.
 */
function fitting(group: NamedElement, mine: NamedElement | null): CostElement {
  if (mine === null) return group.element;
  const isConversion = /^(?:process|machine|labour)$/.test(group.element);
  if (isConversion)
    return mine.isStrong && /^(?:labour|machine|setup)$/.test(mine.element) ? mine.element : group.element;
  const isVague = group.element === 'rawMaterial' && !group.isStrong && (mine.isStrong || mine.element !== 'process');
  return isVague ? mine.element : group.element;
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
