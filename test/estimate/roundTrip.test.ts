import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs';
import { differencesOf } from './roundTrip/compare';
import { shapeDifferences } from './roundTrip/compareShape';
import { shapes } from './roundTrip/shapes';
import { layout, spec } from './roundTrip/spec';
import { partsOfWhich, turned } from './roundTrip/turnedShapes';
import { writeOut } from './roundTrip/write';
import { open, readAll } from './workbooks/readingOf';

/** The same layouts in every run; COSTBRIDGE_SEED draws others. */
const seed = Number.parseInt(process.env['COSTBRIDGE_SEED'] ?? '1', 10);

describe('what is written out comes back, line by line', () => {
  test('random estimates in random layouts', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(spec, layout, async (of, as) => {
        const { bytes, name, expected } = writeOut(of, as);
        const { estimate } = readAll(await open(bytes, name));
        expect(differencesOf(estimate, expected)).toEqual([]);
      }),
      { ...runs(1500), seed },
    );
  });

  test.each(Object.entries({ ...shapes, turned, partsOfWhich }))('%s', { timeout: 900_000 }, async (_, shape) => {
    await fc.assert(
      fc.asyncProperty(shape, async ({ bytes, products }) => {
        expect(shapeDifferences(await open(bytes, 'shape.xlsx'), products)).toEqual([]);
      }),
      { ...runs(500), seed },
    );
  });
});
