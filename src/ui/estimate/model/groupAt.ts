import type { LineId } from '../../../estimate';
import type { OpenCase, Selected } from '../../context';

/** The group that is selected, or that holds what is selected; null at the top. */
export function groupAt(selected: Selected | null, { estimate, annotations, analysis }: OpenCase): LineId | null {
  if (selected === null) return null;
  if (selected.type === 'hiddenCost') return annotations.hiddenCosts[selected.id]?.parentId ?? null;
  const { indexOf, parent } = analysis.customer.structure;
  for (let index = indexOf.get(selected.id) ?? 0; index > 0; index = parent[index] ?? 0) {
    const line = estimate.lines[index];
    if (line?.kind === 'group') return line.id;
  }
  return null;
}

/** Every group that has to be unfolded for a line or a hidden cost to be seen; the line itself with them. */
export function groupsAbove(selected: Selected, { estimate, annotations, analysis }: OpenCase): readonly LineId[] {
  const own = selected.type === 'line' ? selected.id : (annotations.hiddenCosts[selected.id]?.parentId ?? null);
  const { indexOf, parent } = analysis.customer.structure;
  const above: LineId[] = [];
  for (let index = own === null ? 0 : (indexOf.get(own) ?? 0); index > 0; index = parent[index] ?? 0) {
    const line = estimate.lines[index];
    if (line) above.push(line.id);
  }
  return above;
}
