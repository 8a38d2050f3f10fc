import { type Decimal, ONE } from '../../base/decimal';
import type { Draft } from '../rows/draft';
import { impliedFigure } from '../sheet/grid';
import { agrees } from '../tables/agrees';
import { ownAmount } from './ownAmount';
import type { Tree } from './tree';

/**
 * Bills of materials of which the amounts count how often the assemblies above are built in, and the quantities do not:
 * in 2 brackets 4 nuts each at 0.10 are 0.80. Where that makes every amount that its own row does not make, the number of
 * assemblies is a factor of these lines.
 */
export function extendQuantities(tree: Tree, isText: boolean): Tree {
  const differing = tree.drafts.flatMap(({ own }, index) =>
    own === 'differs' && tree.kind[index] === 'item' ? [index] : [],
  );
  if (differing.length < 2) return tree;
  const extended = new Map<number, Draft>();
  for (const index of differing) {
    const draft = tree.drafts[index];
    const above = builtIn(tree, index);
    if (draft === undefined || above === null || !makes(draft, above.count, isText)) return tree;
    const factor = { name: above.name, class: 'usage' as const, figure: impliedFigure(above.count), divides: false };
    const reason = `quantity x rate x ${above.count.toString()} (${above.name}) is the amount`;
    extended.set(index, { ...draft, factors: [...draft.factors, factor], own: 'agrees', reason });
  }
  return { ...tree, drafts: tree.drafts.map((draft, index) => extended.get(index) ?? draft) };
}

function makes(draft: Draft, count: Decimal, isText: boolean): boolean {
  if (draft.amount === null) return false;
  const figures = [draft.quantity, draft.rate].flatMap((input) =>
    input === null ? [] : [{ value: input.value, places: input.figure.places }],
  );
  return agrees(ownAmount(draft).times(count), draft.amount, figures, isText);
}

/** How often the assemblies above a line are built in; `null` where none of them is, more than once, or one counts already. */
function builtIn(tree: Tree, index: number): { readonly count: Decimal; readonly name: string } | null {
  let count = ONE;
  const names: string[] = [];
  for (let at = tree.parent[index] ?? -1; at >= 0; at = tree.parent[at] ?? -1) {
    const { quantity = null, label = '' } = tree.drafts[at] ?? {};
    if (quantity === null || quantity.value.eq(1)) continue;
    if (tree.multiplies[at] === 1) return null;
    count = count.times(quantity.value);
    names.push(label);
  }
  return names.length === 0 ? null : { count, name: `number of ${names.toReversed().join(' x ')}` };
}
