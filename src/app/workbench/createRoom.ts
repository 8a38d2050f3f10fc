import { type Issue, issue } from '../../base/issue';
import { documentOf, recordOutcome, recordSession, removeOutcome, shareInputOf } from '../../case';
import { type SessionInput, share, shareSession, whatIf } from '../../disclosure';
import { sessionIn } from '../../review';
import type { HeldSession, Leaving, OpenCase, Presenter, Room, RoomState } from '../../ui/context';
import { clearLock, type LockState, onLockChanged, type RoomLock, readLock, writeLock } from './roomLock';
import type { Shared } from './shared';

const where = 'The review';

const wrongPassphrase = issue(
  where,
  'the passphrase that it was opened with',
  'another one',
  'Type it again; capital letters and spaces count.',
);
const noStore = issue(
  where,
  'a browser that keeps something for this page',
  'one that keeps nothing, so that a reload would show the case',
  'Allow this page to store data, or use another browser.',
);
const noCrypto = issue(
  where,
  'a page that the browser lets encrypt',
  'one that came without https, so that nothing can be locked',
  'Open Costbridge over https or from this machine (localhost).',
);
const elsewhere = issue(
  where,
  'one window that holds it',
  'another one that has it open',
  'Go on there. This window shows nothing of the case until the review is closed; if the other one is gone, load this page again.',
);
const gone = issue(
  where,
  'the case that is reviewed',
  'none that could be opened',
  'Close the review with its passphrase, and open the case again.',
);
const closedElsewhere = issue(
  where,
  'to be closed in this window',
  'closed in another one',
  'Go on where nobody looks on who is not meant to: the case opens.',
  false,
);
const damaged = issue(
  where,
  'the lock that it was opened with',
  'one that cannot be read, so that no passphrase can be tried on it',
  'Go on where nobody looks on who is not meant to: the case opens.',
);
const noSession = issue(where, 'a session of this case', 'none', 'Add one on the Review screen.');
const stillExporting = issue(
  where,
  'nothing under way that would announce itself on the shared screen',
  'an export that is being made',
  'Wait until it is saved, or cancel it.',
);
const changedMeanwhile = issue(
  where,
  'the case as it was asked about',
  'one that was changed while the question stood',
  'Open the shared screen again: what it shows is asked for anew.',
);

