import { useState } from 'react';
import {
  confirmMatch,
  type Estimate,
  type MatchDecision,
  matchRevisions,
  type RevisionMatch,
  returningLines,
} from '../../estimate';

interface Matching {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly decisions: readonly MatchDecision[];
  /** Another object only where a line continues another one: what hangs on the pairs alone stays. */
  readonly pairs: RevisionMatch;
  readonly match: RevisionMatch;
}

/** Which lines continue which, those of revisions before the last included. Confirming what was found moves no other line, so it is done without matching again. */
export function useMatching(
  earlier: readonly Estimate[],
  before: Estimate,
  after: Estimate,
  decisions: readonly MatchDecision[],
): Matching {
  const [kept, setKept] = useState(() => matchAnew(earlier, before, after, decisions));
  if (kept.before === before && kept.after === after && kept.decisions === decisions) return kept;
  const next = confirmed(kept, before, after, decisions) ?? matchAnew(earlier, before, after, decisions);
  setKept(next);
  return next;
}

function matchAnew(
  earlier: readonly Estimate[],
  before: Estimate,
  after: Estimate,
  decisions: readonly MatchDecision[],
): Matching {
  const match = returningLines(earlier, before, after, matchRevisions(before, after, decisions));
  return { before, after, decisions, pairs: match, match };
}

/** What follows from confirmations alone; null where anything else was decided or taken back. */
function confirmed(
  kept: Matching,
  before: Estimate,
  after: Estimate,
  decisions: readonly MatchDecision[],
): Matching | null {
  const known = kept.decisions;
  const isLonger = decisions.length > known.length && known.every((decision, i) => decision === decisions[i]);
  if (kept.before !== before || kept.after !== after || !isLonger) return null;
  let match: RevisionMatch | null = kept.match;
  for (const decision of decisions.slice(known.length)) match = match && confirmMatch(match, decision);
  return match && { ...kept, decisions, match };
}
