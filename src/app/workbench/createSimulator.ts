import { proxy, type Remote, wrap } from 'comlink';
import type { Simulator } from '../../ui/context';
import type { SimulationWorkerApi } from './simulationWorker';

/** Simulates in a worker of its own. A new run, or a cancel, ends the one before. */
export function createSimulator(): Simulator {
  let running: { readonly worker: Worker; readonly remote: Remote<SimulationWorkerApi> } | null = null;
  const stop = (): void => {
    running?.worker.terminate();
    running = null;
  };
  return {
    async run(estimate, annotations, settings, signal, onProgress) {
      stop();
      if (signal.aborted) return 'cancelled';
      const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url), {
        type: 'module',
        name: 'simulation',
      });
      const of = { worker, remote: wrap<SimulationWorkerApi>(worker) };
      running = of;
      const ended = new Promise<'cancelled' | 'failed'>((resolve) => {
        worker.addEventListener('error', () => resolve('failed'), { once: true });
        signal.addEventListener(
          'abort',
          () => {
            if (running === of) stop();
            resolve('cancelled');
          },
          { once: true },
        );
      });
      const told = proxy(async (done: number) => onProgress(done / settings.trials));
      try {
        return await Promise.race([of.remote.run(estimate, annotations, settings, told), ended]);
      } catch {
        return 'failed';
      }
    },
  };
}
