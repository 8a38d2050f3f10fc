import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DisclosureLevel } from '../../src/annotations';
import { annotationsOf, currentRevision, shareInputOf } from '../../src/case';
import { share } from '../../src/disclosure';
import { defaultLook, documentWords, makeSlides, renderReviewFile } from '../../src/report';
import { plantedCase } from './plantedCase';
import { pageHaystacks } from './searchPage';
import { findMarker, type Haystack } from './searchPdf';

/** The planted case with its overlays at levels drawn at random, in a language drawn too: the review file and the slides. */

const level = fc.constantFrom<DisclosureLevel>('exact', 'range', 'effectOnly', 'wordsOnly', 'internal');
const drawnCase = fc.record({
  levels: fc.array(fc.array(level, { minLength: 5, maxLength: 5 }), { minLength: 23, maxLength: 23 }),
  language: fc.constantFrom<'en' | 'de' | 'fr'>('en', 'de', 'fr'),
});
type Drawn = typeof drawnCase extends fc.Arbitrary<infer Value> ? Value : never;
const numRuns = process.env.COSTBRIDGE_RUNS === 'full' ? 25 : 4;

/** Places among the markers whose marker is found in what a customer gets, and what they are. */
async function foundIn({ levels, language }: Drawn, begin: number) {
  let turn = 0;
  const { data, mint } = plantedCase(() => levels[turn++ % levels.length] ?? [], begin);
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  const view = share(shareInputOf({ data, estimate, annotations: annotationsOf(data) }, '2026-11-21'));
  const words = documentWords[language];
  const slides = await makeSlides(view, words, defaultLook);
  const haystacks: readonly Haystack[] = [
    ...pageHaystacks(await renderReviewFile(view, words)),
    ...slides.map(({ name, svg }) => ({ name, content: svg, isRaw: true })),
  ];
  return mint.markers
    .map((marker, place) => ({ ...marker, place }))
    .filter((marker) => findMarker(marker, haystacks).length > 0);
}

test('at any levels of the overlays nothing internal is in the review file and the slides', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(drawnCase, async (drawn) => {
      const found = await foundIn(drawn, 0);
      shown += found.filter(({ mayShow }) => mayShow).length;
      let leaked = found.filter(({ mayShow }) => !mayShow);
      // Among so many cases some sum comes to the digits of a marker: what leaks, leaks with other digits too.
      for (const begin of [3000, 6000]) {
        if (leaked.length === 0) return;
        const again = new Set((await foundIn(drawn, begin)).map(({ place }) => place));
        leaked = leaked.filter(({ place }) => again.has(place));
      }
      expect(leaked.map(({ where, value }) => `${where}: ${value}`)).toEqual([]);
    }),
    { numRuns, endOnFailure: true },
  );
  // The search finds what is shown, so it can fail.
  expect(shown).toBeGreaterThan(20 * numRuns);
}, 600_000);
