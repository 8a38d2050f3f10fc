import * as fakes from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { emptyLibrary, type SavedCost, writeLibraryFile } from '../../src/annotations';
import { createLibrary } from '../../src/app/workbench/createLibrary';
import { text } from '../../src/base/decimal';
import { type Database, LibraryText, openDatabase } from '../../src/io';
import type { WorkbenchState } from '../../src/ui/context';

// The store of a browser, in memory.
Object.assign(globalThis, fakes);

let database: Database;
let databases = 0;
beforeEach(async () => {
  database = await openDatabase(`library-${++databases}`);
});

function cost(id: string, rate: string, updatedAt = '2026-11-14T09:00:00.000Z'): SavedCost {
  return {
    id,
    updatedAt,
    label: `Cost ${id}`,
    catalogueId: null,
    costElement: 'packaging',
    method: { type: 'perUnit', quantity: text('1'), rate: text(rate) },
    baseElements: [],
    currency: 'EUR',
    rationale: '',
    question: '',
    productWords: [],
    customer: null,
    answer: { verdict: 'unknown', figure: null, date: null, comment: '' },
  };
}

/** One tab of the app. */
function tab(picked: string | null = null) {
  const store = createStore<WorkbenchState>(() => ({ library: emptyLibrary, issue: null }) as WorkbenchState);
  let written = '';
  const keeper = createLibrary(
    database,
    { store },
    {
      pick: async () =>
        picked === null ? null : { name: 'team.json', mediaType: '', bytes: new TextEncoder().encode(picked) },
      save: async (bytes) => {
        written = new TextDecoder().decode(bytes);
      },
    },
  );
  return { ...keeper, saved: () => Object.keys(store.getState().library.saved), store, written: () => written };
}

describe('the library of the device', () => {
  test('what is saved is there on the next visit', async () => {
    await tab().save(cost('a', '1'));
    const next = tab();
    await next.load();
    expect(next.store.getState().library).toEqual({ ...emptyLibrary, saved: { a: cost('a', '1') } });
  });

  test('two tabs do not take each other anything away', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.load(), two.load()]);
    await one.save(cost('a', '1'));
    await two.save(cost('b', '2'));
    const next = tab();
    await next.load();
    expect(next.saved()).toEqual(['a', 'b']);
  });

  test('what goes out comes in again, and a later record holds', async () => {
    const one = tab();
    await one.save(cost('a', '1'));
    await one.save(cost('b', '2'));
    await one.exportFile();
    const later = { ...emptyLibrary, saved: { a: cost('a', '9', '2026-11-15T09:00:00.000Z'), c: cost('c', '3') } };
    const two = tab(writeLibraryFile(later));
    expect(await two.importFile()).toMatchObject({ ok: true, value: { added: ['c'], updated: ['a'], conflicts: [] } });
    expect(two.saved()).toEqual(['a', 'b', 'c']);
    expect(one.written()).toBe(writeLibraryFile({ ...emptyLibrary, saved: { a: cost('a', '1'), b: cost('b', '2') } }));
  });

  test('a file that is none is named and changes nothing', async () => {
    const one = tab('{"format":"other"}');
    await one.save(cost('a', '1'));
    const read = await one.importFile();
    expect(read).toMatchObject({ ok: false, error: { where: 'team.json' } });
    expect(one.saved()).toEqual(['a']);
    expect(await tab().importFile()).toBeNull();
  });

  test('a text in the store that cannot be read is told, kept, and out of the way', async () => {
    await new LibraryText(database).update(() => '{"format":');
    const one = tab();
    await one.load();
    expect(one.store.getState().issue?.where).toBe('The library of this browser');
    await one.save(cost('a', '1'));
    expect(await database.get('settings', 'libraryUnread')).toBe('{"format":');
    const next = tab();
    await next.load();
    expect(next.saved()).toEqual(['a']);
  });
});
