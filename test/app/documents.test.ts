import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createDocuments } from '../../src/app/workbench/createDocuments';
import type { Shared } from '../../src/app/workbench/shared';

function stage() {
  const store = createStore(() => ({ document: null as string | null }));
  const documents = createDocuments({ store } as unknown as Pick<Shared, 'store'>);
  return { documents, told: () => store.getState().document };
}

test('a document that is exported tells how far it is, until it ends', () => {
  const { documents, told } = stage();
  const { say, end } = documents.begin(() => {});
  expect(told()).toBe('Starting the document');
  say('Setting the pages');
  expect(told()).toBe('Setting the pages');
  end();
  expect(told()).toBeNull();
  say('Too late');
  expect(told()).toBeNull();
});

test('a second one ends the first, which is heard of no more', () => {
  const { documents, told } = stage();
  let cancelled = '';
  const first = documents.begin(() => (cancelled += 'first '));
  documents.begin(() => (cancelled += 'second '));
  expect(cancelled).toBe('first ');
  first.say('Setting the pages');
  first.end();
  expect(told()).toBe('Starting the document');
  documents.cancel();
  expect([cancelled, told()]).toEqual(['first second ', null]);
  documents.cancel();
  expect(cancelled).toBe('first second ');
});
