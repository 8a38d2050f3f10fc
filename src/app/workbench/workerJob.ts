/** One job of a worker that was made for it; whatever ends the job ends the worker. */
export interface WorkerJob<T> {
  readonly done: Promise<T | 'cancelled' | 'failed'>;
  readonly cancel: () => void;
}

export function workerJob<T>(worker: Worker, ask: () => Promise<T>): WorkerJob<T> {
  let cancel = (): void => undefined;
  const ended = new Promise<'cancelled' | 'failed'>((resolve) => {
    worker.addEventListener('error', () => resolve('failed'), { once: true });
    cancel = () => resolve('cancelled');
  });
  const work = async (): Promise<T | 'cancelled' | 'failed'> => {
    try {
      return await Promise.race([ask(), ended]);
    } catch {
      return 'failed';
    } finally {
      worker.terminate();
    }
  };
  return { done: work(), cancel: () => cancel() };
}
