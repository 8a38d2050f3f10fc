import { type Remote, wrap } from 'comlink';
import type { OriginalCell, OriginalWorkerApi } from './originalWorker';

/** A file of a revision, by the SHA-256 of its bytes. */
export interface OriginalFile {
  readonly blob: string;
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Looks into the customer's own file, in a worker that keeps the file that was asked about last. */
export function createOriginals() {
  let remote: Remote<OriginalWorkerApi> | null = null;
  let opened: { readonly blob: string; readonly isOpen: boolean } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const open = async ({ fileName, bytes: read }: OriginalFile): Promise<boolean> => {
    const bytes = await read();
    if (bytes === null) return false;
    remote ??= wrap<OriginalWorkerApi>(
      new Worker(new URL('./originalWorker.ts', import.meta.url), { type: 'module', name: 'original' }),
    );
    return remote.open(bytes, fileName, fileName.startsWith('Pasted range '));
  };
  const look = async (file: OriginalFile, sheet: string, addresses: readonly string[]) => {
    try {
      if (opened?.blob !== file.blob) opened = { blob: file.blob, isOpen: await open(file) };
      return opened.isOpen && remote ? await remote.cells(sheet, addresses) : null;
    } catch {
      // What the store or the worker refused once may be there the next time.
      opened = null;
      return null;
    }
  };
  return {
    /** Null where the file is not here or cannot be read. */
    cells(file: OriginalFile, sheet: string, addresses: readonly string[]): Promise<readonly OriginalCell[] | null> {
      // One after the other: the worker has one file open, and answers from it.
      const before = last;
      const answer = (async () => {
        await before;
        return look(file, sheet, addresses);
      })();
      last = answer;
      return answer;
    },
  };
}
