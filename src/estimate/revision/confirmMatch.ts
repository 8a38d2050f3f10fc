import type { MatchDecision, RevisionMatch } from './matchRevisions';

/** The same pairs with one confirmed by a person; null where the decision is about another pair than was found. */
export function confirmMatch(match: RevisionMatch, { afterId, beforeId }: MatchDecision): RevisionMatch | null {
  const at = match.matches.findIndex((pair) => pair.afterId === afterId && pair.beforeId === beforeId);
  const pair = match.matches[at];
  if (pair === undefined) return null;
  const confirmed = { ...pair, certainty: 'same' as const, isDecided: true };
  return { ...match, matches: match.matches.with(at, confirmed) };
}
