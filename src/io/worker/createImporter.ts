import { type Remote, releaseProxy, wrap } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, type Result } from '../../base/result';
import type { Corrections, Estimate, ProductKey, Recipe, RecipeReport, RecipeStep, Recognition } from '../../estimate';
import type { Sheet } from '../../import';
import type { ReadFile } from '../files/pickFile';
import { hearWhile } from './hearWhile';
import type { ImportWorkerApi, WorkerReading } from './importWorker';

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ImportWorkerApi>;
  /** Settles when the worker dies, so that nobody waits for it for ever. */
  readonly died: Promise<Issue>;
}

/** The reader of files, in a worker that a new file replaces and a cancel ends. */
export function createImporter() {
  let running: Running | null = null;

  const stop = (): void => {
    running?.remote[releaseProxy]();
    running?.worker.terminate();
    running = null;
  };
  const start = (fileName: string): Running => {
    stop();
    const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'import' });
    const died = new Promise<Issue>((resolve) => {
      worker.addEventListener('error', () => resolve(workerFailed(fileName)), { once: true });
    });
    running = { worker, remote: wrap<ImportWorkerApi>(worker), died };
    return running;
  };
  /** The worker's answer, or why there is none. */
  const answer = async <T>(of: Running, asked: Promise<Result<T, Issue>>): Promise<Result<T, Issue>> => {
    try {
      return await Promise.race([asked, of.died.then((issue) => fail(issue))]);
    } catch (error) {
      return fail(workerFailed('The import', error));
    }
  };

  /** The same for what may be missing: null where the worker gives no answer. */
  const answerOrNone = async <T>(ask: (remote: Remote<ImportWorkerApi>) => Promise<T | null>): Promise<T | null> => {
    if (running === null) return null;
    const { remote, died } = running;
    try {
      return await Promise.race([ask(remote), died.then(() => null)]);
    } catch {
      return null;
    }
  };

  return {
    async readAndRecognise(
      file: ReadFile & { readonly isPasted?: true },
      corrections: Corrections,
      signal: AbortSignal,
      onProgress: (fraction: number, what: string) => void,
    ): Promise<Result<WorkerReading, Issue>> {
      const { bytes, name: fileName, isPasted = false } = file;
      if (signal.aborted) return fail(cancelled(fileName));
      const of = start(fileName);
      const aborted = new Promise<Result<WorkerReading, Issue>>((resolve) => {
        signal.addEventListener(
          'abort',
          () => {
            if (running === of) stop();
            resolve(fail(cancelled(fileName)));
          },
          { once: true },
        );
      });
      // The bytes are copied, since the case keeps them too.
      return hearWhile(onProgress, (hear) =>
        Promise.race([
          answer(of, of.remote.readAndRecognise({ bytes, fileName, isPasted }, corrections, hear)),
          aborted,
        ]),
      );
    },

    async recogniseAgain(corrections: Corrections): Promise<Result<Recognition, Issue>> {
      return running ? answer(running, running.remote.recogniseAgain(corrections)) : fail(cancelled('The import'));
    },

    sheet(name: string): Promise<Sheet | null> {
      return answerOrNone((remote) => remote.sheet(name));
    },

    async build(product: ProductKey): Promise<Result<Estimate, Issue>> {
      return running ? answer(running, running.remote.build(product)) : fail(cancelled('The import'));
    },

    recipe(corrections: Corrections, earlier: readonly RecipeStep[]): Promise<Recipe | null> {
      return answerOrNone((remote) => remote.recipe(corrections, earlier));
    },

    fromRecipe(recipe: Recipe): Promise<RecipeReport | null> {
      return answerOrNone((remote) => remote.fromRecipe(recipe));
    },
  };
}

function cancelled(fileName: string): Issue {
  return issue(fileName, 'a file that is read to its end', 'a cancel', 'Open it again when you want to go on.', false);
}

function workerFailed(where: string, error?: unknown): Issue {
  const got = error instanceof Error ? `a failure of the reader (${error.message})` : 'a failure of the reader';
  return issue(where, 'a file that the reader understands', got, 'Save it as .xlsx or .csv and open that.');
}
