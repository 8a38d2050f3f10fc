import type { Edit } from '../../case';
import type { StoredChange } from '../../io';

/** Something that was done in this visit, as the store keeps it, with what undo needs to know of it. */
export interface LoggedChange extends Omit<StoredChange, 'caseId'> {
  /** How many steps could be undone after it. */
  readonly depth: number;
  readonly isUndo: boolean;
}

/** What was done since the case was opened here: also where the store is blocked or full. */
export class ActivityLog {
  #entries: LoggedChange[] = [];
  #number: number;

  /** `number` is that of the last change in the store. */
  constructor(number: number) {
    this.#number = number;
  }

  get entries(): readonly LoggedChange[] {
    return this.#entries;
  }

  add({ label, change }: Edit, done: Pick<LoggedChange, 'at' | 'author' | 'depth' | 'isUndo'>): void {
    this.#entries.push({ number: ++this.#number, label, change, ...done });
  }

  /** By number: how many steps take the case back to before that entry. What was undone since has none. */
  undoSteps(): ReadonlyMap<number, number> {
    const steps = new Map<number, number>();
    const now = this.#entries.at(-1)?.depth ?? 0;
    let lowest = now;
    for (const { number, depth, isUndo } of this.#entries.toReversed()) {
      if (!isUndo && depth <= lowest) steps.set(number, now - depth + 1);
      lowest = Math.min(lowest, depth);
    }
    return steps;
  }
}
