import {
  type CaseData,
  type Command,
  carryOut,
  type Edit,
  emptyHistory,
  type History,
  perform,
  redo,
  type Step,
  undo,
} from '../../case';

/** The case that is open and its history: the saved part of the state. Only commands, undo and redo alter it. */
export class Session {
  data: CaseData;
  history: History = emptyHistory;
  /** While one text is being typed: its key, and the case as it was before. */
  #merging: { readonly key: string; readonly before: CaseData } | null = null;

  constructor(data: CaseData) {
    this.data = data;
  }

  /** Carries out a command; gives what was applied, to be saved as it happened. */
  run(command: Command, mergeKey?: string): Edit | null {
    const before = this.data;
    const merges = mergeKey !== undefined && this.#merging?.key === mergeKey && this.history.past.length > 0;
    const { applied } = this.#take(perform(before, this.history, carryOut(command, before)));
    if (applied === null) return null;
    const since = merges && this.#merging ? this.#merging.before : before;
    if (merges) {
      // Texts are set, not appended to: the last command alone leads from the first state to this one.
      const whole = carryOut(command, since);
      this.history = { past: [...this.history.past.slice(0, -2), whole], future: [] };
    }
    this.#merging = mergeKey === undefined ? null : { key: mergeKey, before: since };
    return applied;
  }

  undo(): Edit | null {
    this.#merging = null;
    return this.#take(undo(this.data, this.history)).applied;
  }

  redo(): Edit | null {
    this.#merging = null;
    return this.#take(redo(this.data, this.history)).applied;
  }

  #take(step: Step): Step {
    this.data = step.data;
    this.history = step.history;
    return step;
  }
}
