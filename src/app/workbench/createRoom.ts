import { issue } from '../../base/issue';
import { documentOf, ownershipOf, recordOutcome, recordSession, removeOutcome } from '../../case';
import { type SessionInput, share, shareSession, whatIf } from '../../disclosure';
import type { HeldSession, Leaving, OpenCase, Room, RoomState } from '../../ui/context';
import { clearLock, onLockChanged, type RoomLock, readLock, writeLock } from './roomLock';
import type { Shared } from './shared';

const where = 'The review';

const wrongPassphrase = issue(
  where,
  'the passphrase that it was opened with',
  'another one',
  'Type it again; capital letters and spaces count. The case itself is not encrypted by it: if it is forgotten, the saved case file opens in another browser.',
);
const noStore = issue(
  where,
  'a browser that keeps something for this page',
  'one that keeps nothing, so that a reload would show the case',
  'Allow this page to store data, or use another browser.',
);
const elsewhere = issue(
  where,
  'one window that holds it',
  'another one that has it open',
  'Go on there. This window shows nothing of the case until the review is closed.',
);
const gone = issue(
  where,
  'the case that is reviewed',
  'none that could be opened',
  'Close the review with its passphrase, and open the case again.',
);
const noSession = issue(where, 'a session of this case', 'none', 'Add one on the Review screen.');

/** Locks the app to what both sides may see while a review is held. */
export async function createRoom(
  { store, outside, run }: Pick<Shared, 'store' | 'outside' | 'run'>,
  leaving: Leaving,
  openCase: (id: string) => Promise<boolean>,
): Promise<Room> {
  let state: RoomState | null = null;
  let lock: RoomLock | 'damaged' | null = null;
  let last: { readonly open: OpenCase; readonly held: HeldSession | null } | null = null;
  const listeners = new Set<() => void>();

  const heldOf = (open: OpenCase, sessionId: string): HeldSession | null => {
    const input = inputOf(open, sessionId);
    const session = open.data.sessions[sessionId];
    if (input === null || session?.openedAt == null) return null;
    const { title, agenda, attendeesOurs, attendeesTheirs, openedAt } = session;
    return {
      session: shareSession(input),
      title,
      agenda,
      attendeesOurs,
      attendeesTheirs,
      openedAt,
      language: documentOf(open.data).language,
      locale: store.getState().preferences.locale,
    };
  };
  /** The state that follows from the lock and the case; what did not change keeps its identity. */
  const update = (): void => {
    const { open, saving } = store.getState();
    let next: RoomState | null = null;
    if (lock === 'damaged') next = { held: null, issue: gone };
    else if (lock !== null) {
      if (open === null || open.data.id !== lock.caseId) next = { held: null, issue: gone };
      else if (saving.state === 'elsewhere') next = { held: null, issue: elsewhere };
      else {
        if (last?.open.data !== open.data) last = { open, held: heldOf(open, lock.sessionId) };
        next = { held: last.held, issue: last.held === null ? gone : null };
      }
    }
    if (next?.held === state?.held && next?.issue === state?.issue && (next === null) === (state === null)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const current = (): { readonly open: OpenCase; readonly sessionId: string; readonly input: SessionInput } | null => {
    const { open } = store.getState();
    if (open === null || lock === null || lock === 'damaged') return null;
    const input = inputOf(open, lock.sessionId);
    return input && { open, sessionId: lock.sessionId, input };
  };
  const opens = async (passphrase: string): Promise<boolean> => {
    if (lock === null || lock === 'damaged') return false;
    const { openText } = await import('./sealingPart');
    return (await openText(lock.seal, passphrase, boundTo(lock))).ok;
  };

  const follow = (): void => {
    lock = readLock();
    update();
  };
  store.subscribe(update);
  onLockChanged(follow);
  lock = readLock();
  // The case that is reviewed, whichever was open last.
  if (lock !== null && lock !== 'damaged' && store.getState().open?.data.id !== lock.caseId)
    await openCase(lock.caseId).catch(() => false);
  update();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async enter(sessionId, passphrase) {
      if (store.getState().open?.data.sessions[sessionId] === undefined) return noSession;
      const passed = await leaving.pass();
      if (passed === null) return null;
      const { open } = passed;
      const { sealText } = await import('./sealingPart');
      const place = { caseId: open.data.id, sessionId };
      const sealed = await sealText('', passphrase, boundTo(place), outside.now());
      if (!sealed.ok) return noStore;
      const words = documentOf(open.data);
      const { estimate, annotations, data } = open;
      const date = data.sessions[sessionId]?.heldOn ?? outside.now().slice(0, 10);
      const view = share({ estimate, annotations, ownership: ownershipOf(data), words, date });
      const exportId = leaving.record('session', view, passed);
      if (exportId === null) return gone;
      run(recordSession(sessionId, { openedAt: outside.now(), exportId }));
      return writeLock({ ...place, seal: sealed.value.sealed }) ? null : noStore;
    },
    whatIf(number, said) {
      const at = current();
      const pointId = at?.input.pointIds[number - 1];
      return at && pointId !== undefined ? whatIf(at.input, { ...said, pointId }) : null;
    },
    say(number, said) {
      const at = current();
      const pointId = at?.input.pointIds[number - 1];
      if (at && pointId !== undefined)
        run(recordOutcome(outside.newId(), at.sessionId, { ...said, pointId }, outside.now()));
    },
    takeBack(number) {
      const at = current();
      const pointId = at?.input.pointIds[number - 1];
      if (at && pointId !== undefined) run(removeOutcome(at.sessionId, pointId));
    },
    async notes(passphrase) {
      if (!(await opens(passphrase))) return wrongPassphrase;
      const at = current();
      if (at === null) return gone;
      const notes = at.open.data.sessions[at.sessionId]?.notes ?? {};
      return new Map(
        at.input.pointIds.flatMap((id, index): [number, string][] => {
          const note = notes[id];
          return note === undefined || note === '' ? [] : [[index + 1, note]];
        }),
      );
    },
    async leave(passphrase) {
      if (lock === null) return null;
      if (lock !== 'damaged' && !(await opens(passphrase))) return wrongPassphrase;
      const at = current();
      if (at) run(recordSession(at.sessionId, { closedAt: outside.now() }));
      clearLock();
      return null;
    },
  };
}

/** The session as it was approved for the room, and what was said in it so far. */
function inputOf({ data, estimate, annotations }: OpenCase, sessionId: string): SessionInput | null {
  const session = data.sessions[sessionId];
  const record = session?.exportId == null ? undefined : data.exports[session.exportId];
  if (record === undefined) return null;
  const said = Object.values(data.outcomes).filter((outcome) => outcome.sessionId === sessionId);
  return {
    estimate,
    annotations,
    view: record.view,
    pointIds: record.points,
    outcomes: new Map(said.map((outcome) => [outcome.pointId, outcome])),
  };
}

function boundTo({ caseId, sessionId }: Pick<RoomLock, 'caseId' | 'sessionId'>): string {
  return `room ${caseId} ${sessionId}`;
}
