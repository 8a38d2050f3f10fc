import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inventedWorkbooks } from './workbooks/invented';
import { notYetRead } from './workbooks/notYetRead';
import { fileReading, open } from './workbooks/readingOf';

const folder = new URL('../../fixtures/workbooks/', import.meta.url);
const expectedOf = (name: string) => new URL(`${name}.expected.json`, folder);

/** A zip carries the time of writing: what has the same cells is not written again. */
async function isKept(bytes: Uint8Array, name: string): Promise<boolean> {
  const kept = new URL(name, folder);
  if (!existsSync(kept)) return false;
  const [before, now] = await Promise.all([open(readFileSync(kept), name), open(bytes, name)]);
  return JSON.stringify(before.sheets) === JSON.stringify(now.sheets);
}

/**
 * `COSTBRIDGE_WRITE=1` writes the workbooks whose cells have changed. An expected reading is written only where there is none, for a
 * person to check line by line; afterwards it is the measure and is never written again.
 */
if (process.env['COSTBRIDGE_WRITE'] === '1') {
  for (const [name, make] of Object.entries(inventedWorkbooks)) {
    const bytes = make();
    if (!(await isKept(bytes, name))) writeFileSync(new URL(name, folder), bytes);
    if (existsSync(expectedOf(name))) continue;
    writeFileSync(expectedOf(name), `${JSON.stringify(await fileReading(bytes, name), null, 1)}\n`);
  }
}

const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const isRead = (name: string) => !(name in notYetRead);

async function compare(name: string): Promise<void> {
  const expected: unknown = JSON.parse(readFileSync(expectedOf(name), 'utf8'));
  expect(await fileReading(readFileSync(new URL(name, folder)), name)).toEqual(expected);
}

describe('invented workbooks are read in full', () => {
  test('there are at least twenty-five kinds', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  test('each is written by a script', () => {
    expect(names.toSorted()).toEqual(Object.keys(inventedWorkbooks).toSorted());
  });

  test.each(names.filter(isRead))('%s', compare);

  for (const [name, missing] of Object.entries(notYetRead)) test.fails(`${name}: ${missing}`, () => compare(name));

  test.each(Object.entries(inventedWorkbooks))('%s holds what its script writes', async (name, make) => {
    const kept = await open(readFileSync(new URL(name, folder)), name);
    expect((await open(make(), name)).sheets).toEqual(kept.sheets);
  });
});
