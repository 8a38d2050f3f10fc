import { type CaseData, type CaseRecord, type CollectionName, collectionNames, type RecordIn } from './caseData';

/** `positions/p1`. */
export type RecordKey = `${CollectionName}/${string}`;

/** What a command does to the case, reversible: records in, records out, and fields from one value to another. */
export interface Change {
  readonly added: Readonly<Record<RecordKey, CaseRecord>>;
  readonly updated: Readonly<Record<RecordKey, readonly [from: Fields, to: Fields]>>;
  readonly removed: Readonly<Record<RecordKey, CaseRecord>>;
}
export type Fields = Readonly<Record<string, unknown>>;

export function isEmptyChange({ added, updated, removed }: Change): boolean {
  return [added, updated, removed].every((part) => Object.keys(part).length === 0);
}

export function applyChange(data: CaseData, { added, updated, removed }: Change): CaseData {
  const drafts = new Map<CollectionName, Record<string, CaseRecord>>();
  const draft = (name: CollectionName): Record<string, CaseRecord> => {
    const open = drafts.get(name) ?? { ...data[name] };
    drafts.set(name, open);
    return open;
  };
  for (const key of keysOf(removed)) {
    const [name, id] = splitKey(key);
    delete draft(name)[id];
  }
  for (const key of keysOf(added)) {
    const [name, id] = splitKey(key);
    const record = added[key];
    if (record) draft(name)[id] = record;
  }
  for (const key of keysOf(updated)) {
    const [name, id] = splitKey(key);
    const before = draft(name)[id];
    const [, to] = updated[key] ?? [];
    if (before) draft(name)[id] = { ...before, ...to };
  }
  return { ...data, ...Object.fromEntries(drafts) };
}

/** The change that takes it back: undo is nothing else. */
export function invertChange({ added, updated, removed }: Change): Change {
  const inverted: Record<RecordKey, readonly [Fields, Fields]> = {};
  for (const key of keysOf(updated)) {
    const [from, to] = updated[key] ?? [{}, {}];
    inverted[key] = [to, from];
  }
  return { added: removed, updated: inverted, removed: added };
}

/** The one change between two states of a case: records that came, went, or differ in some field. */
export function changeBetween(before: CaseData, after: CaseData): Change {
  const added: Record<RecordKey, CaseRecord> = {};
  const updated: Record<RecordKey, readonly [Fields, Fields]> = {};
  const removed: Record<RecordKey, CaseRecord> = {};
  for (const name of collectionNames) {
    const [old, now] = [
      before[name] as Readonly<Record<string, CaseRecord>>,
      after[name] as Readonly<Record<string, CaseRecord>>,
    ];
    if (old === now) continue;
    for (const [id, record] of Object.entries(old)) if (!Object.hasOwn(now, id)) removed[keyOf(name, id)] = record;
    for (const [id, record] of Object.entries(now)) {
      const was = old[id];
      if (was === undefined) added[keyOf(name, id)] = record;
      else if (was !== record) {
        const fields = changedFields(was, record);
        if (fields) updated[keyOf(name, id)] = fields;
      }
    }
  }
  return { added, updated, removed };
}

function changedFields(was: CaseRecord, record: CaseRecord): readonly [Fields, Fields] | null {
  const old = was as unknown as Fields;
  const from: Record<string, unknown> = {};
  const to: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    if (sameValue(old[field], value)) continue;
    from[field] = old[field];
    to[field] = value;
  }
  return Object.keys(to).length === 0 ? null : [from, to];
}

export function keyOf(name: CollectionName, id: string): RecordKey {
  return `${name}/${id}`;
}

function splitKey(key: RecordKey): [CollectionName, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash) as CollectionName, key.slice(slash + 1)];
}

function keysOf<V>(records: Readonly<Record<RecordKey, V>>): RecordKey[] {
  return Object.keys(records) as RecordKey[];
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** A case that a command works on: reads see what it wrote so far, and the case itself is never touched. */
export class ChangeDraft {
  #data: CaseData;
  /** Collections that are copies of this draft's own: written in place, so that a paste does not copy them per record. */
  readonly #own = new Set<CollectionName>();

  constructor(data: CaseData) {
    this.#data = data;
  }

  get data(): CaseData {
    return this.#data;
  }

  set<C extends CollectionName>(name: C, record: RecordIn<C>): void {
    this.#open(name)[record.id] = record;
  }

  /** Sets fields of a record that is there; otherwise nothing. */
  update<C extends CollectionName>(name: C, id: string, fields: Partial<RecordIn<C>>): void {
    const record = this.#data[name][id] as RecordIn<C> | undefined;
    if (record) this.set(name, { ...record, ...fields });
  }

  remove(name: CollectionName, id: string): void {
    delete this.#open(name)[id];
  }

  #open(name: CollectionName): Record<string, CaseRecord> {
    if (!this.#own.has(name)) {
      this.#data = { ...this.#data, [name]: { ...this.#data[name] } };
      this.#own.add(name);
    }
    return this.#data[name];
  }
}
