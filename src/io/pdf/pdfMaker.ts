import { type Remote, wrap } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, type Result } from '../../base/result';
import { hearWhile } from '../worker/hearWhile';
import type { PdfProgress } from './pdfProgress';
import type { PdfRequest, PdfWorker } from './pdfWorker';

/** Sets documents as PDF in a worker of its own, which is started at the first export and kept for the next. */
export interface PdfMaker {
  /** One export at a time. Aborting ends the worker, and gives an issue that says so. */
  make(
    request: PdfRequest,
    onProgress?: (progress: PdfProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<Uint8Array, Issue>>;
  /** Ends the worker and frees its memory. */
  close(): void;
}

export function createPdfMaker(): PdfMaker {
  let running: { readonly worker: Worker; readonly remote: Remote<PdfWorker> } | null = null;

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

  return {
    close,
    async make(request, onProgress = () => undefined, signal) {
      if (signal?.aborted === true) return fail(cancelled);
      const { worker, remote } = start();
      // A worker that is ended, or that fails to load, answers nothing: these two answer for it.
      let end: (result: Result<Uint8Array, Issue>) => void = () => undefined;
      const ended = new Promise<Result<Uint8Array, Issue>>((resolve) => {
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
        return fail(
          issue(
            'Critique PDF',
            'a document',
            String(error),
            'Export again; if it fails, report it with the case file.',
          ),
        );
      } finally {
        signal?.removeEventListener('abort', abort);
        worker.removeEventListener('error', broken);
      }
    },
  };
}

const cancelled = issue('Critique PDF', 'a finished export', 'a cancelled one', 'Nothing was written.', false);
