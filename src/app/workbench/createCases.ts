import { issue } from '../../base/issue';
import {
  type BlobRecord,
  type CaseData,
  type CaseFile,
  newCase,
  type Revision,
  withoutSealed,
  writeCaseFile,
} from '../../case';
import {
  caseFileBytes,
  caseFileName,
  caseMediaType,
  type FileHandle,
  fileIds,
  holdCase,
  missingFiles,
  openCaseFile,
  saveFile,
} from '../../io';
import type { Cases, NewCaseInput, PickedFile, Saving } from '../../ui/context';
import { CaseSaver } from './CaseSaver';
import { createShelf } from './caseShelf';
import { deriveOpenCase } from './deriveOpenCase';
import { fetchExample } from './fetchExample';
import { Session } from './session';
import type { Shared } from './shared';
import { notHere, storageIssue } from './storageIssues';
import { summaryOf } from './summaryOf';

/** Opening, starting, saving and removing cases. Until a case is fully understood, the open one stays. */
export function createCases(shared: Shared): Cases {
  const { store, caseStore, blobs, outside, show, reportSaving } = shared;
  const handles = new Map<string, FileHandle>();

  const refreshList = async (): Promise<void> => {
    if (caseStore) store.setState({ recent: await caseStore.list(), removed: await caseStore.putAside() });
  };

  /** Shows a case that the store has, or that stands in memory alone where there is no store. */
  const take = async (data: CaseData, number: number, saving: Partial<Saving>, steal = false): Promise<void> => {
    const saver = new CaseSaver(caseStore, number, reportSaving);
    const current = shared.opened();
    if (current?.session.data.id === data.id) await current.release();
    const lock = await holdCase(data.id, steal, () => saver.giveUp());
    if (lock === null) saver.giveUp();
    show({ session: new Session(data), saver, release: lock?.release ?? (() => Promise.resolve()) }, saving);
    await caseStore?.remember(data.id).catch(() => undefined);
  };

  const { shelf, settled } = createShelf(shared, refreshList);

  const open = async (id: string, steal = false): Promise<boolean> => {
    await settled();
    await shared.opened()?.saver.settled();
    const stored = await caseStore?.load(id);
    if (!stored) {
      store.setState({ issue: notHere(id) });
      return false;
    }
    const { changedAt, fileAt, isFileBehind, removedAt } = stored.summary;
    // Someone who opens what was removed wants it back.
    if (removedAt !== undefined) {
      await caseStore?.setAside(id, null);
      await refreshList();
    }
    await take(stored.data, stored.number, { savedAt: changedAt, fileAt, isFileBehind }, steal);
    return true;
  };

  /** Puts a whole case with its files into the store and shows it. */
  const admit = async (data: CaseData, files: CaseFile['files'], fileAt: string | null): Promise<boolean> => {
    await shared.opened()?.saver.settled();
    const derived = deriveOpenCase(data, { past: [], future: [] }, null);
    if (derived === null) {
      const todo = 'Open another copy of it. What was open stays open.';
      store.setState({ issue: issue('The case', 'at least one revision of an estimate', 'none', todo) });
      return false;
    }
    const changedAt = outside.now();
    let problem: Saving['problem'] = null;
    let number = 0;
    try {
      for (const [sha, bytes] of files) await blobs.put(sha, new Uint8Array(bytes));
      const summary = summaryOf(derived, { changedAt, fileAt, isFileBehind: false });
      number = (await caseStore?.put(data, summary)) ?? 0;
    } catch (error) {
      problem = storageIssue(error);
    }
    const saving = { savedAt: problem ? null : changedAt, fileAt, isFileBehind: fileAt === null, problem };
    await take(data, number, problem ? { ...saving, state: 'unsaved' } : saving);
    await refreshList();
    return true;
  };

  /** Puts a whole case into the store beside the one that is shown. False where the store does not take it. */
  const shelve = async (data: CaseData, files: CaseFile['files']): Promise<boolean> => {
    const derived = deriveOpenCase(data, { past: [], future: [] }, null);
    if (caseStore === null || derived === null) return false;
    try {
      for (const [sha, bytes] of files) await blobs.put(sha, new Uint8Array(bytes));
      await caseStore.put(data, summaryOf(derived, { changedAt: outside.now(), fileAt: null, isFileBehind: true }));
      return true;
    } catch {
      return false;
    }
  };

  const openFile = async (file: PickedFile): Promise<boolean> => {
    const read = await openCaseFile(file);
    if (!read.ok) {
      store.setState({ issue: read.error });
      return false;
    }
    const { data, files } = read.value;
    const here = await caseStore?.load(data.id);
    const isSame = here && sameCase(here.data, data);
    if (isSame) return open(data.id);
    const isOpened = await admit(here ? { ...data, id: outside.newId() } : data, files, outside.now());
    if (isOpened && here) store.setState({ issue: openedBeside(file.name) });
    const missing = missingFiles(read.value);
    if (isOpened && missing.length > 0) store.setState({ issue: withoutFiles(file.name, missing.length) });
    return isOpened;
  };

  const filesOf = async (data: CaseData): Promise<Map<string, Uint8Array>> => {
    const files = new Map<string, Uint8Array>();
    for (const sha of fileIds(data)) {
      const bytes = await blobs.get(sha);
      if (bytes) files.set(sha, bytes);
    }
    return files;
  };

  const cases: Cases = {
    open: (id) => open(id),
    openFile,
    openExample: async () => {
      const example = await fetchExample();
      if (!example.ok) {
        store.setState({ issue: example.error });
        return false;
      }
      const read = await openCaseFile(example.value);
      if (!read.ok) {
        store.setState({ issue: read.error });
        return false;
      }
      // Someone who comes back finds the example as they left it.
      const { data, files } = read.value;
      return (await caseStore?.load(data.id)) ? open(data.id) : admit(data, files, null);
    },
    startEach: async (inputs) => {
      const [first, ...others] = inputs;
      if (first === undefined) return false;
      const left: string[] = [];
      // The last is put away first: the list shows the newest at the top.
      for (const input of others.toReversed()) {
        const { data, files } = await startCase(input, shared);
        if (!(await shelve(data, files))) left.unshift(input.deal.product ?? input.estimate.name);
      }
      const started = await startCase(first, shared);
      const isStarted = await admit(started.data, started.files, null);
      if (left.length > 0) store.setState({ issue: notShelved(left) });
      return isStarted;
    },
    saveToFile: async () => {
      const opened = shared.opened();
      const current = store.getState().open;
      if (!opened || !current) return;
      const { data } = opened.session;
      const files = await filesOf(data);
      const name = caseFileName(
        current.annotations.deal.product || current.estimate.name,
        current.annotations.deal.customer,
      );
      try {
        const bytes = caseFileBytes({ data, files });
        const { outcome, handle } = await saveFile(name, bytes, caseMediaType, handles.get(data.id) ?? null);
        if (outcome === 'cancelled') return;
        if (handle) handles.set(data.id, handle);
      } catch (error) {
        handles.delete(data.id);
        store.setState({ issue: notWritten(name, error) });
        return;
      }
      const fileAt = outside.now();
      const isFileBehind = opened.session.data !== data;
      reportSaving({ fileAt, isFileBehind });
      const changedAt = store.getState().saving.savedAt ?? fileAt;
      opened.saver.setSummary(summaryOf(current, { changedAt, fileAt, isFileBehind }));
    },
    saveWithoutSealed: async () => {
      const current = store.getState().open;
      if (current === null) return;
      const { data, annotations, estimate } = current;
      const { product, customer } = annotations.deal;
      const name = caseFileName(product || estimate.name, `${customer} without walk-away`);
      try {
        const bytes = caseFileBytes({ data: withoutSealed(data), files: await filesOf(data) });
        await saveFile(name, bytes, caseMediaType);
      } catch (error) {
        store.setState({ issue: notWritten(name, error) });
      }
    },
    takeOver: async () => {
      const id = shared.opened()?.session.data.id;
      if (id !== undefined) await open(id, true);
    },
    refresh: refreshList,
    ...shelf,
  };
  return cases;
}

