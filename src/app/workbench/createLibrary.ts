import type { Library, LibraryRecord } from '../../annotations';
import { issue } from '../../base/issue';
import { fail, ok } from '../../base/result';
import { type Database, LibraryText, pickFile, type ReadFile, saveFile } from '../../io';
import type { LibraryKeeper } from '../../ui/context';
import type { Shared } from './shared';

const fileName = 'hidden-costs.costbridge-library.json';
const mediaType = 'application/json';

/** What is outside: replaced in tests. */
interface FileDialogs {
  readonly pick: () => Promise<ReadFile | null>;
  readonly save: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
}

const browserDialogs: FileDialogs = {
  pick: () => pickFile('.costbridge-library.json,.json'),
  save: (bytes) => saveFile(fileName, bytes, mediaType),
};

/** The team's library in the browser's store and as a file. Where the store is blocked it lives as long as the page. */
export function createLibrary(
  database: Database | null,
  { store }: Pick<Shared, 'store'>,
  dialogs: FileDialogs = browserDialogs,
): LibraryKeeper {
  const kept = database === null ? null : new LibraryText(database);
  let loading: Promise<void> | null = null;

  const read = async (): Promise<void> => {
    const [{ readLibraryFile }, text] = await Promise.all([import('./libraryPart'), kept?.read().catch(() => null)]);
    if (!text) return;
    const library = readLibraryFile(text);
    if (library.ok) return store.setState({ library: library.value });
    const { expected, got } = library.error;
    const todo = 'Import a library file. What could not be read stays in this browser, out of the way.';
    store.setState({ issue: issue('The library of this browser', expected, got, todo) });
    await kept?.setApart().catch(() => undefined);
  };
  const load = (): Promise<void> => {
    loading ??= read();
    return loading;
  };

  /** Changes what this tab and others kept so far, and shows it. */
  const change = async <C extends { readonly library: Library }>(make: (library: Library) => C): Promise<C> => {
    await load();
    const { mergeLibraries, readLibraryFile, writeLibraryFile } = await import('./libraryPart');
    let next = make(store.getState().library);
    try {
      await kept?.update((before) => {
        const stored = before === null ? null : readLibraryFile(before);
        if (stored?.ok) next = make(mergeLibraries(store.getState().library, stored.value).library);
        return writeLibraryFile(next.library);
      });
    } catch (error) {
      store.setState({ issue: notKept(error) });
    }
    store.setState({ library: next.library });
    return next;
  };

  return {
    load,
    save: async (record) => {
      await change((library) => ({ library: withRecord(library, record) }));
    },
    importFile: async () => {
      const file = await dialogs.pick();
      if (file === null) return null;
      const { mergeLibraries, readLibraryFile } = await import('./libraryPart');
      const theirs = readLibraryFile(new TextDecoder().decode(file.bytes));
      if (!theirs.ok) {
        const { where, expected, got, todo } = theirs.error;
        return fail(issue(where.replace('library file', file.name), expected, got, todo));
      }
      return ok(await change((library) => mergeLibraries(library, theirs.value)));
    },
    exportFile: async () => {
      await load();
      const { writeLibraryFile } = await import('./libraryPart');
      try {
        await dialogs.save(new TextEncoder().encode(writeLibraryFile(store.getState().library)));
      } catch (error) {
        store.setState({ issue: notWritten(error) });
      }
    },
  };
}

function withRecord(library: Library, record: LibraryRecord): Library {
  if ('tactic' in record) return { ...library, tactics: { ...library.tactics, [record.id]: record } };
  if ('entry' in record) return { ...library, entries: { ...library.entries, [record.id]: record } };
  if ('heading' in record) return { ...library, precedents: { ...library.precedents, [record.id]: record } };
  return { ...library, saved: { ...library.saved, [record.id]: record } };
}

function notKept(error: unknown) {
  const got = `a refusal (${error instanceof Error ? error.message : String(error)})`;
  const todo = 'Export the library to a file before you close this page.';
  return issue('The store of this browser', 'to keep the library', got, todo);
}

function notWritten(error: unknown) {
  const got = `a refusal (${error instanceof Error ? error.message : String(error)})`;
  return issue(fileName, 'a file that can be written', got, 'Export the library again and choose another place.');
}
