import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  annotationsOf,
  caseSchema,
  currentRevision,
  documentOf,
  ownershipOf,
  pageOf,
  preparationOf,
  readCaseFile,
  writeCaseFile,
} from '../../src/case';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { type SharedView, share } from '../../src/disclosure';
import {
  composeSharedBook,
  type DocumentLook,
  englishWords,
  frenchWords,
  germanWords,
  makeCritique,
  makeSlides,
  readLogo,
  renderReviewFile,
  writeXlsx,
} from '../../src/report';
import { fieldRules, leafPaths } from './fields';
import { plantedCase } from './plantedCase';
import { preparationCodes } from './preparationRules';
import { pageHaystacks } from './searchPage';
import { findMarker, type Haystack, haystacksOf } from './searchPdf';
import { workbookHaystacks } from './searchWorkbook';
import { tablePath, tableRules } from './tableRules';

// In what an earlier export contained: places, counts and words of fixed lists.
const plainInView = new Set(
  'level parent kind divides base rule isStated isFigure isPercent lineCount number evidence inFavour lines of cause costElement category whose isPrice money from to every place speaks years serviceAfter discountKind convention simplePayback discountedPayback own cheapest cheapestWithoutOurs'.split(
    ' ',
  ),
);

/** Nothing internal leaves: markers in every field of a case, and a search for them in the bytes of what is given away. */

const { data, mint } = plantedCase();
const haystacks: Haystack[] = [];
const workbooks: Haystack[] = [];
const reviewFiles: Haystack[] = [];
const summaries: Haystack[] = [];
const slides: Haystack[] = [];
/** What drawing programs leave in a logo. */
const drawnBy = 'ZqxAuthorOfTheLogowvj';
let view: SharedView;

beforeAll(async () => {
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  view = share({
    estimate,
    annotations: annotationsOf(data),
    ownership: ownershipOf(data),
    options: preparationOf(data).options,
    words: documentOf(data),
    date: '2026-11-21',
  });
  for (const words of [englishWords, germanWords, frenchWords]) {
    for (const edition of ['critique', 'summary'] as const) {
      const request = { edition, view, look: plantedLook(), since: view, attachesData: true };
      const made = await makeCritique(request, words, createNodeTypst());
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      (edition === 'critique' ? haystacks : summaries).push(...(await haystacksOf(made.value)));
    }
    const drawn = await makeSlides(view, words, plantedLook());
    slides.push(...drawn.map(({ name, svg }) => ({ name, content: svg, isRaw: true })));
    workbooks.push(...workbookHaystacks(await writeXlsx(composeSharedBook(view, words))));
    reviewFiles.push(...pageHaystacks(await renderReviewFile(view, words)));
  }
}, 240_000);

