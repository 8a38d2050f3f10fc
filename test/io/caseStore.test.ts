import * as fakes from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { CaseStore, openDatabase } from '../../src/io';
import { smallCase } from '../app/smallCase';

Object.assign(globalThis, fakes);

test('a case that an earlier version put into the store opens with the collections that came later', async () => {
  const database = await openDatabase('earlier');
  const { doubts: _, ...earlier } = smallCase('case-1');
  const summary = {
    id: 'case-1',
    product: 'Bracket',
    customer: '',
    currency: 'EUR',
    gap: '0',
    stated: '22',
    changedAt: '2026-11-14T09:00:00.000Z',
    fileAt: null,
    isFileBehind: false,
  };
  await database.put('snapshots', { caseId: 'case-1', number: 0, data: earlier as ReturnType<typeof smallCase> });
  await database.put('summaries', summary);
  expect((await new CaseStore(database).load('case-1'))?.data).toEqual(smallCase('case-1'));
});