/** Locks the app to what both sides may see while a review is held. */
export async function createRoom(
  { store, outside, run }: Pick<Shared, 'store' | 'outside' | 'run'>,
  leaving: Leaving,
  openCase: (id: string) => Promise<boolean>,
): Promise<Room> {
  let state: RoomState | null = null;
  let lock: LockState = null;
  let presenter: Presenter | null = null;
  let last: { readonly open: OpenCase; readonly held: HeldSession | null } | null = null;
  const listeners = new Set<() => void>();

  const heldOf = (open: OpenCase, sessionId: string): HeldSession | null => {
    const input = inputOf(open, sessionId);
    const session = open.data.sessions[sessionId];
    if (input === null || session?.openedAt == null) return null;
    const { language } = documentOf(open.data);
    const { attendeesOurs, attendeesTheirs, openedAt, heldOn } = session;
    const { title, agenda } = sessionIn(session, language);
    return {
      session: shareSession(input),
      title,
      agenda,
      attendeesOurs,
      attendeesTheirs,
      openedAt,
      heldOn,
      language,
    };
  };
  /** The state that follows from the lock and the case; what did not change keeps its identity. */
  const update = (): void => {
    const next = follows();
    const isSame =
      next?.held === state?.held &&
      next?.issue === state?.issue &&
      next?.isKept === state?.isKept &&
      next?.door === state?.door;
    if (isSame) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const follows = (): RoomState | null => {
    if (lock === null) return null;
    const { open, saving } = store.getState();
    const closed = (found: Issue, door: RoomState['door'] = 'passphrase'): RoomState => {
      return { held: null, issue: found, door, isKept: true };
    };
    if (lock === 'damaged') return closed(damaged, 'open');
    if (lock === 'gone') return closed(closedElsewhere, 'open');
    if (open === null || open.data.id !== lock.caseId) return closed(gone);
    if (saving.state === 'elsewhere') return closed(elsewhere);
    if (last?.open.data !== open.data) last = { open, held: heldOf(open, lock.sessionId) };
    if (last.held === null) return closed(gone);
    return { held: last.held, issue: null, door: 'passphrase', isKept: saving.state !== 'unsaved' };
  };
  const current = (): { readonly open: OpenCase; readonly sessionId: string; readonly input: SessionInput } | null => {
    const { open, saving } = store.getState();
    if (open === null || !isWhole(lock) || open.data.id !== lock.caseId || saving.state === 'elsewhere') return null;
    const input = inputOf(open, lock.sessionId);
    return input && { open, sessionId: lock.sessionId, input };
  };
  const noteOf = (): ReadonlyMap<number, string> => {
    const at = current();
    if (at === null) return new Map();
    const notes = at.open.data.sessions[at.sessionId]?.notes ?? {};
    return new Map(
      at.input.pointIds.flatMap((id, index): [number, string][] => {
        const note = notes[id];
        return note === undefined || note === '' ? [] : [[index + 1, note]];
      }),
    );
  };
  const opens = async (passphrase: string): Promise<boolean> => {
    if (!isWhole(lock)) return false;
    const { openText } = await import('./sealingPart');
    return (await openText(lock.seal, passphrase, boundTo(lock))).ok;
  };
  const closeSession = (): void => {
    const at = current();
    if (at) run(recordSession(at.sessionId, { closedAt: outside.now() }));
  };
  /** Back to the case, on the screen where the session is. */
  const open = (): void => {
    window.history.replaceState(null, '', '#/review');
    clearLock();
  };

  const follow = (): void => {
    const next = readLock();
    // The tab that has the case writes down that another one closed the review.
    if (next === 'gone') closeSession();
    lock = next;
    update();
  };
  store.subscribe(update);
  onLockChanged(follow);
  lock = readLock();
  // The case that is reviewed, whichever was open last.
  if (isWhole(lock) && store.getState().open?.data.id !== lock.caseId) await openCase(lock.caseId).catch(() => false);
  update();

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async enter(sessionId, passphrase, opened) {
      const { open: before, document, workbook, reviewFile } = store.getState();
      if (before?.data.sessions[sessionId] === undefined) return noSession;
      if (document !== null || workbook !== null || reviewFile !== null) return stillExporting;
      const place = { caseId: before.data.id, sessionId };
      const { sealText } = await import('./sealingPart');
      const sealed = await sealText('', passphrase, boundTo(place), outside.now());
      if (!sealed.ok) return noCrypto;
      const passed = await leaving.pass();
      if (passed === null) return null;
      const { data } = passed.open;
      if (store.getState().open?.data !== data) return changedMeanwhile;
      const view = share(shareInputOf(passed.open, data.sessions[sessionId]?.heldOn ?? outside.now().slice(0, 10)));
      // Locked first: what cannot be locked leaves no record that it was shown.
      if (!writeLock({ ...place, seal: sealed.value.sealed })) return noStore;
      let isRecorded = false;
      try {
        const exportId = leaving.record('session', view, passed);
        if (exportId === null) return gone;
        run(recordSession(sessionId, { openedAt: outside.now(), exportId }));
        isRecorded = store.getState().open?.data.sessions[sessionId]?.exportId === exportId;
      } finally {
        if (!isRecorded) clearLock();
      }
      if (!isRecorded) return gone;
      presenter = opened && { opened, notes: noteOf() };
      return null;
    },
    takePresenter() {
      const taken = presenter;
      presenter = null;
      return taken;
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
      return (await opens(passphrase)) ? noteOf() : wrongPassphrase;
    },
    async leave(passphrase) {
      if (!isWhole(lock)) return null;
      if (!(await opens(passphrase))) return wrongPassphrase;
      closeSession();
      open();
      return null;
    },
    goOn() {
      if (state?.door === 'open') open();
    },
  };
}

function isWhole(lock: LockState): lock is RoomLock {
  return typeof lock === 'object' && lock !== null;
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
