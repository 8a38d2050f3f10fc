import * as fakes from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { layoutOf, type Recipe, recognise } from '../../src/estimate';
import { openDatabase } from '../../src/io/store/database';
import { RecipeStore } from '../../src/io/store/recipeStore';
import { csv } from '../estimate/workbooks/readingOf';

// The store of a browser, in memory.
Object.assign(globalThis, fakes);

let databases = 0;
let name = '';
beforeEach(() => {
  name = `recipes-${++databases}`;
});

async function recipe(text: string): Promise<Recipe> {
  const workbook = await csv(text);
  return { layout: layoutOf(workbook, recognise(workbook)), steps: [{ correction: { type: 'accept' }, marks: [] }] };
}

const bill = 'Part;Qty;Price;Amount\nBody;2;10,00;20,00\nCover;3;4,00;12,00\nTotal;;;32,00\n';
const longer = 'Part;Qty;Price;Amount\nBody;1;7,00;7,00\nCover;3;4,00;12,00\nFoot;1;2,00;2,00\nTotal;;;21,00\n';
const other = 'Part;Weight;Price;Amount\nBody;2;10,00;20,00\nCover;3;4,00;12,00\nTotal;;;32,00\n';

describe('recipes in the browser', () => {
  test('one a shape: found by it, replaced by the next, forgotten', async () => {
    const store = new RecipeStore(await openDatabase(name));
    const kept = await recipe(bill);
    expect(await store.find(kept.layout)).toBeNull();
    await store.keep(kept, 'a', '2026-11-14T12:00:00.000Z');
    expect(await store.find((await recipe(longer)).layout)).toMatchObject({ id: 'a', recipe: kept });
    expect(await store.find((await recipe(other)).layout)).toBeNull();
    await store.keep({ ...(await recipe(longer)), steps: [] }, 'b', '2026-11-15T12:00:00.000Z');
    expect(await store.find(kept.layout)).toMatchObject({
      id: 'a',
      recipe: { steps: [] },
      keptAt: '2026-11-15T12:00:00.000Z',
    });
    await store.forget('a');
    expect(await store.find(kept.layout)).toBeNull();
  });
  test('a store of version 1 keeps what is in it', async () => {
    const old = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('summaries', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: 'caseId' });
        database.createObjectStore('changes', { keyPath: ['caseId', 'number'] });
        database.createObjectStore('blobs', { keyPath: 'id' });
        database.createObjectStore('settings');
      },
    });
    await old.put('summaries', { id: 'c1', product: 'Valve' });
    await old.put('settings', 'c1', 'lastCase');
    old.close();
    const database = await openDatabase(name);
    expect(await database.get('summaries', 'c1')).toMatchObject({ product: 'Valve' });
    expect(await database.get('settings', 'lastCase')).toBe('c1');
    const kept = await recipe(bill);
    await new RecipeStore(database).keep(kept, 'a', '2026-11-14T12:00:00.000Z');
    expect(await new RecipeStore(database).find(kept.layout)).toMatchObject({ id: 'a' });
  });
});
