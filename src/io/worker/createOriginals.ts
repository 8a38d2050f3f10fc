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
  let opened: { readonly blob: string; readonly done: Promise<boolean> } | null = null;

  const open = async ({ fileName, bytes: read }: OriginalFile): Promise<boolean> => {
    const bytes = await read();
    if (bytes === null) return false;
    remote ??= wrap<OriginalWorkerApi>(
      new Worker(new URL('./originalWorker.ts', import.meta.url), { type: 'module', name: 'original' }),
    );
    return remote.open(bytes, fileName, fileName.startsWith('Pasted range '));
  };
  return {
    /** Null where the file is not here or cannot be read. */
    async cells(
      file: OriginalFile,
      sheet: string,
      addresses: readonly string[],
    ): Promise<readonly OriginalCell[] | null> {
      if (opened?.blob !== file.blob) opened = { blob: file.blob, done: open(file) };
      const isOpen = await opened.done;
      return isOpen && remote ? remote.cells(sheet, addresses) : null;
    },
  };
}
