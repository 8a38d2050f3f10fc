import { issue } from '../../base/issue';
import { documentOf, recordExport } from '../../case';
import { sharedPointIds } from '../../disclosure';
import type { Guard, Leaving } from '../../ui/context';
import { guardQuestion } from '../../ui/critique/guard/guardQuestion';
import type { Shared } from './shared';

const heldElsewhere = issue(
  'The export',
  'a case that is open in this tab alone, since what leaves is recorded',
  'one that another tab has',
  'Export there, or choose "Work here instead" and export again.',
);
const caseGone = issue(
  'The record of the export',
  'the case that it was made of',
  'another case, opened while it was being made',
  'Open that case again and export once more, so that what left is on record.',
);

/** Keeps the door: asks the guard, then the person where it must, and writes down what left. */
export function createLeaving(
  { store, outside, run }: Pick<Shared, 'store' | 'outside' | 'run'>,
  guard: Guard,
): Leaving {
  let decided: (reason: string | null) => void = () => undefined;
  // Who stays while the guard is still at work is not asked afterwards.
  let turn = 0;
  const today = (): string => outside.now().slice(0, 10);
  return {
    async pass(of = (open) => open) {
      const { open: now, saving } = store.getState();
      if (now === null) return null;
      const open = of(now);
      if (saving.state === 'elsewhere') {
        // What leaves is recorded, and another tab holds the record.
        store.setState({ issue: heldElsewhere });
        return null;
      }
      const question = guardQuestion(open, today());
      turn += 1;
      const own = turn;
      const isCurrent = (): boolean => own === turn;
      let answer = await guard.infer(question);
      // A panel asks too, and whoever asked last is answered.
      while (answer === 'outdated' && isCurrent()) answer = await guard.infer(question);
      if (!isCurrent()) return null;
      const found = typeof answer === 'string' ? null : answer;
      const passed = { open, shown: found && JSON.stringify(found.shown) };
      const close = found?.inferences.filter(({ isTooClose }) => isTooClose) ?? [];
      if (found !== null && close.length === 0) return { ...passed, reason: null };
      store.setState({ leaving: close });
      const reason = await new Promise<string | null>((resolve) => {
        decided = resolve;
      });
      store.setState({ leaving: null });
      return reason === null ? null : { ...passed, reason };
    },
    decide(reason) {
      if (reason === null) turn += 1;
      decided(reason);
    },
    record(edition, view, { open, shown, reason }) {
      if (store.getState().open?.data.id !== open.data.id) {
        store.setState({ issue: caseGone });
        return null;
      }
      // As it was when it passed: what was changed while it was being made is not in it.
      const { estimate, annotations, data } = open;
      const points = sharedPointIds({ estimate, annotations, words: documentOf(data) });
      const recipient = annotations.deal.customer;
      const exportedAt = outside.now();
      const id = outside.newId();
      run(recordExport(id, { exportedAt, edition, recipient, view, points, shown, reason }));
      return id;
    },
  };
}
