import type { Pairing } from './pairing';

export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** How many places apart within a paired group, counted from paired neighbours; null in another group. */
  readonly places: number | null;
}

/** Groups with few open lines are compared each with each; so are gaps between paired neighbours. */
const mostEach = 400;
/** A word that more lines than this hold says nothing of any of them. */
const mostPerWord = 12;
const rarestWords = 3;

/** The pairs worth a closer look: by shared words, shared figures and shared place, never everything with everything. */
export class Candidates {
  readonly #pairing: Pairing;
  readonly #found = new Map<string, Candidate>();

  constructor(pairing: Pairing) {
    this.#pairing = pairing;
  }

  all(): Iterable<Candidate> {
    this.#inGroups();
    this.#byKeys();
    return this.#found.values();
  }

  #add(from: number, to: number, places: number | null): void {
    const key = `${from} ${to}`;
    const known = this.#found.get(key);
    if (known === undefined || (places !== null && (known.places === null || known.places > places)))
      this.#found.set(key, { from, to, places });
  }

  #inGroups(): void {
    const { before, after } = this.#pairing;
    for (const [group, children] of after.children.entries()) {
      const pair = this.#pairing.of(group);
      const earlier = before.children[pair?.before ?? -1];
      if (earlier === undefined) continue;
      for (const { own, theirs } of this.#gaps(earlier, children)) {
        if (own.length * theirs.length <= mostEach)
          for (const [i, from] of own.entries())
            for (const [j, to] of theirs.entries()) this.#add(from, to, Math.abs(i - j));
        else for (const [i, from] of own.entries()) if (theirs[i] !== undefined) this.#add(from, theirs[i], 0);
      }
      const own = earlier.filter((index) => this.#pairing.isOpenBefore(index));
      const theirs = children.filter((index) => this.#pairing.isOpenAfter(index));
      if (own.length * theirs.length > mostEach) continue;
      for (const [i, from] of own.entries())
        for (const [j, to] of theirs.entries()) this.#add(from, to, 1 + Math.abs(i - j));
    }
  }

  /** Runs of open lines between the same paired neighbours. */
  #gaps(earlier: readonly number[], children: readonly number[]) {
    const start = -1;
    const own = new Map<number, number[]>();
    let last = start;
    for (const from of earlier) {
      const to = this.#pairing.afterOf(from);
      if (to !== null) last = to;
      else push(own, last, from);
    }
    const gaps: { readonly own: readonly number[]; readonly theirs: number[] }[] = [];
    let open: number[] = [];
    const close = (after: number): void => {
      const before = own.get(after);
      if (before && open.length > 0) gaps.push({ own: before, theirs: open });
      open = [];
    };
    last = start;
    for (const to of children) {
      if (this.#pairing.isOpenAfter(to)) open.push(to);
      else if (this.#pairing.of(to) !== null) {
        close(last);
        last = to;
      }
    }
    close(last);
    return gaps;
  }

  /** Lines that share a rare word, or every figure, wherever they stand. */
  #byKeys(): void {
    const { before, after } = this.#pairing;
    const holders = new Map<string, number[]>();
    for (const from of this.#pairing.openBefore()) {
      for (const key of keysOf(before.marks[from])) push(holders, key, from);
    }
    for (const to of this.#pairing.openAfter()) {
      const shared = keysOf(after.marks[to])
        .map((key) => holders.get(key) ?? [])
        .filter(({ length }) => length > 0 && length <= mostPerWord)
        .sort((a, b) => a.length - b.length)
        .slice(0, rarestWords);
      const group = after.parent[to] ?? -1;
      const paired = this.#pairing.of(group)?.before ?? null;
      for (const from of new Set(shared.flat())) {
        const isInGroup = paired !== null && before.parent[from] === paired;
        const apart = Math.abs((before.place[from] ?? 0) - (after.place[to] ?? 0));
        this.#add(from, to, isInGroup ? 1 + apart : null);
      }
    }
  }
}

function keysOf(marks: { readonly words: readonly string[]; readonly figures: string } | undefined): readonly string[] {
  if (marks === undefined) return [];
  const figures = marks.figures.trim();
  return figures === '' ? marks.words : [...marks.words, `= ${figures}`];
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
