import { createContext, useContext } from 'react';
import type { Library, LibraryRecord, MergedLibrary } from '../../../annotations';
import type { Issue } from '../../../base/issue';
import type { Result } from '../../../base/result';

/** The team's library on this device, and its file. `app` provides it. */
export interface LibraryStore {
  readonly library: Library;
  /** Asks for a library file and merges it in; null where nobody chose one. */
  readonly importFile: () => Promise<Result<MergedLibrary, Issue> | null>;
  readonly exportFile: () => Promise<void>;
  /** Adds a record, or takes the place of the one with its id. */
  readonly save: (record: LibraryRecord) => Promise<void>;
}

/** Null where this build keeps no library. */
export const LibraryStoreContext = createContext<LibraryStore | null>(null);

export function useLibraryStore(): LibraryStore | null {
  return useContext(LibraryStoreContext);
}
