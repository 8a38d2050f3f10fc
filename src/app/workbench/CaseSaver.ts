import type { CaseData, Edit } from '../../case';
import type { CaseStore, StoredSummary } from '../../io';
import type { Saving } from '../../ui/context';
import { openElsewhere, storageIssue } from './storageIssues';

/**
 * Writes every change of the open case as it happens, in order. What the store refuses is told at once and tried again
 * with the next change; a change that another tab has numbered already ends the writing here.
 */
export class CaseSaver {
  readonly #store: CaseStore | null;
  readonly #report: (saving: Partial<Saving>) => void;
  #number: number;
  #waiting = 0;
  #isBehind = false;
  #isElsewhere = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(store: CaseStore | null, number: number, report: (saving: Partial<Saving>) => void) {
    this.#store = store;
    this.#number = number;
    this.#report = report;
  }

  get isElsewhere(): boolean {
    return this.#isElsewhere;
  }

  /** The number of the last change that was handed in. */
  get number(): number {
    return this.#number;
  }

  /** Stops writing for good: another tab has the case now. */
  giveUp(): void {
    this.#isElsewhere = true;
    this.#report({ state: 'elsewhere', problem: openElsewhere() });
  }

  /** Settles when everything handed in so far is written or refused. */
  settled(): Promise<void> {
    return this.#queue;
  }

  append(edit: Edit, after: CaseData, summary: StoredSummary, author: string): void {
    if (this.#store === null || this.#isElsewhere) return;
    const store = this.#store;
    const number = ++this.#number;
    this.#enqueue(summary.changedAt, async () => {
      if (this.#isBehind) await store.put(after, summary);
      else await store.append(number, edit, after, summary, author);
    });
  }

  setSummary(summary: StoredSummary): void {
    const store = this.#store;
    if (store !== null && !this.#isElsewhere) this.#enqueue(null, () => store.setSummary(summary));
  }

  #enqueue(at: string | null, write: () => Promise<void>): void {
    this.#waiting++;
    if (!this.#isBehind) this.#report({ state: 'saving' });
    this.#queue = this.#after(this.#queue, at, write);
  }

  async #after(before: Promise<void>, at: string | null, write: () => Promise<void>): Promise<void> {
    await before;
    this.#waiting--;
    if (this.#isElsewhere) return;
    try {
      await write();
      this.#isBehind = false;
      const saved: Partial<Saving> = { state: this.#waiting > 0 ? 'saving' : 'saved', problem: null };
      this.#report(at === null ? saved : { ...saved, savedAt: at });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (error instanceof Error && error.name === 'ConstraintError') {
      this.giveUp();
      return;
    }
    this.#isBehind = true;
    this.#report({ state: 'unsaved', problem: storageIssue(error) });
  }
}
