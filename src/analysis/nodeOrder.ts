import { type Issue, issue } from '../base/issue';
import { type Computed, topologicalOrder } from '../estimate';
import type { OpenPosition, Overlays } from './overlays';
import { where } from './where';

/** Nodes of the hidden costs by the group that they stand under. */
export function hiddenByParent({ structure }: Computed, { hidden }: Overlays): ReadonlyMap<number, readonly number[]> {
  const under = new Map<number, number[]>();
  for (const [i, { parent }] of hidden.entries()) {
    under.set(parent, [...(under.get(parent) ?? []), structure.estimate.lines.length + i]);
  }
  return under;
}

/** Every node after its parts. A base of ours that runs in a circle is left out and named. */
export function orderNodes(
  computed: Computed,
  given: Overlays,
): { overlays: Overlays; order: Int32Array; issues: Issue[] } {
  const { structure } = computed;
  const { lines } = structure.estimate;
  const issues: Issue[] = [];
  let overlays = given;
  if (!hasOwnBases(given)) return { overlays, order: hiddenFirst(structure.order, given.hidden.length), issues };
  for (;;) {
    // Where our figures make no amount on our base, a mark-up stands on the customer's base: that comes first too,
    // unless the two bases together close a circle that ours alone does not.
    const both = orderOf(computed, overlays, true);
    const { order, circular } = both.circular.size === 0 ? both : orderOf(computed, overlays, false);
    if (circular.size === 0) return { overlays, order, issues };
    overlays = withoutBases(overlays, circular, lines.length, issues);
  }
}

function orderOf(
  computed: Computed,
  overlays: Overlays,
  withTheirBases: boolean,
): { readonly order: Int32Array; readonly circular: ReadonlySet<number> } {
  const { structure } = computed;
  const count = structure.estimate.lines.length;
  const under = hiddenByParent(computed, overlays);
  return topologicalOrder(count + overlays.hidden.length, (node) => {
    const own = overlays.positions.get(node)?.base ?? overlays.hidden[node - count]?.base;
    const theirs = structure.bases[node] ?? [];
    const children = structure.children[node] ?? [];
    const all = under.has(node) ? [...children, ...(under.get(node) ?? [])] : children;
    if (own) return [all, withTheirBases ? [...own, ...theirs] : own];
    return [all.length > 0 ? all : theirs, []];
  });
}

function hasOwnBases({ positions, hidden }: Overlays): boolean {
  return hidden.some(({ base }) => base.length > 0) || [...positions.values()].some(({ base }) => base !== null);
}

/** Hidden costs without a base are made of nothing in the estimate. */
function hiddenFirst(order: Int32Array, hiddenCount: number): Int32Array {
  const all = new Int32Array(order.length + hiddenCount);
  for (let i = 0; i < hiddenCount; i++) all[i] = order.length + i;
  all.set(order, hiddenCount);
  return all;
}

function withoutBases(overlays: Overlays, circular: ReadonlySet<number>, count: number, issues: Issue[]): Overlays {
  const todo = 'Choose a base that does not contain it; until then that base does not count.';
  const positions = new Map<number, OpenPosition>(overlays.positions);
  const hidden = [...overlays.hidden];
  for (const node of circular) {
    const position = positions.get(node);
    const cost = hidden[node - count];
    if (position) {
      positions.set(node, { ...position, base: null });
      issues.push(issue(where(position.line), 'a base without the line itself', 'our base runs in a circle', todo));
    } else if (cost) {
      hidden[node - count] = { ...cost, base: [] };
      issues.push(
        issue(`Hidden cost "${cost.record.label}"`, 'a base without the cost itself', 'a base that contains it', todo),
      );
    }
  }
  return { ...overlays, positions, hidden };
}

/** The nodes that are made of a node: its group, the percentages on it, our bases that hold it. */
export function dependentsOf(
  { structure }: Computed,
  { positions, hidden }: Overlays,
): (node: number) => readonly number[] {
  const count = structure.estimate.lines.length;
  const ofOurBases = new Map<number, number[]>();
  const add = (base: readonly number[], user: number): void => {
    for (const node of base) ofOurBases.set(node, [...(ofOurBases.get(node) ?? []), user]);
  };
  for (const [node, { base }] of positions) if (base) add(base, node);
  for (const [i, { base }] of hidden.entries()) add(base, count + i);
  return (node) => {
    const parent = node < count ? structure.parent[node] : hidden[node - count]?.parent;
    const named = structure.namedBy[node] ?? [];
    return [...(parent === undefined || parent < 0 ? [] : [parent]), ...named, ...(ofOurBases.get(node) ?? [])];
  };
}
