import type { Estimate, LineId } from '../estimate';
import type { RevisionMatch } from './matchRevisions';

/**
 * Gives the lines of a new revision their lasting ids: a line that continues an earlier one takes over its id, another
 * gets one that no line of the case ever had. Every reference among the lines follows.
 */
export function carryIds(
  after: Estimate,
  { matches }: Pick<RevisionMatch, 'matches'>,
  everUsed: ReadonlySet<LineId>,
): Estimate {
  const taken = new Set<LineId>(everUsed);
  for (const { beforeId } of matches) taken.add(beforeId);
  const ids = new Map<LineId, LineId>(matches.map(({ afterId, beforeId }) => [afterId, beforeId]));
  for (const { id } of after.lines) {
    if (ids.has(id)) continue;
    const own = unusedId(id, taken);
    taken.add(own);
    ids.set(id, own);
  }
  return withIds(after, ids);
}

/** The id itself where it is free, else with the first number behind it that is. */
export function unusedId(id: LineId, taken: ReadonlySet<LineId>): LineId {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}~${number}` as LineId;
  return free;
}

/** The same estimate with other ids; a line that is not named keeps its own. */
export function withIds(estimate: Estimate, ids: ReadonlyMap<LineId, LineId>): Estimate {
  const idOf = (id: LineId): LineId => ids.get(id) ?? id;
  return {
    ...estimate,
    lines: estimate.lines.map((line) => ({
      ...line,
      id: idOf(line.id),
      parentId: line.parentId === null ? null : idOf(line.parentId),
      baseIds: line.baseIds.map(idOf),
      baseUsedIds: line.baseUsedIds?.map(idOf) ?? null,
    })),
  };
}
