import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { open, readAll, readingOf } from './workbooks/readingOf';

const folder = new URL('../../fixtures/workbooks/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name));

describe('invented workbooks are read in full', () => {
  test('there are at least eight kinds', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  test.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
    const { estimate, recognition } = readAll(await open(readFileSync(new URL(name, folder)), name));
    expect(readingOf(estimate, recognition)).toEqual(expected);
  });
});
