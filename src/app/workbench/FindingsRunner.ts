import type { FindingsState, OpenCase } from '../../ui/context';
import { undecided } from './findings';

interface RunnerInput {
  readonly open: () => OpenCase | null;
  /** The rules, fetched when a case first needs them. */
  readonly rules: () => Promise<(open: OpenCase) => FindingsState>;
  readonly show: (findings: FindingsState) => void;
  /** The rules could not be fetched. */
  readonly failed: () => void;
}

/** Milliseconds: long enough for a figure to be on screen first, short enough to look immediate. */
const delay = 120;
/** Where a run takes long, it waits for a pause of this many times as much: nobody who types is held up. */
const patience = 3;

/**
 * Keeps the findings up with the case. They come a moment after the figures, so that an edit is never held up by rules;
 * a decision on a finding shows at once.
 */
export class FindingsRunner {
  readonly #input: RunnerInput;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastTook = 0;

  constructor(input: RunnerInput) {
    this.#input = input;
  }

  /** After a change of the case. */
  caseChanged(before: OpenCase | null): void {
    const open = this.#input.open();
    if (open === null) return;
    const isSame =
      before !== null &&
      before.estimate === open.estimate &&
      before.annotations.deal === open.annotations.deal &&
      before.annotations.positions === open.annotations.positions &&
      before.annotations.hiddenCosts === open.annotations.hiddenCosts &&
      before.annotations.points === open.annotations.points &&
      before.data.alternatives === open.data.alternatives &&
      before.data.tcoLines === open.data.tcoLines &&
      before.data.settings === open.data.settings;
    if (before !== null && before.data.decisions !== open.data.decisions)
      this.#input.show(undecided(open.findings.report, open.data));
    if (!isSame) this.runSoon();
  }

  runSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#run();
      },
      Math.max(delay, this.#lastTook * patience),
    );
  }

  async #run(): Promise<void> {
    const rules = await this.#input.rules().catch(() => null);
    if (rules === null) return this.#input.failed();
    // What is open by now, not what was when the rules were sent for.
    const open = this.#input.open();
    if (open === null) return undefined;
    const start = performance.now();
    this.#input.show(rules(open));
    this.#lastTook = performance.now() - start;
    return undefined;
  }
}
