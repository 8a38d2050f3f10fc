import type { Certainty, Pairing } from './pairing';
import { isGroup } from './side';
import { figureLikeness } from './similarity';

/** What a key says of the lines that share it. */
export interface Key {
  readonly before: (index: number) => string | null;
  readonly after: (index: number) => string | null;
  /** For a line that the key names alone on both sides. */
  readonly certainty: Certainty;
  readonly reason: (before: number, after: number) => string;
  /** Where several lines share the key: whether to pair them all the same. */
  readonly several: 'pair' | 'leave';
  /** Whether two part numbers that differ leave the lines apart. */
  readonly partNumbers: 'mustAgree' | 'mayDiffer';
  /** The lines may stand in groups that have nothing to do with each other. */
  readonly isAnywhere?: true;
}

/** Pairs of one key that are told apart by nearness; more of them are taken in their order. */
const mostByNearness = 1600;

/** Pairs open lines that share a key. `null` is no key. */
export function pairByKey(pairing: Pairing, before: readonly number[], after: readonly number[], key: Key): void {
  const ofBefore = gather(before, (index) => (pairing.isOpenBefore(index) ? key.before(index) : null));
  const ofAfter = gather(after, (index) => (pairing.isOpenAfter(index) ? key.after(index) : null));
  for (const [value, theirs] of ofAfter) {
    const own = ofBefore.get(value);
    if (own === undefined) continue;
    const [first, other] = [own[0] as number, theirs[0] as number];
    if (own.length === 1 && theirs.length === 1) pairOne(pairing, first, other, key);
    else if (key.several === 'pair') pairSeveral(pairing, own, theirs, key);
  }
}

function gather(indices: readonly number[], keyOf: (index: number) => string | null): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  }
  return byKey;
}

function pairOne(pairing: Pairing, before: number, after: number, key: Key): void {
  const [from, to] = [pairing.before.lines[before], pairing.after.lines[after]];
  if (from === undefined || to === undefined || (from.kind === 'total') !== (to.kind === 'total')) return;
  if (key.partNumbers === 'mustAgree' && hasOtherPartNumber(pairing, before, after)) return;
  const reason = key.reason(before, after);
  if (isGroup(from) === isGroup(to))
    pairing.pair(before, after, key.certainty, reason, key.isAnywhere ? 'anywhere' : null);
  else
    pairing.pair(before, after, 'doubtful', `${reason}, but ${kindWords[to.kind]} instead of ${kindWords[from.kind]}`);
}

const kindWords = { item: 'a line', markup: 'a percentage', group: 'a group', total: 'the total' } as const;

function hasOtherPartNumber({ before: was, after: is }: Pairing, before: number, after: number): boolean {
  const [from, to] = [was.marks[before]?.partNumber ?? null, is.marks[after]?.partNumber ?? null];
  return from !== null && to !== null && from !== to;
}

/** `Screw M4` five times: first those with the same figures, then by their order, or the nearest where some came or went. */
function pairSeveral(pairing: Pairing, before: readonly number[], after: readonly number[], key: Key): void {
  pairAlike(pairing, before, after, key);
  const own = before.filter((index) => pairing.isOpenBefore(index));
  const theirs = after.filter((index) => pairing.isOpenAfter(index));
  const isWhole = own.length === theirs.length;
  const ranked =
    isWhole || own.length * theirs.length > mostByNearness ? inTurn(own, theirs) : nearest(pairing, own, theirs);
  const certainty = isWhole && key.certainty !== 'doubtful' ? 'likely' : 'doubtful';
  const which = isWhole ? 'in the order of the sheet' : 'the nearest of several';
  for (const { from, to } of ranked)
    if (mayPair(pairing, from, to, key)) pairing.pair(from, to, certainty, `${key.reason(from, to)}, ${which}`);
}

function mayPair(pairing: Pairing, from: number, to: number, { partNumbers }: Key): boolean {
  const [old, now] = [pairing.before.lines[from], pairing.after.lines[to]];
  if (!old || !now || isGroup(old) !== isGroup(now)) return false;
  if (!pairing.isOpenBefore(from) || !pairing.isOpenAfter(to)) return false;
  return partNumbers === 'mayDiffer' || !hasOtherPartNumber(pairing, from, to);
}

/** Lines alike in every figure are interchangeable: in the order of the sheet. */
function pairAlike(pairing: Pairing, before: readonly number[], after: readonly number[], key: Key): void {
  const { before: was, after: is } = pairing;
  const open = gather(before, (index) => was.marks[index]?.figures ?? null);
  for (const to of after) {
    const from = open.get(is.marks[to]?.figures ?? '')?.shift();
    if (from !== undefined && mayPair(pairing, from, to, key))
      pairing.pair(from, to, key.certainty, `${key.reason(from, to)} and the same figures`);
  }
}

interface Ranked {
  readonly from: number;
  readonly to: number;
}

function inTurn(own: readonly number[], theirs: readonly number[]): readonly Ranked[] {
  return own.flatMap((from, i) => (theirs[i] === undefined ? [] : [{ from, to: theirs[i] }]));
}

function nearest({ before, after }: Pairing, own: readonly number[], theirs: readonly number[]): readonly Ranked[] {
  const edges = own.flatMap((from, i) =>
    theirs.flatMap((to, j) => {
      const [old, now] = [before.lines[from], after.lines[to]];
      return old && now ? [{ from, to, likeness: figureLikeness(old, now), apart: Math.abs(i - j) }] : [];
    }),
  );
  return edges.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart || a.from - b.from || a.to - b.to);
}
