import fc from 'fast-check';
import { Decimal, type DecimalText, text, toText } from '../../../src/base/decimal';
import type { Estimate, Figure, Line, LineId } from '../../../src/estimate';

/** A line of a tree that can be edited and written back as an estimate of another file. */
export interface Node {
  readonly line: Line;
  /** The id in the earlier revision; null for a line that was put in. */
  readonly was: LineId | null;
  children: Node[];
  /** Whether label or part number still name it. */
  isNamed: boolean;
}

export function treeOf({ lines }: Estimate): Node {
  const nodes = lines.map((line): Node => ({ line, was: line.id, children: [], isNamed: true }));
  const byId = new Map(nodes.map((node) => [node.line.id, node]));
  for (const node of nodes) byId.get(node.line.parentId as LineId)?.children.push(node);
  return nodes[0] as Node;
}

export function allBelow(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...allBelow(child)]);
}

/** The tree as the estimate of a new file: other rows, so other ids; gives who continues whom in truth. */
export function asRevision(
  root: Node,
  before: Estimate,
): { readonly after: Estimate; readonly truth: ReadonlyMap<LineId, Node> } {
  const truth = new Map<LineId, Node>();
  const ids = new Map<LineId, LineId>();
  const placed: { node: Node; id: LineId; parentId: LineId | null; level: number }[] = [];
  const place = (node: Node, parentId: LineId | null, level: number): void => {
    const row = placed.length + 7;
    const id = `New!H${row}` as LineId;
    if (node.was !== null) ids.set(node.was, id);
    truth.set(id, node);
    placed.push({ node, id, parentId, level });
    for (const child of node.children) place(child, id, level + 1);
  };
  place(root, null, 0);
  const mapped = (old: readonly LineId[]): LineId[] => old.flatMap((id) => ids.get(id) ?? []);
  const lines = placed.map(
    ({ node: { line }, id, parentId, level }, index): Line => ({
      ...line,
      id,
      parentId,
      level,
      key: { sheet: 'New', row: index + 7, column: 8 },
      baseIds: mapped(line.baseIds),
      baseUsedIds: line.baseUsedIds === null ? null : mapped(line.baseUsedIds),
    }),
  );
  return { after: { ...before, fileName: 'rev2.xlsx', sheet: 'New', lines }, truth };
}

export function figure(value: DecimalText): Figure {
  return { value, cell: null, places: 2 };
}

type Edit = (root: Node, turn: number) => void;

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % Math.max(1, values.length)];
const swap = (parent: Node, from: Node, to: readonly Node[]): void => {
  parent.children = parent.children.flatMap((child) => (child === from ? to : [child]));
};
const parentOf = (root: Node, node: Node): Node | undefined =>
  [root, ...allBelow(root)].find(({ children }) => children.includes(node));

const edits: Readonly<Record<string, Edit>> = {
  rename: (root, at) => {
    const node = pick(allBelow(root), at);
    if (node) replaceLine(root, node, { ...node.line, label: `quite different name ${at}` }, false);
  },
  reprice: (root, at) => {
    const node = pick(
      allBelow(root).filter(({ line }) => line.rate !== null),
      at,
    );
    if (node)
      replaceLine(root, node, { ...node.line, rate: figure(toText(new Decimal(at).div(7).toDecimalPlaces(2))) });
  },
  restate: (root, at) => {
    const node = pick([root, ...allBelow(root)], at);
    if (node && node !== root) replaceLine(root, node, { ...node.line, amount: figure(text(at)) });
  },
  quantify: (root, at) => {
    const node = pick(
      allBelow(root).filter(({ line }) => line.quantity !== null),
      at,
    );
    if (node) replaceLine(root, node, { ...node.line, quantity: figure(text((at % 9) + 1)) });
  },
  remove: (root, at) => {
    const node = pick(allBelow(root), at);
    const parent = node && parentOf(root, node);
    if (node && parent) swap(parent, node, []);
  },
  insert: (root, at) => {
    const parent = pick(
      [root, ...allBelow(root)].filter(({ line }) => line.kind === 'group' || line.kind === 'total'),
      at,
    );
    const sample = pick(allBelow(root), at)?.line;
    if (!parent || !sample) return;
    const line: Line = {
      ...sample,
      kind: 'item',
      label: `put in ${at} x`,
      percent: null,
      divides: false,
      baseIds: [],
      baseUsedIds: null,
      factors: [],
      attributes: {},
    };
    parent.children.splice(at % (parent.children.length + 1), 0, { line, was: null, children: [], isNamed: true });
  },
  move: (root, at) => {
    const node = pick(allBelow(root), at);
    const from = node && parentOf(root, node);
    if (!node || !from) return;
    const inside = new Set([node, ...allBelow(node)]);
    const groups = [root, ...allBelow(root)].filter(
      (other) => !inside.has(other) && (other.line.kind === 'group' || other.line.kind === 'total'),
    );
    const to = pick(groups, at * 31 + 7);
    if (!to) return;
    swap(from, node, []);
    to.children.push(node);
  },
  turn: (root, at) => {
    const parent = pick([root, ...allBelow(root)], at);
    parent?.children.reverse();
  },
};

function replaceLine(root: Node, node: Node, line: Line, isNamed = node.isNamed): void {
  const parent = parentOf(root, node);
  if (parent) swap(parent, node, [{ ...node, line, isNamed }]);
}

/** A random series of what customers do between two files. */
export const randomEdits: fc.Arbitrary<(root: Node) => void> = fc
  .array(fc.record({ what: fc.constantFrom(...Object.keys(edits)), at: fc.nat({ max: 5000 }) }), { maxLength: 8 })
  .map((series) => (root: Node) => {
    for (const { what, at } of series) edits[what]?.(root, at);
  });

/** The same lines in another order within each group. */
export function shuffleSiblings(root: Node, seed: number): void {
  let state = seed;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  for (const node of [root, ...allBelow(root)]) {
    const keyed = node.children.map((child) => ({ child, key: next() }));
    node.children = keyed.sort((a, b) => a.key - b.key).map(({ child }) => child);
  }
}
