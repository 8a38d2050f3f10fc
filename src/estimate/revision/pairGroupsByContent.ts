import type { Pairing } from './pairing';
import { isGroup } from './side';

/** Pairs groups that were renamed by the lines that they hold: most of one went into the other. */
export function pairGroupsByContent(pairing: Pairing): void {
  const { before: was, after: is } = pairing;
  const votes: { from: number; to: number; common: number; share: number }[] = [];
  for (const to of pairing.openAfter()) {
    const line = is.lines[to];
    if (line === undefined || !isGroup(line)) continue;
    const children = is.children[to] ?? [];
    const common = new Map<number, number>();
    for (const child of children) {
      const pair = pairing.of(child);
      const from = pair === null ? -1 : (was.parent[pair.before] ?? -1);
      if (from > 0 && pairing.isOpenBefore(from)) common.set(from, (common.get(from) ?? 0) + 1);
    }
    for (const [from, count] of common) {
      const size = Math.max(children.length, was.children[from]?.length ?? 0);
      votes.push({ from, to, common: count, share: count / size });
    }
  }
  votes.sort((a, b) => b.common - a.common || b.share - a.share || a.from - b.from || a.to - b.to);
  for (const { from, to, common, share } of votes) {
    if (share < 0.34 || !pairing.isOpenBefore(from) || !pairing.isOpenAfter(to)) continue;
    const size = Math.max(is.children[to]?.length ?? 0, was.children[from]?.length ?? 0);
    const reason = `other label, but ${common} of its ${size} lines are the same`;
    pairing.pair(from, to, share >= 0.5 && common > 1 ? 'likely' : 'doubtful', reason);
  }
}
