import type { LineId } from '../estimate';
import type { Side } from './side';

export type Certainty = 'same' | 'likely' | 'doubtful';

/** A line of the later revision with the line of the earlier one that it continues. */
export interface LineMatch {
  readonly beforeId: LineId;
  readonly afterId: LineId;
  readonly certainty: Certainty;
  /** In plain words. */
  readonly reason: string;
  /** Whether a person said so. */
  readonly isDecided: boolean;
}

export interface Pair {
  readonly before: number;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly isDecided: boolean;
  /** Found without regard to its group: where it is now belongs to the reason. */
  readonly isAnywhere: boolean;
}

/** Who continues whom, while it is being found out: each line at most once. */
export class Pairing {
  readonly before: Side;
  readonly after: Side;
  readonly #ofAfter: (Pair | undefined)[] = [];
  readonly #ofBefore: (number | undefined)[] = [];
  readonly #new = new Set<number>();
  /** Pairs of groups whose children wait to be compared, by the index in the later revision. */
  #waiting: number[] = [];

  constructor(before: Side, after: Side) {
    this.before = before;
    this.after = after;
  }

  pair(before: number, after: number, certainty: Certainty, reason: string, how: 'decided' | 'anywhere' | null = null) {
    this.#ofAfter[after] = {
      before,
      certainty,
      reason,
      isDecided: how === 'decided',
      isAnywhere: how === 'anywhere',
    };
    this.#ofBefore[before] = after;
    if ((this.after.children[after]?.length ?? 0) > 0) this.#waiting.push(after);
  }

  /** A person said that the line continues none. */
  keepNew(after: number): void {
    this.#new.add(after);
  }

  isOpenBefore(before: number): boolean {
    return this.#ofBefore[before] === undefined;
  }

  isOpenAfter(after: number): boolean {
    return this.#ofAfter[after] === undefined && !this.#new.has(after);
  }

  /** The line of the later revision that continues an earlier one. */
  afterOf(before: number): number | null {
    return this.#ofBefore[before] ?? null;
  }

  of(after: number): Pair | null {
    return this.#ofAfter[after] ?? null;
  }

  openBefore(): number[] {
    return this.before.lines.flatMap((_, index) => (this.isOpenBefore(index) ? [index] : []));
  }

  openAfter(): number[] {
    return this.after.lines.flatMap((_, index) => (this.isOpenAfter(index) ? [index] : []));
  }

  /** The groups that were paired since the last call, in the order of the later revision. */
  takeWaiting(): readonly number[] {
    const waiting = this.#waiting.sort((a, b) => a - b);
    this.#waiting = [];
    return waiting;
  }
}
