import type { Line } from '../../estimate';
import type { BaseHint } from './entry';
import type { EstimateView } from './estimateView';

const most = 40;

/**
 * The lines that a percentage or yield is taken of, or that lie in stock: the topmost groups of the elements, single
 * lines where there is no such group.
 */
export function baseLines(hint: BaseHint, { estimate, computed }: EstimateView): readonly Line[] {
  const { children, parent } = computed.structure;
  const lineAt = (index: number): Line | readonly Line[] => estimate.lines[index] ?? [];
  if (hint === 'everything') return (children[0] ?? []).flatMap(lineAt);
  const isGroup = estimate.lines.map(({ kind, costElement }) => kind === 'group' && hint.includes(costElement));
  const isBelowAnother = (index: number): boolean => {
    for (let above = parent[index] ?? 0; above > 0; above = parent[above] ?? 0) if (isGroup[above]) return true;
    return false;
  };
  const groups = estimate.lines.filter((_, index) => isGroup[index] && !isBelowAnother(index));
  const items = estimate.lines.filter(({ kind, costElement }) => kind === 'item' && hint.includes(costElement));
  return (groups.length > 0 ? groups : items).slice(0, most);
}
