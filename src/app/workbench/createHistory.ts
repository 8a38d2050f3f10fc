import type { CaseStore, StoredChange } from '../../io';
import type { ActivityEntry, CaseHistory, Selected } from '../../ui/context';
import type { ActivityLog, LoggedChange } from './ActivityLog';
import { type KnownSubjects, learnFrom, subjectKey, subjectsIn, subjectsOf } from './changeSubjects';
import type { Session } from './session';

/** The open case, what was done to it in this visit, and the number of the last change before that. */
interface Followed {
  readonly session: Session;
  readonly log: ActivityLog;
  readonly number: number;
}

interface HistoryInput {
  readonly caseStore: CaseStore | null;
  readonly opened: () => Followed | null;
  readonly undo: () => void;
}

interface Earlier {
  readonly known: KnownSubjects;
  readonly bySubject: ReadonlyMap<string, readonly ActivityEntry[]>;
}

/** What was done in the open case: from the store as it was when the case opened, and from this visit after that. */
export function createHistory({ caseStore, opened, undo }: HistoryInput): CaseHistory {
  let read: { readonly of: Session; readonly earlier: Promise<Earlier> } | null = null;
  /** Read once a visit: what was done before it does not change any more. */
  const earlierOf = ({ session, number }: Followed): Promise<Earlier> => {
    if (read?.of !== session) {
      const stored = caseStore?.allChanges(session.data.id).catch(() => []) ?? Promise.resolve([]);
      read = { of: session, earlier: indexed(stored, number) };
    }
    return read.earlier;
  };

  return {
    list: async (limit, before = Number.MAX_SAFE_INTEGER) => {
      const followed = opened();
      if (followed === null) return [];
      const { session, log, number } = followed;
      const id = session.data.id;
      const now = log.entries.filter((entry) => entry.number < before).slice(-limit);
      const wanted = limit - now.length;
      const stored =
        wanted > 0 && caseStore
          ? await caseStore.changes(id, wanted, Math.min(before, number + 1)).catch(() => [])
          : [];
      const changes = [...now.toReversed(), ...stored];
      const known = subjectsIn(session.data);
      for (const { change } of changes) learnFrom(known, change);
      const steps = log.undoSteps();
      return changes.map((change) => entryOf(change, subjectsOf(change.change, known), steps));
    },
    ofLine: async (about) => {
      const followed = opened();
      if (followed === null) return [];
      const { known, bySubject } = await earlierOf(followed);
      const all = new Map([...known, ...subjectsIn(followed.session.data)]);
      for (const { change } of followed.log.entries) learnFrom(all, change);
      const steps = followed.log.undoSteps();
      const key = subjectKey(about);
      const now = followed.log.entries.flatMap((logged) => {
        const subjects = subjectsOf(logged.change, all);
        return subjects.some((subject) => subjectKey(subject) === key) ? [entryOf(logged, subjects, steps)] : [];
      });
      return [...now.toReversed(), ...(bySubject.get(key) ?? [])];
    },
    undoSteps: (count) => {
      for (let i = 0; i < count; i++) undo();
    },
  };
}

async function indexed(reading: Promise<readonly StoredChange[]>, last: number): Promise<Earlier> {
  const changes = (await reading).filter(({ number }) => number <= last);
  const known: KnownSubjects = new Map();
  for (const { change } of changes) learnFrom(known, change);
  const bySubject = new Map<string, ActivityEntry[]>();
  for (const stored of changes.toReversed()) {
    const subjects = subjectsOf(stored.change, known);
    const entry = entryOf(stored, subjects, new Map());
    for (const subject of subjects) {
      const others = bySubject.get(subjectKey(subject));
      if (others) others.push(entry);
      else bySubject.set(subjectKey(subject), [entry]);
    }
  }
  return { known, bySubject };
}

function entryOf(
  { number, at, author, label }: LoggedChange | StoredChange,
  subjects: readonly Selected[],
  steps: ReadonlyMap<number, number>,
): ActivityEntry {
  const [about = null, ...others] = subjects;
  return {
    number,
    at,
    author,
    label,
    about: others.length === 0 ? about : null,
    undoSteps: steps.get(number) ?? null,
  };
}
