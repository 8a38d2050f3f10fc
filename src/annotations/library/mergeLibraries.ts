import type { Library, LibraryRecord } from './library';

/** Two versions of one record with the same time and other content. */
export interface LibraryConflict {
  readonly collection: keyof Library;
  readonly id: string;
  readonly ours: LibraryRecord;
  readonly theirs: LibraryRecord;
}

export interface MergedLibrary {
  readonly library: Library;
  /** Ids that only the other library had. */
  readonly added: readonly string[];
  /** Ids of which the other library had a later version. */
  readonly updated: readonly string[];
  /** Ours stands until somebody chooses. */
  readonly conflicts: readonly LibraryConflict[];
}

/** Two libraries as one, by id; the later version of a record holds. */
export function mergeLibraries(ours: Library, theirs: Library): MergedLibrary {
  const entries = mergeRecords('entries', ours.entries, theirs.entries);
  const saved = mergeRecords('saved', ours.saved, theirs.saved);
  const tactics = mergeRecords('tactics', ours.tactics, theirs.tactics);
  const precedents = mergeRecords('precedents', ours.precedents, theirs.precedents);
  const all = [entries, saved, tactics, precedents];
  return {
    library: {
      entries: entries.records,
      saved: saved.records,
      tactics: tactics.records,
      precedents: precedents.records,
    },
    added: all.flatMap(({ added }) => added),
    updated: all.flatMap(({ updated }) => updated),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
  };
}

function mergeRecords<R extends LibraryRecord>(
  collection: LibraryConflict['collection'],
  ours: Readonly<Record<string, R>>,
  theirs: Readonly<Record<string, R>>,
) {
  const records = new Map(Object.entries(ours));
  const added: string[] = [];
  const updated: string[] = [];
  const conflicts: LibraryConflict[] = [];
  for (const [id, their] of Object.entries(theirs)) {
    const our = records.get(id);
    if (our === undefined) added.push(id);
    else if (Date.parse(their.updatedAt) > Date.parse(our.updatedAt)) updated.push(id);
    else {
      const isSameTime = Date.parse(their.updatedAt) === Date.parse(our.updatedAt);
      if (isSameTime && !isSame(our, their)) conflicts.push({ collection, id, ours: our, theirs: their });
      continue;
    }
    records.set(id, their);
  }
  return { records: Object.fromEntries(records), added, updated, conflicts };
}

/** Plain data, whatever the order of its keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [of, other] = [Object.entries(a), new Map(Object.entries(b))];
  return of.length === other.size && of.every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}
