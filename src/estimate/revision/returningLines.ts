import type { Estimate, Line, LineId } from '../estimate';
import { normalise } from '../words/normalise';
import type { RevisionMatch } from './matchRevisions';
import type { LineMatch } from './pairing';
import { partNumberOf } from './partNumber';

/**
 * Lines that an earlier revision had, the last one had not, and the new one has again: the same label and part number in
 * the same group takes the old id back, so that what stood on it stands again. `earlier` in the order of time.
 */
export function returningLines(
  earlier: readonly Estimate[],
  before: Estimate,
  after: Estimate,
  match: RevisionMatch,
): RevisionMatch {
  const gone = goneLines(earlier, before);
  if (gone.size === 0 || match.added.length === 0) return match;
  const added = new Set(match.added);
  const lasting = new Map<LineId, LineId>(match.matches.map(({ afterId, beforeId }) => [afterId, beforeId]));
  const candidates = after.lines.filter(({ id }) => added.has(id));
  const returned = new Map<LineId, LineMatch>();
  // A group stands before its lines, so that its own return is known when theirs is looked at.
  for (const line of candidates) {
    const key = keyOf(line, line.parentId === null ? null : (lasting.get(line.parentId) ?? null));
    const old = key === null ? undefined : gone.get(key);
    if (key === null || old === undefined || old === 'several') continue;
    gone.delete(key);
    lasting.set(line.id, old.id);
    const reason = 'same label in the same group as in an earlier revision';
    returned.set(line.id, { beforeId: old.id, afterId: line.id, certainty: 'likely', reason, isDecided: false });
  }
  if (returned.size === 0) return match;
  const known = new Map([...match.matches.map((pair) => [pair.afterId, pair] as const), ...returned]);
  return {
    ...match,
    matches: after.lines.flatMap(({ id }) => known.get(id) ?? []),
    added: match.added.filter((id) => !returned.has(id)),
  };
}

/** By what names them: the latest state of each line that the last revision does not have. */
function goneLines(earlier: readonly Estimate[], before: Estimate): Map<string, Line | 'several'> {
  const there = new Set(before.lines.map(({ id }) => id));
  const gone = new Map<string, Line | 'several'>();
  for (const { lines } of earlier.toReversed()) {
    for (const line of lines) {
      if (there.has(line.id)) continue;
      there.add(line.id);
      const key = keyOf(line, line.parentId);
      if (key !== null) gone.set(key, gone.has(key) ? 'several' : line);
    }
  }
  return gone;
}

function keyOf(line: Line, parentId: LineId | null): string | null {
  const label = normalise(line.label);
  if (label === '' || parentId === null) return null;
  return JSON.stringify([line.kind, label, partNumberOf(line), parentId]);
}
