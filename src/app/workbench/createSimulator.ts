import { type Remote, wrap } from 'comlink';
import { hearWhile } from '../../io';
import type { Simulator } from '../../ui/context';
import type { SimulationWorkerApi } from './simulationWorker';

type Told = (done: number) => Promise<void>;

/** Simulates in a worker of its own. A new run, or a cancel, ends the one before. */
export function createSimulator(): Simulator {
  let running: { readonly worker: Worker; readonly remote: Remote<SimulationWorkerApi> } | null = null;
  const stop = (): void => {
    running?.worker.terminate();
    running = null;
  };
  const begin = async <T>(
    ask: (remote: Remote<SimulationWorkerApi>, told: Told) => Promise<T>,
    trials: number,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<T | 'cancelled' | 'failed'> => {
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
    try {
      return await hearWhile(
        (done: number) => onProgress(done / trials),
        (told) => Promise.race([ask(of.remote, told), ended]),
      );
    } catch {
      return 'failed';
    }
  };
  return {
    run: async (estimate, annotations, settings, signal, onProgress) =>
      await begin(
        async (remote, told) => await remote.run(estimate, annotations, settings, told),
        settings.trials,
        signal,
        onProgress,
      ),
    runOwnership: async (ownership, annualVolume, own, settings, signal, onProgress) =>
      await begin(
        async (remote, told) => await remote.runOwnership(ownership, annualVolume, own, settings, told),
        settings.trials,
        signal,
        onProgress,
      ),
  };
}
