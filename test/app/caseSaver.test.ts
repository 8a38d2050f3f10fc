import * as fakes from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CaseSaver } from '../../src/app/workbench/CaseSaver';
import { deriveOpenCase } from '../../src/app/workbench/deriveOpenCase';
import { Session } from '../../src/app/workbench/session';
import { summaryOf } from '../../src/app/workbench/summaryOf';
import { text } from '../../src/base/decimal';
import { emptyHistory, setPositionFigure } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { CaseStore } from '../../src/io/store/caseStore';
import { openDatabase, type StoredSummary } from '../../src/io/store/database';
import type { Saving } from '../../src/ui/context';
import { smallCase } from './smallCase';

// The store of a browser, in memory.
Object.assign(globalThis, fakes);

const steel = 'S!3' as LineId;
const at = '2026-11-14T12:04:00.000Z';
let store: CaseStore;
let databases = 0;

beforeEach(async () => {
  store = new CaseStore(await openDatabase(`test-${++databases}`));
});

function summary(session: Session): StoredSummary {
  const open = deriveOpenCase(session.data, emptyHistory, null);
  if (!open) throw new Error('a case without a revision');
  return summaryOf(open, { changedAt: at, fileAt: null, isFileBehind: true });
}

/** One tab that works on the case. */
async function tab(session: Session, number: number) {
  let saving: Partial<Saving> = {};
  const saver = new CaseSaver(store, number, (fields) => {
    saving = { ...saving, ...fields };
  });
  const set = async (value: string): Promise<void> => {
    const edit = session.run(setPositionFigure('p1', steel, 'rate', text(value), 'Set our rate'));
    if (edit) saver.append(edit, session.data, summary(session), '');
    await saver.settled();
  };
  return { set, saving: () => saving };
}

async function stored(session: Session): Promise<number> {
  return store.put(session.data, summary(session));
}

describe('saving as it happens', () => {
  test('a killed tab loses nothing: snapshot and changes give the case as it was', async () => {
    const session = new Session(smallCase());
    const { set, saving } = await tab(session, await stored(session));
    for (let value = 1; value <= 95; value++) await set(`${value}`);
    const loaded = await store.load('case-1');
    expect(loaded?.data).toEqual(session.data);
    expect(loaded?.number).toBe(95);
    expect(saving()).toMatchObject({ state: 'saved', savedAt: at, problem: null });
  });

  test('the list of cases has the gap of the last change', async () => {
    const session = new Session(smallCase());
    const { set } = await tab(session, await stored(session));
    await set('12');
    // 2 x (12 - 10.5) = 3, and 10 % overhead on it.
    expect(await store.list()).toMatchObject([{ product: 'Bracket', stated: '22', gap: '3.3' }]);
  });

  test('a second tab that wrote first is not overwritten, and this one says so', async () => {
    const first = new Session(smallCase());
    const number = await stored(first);
    const second = new Session(smallCase());
    const here = await tab(first, number);
    const there = await tab(second, number);
    await there.set('12');
    await here.set('99');
    expect(here.saving().state).toBe('elsewhere');
    expect((await store.load('case-1'))?.data).toEqual(second.data);
  });

  test('a full store says what to do, and the next change saves everything', async () => {
    const session = new Session(smallCase());
    const { set, saving } = await tab(session, await stored(session));
    const full = vi.spyOn(store, 'append').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await set('12');
    expect(saving().state).toBe('unsaved');
    expect(saving().problem?.todo).toContain('Save the case to a file now');
    full.mockRestore();
    await set('13');
    expect(saving()).toMatchObject({ state: 'saved', problem: null });
    await set('14');
    expect((await store.load('case-1'))?.data).toEqual(session.data);
  });

  test('removing a case keeps the files that another case has', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const one = new Session(smallCase('one'));
    const two = new Session(smallCase('two'));
    await store.keepBlob('a'.repeat(64), bytes);
    await stored(one);
    await stored(two);
    await store.remove('one');
    expect(await store.blob('a'.repeat(64))).toEqual(bytes);
    await store.remove('two');
    expect(await store.blob('a'.repeat(64))).toBeNull();
    expect(await store.list()).toEqual([]);
  });
});
