import { applyChange, type CaseData, type Change, completedCase, type Edit } from '../../case';
import type { Database, StoredChange, StoredSummary } from './database';

/** A case as the store has it, with the number of its last change. */
export interface StoredCase {
  readonly data: CaseData;
  readonly number: number;
  readonly summary: StoredSummary;
}

const changesPerSnapshot = 40;
const lastCase = 'lastCase';

/** Cases in the browser's store: a snapshot now and then, and every change after it as it happened. */
export class CaseStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The most recently changed first, without those that were put aside. */
  async list(): Promise<readonly StoredSummary[]> {
    const all = await this.#database.getAll('summaries');
    const kept = all.filter(({ removedAt }) => removedAt === undefined);
    return kept.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  }

  /** Cases that were put aside and can be brought back, the last one first. */
  async putAside(): Promise<readonly (StoredSummary & { readonly removedAt: string })[]> {
    const all = await this.#database.getAll('summaries');
    const aside = all.flatMap((summary) =>
      summary.removedAt === undefined ? [] : [{ ...summary, removedAt: summary.removedAt }],
    );
    return aside.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
  }

  /** Takes a case out of the list and keeps everything of it. `at` is an ISO time; null brings it back. */
  async setAside(id: string, at: string | null): Promise<void> {
    const transaction = this.#database.transaction(['summaries', 'settings'], 'readwrite');
    const [summaries, settings] = [transaction.objectStore('summaries'), transaction.objectStore('settings')];
    const [stored, last] = await Promise.all([summaries.get(id), settings.get(lastCase)]);
    if (stored) {
      const { removedAt: _, ...summary } = stored;
      await summaries.put(at === null ? summary : { ...summary, removedAt: at });
    }
    if (at !== null && last === id) await settings.delete(lastCase);
    await transaction.done;
  }

  /** The case that was open last, null where there is none. */
  async lastOpened(): Promise<string | null> {
    return (await this.#database.get('settings', lastCase)) ?? null;
  }

  async remember(id: string | null): Promise<void> {
    if (id === null) await this.#database.delete('settings', lastCase);
    else await this.#database.put('settings', id, lastCase);
  }

  /** The snapshot with the changes after it; null for a case that is not here. */
  async load(id: string): Promise<StoredCase | null> {
    const transaction = this.#database.transaction(['summaries', 'snapshots', 'changes']);
    const [summary, snapshot] = await Promise.all([
      transaction.objectStore('summaries').get(id),
      transaction.objectStore('snapshots').get(id),
    ]);
    if (!summary || !snapshot) return null;
    const later = IDBKeyRange.bound([id, snapshot.number + 1], [id, Number.MAX_SAFE_INTEGER]);
    const changes = await transaction.objectStore('changes').getAll(later);
    // Changes of an earlier version of the app may bring records that lack a field, so that the case is completed last.
    const data = completedCase(
      changes.reduce((sofar, { change }) => applyChange(sofar, change), completedCase(snapshot.data)),
    );
    return { data, number: changes.at(-1)?.number ?? snapshot.number, summary };
  }

  /** Puts a whole case into the store, in place of one with the same id. */
  async put(data: CaseData, summary: StoredSummary): Promise<number> {
    const transaction = this.#database.transaction(['summaries', 'snapshots', 'changes'], 'readwrite');
    const ofCase = IDBKeyRange.bound([data.id, 0], [data.id, Number.MAX_SAFE_INTEGER]);
    const last = await transaction.objectStore('changes').getAllKeys(ofCase);
    const number = last.at(-1)?.[1] ?? 0;
    await Promise.all([
      transaction.objectStore('snapshots').put({ caseId: data.id, number, data }),
      transaction.objectStore('summaries').put(summary),
      transaction.done,
    ]);
    return number;
  }

  /**
   * Appends a change under its number. Rejects with a ConstraintError where that number is taken: another tab has
   * written to the case, and nothing of it is overwritten.
   */
  async append(number: number, edit: Edit, after: CaseData, summary: StoredSummary, author: string): Promise<void> {
    const stores = ['summaries', 'snapshots', 'changes'] as const;
    const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
    const caseId = after.id;
    const entry = { caseId, number, at: summary.changedAt, author, label: edit.label, change: edit.change };
    const writes: Promise<unknown>[] = [
      transaction.objectStore('changes').add(entry),
      transaction.objectStore('summaries').put(summary),
    ];
    if (number % changesPerSnapshot === 0)
      writes.push(transaction.objectStore('snapshots').put({ caseId, number, data: after }));
    await Promise.all([...writes, transaction.done]);
  }

  /** What was done to a case, the last first: at most `limit` of it, and only what came before the change `before`. */
  async changes(id: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly StoredChange[]> {
    const range = IDBKeyRange.bound([id, 0], [id, before], false, true);
    const found: StoredChange[] = [];
    let cursor = await this.#database.transaction('changes').store.openCursor(range, 'prev');
    while (cursor && found.length < limit) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  }

  /** Everything that was done to a case, in the order in which it was done. */
  allChanges(id: string): Promise<readonly StoredChange[]> {
    return this.#database.getAll('changes', IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  }

  async setSummary(summary: StoredSummary): Promise<void> {
    await this.#database.put('summaries', summary);
  }

  /** Removes a case for good, with its changes. Its files go when no other case keeps them. */
  async remove(id: string): Promise<void> {
    const loaded = await this.load(id);
    const others = (await this.#database.getAll('snapshots')).filter(({ caseId }) => caseId !== id);
    const kept = new Set(others.flatMap(({ data }) => fileIds(data)));
    const changes = await this.#database.getAll('changes');
    for (const { caseId, change } of changes) if (caseId !== id) for (const sha of addedFiles(change)) kept.add(sha);
    const stores = ['summaries', 'snapshots', 'changes', 'blobs'] as const;
    const transaction = this.#database.transaction(stores, 'readwrite');
    const gone = loaded ? fileIds(loaded.data).filter((sha) => !kept.has(sha)) : [];
    await Promise.all([
      transaction.objectStore('summaries').delete(id),
      transaction.objectStore('snapshots').delete(id),
      transaction.objectStore('changes').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
      ...gone.map((sha) => transaction.objectStore('blobs').delete(sha)),
      transaction.done,
    ]);
  }

  async keepBlob(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#database.put('blobs', { id: sha256, bytes });
  }

  async blob(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return (await this.#database.get('blobs', sha256))?.bytes ?? null;
  }
}

/** SHA-256 of every file that a case keeps. */
export function fileIds(data: CaseData): readonly string[] {
  return [...new Set([...Object.keys(data.blobs), ...Object.values(data.revisions).map(({ blob }) => blob)])];
}

function addedFiles({ added, removed }: Change): readonly string[] {
  return [...Object.keys(added), ...Object.keys(removed)].flatMap((key) =>
    key.startsWith('blobs/') ? [key.slice('blobs/'.length)] : [],
  );
}
