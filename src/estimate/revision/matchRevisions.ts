import type { Estimate, LineId } from '../estimate';
import { pairChildren, pairChildrenByLabel } from './pairChildren';
import { pairGroupsByContent } from './pairGroupsByContent';
import { type LineMatch, type Pair, Pairing } from './pairing';
import { pairMoved, pairMovedGroups } from './pairMoved';
import { pairSimilar } from './pairSimilar';
import { openSide } from './side';
import { findTwins } from './twins';

/** What a person said of a line of the later revision: which earlier line it continues, or that it is new. */
export interface MatchDecision {
  readonly afterId: LineId;
  readonly beforeId: LineId | null;
}

/** Which lines of an estimate continue which of an earlier one. Each line stands in one pair at most. */
export interface RevisionMatch {
  /** In the order of the later revision. */
  readonly matches: readonly LineMatch[];
  readonly added: readonly LineId[];
  readonly removed: readonly LineId[];
}

/**
 * Takes two revisions of one estimate and what a person decided, gives the assignment of their lines: the surest first,
 * by part number and label within paired groups, then lines that moved, renamed groups by what they hold, and the rest
 * by likeness. The same input gives the same answer; the totals always continue each other.
 */
export function matchRevisions(
  before: Estimate,
  after: Estimate,
  decisions: readonly MatchDecision[] = [],
): RevisionMatch {
  const pairing = new Pairing(openSide(before), openSide(after));
  takeDecisions(pairing, decisions);
  if (pairing.isOpenAfter(0) && pairing.isOpenBefore(0)) pairing.pair(0, 0, 'same', 'the total');
  const twins = findTwins(pairing.before, pairing.after);
  const settle = (): void => {
    for (let open = Number.POSITIVE_INFINITY; ; ) {
      pairChildren(pairing, twins);
      pairMovedGroups(pairing);
      pairChildren(pairing, twins);
      pairMoved(pairing);
      pairChildren(pairing, twins);
      pairGroupsByContent(pairing);
      const left = pairing.openAfter().length;
      if (left === open) return;
      open = left;
    }
  };
  settle();
  pairChildrenByLabel(pairing);
  settle();
  pairSimilar(pairing);
  settle();
  return conclude(pairing);
}

function takeDecisions(pairing: Pairing, decisions: readonly MatchDecision[]): void {
  const ofBefore = new Map(pairing.before.lines.map(({ id }, index) => [id, index]));
  const ofAfter = new Map(pairing.after.lines.map(({ id }, index) => [id, index]));
  // A later decision stands over an earlier one about either line.
  for (const { afterId, beforeId } of decisions.toReversed()) {
    const after = ofAfter.get(afterId) ?? 0;
    if (after === 0 || !pairing.isOpenAfter(after)) continue;
    if (beforeId === null) {
      pairing.keepNew(after);
      continue;
    }
    const before = ofBefore.get(beforeId) ?? 0;
    if (before > 0 && pairing.isOpenBefore(before)) pairing.pair(before, after, 'same', 'your decision', 'decided');
  }
}

function conclude(pairing: Pairing): RevisionMatch {
  const { before, after } = pairing;
  const matches: LineMatch[] = [];
  const added: LineId[] = [];
  for (const [index, { id }] of after.lines.entries()) {
    const pair = pairing.of(index);
    const earlier = pair === null ? undefined : before.lines[pair.before];
    if (pair === null || earlier === undefined) {
      added.push(id);
      continue;
    }
    const { isDecided } = pair;
    matches.push({ beforeId: earlier.id, afterId: id, ...whereFound(pairing, index, pair), isDecided });
  }
  const removed = pairing.openBefore().flatMap((index) => before.lines[index]?.id ?? []);
  return { matches, added, removed };
}

/** Of a line that was found without regard to its group: where it is now. In a group that was renamed it did not move. */
function whereFound(
  pairing: Pairing,
  index: number,
  { before: earlier, certainty, reason, isAnywhere }: Pair,
): Pick<LineMatch, 'certainty' | 'reason'> {
  const { before, after } = pairing;
  if (!isAnywhere) return { certainty, reason };
  const up = after.parent[index] ?? -1;
  const group = pairing.of(up);
  if (group !== null && group.before === before.parent[earlier]) {
    const isSure = group.certainty !== 'doubtful' && !reason.endsWith('other label');
    return { certainty: isSure ? 'same' : certainty, reason: `${reason} in the same group` };
  }
  return { certainty, reason: up <= 0 ? `${reason}, now at the top` : `${reason}, now in "${after.lines[up]?.label}"` };
}
