import { type Remote, wrap } from 'comlink';
import type { Guard } from '../../ui/context';
import type { GuardWorkerApi } from './guardWorker';

/** The disclosure guard in a worker of its own, begun with the first question and kept. A question at a time: the last one counts. */
export function createGuard(): Guard {
  let worker: Worker | null = null;
  let remote: Remote<GuardWorkerApi> | null = null;
  let waiting: AbortController | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
    remote = null;
  };
  return {
    async infer(question) {
      // What nobody waits for any more would keep the solver from what somebody does.
      if (waiting !== null) end();
      waiting?.abort();
      const own = new AbortController();
      waiting = own;
      if (worker === null || remote === null) {
        worker = new Worker(new URL('./guardWorker.ts', import.meta.url), { type: 'module', name: 'guard' });
        remote = wrap<GuardWorkerApi>(worker);
      }
      const failing = worker;
      const ended = new Promise<'outdated' | 'failed'>((resolve) => {
        own.signal.addEventListener('abort', () => resolve('outdated'), { once: true });
        failing.addEventListener('error', () => resolve('failed'), { once: true });
      });
      try {
        const answer = await Promise.race([remote.infer(question), ended]);
        if (answer === 'failed') end();
        return answer;
      } catch {
        end();
        return 'failed';
      } finally {
        if (waiting === own) waiting = null;
      }
    },
  };
}