async function startCase({ file, corrections, product, estimate, deal }: NewCaseInput, { blobs, outside }: Shared) {
  let blob: BlobRecord;
  try {
    blob = await blobs.keep(file);
  } catch {
    // The bytes are in memory; that the store is full is told when the case itself is written.
    blob = await blobs.describe(file);
  }
  const revision: Revision = {
    id: outside.newId(),
    order: 'i',
    importedAt: outside.now(),
    fileName: file.name,
    blob: blob.id,
    corrections,
    product,
    estimate,
  };
  const named = { product: estimate.name, currency: estimate.currency, ...deal };
  return { data: newCase(outside.newId(), revision, named, [blob]), files: new Map([[blob.id, file.bytes]]) };
}

/** By what would be written, so that the order of records does not matter. */
function sameCase(a: CaseData, b: CaseData): boolean {
  const files = new Map<string, Uint8Array>();
  return writeCaseFile({ data: a, files }) === writeCaseFile({ data: b, files });
}

function openedBeside(name: string) {
  const todo =
    'It was opened as a case of its own; the one that was here stays as it is. Remove the one that you do not need.';
  return issue(
    name,
    'a case that is new here, or as it is here',
    'other changes than the case in this browser',
    todo,
    false,
  );
}

function withoutFiles(name: string, count: number) {
  const got = count === 1 ? 'one of them missing' : `${count} of them missing`;
  return issue(name, 'the files that the case names', got, 'Attach them again where they are cited.', false);
}

function notShelved(names: readonly string[]) {
  const got = `no room for ${names.join(', ')}`;
  const todo = 'Save this case to a file, then open the estimate again and take the next product.';
  return issue('The store of this browser', 'to keep a case for each product', got, todo);
}

function notWritten(name: string, error: unknown) {
  const got = `a refusal (${error instanceof Error ? error.message : String(error)})`;
  return issue(name, 'a file that can be written', got, 'Save to file again and choose another place.');
}
