import { type Remote, wrap } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, type Result } from '../../base/result';
import { hearWhile } from '../worker/hearWhile';
import type { PdfProgress } from './pdfProgress';
import type { PdfRequest, PdfWorker } from './pdfWorker';

/** Sets documents as PDF in a worker of its own, which is started at the first export and kept for the next. */
export interface PdfMaker {
  /**
   * One document at a time: one that is asked for meanwhile waits for its turn. Aborting gives an issue that says so, at
   * once, and ends the worker where the document was being made; the next one starts another.
   */
  make(
    request: PdfRequest,
    onProgress?: (progress: PdfProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<Uint8Array, Issue>>;
}

type Made = Result<Uint8Array, Issue>;

export function createPdfMaker(): PdfMaker {
  let running: { readonly worker: Worker; readonly remote: Remote<PdfWorker> } | null = null;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  function start(): NonNullable<typeof running> {
    if (running !== null) return running;
    const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module', name: 'pdf' });
    running = { worker, remote: wrap<PdfWorker>(worker) };
    return running;
  }

  function close(): void {
    running?.worker.terminate();
    running = null;
  }

  async function makeNow(
    request: PdfRequest,
    onProgress: (progress: PdfProgress) => void,
    signal: AbortSignal | undefined,
  ): Promise<Made> {
    if (signal?.aborted === true) return fail(cancelled);
    let own: NonNullable<typeof running>;
    try {
      own = start();
    } catch (error) {
      // A browser may refuse the worker itself.
      return fail(issue('Critique PDF', 'a worker', String(error), 'Reload the page and export again.'));
    }
    const { worker, remote } = own;
    // A worker that is ended, or that fails to load, answers nothing: these two answer for it.
    let end: (result: Made) => void = () => undefined;
    const ended = new Promise<Made>((resolve) => {
      end = resolve;
    });
    const abort = (): void => {
      close();
      end(fail(cancelled));
    };
    const broken = (event: ErrorEvent): void => {
      close();
      end(fail(issue('Critique PDF', 'a running worker', event.message, 'Reload the page and export again.')));
    };
    signal?.addEventListener('abort', abort);
    worker.addEventListener('error', broken);
    try {
      const fonts = new URL('fonts/', globalThis.document.baseURI).href;
      return await hearWhile(onProgress, (hear) => Promise.race([remote.make(request, fonts, hear), ended]));
    } catch (error) {
      close();
      const todo = 'Export again; if it fails, report it with the case file.';
      return fail(issue('Critique PDF', 'a document', String(error), todo));
    } finally {
      signal?.removeEventListener('abort', abort);
      worker.removeEventListener('error', broken);
    }
  }

  return {
    make(request, onProgress = () => undefined, signal) {
      if (signal?.aborted === true) return Promise.resolve(fail(cancelled));
      if (waiting > 0) onProgress('waiting');
      waiting += 1;
      const before = last;
      const made = (async (): Promise<Made> => {
        await before;
        const result = await makeNow(request, onProgress, signal);
        waiting -= 1;
        return result;
      })();
      last = made;
      // Who gives up while another document is being made does not wait for it.
      const givenUp = new Promise<Made>((resolve) => {
        signal?.addEventListener('abort', () => resolve(fail(cancelled)), { once: true });
      });
      return Promise.race([made, givenUp]);
    },
  };
}

const cancelled = issue('Critique PDF', 'a finished export', 'a cancelled one', 'Nothing was written.', false);
