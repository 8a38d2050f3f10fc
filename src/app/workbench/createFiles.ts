import { createOriginals, downloadFile, fromClipboard, pastedFile, pickFile, rasterise, readFile } from '../../io';
import type { Files } from '../../ui/context';
import type { Shared } from './shared';
import { storageIssue } from './storageIssues';

const accepted = {
  estimate: '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.xml,.html,.htm,.slk',
  case: '.json,application/json',
  evidence: '',
  logo: '.svg,.png,image/svg+xml,image/png',
} as const;

export function createFiles({ blobs, store, outside }: Shared): Files {
  const originals = createOriginals();
  return {
    pick: (wanted) => pickFile(accepted[wanted]),
    read: readFile,
    pasted: (data) => pastedFile(data, outside.now()),
    fromClipboard: () => fromClipboard(outside.now()),
    rasterise,
    download: downloadFile,
    keep: async (file) => {
      try {
        return await blobs.keep(file);
      } catch (error) {
        // The bytes stay in memory, and go into the case file.
        store.setState({ issue: storageIssue(error) });
        return blobs.describe(file);
      }
    },
    blob: (sha256) => blobs.get(sha256),
    originalCells: ({ blob, fileName }, sheet, addresses) =>
      originals.cells({ blob, fileName, bytes: () => blobs.get(blob) }, sheet, addresses),
  };
}
