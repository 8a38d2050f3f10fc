import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRoom } from '../../src/app/workbench/createRoom';
import { isLocked } from '../../src/app/workbench/roomLock';
import type { Shared } from '../../src/app/workbench/shared';
import { text } from '../../src/base/decimal';
import {
  addSession,
  annotationsOf,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  currentRevision,
  recordExport,
  setPosition,
} from '../../src/case';
import type { Leaving, OpenCase, Room } from '../../src/ui/context';
import { plainAnswer } from '../../src/ui/context';
import { exampleData, pointsOf } from '../support/heldCase';

/** As much of a browser as the lock needs. */
const kept = new Map<string, string>();
let isFull = false;
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (isFull) throw new Error('no room');
    kept.set(key, value);
  },
  removeItem: (key: string) => kept.delete(key),
});
vi.stubGlobal('window', { addEventListener: () => {}, history: { replaceState: () => {} } });
vi.stubGlobal('document', { addEventListener: () => {} });

const now = '2026-11-24T09:00:00.000Z';
const sessionId = 'session-1';
const passphrase = 'six quiet gears';

interface Stage {
  readonly room: Room;
  readonly run: (command: Command) => void;
  /** What was done to the case since the session was prepared, and whether the lock was there by then. */
  readonly done: string[];
  readonly data: () => CaseData;
  /** An export is under way. */
  readonly making: (document: string) => void;
  /** While somebody is asked whether it may leave. */
  whileAsked: () => void;
}

async function stage(): Promise<Stage> {
  const blank = {
    title: 'Review',
    heldOn: null,
    attendeesOurs: '',
    attendeesTheirs: '',
    agenda: [],
    notes: {},
  } as const;
  const prepared = carryOut(
    addSession(sessionId, { ...blank, exportId: null, openedAt: null, closedAt: null }),
    exampleData(),
  );
  let data = applyChange(exampleData(), prepared.change);
  const open = (): OpenCase =>
    ({ data, estimate: currentRevision(data)?.estimate, annotations: annotationsOf(data) }) as OpenCase;
  let state = {
    open: open(),
    saving: { state: 'saved' },
    document: null as string | null,
    workbook: null,
    reviewFile: null,
  };
  const listeners = new Set<() => void>();
  const done: string[] = [];
  const run = (command: Command): void => {
    done.push(`${command.label}, ${isLocked() ? 'locked' : 'open'}`);
    data = applyChange(data, carryOut(command, data).change);
    state = { ...state, open: open() };
    for (const listener of listeners) listener();
  };
  const store = { getState: () => state, subscribe: (listener: () => void) => listeners.add(listener) };
  const made = { whileAsked: () => {} };
  const leaving: Leaving = {
    pass: () => {
      const passed = { open: state.open, shown: null, reason: null };
      made.whileAsked();
      return Promise.resolve(passed);
    },
    decide: () => {},
    record: (edition, view) => {
      const points = pointsOf(data);
      run(recordExport('sent-1', { exportedAt: now, recipient: '', shown: null, reason: null, edition, view, points }));
      return 'sent-1';
    },
  };
  let ids = 0;
  const outside = { now: () => now, newId: () => `id-${++ids}` };
  const shared = { store, outside, run } as unknown as Pick<Shared, 'store' | 'outside' | 'run'>;
  const room = await createRoom(shared, leaving, () => Promise.resolve(true));
  const making = (document: string): void => {
    state = { ...state, document };
  };
  return Object.assign(made, { room, run, done, making, data: () => data });
}

beforeEach(() => {
  kept.clear();
  isFull = false;
});

describe('the way into the room', () => {
  test('is closed while an export would announce itself on the shared screen', async () => {
    const { room, done, making } = await stage();
    making('Setting the pages');
    expect(await room.enter(sessionId, passphrase, null)).toMatchObject({ got: 'an export that is being made' });
    expect(done).toEqual([]);
    expect(isLocked()).toBe(false);
  });

  test('the lock is there before anything is recorded', async () => {
    const { room, done } = await stage();
    expect(await room.enter(sessionId, passphrase, null)).toBeNull();
    expect(done).toEqual([expect.stringMatching(/, locked$/), 'Open a session, locked']);
    expect(room.getState()?.held?.session.points.length).toBeGreaterThan(4);
    expect(await room.leave('another one')).toMatchObject({ where: 'The review' });
    expect(isLocked()).toBe(true);
    expect(await room.leave(passphrase)).toBeNull();
    expect(isLocked()).toBe(false);
  });

  test('what cannot be locked is neither shown nor recorded', async () => {
    const { room, done } = await stage();
    isFull = true;
    expect(await room.enter(sessionId, passphrase, null)).toMatchObject({
      got: expect.stringContaining('keeps nothing'),
    });
    expect(done).toEqual([]);
    expect(room.getState()).toBeNull();
  });

  test('a case that was changed while it was asked about is asked about anew, and nothing is locked', async () => {
    const on = await stage();
    const positionId = Object.keys(on.data().positions)[0] ?? '';
    const lineId = on.data().positions[positionId]?.lineId;
    if (lineId === undefined) throw new Error('the example has no position');
    on.whileAsked = () => on.run(setPosition(positionId, lineId, { rationale: 'Another reason' }, 'Change the reason'));
    const refused = await on.room.enter(sessionId, passphrase, null);
    expect(refused?.got).toContain('changed while the question stood');
    expect(refused?.todo).toContain('asked for anew');
    expect(on.done).toEqual(['Change the reason, open']);
    expect(isLocked()).toBe(false);
    on.whileAsked = () => {};
    expect(await on.room.enter(sessionId, passphrase, null)).toBeNull();
  });
});

test('what is said in the room is recorded of its session, taken back, and what if shows figures that nobody recorded', async () => {
  const { room, data } = await stage();
  await room.enter(sessionId, passphrase, null);
  room.say(1, { ...plainAnswer, answer: 'agreed' });
  expect(Object.values(data().outcomes)).toMatchObject([{ sessionId, answer: 'agreed', pointId: pointsOf(data())[0] }]);
  const would = room.whatIf(2, { ...plainAnswer, answer: 'agreedInPart', figure: text('1.25') });
  expect(would?.effects[1]).toEqual({ kind: 'exact', value: '1.25' });
  expect(Object.values(data().outcomes)).toHaveLength(1);
  room.takeBack(1);
  expect(Object.values(data().outcomes)).toEqual([]);
  expect(await room.leave(passphrase)).toBeNull();
  expect(data().sessions[sessionId]?.closedAt).toBe(now);
});
