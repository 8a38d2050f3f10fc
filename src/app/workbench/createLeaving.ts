import { documentOf, recordExport } from '../../case';
import { sharedPointIds } from '../../disclosure';
import type { Guard, Leaving } from '../../ui/context';
import { guardQuestion } from '../../ui/critique/guard/guardQuestion';
import type { Shared } from './shared';

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
    async pass() {
      const { open } = store.getState();
      if (open === null) return null;
      const question = guardQuestion(open, today());
      turn += 1;
      const own = turn;
      let answer = await guard.infer(question);
      // A panel asks too, and whoever asked last is answered.
      while (answer === 'outdated' && own === turn) answer = await guard.infer(question);
      if (own !== turn) return null;
      if (answer === 'failed') return { shown: null, reason: null };
      const shown = JSON.stringify(answer.shown);
      const close = answer.inferences.filter(({ isTooClose }) => isTooClose);
      if (close.length === 0) return { shown, reason: null };
      store.setState({ leaving: close });
      const reason = await new Promise<string | null>((resolve) => {
        decided = resolve;
      });
      store.setState({ leaving: null });
      return reason === null ? null : { shown, reason };
    },
    decide(reason) {
      if (reason === null) turn += 1;
      decided(reason);
    },
    record(edition, view, passed) {
      const { open } = store.getState();
      if (open === null) return;
      const { estimate, annotations, data } = open;
      const points = sharedPointIds({ estimate, annotations, words: documentOf(data) });
      const recipient = annotations.deal.customer;
      run(recordExport(outside.newId(), { exportedAt: outside.now(), edition, recipient, view, points, ...passed }));
    },
  };
}
