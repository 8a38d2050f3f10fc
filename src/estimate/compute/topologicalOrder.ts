/**
 * Orders nodes so that each comes after the nodes that it is made of. Nodes whose second list (bases) closes a circle
 * are named in `circular`, and those references are treated as absent. Iterative: depth costs no stack.
 */
export function topologicalOrder(
  count: number,
  partsOf: (node: number) => readonly [readonly number[], readonly number[]],
): { readonly order: Int32Array; readonly circular: ReadonlySet<number> } {
  const circular = new Set<number>();
  for (;;) {
    const result = attempt(count, partsOf, circular);
    if (result.closedBy === null) return { order: result.order, circular };
    circular.add(result.closedBy);
  }
}

const unseen = 0;
const open = 1;
const done = 2;
const nothing: readonly number[] = [];

function attempt(
  count: number,
  partsOf: (node: number) => readonly [readonly number[], readonly number[]],
  circular: ReadonlySet<number>,
): { order: Int32Array; closedBy: number | null } {
  const state = new Uint8Array(count);
  const order = new Int32Array(count);
  let placed = 0;
  const path: { node: number; children: readonly number[]; bases: readonly number[]; next: number }[] = [];
  const enter = (node: number): void => {
    const [children, named] = partsOf(node);
    const bases = circular.has(node) ? nothing : named;
    // Most nodes are made of nothing: they are placed at once, without a step on the path.
    if (children.length === 0 && bases.length === 0) {
      state[node] = done;
      order[placed++] = node;
      return;
    }
    state[node] = open;
    path.push({ node, children, bases, next: 0 });
  };
  for (let start = 0; start < count; start++) {
    if (state[start] !== unseen) continue;
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { children, bases, next } = top;
      if (next === children.length + bases.length) {
        state[top.node] = done;
        order[placed++] = top.node;
        path.pop();
        continue;
      }
      top.next++;
      const part = next < children.length ? (children[next] as number) : (bases[next - children.length] as number);
      if (state[part] === unseen) enter(part);
      else if (state[part] === open) {
        // The circle runs from `part` down the path; the last step that went through a base is the one to open.
        const closing = path.findLast((step) => step.next > step.children.length);
        return { order, closedBy: closing?.node ?? top.node };
      }
    }
  }
  return { order, closedBy: null };
}
