import type { PointItem, PointKind } from '../../annotations';
import type { CostElement, LineId } from '../../estimate';
import type { OpenCase } from '../context';
import type { ItemView } from './items';

/** Into how many points several things go. */
export type Gathering = 'each' | 'element' | 'group' | 'one';

export interface Gathered {
  readonly kind: PointKind;
  readonly items: readonly PointItem[];
  /** The customer's own name of a group, where the point is about several things in it. */
  readonly heading: string | null;
}

/** Sorts things into points: one each, by cost element, by the group of the estimate that they stand in, or all in one. */
export function gather(open: OpenCase, views: readonly ItemView[], how: Gathering): readonly Gathered[] {
  const gathered = new Map<string, { readonly views: ItemView[]; readonly heading: string | null }>();
  for (const view of views) {
    const { element, group } = placeOf(open, view.item);
    const key = how === 'each' ? view.key : how === 'element' ? element : how === 'group' ? (group?.id ?? '') : '';
    const heading = how === 'group' ? (group?.label ?? null) : null;
    const into = gathered.get(key) ?? { views: [], heading };
    into.views.push(view);
    gathered.set(key, into);
  }
  return [...gathered.values()].map(({ views: those, heading }) => ({
    kind: kindOfAll(those.map(({ item }) => kindOf(open, item))),
    items: those.map(({ item }) => item),
    heading: those.length > 1 ? heading : null,
  }));
}

/** Arithmetic is a fact, what is left out a matter of scope, an assembly or a percentage one of basis, the rest judgement. */
export function kindOf(open: OpenCase, item: PointItem): PointKind {
  if (item.type === 'arithmetic') return 'fact';
  if (item.type === 'hiddenCost') return 'scope';
  if (item.type === 'rebasing') return 'basis';
  const kind = lineAt(open, open.annotations.positions[item.id]?.lineId)?.kind;
  return kind === 'group' || kind === 'markup' ? 'basis' : 'judgement';
}

function kindOfAll(kinds: readonly PointKind[]): PointKind {
  const [first = 'judgement'] = kinds;
  return kinds.every((kind) => kind === first) ? first : 'judgement';
}

interface Place {
  readonly element: CostElement | 'basis';
  readonly group: { readonly id: LineId; readonly label: string } | null;
}

function placeOf(open: OpenCase, item: PointItem): Place {
  const { hiddenCosts, positions } = open.annotations;
  if (item.type === 'rebasing') return { element: 'basis', group: null };
  if (item.type === 'hiddenCost') {
    const cost = hiddenCosts[item.id];
    return { element: cost?.costElement ?? 'other', group: groupOf(open, cost?.parentId ?? undefined) };
  }
  const lineId = item.type === 'arithmetic' ? item.lineId : positions[item.id]?.lineId;
  return { element: lineAt(open, lineId)?.costElement ?? 'other', group: groupOf(open, lineId) };
}

function lineAt({ analysis }: OpenCase, lineId: LineId | undefined) {
  const { structure } = analysis.customer;
  const index = lineId === undefined ? undefined : structure.indexOf.get(lineId);
  return index === undefined ? undefined : structure.estimate.lines[index];
}

/** The nearest group that a line stands in, or is: running totals nest, so that the topmost would hold nearly all. */
function groupOf(open: OpenCase, lineId: LineId | undefined): Place['group'] {
  let line = lineAt(open, lineId);
  while (line !== undefined && line.kind !== 'group' && line.kind !== 'total') {
    line = lineAt(open, line.parentId ?? undefined);
  }
  return line?.kind === 'group' ? { id: line.id, label: line.label } : null;
}
