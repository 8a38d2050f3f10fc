import type { Database } from './database';

const key = 'library';
const unreadKey = 'libraryUnread';

/** The text of the team's library in the browser's store; what it says is not the business of this folder. */
export class LibraryText {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Null where none was kept yet. */
  async read(): Promise<string | null> {
    return (await this.#database.get('settings', key)) ?? null;
  }

  /** Makes the next text of the one that is there, so that another tab's last entries are not lost. */
  async update(change: (before: string | null) => string): Promise<void> {
    const transaction = this.#database.transaction('settings', 'readwrite', { durability: 'strict' });
    const before = (await transaction.store.get(key)) ?? null;
    await transaction.store.put(change(before), key);
    await transaction.done;
  }

  /** Puts a text that cannot be read out of the way; it stays in the store. */
  async setApart(): Promise<void> {
    const transaction = this.#database.transaction('settings', 'readwrite');
    const text = await transaction.store.get(key);
    if (text !== undefined) await Promise.all([transaction.store.put(text, unreadKey), transaction.store.delete(key)]);
    await transaction.done;
  }
}
