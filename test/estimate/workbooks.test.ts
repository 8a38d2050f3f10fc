import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inventedWorkbooks } from './workbooks/invented';
import { open, readAll, readingOf } from './workbooks/readingOf';

const folder = new URL('../../fixtures/workbooks/', import.meta.url);
const expectedOf = (name: string) => new URL(`${name}.expected.json`, folder);

/**
 * `COSTBRIDGE_WRITE=1` writes the workbooks anew. An expected reading is written only where there is none, for a
 * person to check line by line; afterwards it is the measure and is never written again.
 */
if (process.env['COSTBRIDGE_WRITE'] === '1') {
  for (const [name, make] of Object.entries(inventedWorkbooks)) {
    const bytes = make();
    writeFileSync(new URL(name, folder), bytes);
    if (existsSync(expectedOf(name))) continue;
    const { estimate, recognition } = readAll(await open(bytes, name));
    writeFileSync(expectedOf(name), `${JSON.stringify(readingOf(estimate, recognition), null, 1)}\n`);
  }
}

const names = readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name));

describe('invented workbooks are read in full', () => {
  test('there are at least eight kinds', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  test.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(expectedOf(name), 'utf8'));
    const { estimate, recognition } = readAll(await open(readFileSync(new URL(name, folder)), name));
    expect(readingOf(estimate, recognition)).toEqual(expected);
  });

  test.each(Object.entries(inventedWorkbooks))('%s holds what its script writes', async (name, make) => {
    const kept = await open(readFileSync(new URL(name, folder)), name);
    expect((await open(make(), name)).sheets).toEqual(kept.sheets);
  });
});
