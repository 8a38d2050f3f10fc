import { beforeAll, describe, expect, test } from 'vitest';
import { annotationsOf, type CaseData, currentRevision, shareInputOf } from '../../src/case';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { share } from '../../src/disclosure';
import { defaultLook, makeFrameworkPage, makeLetterPage } from '../../src/report';
import { frameworkWanted, ofOptionsAlone } from '../../src/ui/prepare/options/frameworkWanted';
import { letterWanted, ofHeadingsAlone } from '../../src/ui/prepare/plan/letterWanted';
import type { Marker } from './markers';
import { plantedCase } from './plantedCase';
import { findMarker, type Haystack, haystacksOf } from './searchPdf';

/** The two pages of the preparation that leave: markers in every field of a case, and a search for them in both PDFs. */

const { data: planted, mint } = plantedCase();
const languages = ['en', 'de', 'fr'] as const;
const framework: Haystack[] = [];
const letter: Haystack[] = [];
const records: Haystack[] = [];
const ofPart: unknown[] = [];
const ofWhole: unknown[] = [];
const now = '2026-11-22T08:00:00.000Z';

/** Words that stand on a page although the rest of their field stays inside: interests that a proposal serves, named steps. */
const ofFramework = new Set<string>();
const ofLetter = new Set<string>();
const kept = new Set<string>();

/** The case with interests of both sides, served, without a source or for an internal option alone, and a step that is not named. */
function widened(): CaseData {
  const [interest] = Object.values(planted.interests);
  const [step] = Object.values(planted.planSteps);
  const options = Object.values(planted.options);
  if (!interest || !step) throw new Error('nothing planted');
  const mark = (where: string, page: Set<string>): string => {
    const value = mint.word(where, false);
    page.add(value);
    return value;
  };
  ofFramework.add(interest.text);
  ofLetter.add(step.label);
  const interests = [
    interest,
    { ...interest, id: 'served', whose: 'ours' as const, text: mark('interests.text', ofFramework) },
    { ...interest, id: 'unsaid', source: ' ', text: mark('interests.text', kept) },
    { ...interest, id: 'inside', text: mark('interests.text', kept) },
    { ...interest, id: 'unserved', whose: 'ours' as const, text: mark('interests.text', kept) },
  ];
  const served = [interest.id, 'served', 'unsaid'];
  return {
    ...planted,
    interests: Object.fromEntries(interests.map((one) => [one.id, one])),
    options: Object.fromEntries(
      options.map((option) => [
        option.id,
        { ...option, serves: option.disclosure === 'internal' ? [...served, 'inside'] : served },
      ]),
    ),
    planSteps: {
      [step.id]: step,
      unnamed: { ...step, id: 'unnamed', label: mark('planSteps.label', kept), isInLetter: false },
    },
  };
}

beforeAll(async () => {
  const data = widened();
  const estimate = currentRevision(data)?.estimate;
  const record = Object.values(data.document)[0];
  if (!estimate || !record) throw new Error('no revision');
  const typst = createNodeTypst();
  for (const language of languages) {
    const open = {
      data: { ...data, document: { document: { ...record, language } } },
      estimate,
      annotations: annotationsOf(data),
    };
    // As the buttons make them: of the part of the case that the guard is asked about.
    const [options, headings] = [ofOptionsAlone(open), ofHeadingsAlone(open)];
    const page = frameworkWanted(options, '2026-11-22');
    const wanted = letterWanted(headings, language, now);
    ofPart.push(page, wanted);
    ofWhole.push(frameworkWanted(open, '2026-11-22'), letterWanted(open, language, now));
    const views = [options, headings].map((of) => JSON.stringify(share(shareInputOf(of, '2026-11-22'))));
    for (const content of views) records.push({ name: 'record', content, isRaw: true });
    if (page === null || wanted === null) throw new Error('nothing to print');
    const made = await makeFrameworkPage({ ...page, look: defaultLook }, typst);
    const written = await makeLetterPage({ ...wanted, look: defaultLook }, typst);
    if (!made.ok || !written.ok) throw new Error(JSON.stringify([made, written]));
    framework.push(...(await haystacksOf(made.value)));
    letter.push(...(await haystacksOf(written.value)));
  }
}, 240_000);

const notOfPreparation = /^(?:deal\.(?:customer|product)|points\.heading)/;
const ofOptions = /^(?:deal\.(?:customer|product)|options\.(?:name|conditions|proposal|method\.figures\.\*) at)/;

describe.each([
  ['page on widening the relationship', () => framework, ofFramework, ofOptions],
  ['process letter', () => letter, ofLetter, notOfPreparation],
] as const)('the %s', (_, found, own, fields) => {
  // Of what any document may show, each page holds little: the rest must not be there either.
  const isOpen = ({ where, value, mayShow }: Marker): boolean => own.has(value) || (mayShow && fields.test(where));

  test('holds nothing but what it is for', () => {
    const leaked = mint.markers
      .filter((marker) => !isOpen(marker))
      .flatMap((marker) => findMarker(marker, found()).map((name) => `${marker.where}: ${marker.value} in ${name}`));
    expect(leaked).toEqual([]);
  });

  test('shows that, so the search can fail', () => {
    const missed = mint.markers.filter((marker) => own.has(marker.value) && findMarker(marker, found()).length === 0);
    expect(missed).toEqual([]);
    const shown = mint.markers.filter((marker) => isOpen(marker) && findMarker(marker, found()).length > 0);
    expect(shown.length).toBeGreaterThan(own.size + 3);
    expect(own.size).toBeGreaterThan(0);
    expect(kept.size).toBe(4);
  });
});

test('the part of the case that the guard is asked about gives the same pages as the whole', () => {
  expect(ofPart).toEqual(ofWhole);
});

test('the record of what left holds no figure of an overlay, no argument of a point and no cost of ownership', () => {
  const overlays = /^(?:positions|hiddenCosts|rebasings|evidence|alternatives|tcoLines|points\.(?!heading))/;
  const found = mint.markers
    .filter(({ where, mayShow }) => !mayShow || overlays.test(where))
    .flatMap((marker) => findMarker(marker, records).map(() => `${marker.where}: ${marker.value}`));
  expect(found).toEqual([]);
});
