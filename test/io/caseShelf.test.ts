import * as fakes from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import { carryOut, setPositionFigure } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { CaseStore, LibraryText, openDatabase, type StoredSummary } from '../../src/io';
import { sha, smallCase } from '../app/smallCase';

// The store of a browser, in memory.
Object.assign(globalThis, fakes);

let databases = 0;
let store: CaseStore;
let library: LibraryText;
beforeEach(async () => {
  const database = await openDatabase(`shelf-${++databases}`);
  store = new CaseStore(database);
  library = new LibraryText(database);
});

function summary(id: string, changedAt: string): StoredSummary {
  const figures = { currency: 'EUR', gap: '0', stated: '22' };
  return { id, product: id, customer: '', ...figures, changedAt, fileAt: null, isFileBehind: false };
}

async function put(id: string, day: number): Promise<void> {
  await store.put(smallCase(id), summary(id, `2026-11-${day}T09:00:00.000Z`));
}

const aside = '2026-11-20T09:00:00.000Z';

describe('a case that is put aside', () => {
  test('leaves the list and comes back to its place, with everything of it', async () => {
    await put('one', 14);
    await put('two', 15);
    await store.setAside('two', aside);
    expect((await store.list()).map(({ id }) => id)).toEqual(['one']);
    expect(await store.putAside()).toMatchObject([{ id: 'two', removedAt: aside }]);
    await store.setAside('two', null);
    expect((await store.list()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await store.putAside()).toEqual([]);
    expect((await store.load('two'))?.data).toEqual(smallCase('two'));
  });

  test('is not opened on the next visit', async () => {
    await put('one', 14);
    await store.remember('one');
    await store.setAside('one', aside);
    expect(await store.lastOpened()).toBeNull();
  });

  test('keeps its files until it is removed for good, and then those that no other case has', async () => {
    await store.keepBlob(sha, new Uint8Array([1]));
    await put('one', 14);
    await put('two', 15);
    await store.setAside('two', aside);
    await store.remove('one');
    expect(await store.blob(sha)).not.toBeNull();
    await store.remove('two');
    expect(await store.blob(sha)).toBeNull();
  });

  test('one that is not here is nothing to put aside', async () => {
    await store.setAside('none', aside);
    expect(await store.putAside()).toEqual([]);
  });
});

describe('what was done to a case', () => {
  beforeEach(async () => {
    await put('one', 14);
    let data = smallCase('one');
    for (let number = 1; number <= 5; number++) {
      const edit = carryOut(
        setPositionFigure('p1', 'S!3' as LineId, 'rate', text(`${number}`), `Step ${number}`),
        data,
      );
      await store.append(number, edit, data, summary('one', `2026-11-15T09:00:0${number}.000Z`), 'Ada');
      data = smallCase('one');
    }
  });

  test('is listed page by page, the last first', async () => {
    const first = await store.changes('one', 2);
    expect(first.map(({ label, author }) => [label, author])).toEqual([
      ['Step 5', 'Ada'],
      ['Step 4', 'Ada'],
    ]);
    const rest = await store.changes('one', 10, first.at(-1)?.number);
    expect(rest.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(await store.changes('two', 10)).toEqual([]);
  });

  test('is given in order as a whole', async () => {
    expect((await store.allChanges('one')).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the text of the library', () => {
  test('is made of the one that is there', async () => {
    expect(await library.read()).toBeNull();
    await library.update((before) => `${before} and one`);
    await library.update((before) => `${before} and two`);
    expect(await library.read()).toBe('null and one and two');
  });

  test('goes out of the way where it cannot be read', async () => {
    await library.update(() => 'damaged');
    await library.setApart();
    expect(await library.read()).toBeNull();
  });
});
