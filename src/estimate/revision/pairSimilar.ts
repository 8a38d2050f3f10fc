import { Candidates } from './candidates';
import type { Certainty, Pairing } from './pairing';
import { isGroup } from './side';
import { figureLikeness, hasSameAmount, labelLikeness } from './similarity';

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly certainty: Certainty;
  readonly reason: string;
}

/**
 * Pairs what is left by likeness: of label, figures and place within paired groups, and of label and figures elsewhere.
 * The best pairs of the whole estimate first, so that no line takes what fits another better.
 */
export function pairSimilar(pairing: Pairing): void {
  const edges: Edge[] = [];
  for (const { from, to, places } of new Candidates(pairing).all()) {
    const edge = judge(pairing, from, to, places);
    if (edge) edges.push(edge);
  }
  edges.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to, certainty, reason } of edges)
    if (pairing.isOpenBefore(from) && pairing.isOpenAfter(to)) pairing.pair(from, to, certainty, reason);
}

/** What speaks for a pair, in the words that a person is asked with; null where too little does. */
function judge(pairing: Pairing, from: number, to: number, places: number | null): Edge | null {
  const { before: was, after: is } = pairing;
  const [old, now] = [was.lines[from], is.lines[to]];
  const [mark, other] = [was.marks[from], is.marks[to]];
  if (!old || !now || !mark || !other || isGroup(old) !== isGroup(now)) return null;
  const label = labelLikeness(mark, other);
  const figures = figureLikeness(old, now);
  const isNear = places !== null && places === 0;
  const isOther = mark.partNumber !== null && other.partNumber !== null && mark.partNumber !== other.partNumber;
  const score = label * 0.5 + figures * 0.3 + (places === null ? 0 : 0.2 / (1 + places)) - (isOther ? 0.2 : 0);
  const edge = (certainty: Certainty, reason: string): Edge => ({ from, to, score, certainty, reason });
  const sameNumbers = mark.numbers === other.numbers && !isOther;
  if (places !== null && sameNumbers && label >= 0.8) return edge('likely', 'similar label in the same group');
  if (places !== null && sameNumbers && label >= 0.5 && figures === 1 && isNear)
    return edge('likely', 'similar label, same figures and place');
  if (label >= 0.85) return edge('doubtful', 'similar label');
  if (label >= 0.5 && figures === 1) return edge('doubtful', 'similar label and same figures');
  if (places === null) return null;
  if (label >= 0.5 && (figures >= 0.5 || isNear)) return edge('doubtful', 'similar label in the same group');
  if (figures === 1 && isNear && old.quantity !== null) return edge('doubtful', 'same place and figures, other label');
  if (figures === 1 && old.quantity !== null && old.rate !== null)
    return edge('doubtful', 'same figures in the same group, other label');
  if (hasSameAmount(old, now) && places <= 1) return edge('doubtful', 'same place and amount, other label');
  return null;
}
