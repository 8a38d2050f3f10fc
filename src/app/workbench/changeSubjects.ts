import type { CaseData, Change } from '../../case';
import type { Selected } from '../../ui/context';

/** Which line or hidden cost a record is about, by `positions/p1`. */
export type KnownSubjects = Map<string, Selected>;

const collections = ['positions', 'comments', 'decisions', 'doubts', 'hiddenCosts'] as const;

/** What the records of a case are about, as they are now. */
export function subjectsIn(data: CaseData): KnownSubjects {
  const known: KnownSubjects = new Map();
  for (const name of collections)
    for (const [id, record] of Object.entries<object>(data[name])) learn(known, `${name}/${id}`, record);
  return known;
}

/** Adds what a change says of records that came and went: they may be gone from the case since. */
export function learnFrom(known: KnownSubjects, { added, removed }: Change): void {
  for (const part of [added, removed]) for (const [key, record] of Object.entries(part)) learn(known, key, record);
}

/** The lines and hidden costs that a change touches, each once. */
export function subjectsOf({ added, updated, removed }: Change, known: KnownSubjects): readonly Selected[] {
  const found = new Map<string, Selected>();
  const add = (subject: Selected | null | undefined): void => {
    if (subject) found.set(subjectKey(subject), subject);
  };
  for (const part of [added, removed]) for (const [key, record] of Object.entries(part)) add(subjectOf(key, record));
  for (const [key, fields] of Object.entries(updated)) {
    // A position that went to another line concerns both.
    const places = fields.map((side) => subjectOf(key, side));
    if (places.every((place) => place === null)) add(known.get(key));
    else for (const place of places) add(place);
  }
  return [...found.values()];
}

export function subjectKey({ type, id }: Selected): string {
  return `${type} ${id}`;
}

function learn(known: KnownSubjects, key: string, record: object): void {
  const subject = subjectOf(key, record);
  if (subject) known.set(key, subject);
}

/** Of a whole record, or of some of its fields. */
function subjectOf(key: string, record: object): Selected | null {
  const slash = key.indexOf('/');
  const [name, id] = [key.slice(0, slash), key.slice(slash + 1)];
  if (name === 'hiddenCosts') return { type: 'hiddenCost', id } as Selected;
  if (!collections.some((known) => known === name)) return null;
  if ('about' in record) return record.about as Selected;
  return 'lineId' in record && record.lineId !== null ? ({ type: 'line', id: record.lineId } as Selected) : null;
}
