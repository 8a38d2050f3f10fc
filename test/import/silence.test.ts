import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../src/import';
import { writtenSources } from '../fuzz/writtenSources';
import { oldWorkbook, record, text8, u16 } from './binaryRecords';

/** The console of the app is silent, whatever a file holds: a line in it is a fault that somebody has to look into. */
const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const level of levels)
    vi.spyOn(console, level).mockImplementation((...words) => void written.push(words.join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const folders = [
  new URL('../../fixtures/workbooks/', import.meta.url),
  new URL('../../../shared/estimates/', import.meta.url),
];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })))
  .filter(({ name }) => !/\.(?:json|md)$/.test(name));

test.each([...files, ...writtenSources()])('$name is read without a word', async ({ name, bytes }) => {
  await readWorkbook(bytes, name);
  expect(written).toEqual([]);
});

test('records that nobody knows are passed over in silence', async () => {
  const cell = record(0x204, u16(0), u16(0), u16(0), text8('Part'));
  const read = await readWorkbook(oldWorkbook([record(0x3456, 1, 2)], [record(0x9234, 1), cell]), 'x.xls');
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ rows: [{ cells: [{ value: 'Part' }] }] }] } });
  expect(written).toEqual([]);
});
