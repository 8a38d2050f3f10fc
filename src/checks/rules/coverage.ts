import type { CostElement } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';

/** What stands in the bases of some mark-ups, with all that is beneath it: 1 for each line that bears them. */
export function coveredBy({ structure, estimate }: CheckInput, markups: readonly number[]): Uint8Array {
  const covered = new Uint8Array(estimate.lines.length);
  const stack = markups.flatMap((markup) => [...(structure.bases[markup] ?? [])]);
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    if (covered[index] === 1) continue;
    covered[index] = 1;
    for (const child of structure.children[index] ?? []) stack.push(child);
  }
  return covered;
}

export const materialElements: readonly CostElement[] = ['rawMaterial', 'purchasedPart'];
export const conversionElements: readonly CostElement[] = ['labour', 'machine', 'process', 'setup'];

/** Mark-ups of a cost element that are taken on something. */
export function markupsOf({ byElement, structure, ...input }: CheckInput, element: CostElement): readonly number[] {
  return (byElement.get(element) ?? []).filter(
    (index) => input.estimate.lines[index]?.kind === 'markup' && (structure.bases[index]?.length ?? 0) > 0,
  );
}

/** Items of some cost elements with an amount above zero: credits and empty lines bear nothing. */
export function costItems(input: CheckInput, elements: readonly CostElement[]): readonly number[] {
  return elements.flatMap((element) =>
    (input.byElement.get(element) ?? []).filter(
      (index) => lineAt(input, index).kind !== 'markup' && input.computed.stated[index]?.gt(0),
    ),
  );
}