/** As the app makes it of the case: logos are read from bytes that tell of more than a picture. */
function plantedLook(): DocumentLook {
  const { ourLogo, theirLogo, ...page } = pageOf(data);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><!-- ${drawnBy} --><metadata>${drawnBy}</metadata><script>${drawnBy}</script><rect width="30" height="10" fill="#246"/></svg>`;
  const read = readLogo(new TextEncoder().encode(svg));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const placed = (alt: string) => ({ ...read.value, alt });
  return { ...page, ourLogo: placed(ourLogo?.alt ?? ''), theirLogo: placed(theirLogo?.alt ?? '') };
}

test('the case with its markers is a case that the app would open', () => {
  const written = writeCaseFile({ data, files: new Map() });
  const read = readCaseFile(written, 'planted');
  expect(read.ok ? null : read.error).toBeNull();
});

test('every field of the case says when it may be shown', () => {
  const collections = new Set(Object.keys(caseSchema.shape));
  const paths = leafPaths(z.toJSONSchema(caseSchema) as Parameters<typeof leafPaths>[0], '', (path) =>
    collections.has(path.startsWith(tablePath) ? path.slice(tablePath.length) : path),
  );
  expect([...paths].sort()).toEqual(Object.keys({ ...fieldRules, ...tableRules(fieldRules) }).sort());
});

test('every field that may stay inside has a marker planted', () => {
  const planted = new Set(
    mint.markers.filter(({ mayShow }) => !mayShow).map(({ where }) => where.replace(/ at \w+$/, '')),
  );
  const enumerated = new Set([
    'state',
    'disclosure',
    'mergesEffects',
    'of',
    'type',
    'lineId',
    'parentId',
    'baseIds',
    'baseUsedIds',
    'evidenceIds',
    'confidence',
    'size',
    'minutes',
    'likely',
    'revisionId',
    'isConfirmed',
    'status',
    'shape',
    'at',
    'withArithmetic',
    'basis',
    'year',
    'isCapitalEquipment',
    'warranty',
    'serviceParts',
    'endOfLife',
    'divides',
    'lineIds',
    'element',
    'edition',
    'answer',
    'exportId',
    'sessionId',
    'pointId',
  ]);
  // ISO codes stand in every document, and choices of a few in many.
  const codes = [
    // Choices, whole years, and an id that is planted where it is one.
    'alternatives.arguments.speaks',
    'alternatives.arguments.whose',
    'alternatives.kind',
    'incidents.date',
    'lossLines.incidentId',
    'lossLines.isAgreed',
    'lossLines.kind',
    'lossLines.whose',
    'tcoLines.alternativeId',
    'tcoLines.category',
    'tcoLines.isPrice',
    'tcoLines.kind',
    'tcoLines.timing.every',
    'tcoLines.timing.from',
    'tcoLines.timing.steps.from',
    'tcoLines.timing.to',
    'tcoLines.whose',
    'settings.convention',
    'settings.discountKind',
    'settings.serviceAfter',
    'settings.years',
    'settings.checks.wages.currency',
    'settings.checks.indices.currency',
    'settings.checks.overheadBands.costElement',
    'rebasings.basis.currency',
    'exports.points',
    ...preparationCodes,
  ];
  const unplanted = Object.entries(fieldRules)
    .filter(([path, rule]) => rule !== 'shared' && rule !== 'theirs' && !planted.has(path))
    .map(([path]) => path)
    // References and words of a fixed list hold nothing of anyone's; ids of records stand under their own names.
    .filter((path) => !(path.startsWith('exports.view.') && plainInView.has(path.split('.').at(-1) ?? '')))
    .filter(
      (path) => !enumerated.has(path.split('.').at(-1) ?? '') && !path.endsWith('.id') && !path.endsWith('.order'),
    );
  expect(
    unplanted.filter(
      (path) =>
        ![
          'evidence.blob',
          'evidence.date',
          'settings.checks.date',
          'settings.checks.indices.date',
          'rebasings.basis.from.date',
          'rebasings.basis.to.date',
          ...codes,
        ].includes(path),
    ),
  ).toEqual([]);
});

describe('the search', () => {
  test('looks into text, metadata, bookmarks and decompressed streams', () => {
    const names = haystacks.map(({ name }) => name);
    for (const name of ['text', 'metadata', 'attachments', 'bookmarks', 'bytes']) expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith('stream')).length).toBeGreaterThan(10);
  });

  test('finds what is planted in shared fields, so it can fail', () => {
    const shown = mint.markers.filter(({ mayShow }) => mayShow);
    const missed = shown
      .filter((marker) => findMarker(marker, haystacks).length === 0)
      .map(({ where, value }) => `${where}: ${value}`);
    expect(shown.length).toBeGreaterThan(60);
    expect(missed).toEqual([]);
  });
});

test('nothing that is internal is in the bytes of the PDF', () => {
  const kept = mint.markers.filter(({ mayShow }) => !mayShow);
  const leaked = kept.flatMap((marker) =>
    findMarker(marker, haystacks).map((name) => `${marker.where}: ${marker.value} in ${name}`),
  );
  expect(kept.length).toBeGreaterThan(300);
  expect(leaked).toEqual([]);
});

test('the data that goes with the PDF is searched too, and holds what is shared', () => {
  const names = haystacks.map(({ name }) => name);
  for (const name of ['data.json', 'Daten.json', 'comparison.xlsx: xl/workbook.xml']) expect(names).toContain(name);
  const logo = { where: 'a logo', value: drawnBy, isNumber: false, mayShow: false };
  expect(findMarker(logo, [...haystacks, ...summaries, ...slides])).toEqual([]);
});

test.each([
  ['summary', () => summaries],
  ['slides', () => slides],
] as const)('nothing that is internal is in the %s', (_, found) => {
  const leaked = mint.markers
    .filter(({ mayShow }) => !mayShow)
    .flatMap((marker) => findMarker(marker, found()).map((name) => `${marker.where}: ${marker.value} in ${name}`));
  expect(
    mint.markers.filter((marker) => marker.mayShow && findMarker(marker, found()).length > 0).length,
  ).toBeGreaterThan(3);
  expect(leaked).toEqual([]);
});

test('nothing that is internal is in any part of the workbook', () => {
  const shown = mint.markers.filter(({ mayShow }) => mayShow);
  const kept = mint.markers.filter(({ mayShow }) => !mayShow);
  const leaked = kept.flatMap((marker) =>
    findMarker(marker, workbooks).map((name) => `${marker.where}: ${marker.value} in ${name}`),
  );
  // The search finds what is shown, so it can fail.
  expect(shown.filter((marker) => findMarker(marker, workbooks).length > 0).length).toBeGreaterThan(50);
  expect(workbooks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['docProps/core.xml', 'docProps/app.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml']),
  );
  expect(leaked).toEqual([]);
});

test('nothing that is internal is in the review file: its text, markup, script, entities and encoded runs', () => {
  const shown = mint.markers.filter(({ mayShow }) => mayShow);
  const kept = mint.markers.filter(({ mayShow }) => !mayShow);
  const leaked = kept.flatMap((marker) =>
    findMarker(marker, reviewFiles).map((name) => `${marker.where}: ${marker.value} in ${name}`),
  );
  // The search finds what is shown, so it can fail; and in base64 too.
  expect(shown.filter((marker) => findMarker(marker, reviewFiles).length > 0).length).toBeGreaterThan(60);
  const encoded = pageHaystacks(`<p>${Buffer.from('before ZqxBCDwvj after').toString('base64')}&#90;qxBCFwvj</p>`);
  for (const value of ['ZqxBCDwvj', 'ZqxBCFwvj'])
    expect(findMarker({ where: '', value, isNumber: false, mayShow: false }, encoded)).not.toEqual([]);
  expect(leaked).toEqual([]);
});

test('nothing that is internal is in the shared view itself', () => {
  const content: Haystack[] = [{ name: 'view', content: JSON.stringify(view), isRaw: true }];
  const leaked = mint.markers
    .filter(({ mayShow }) => !mayShow)
    .flatMap((marker) => findMarker(marker, content).map(() => `${marker.where}: ${marker.value}`));
  expect(leaked).toEqual([]);
});
