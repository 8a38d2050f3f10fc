import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from './roundTrip/compare';
import { layout, spec } from './roundTrip/spec';
import { writeOut } from './roundTrip/write';
import { open, readAll } from './workbooks/readingOf';

/** Random estimates in random layouts: what is written out comes back, row by row. */
test('an estimate comes back from 300 random layouts', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(spec, layout, async (of, as) => {
      const { bytes, name, expected } = writeOut(of, as);
      const { estimate } = readAll(await open(bytes, name));
      expect(differencesOf(estimate, expected)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
