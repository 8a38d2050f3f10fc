import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaseData, Change } from '../../case';
import type { Recipe } from '../../estimate';

/** What a person sees in the list of cases, without opening one. */
export interface StoredSummary {
  readonly id: string;
  readonly product: string;
  readonly customer: string;
  readonly currency: string | null;
  readonly gap: string;
  readonly stated: string;
  readonly changedAt: string;
  readonly fileAt: string | null;
  /** Whether something changed since it was saved to a file. */
  readonly isFileBehind: boolean;
  /** Since when it is out of the list; it can be brought back until it is removed for good. */
  readonly removedAt?: string;
}

/** One thing that was done, as it happened. */
export interface StoredChange {
  readonly caseId: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: string;
  readonly author: string;
  readonly label: string;
  readonly change: Change;
}

export interface StoredSnapshot {
  readonly caseId: string;
  /** The last change that it contains; 0 for a case as it was opened. */
  readonly number: number;
  readonly data: CaseData;
}

/** Corrections of an import, for the next file of the same shape. */
export interface StoredRecipe {
  readonly id: string;
  readonly keptAt: string;
  readonly recipe: Recipe;
}

interface Schema extends DBSchema {
  summaries: { key: string; value: StoredSummary };
  snapshots: { key: string; value: StoredSnapshot };
  changes: { key: [string, number]; value: StoredChange };
  blobs: { key: string; value: { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> } };
  /** Single texts: which case was open last, the team's library. */
  settings: { key: string; value: string };
  /** Since version 2. */
  recipes: { key: string; value: StoredRecipe };
}
export type Database = IDBPDatabase<Schema>;

/** Rejects where the browser blocks its store. */
export function openDatabase(name = 'costbridge'): Promise<Database> {
  return openDB<Schema>(name, 2, {
    upgrade(database, before) {
      if (before < 2) database.createObjectStore('recipes', { keyPath: 'id' });
      if (before > 0) return;
      database.createObjectStore('summaries', { keyPath: 'id' });
      database.createObjectStore('snapshots', { keyPath: 'caseId' });
      database.createObjectStore('changes', { keyPath: ['caseId', 'number'] });
      database.createObjectStore('blobs', { keyPath: 'id' });
      database.createObjectStore('settings');
    },
    // A newer version of the app in another tab may upgrade; this one then says that it cannot save.
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
