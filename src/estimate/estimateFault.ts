import type { Estimate, LineId } from './estimate';

/**
 * Whether an estimate from outside has the shape that the arithmetic relies on: one total, first; unique ids; each line
 * after its parent, which is a group or the total. Null if so, else what is wrong.
 */
export function estimateFault({ lines }: Estimate): { readonly expected: string; readonly got: string } | null {
  const kinds = new Map<LineId, string>();
  for (const [index, { id, kind, parentId }] of lines.entries()) {
    if (kinds.has(id)) return { expected: 'one line with the id', got: `two lines with the id ${id}` };
    if ((kind === 'total') !== (index === 0))
      return { expected: 'one total, before all other lines', got: `${kind} ${id} at place ${index + 1}` };
    if (index === 0 ? parentId !== null : !isParent(kinds.get(parentId as LineId))) {
      return { expected: 'each line after its group or the total', got: `line ${id} under ${parentId ?? 'nothing'}` };
    }
    kinds.set(id, kind);
  }
  return lines.length > 0 ? null : { expected: 'a total', got: 'no lines' };
}

function isParent(kind: string | undefined): boolean {
  return kind === 'group' || kind === 'total';
}
