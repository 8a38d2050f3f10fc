import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import {
  type CritiqueRequest,
  composeCritique,
  composeSharedBook,
  defaultLook,
  documentWords,
  englishWords,
  frenchWords,
  germanWords,
  makeBrief,
  makeCritique,
  writeXlsx,
} from '../../src/report';
import type { PrintedTable } from '../../src/report/critique/critiqueDocument';
import { exampleCase } from './exampleCase';
import { adds, columnOf } from './printed';
import { samplePoints } from './samplePoints';
import { sampleView } from './sampleView';

/** The PDF of the example as a reader's program, a screen reader and a suspicious colleague would find it. */

const { view, earlier, estimate, annotations, date } = exampleCase();
const compiler = createNodeTypst();
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function make(request: Partial<CritiqueRequest> = {}, words = englishWords): Promise<Uint8Array> {
  const whole = { edition: 'critique', view, look: defaultLook, since: null, attachesData: true, ...request } as const;
  const made = await makeCritique(whole, words, compiler);
  if (!made.ok) throw new Error(made.error.got);
  return made.value;
}

async function textOf(pdf: Pdf, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item.str] : []));
  return texts.join(' ').replace(/[\s\u202f\u00a0\u200b]+/g, ' ');
}

const allText = async (pdf: Pdf): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOf(pdf, index + 1)));

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

async function tagsOf(pdf: Pdf): Promise<readonly Tag[]> {
  const flat = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
  );
  return trees.flatMap((tree) => (tree ? flat(tree as Tag) : []));
}

describe('the critique of the example', () => {
  let bytes: Uint8Array;
  let pdf: Pdf;
  beforeAll(async () => {
    bytes = await make({ since: earlier });
    pdf = await getDocumentProxy(bytes.slice());
  });

  test('reads in the order of the argument: agreement before points, points before method', async () => {
    const whole = (await allText(pdf)).slice(1).join(' ');
    const order = [
      englishWords.summary.heading,
      'What changed since you last saw this',
      'What we agree with',
      'The points',
      ...view.points.slice(0, 3).map(({ heading }) => heading),
      'All effects',
      'The arithmetic of the estimate',
      'Method and sources',
      'Attached to this file',
    ];
    let from = 0;
    for (const heading of order) {
      const at = whole.indexOf(heading, from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('every page but the cover says which of how many it is', async () => {
    const pages = await allText(pdf);
    expect(pages.slice(1).every((text, index) => text.includes(`${index + 2} of ${pages.length}`))).toBe(true);
  });

  test('is tagged: headings, tables with heads, pictures with what they show', async () => {
    const tags = await tagsOf(pdf);
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link']) expect(roles).toContain(role);
    const figures = tags.filter(({ role }) => role === 'Figure');
    const { summary, effects, ownership } = composeCritique(view, englishWords);
    expect(figures.map(({ alt }) => alt)).toEqual([
      summary.bridge.description,
      effects.chart?.description,
      ownership?.bars?.description,
      ownership?.years?.description,
    ]);
  });

  test('has a bookmark a section and a point, and every link leads somewhere', async () => {
    const outline = await pdf.getOutline();
    expect(outline.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(
      expect.arrayContaining(view.points.map(({ heading }) => heading)),
    );
    const annotationsOfPages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()),
    );
    const links = annotationsOfPages.flat().filter(({ subtype }) => subtype === 'Link');
    expect(links.length).toBeGreaterThan(40);
    for (const { dest, url } of links as readonly { dest?: unknown; url?: string }[]) {
      if (url !== undefined) expect(url).toMatch(/^https?:/);
      else if (typeof dest === 'string') expect(await pdf.getDestination(dest)).not.toBeNull();
      else expect(Array.isArray(dest)).toBe(true);
    }
  });

  test('embeds its fonts, and no others than the two families', async () => {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const dictionaries = file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const ofType = (type: string) =>
      dictionaries.filter((dictionary) => dictionary.get(PDFName.of('Type')) === PDFName.of(type));
    const families = new Set(ofType('Font').map((font) => String(font.get(PDFName.of('BaseFont')))));
    expect(families.size).toBeGreaterThan(3);
    for (const name of families) expect(name).toMatch(/^\/[A-Z]{6}\+(?:Inter|SourceSerif4)-/);
    const descriptors = ofType('FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(3);
    for (const descriptor of descriptors) {
      expect(['FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))).toBe(true);
    }
  });

  test('carries the same data as workbook and JSON, described, as data of the document', async () => {
    const attached = (await pdf.getAttachments()) as Record<
      string,
      { filename: string; description: string; content: Uint8Array }
    >;
    const files = Object.values(attached);
    expect(files.map(({ filename }) => filename).sort()).toEqual(['comparison.xlsx', 'data.json']);
    const named = (name: string) => files.find(({ filename }) => filename === name);
    expect(JSON.parse(new TextDecoder().decode(named('data.json')?.content))).toEqual(JSON.parse(JSON.stringify(view)));
    const book = await writeXlsx(composeSharedBook(view, englishWords));
    expect(Buffer.from(named('comparison.xlsx')?.content ?? []).equals(Buffer.from(book))).toBe(true);
    expect(files.every(({ description }) => description.length > 10)).toBe(true);
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const related = file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [String(object.get(PDFName.of('AFRelationship')))] : []))
      .filter((relationship) => relationship !== 'undefined');
    expect(related).toEqual(['/Data', '/Data']);
    expect(file.catalog.get(PDFName.of('AF'))).toBeDefined();
  });

  test('comes out the same, byte for byte', async () => {
    const again = await make({ since: earlier });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

test.each([englishWords, germanWords, frenchWords].map((words) => [words.language, words] as const))(
  'the summary is one page in %s, on A4 and on Letter, in the critique and alone',
  async (_, words) => {
    for (const paper of ['a4', 'letter'] as const) {
      const look = { ...defaultLook, paper };
      const alone = await getDocumentProxy(await make({ edition: 'summary', look }, words));
      expect(alone.numPages).toBe(1);
      const [, , width] = (await alone.getPage(1)).view;
      expect(Math.round(width ?? 0)).toBe(paper === 'a4' ? 595 : 612);
      const whole = await getDocumentProxy(await make({ look, attachesData: false }, words));
      expect(await textOf(whole, 2)).toContain(words.summary.heading.slice(0, 20));
      expect(await textOf(whole, 3)).toContain(words.agreement.heading);
    }
  },
);

test('every table of the example with a sum foots as printed', () => {
  const { summary, effects, arithmetic, points, changes } = composeCritique(view, englishWords, { since: earlier });
  if (!summary.points) throw new Error('no table');
  expect(adds(summary.points, columnOf(summary.points, 'Per unit'))).toBe(true);
  expect(adds(summary.points, columnOf(summary.points, 'Per year'))).toBe(true);
  const [causes, byPoint] = effects.tables;
  if (!causes || !byPoint) throw new Error('no tables');
  for (const column of [2, 3]) expect(adds(causes, column)).toBe(true);
  expect(adds(byPoint, columnOf(byPoint, 'On the total'))).toBe(true);
  expect(adds(byPoint, columnOf(byPoint, 'Per year'))).toBe(true);
  expect(adds(arithmetic.table, 2)).toBe(true);
  for (const { items } of points.sections) if (items) expect(adds(items, columnOf(items, 'On the total'))).toBe(true);
  // Then, now, and what lies between: stated and difference make the substantiated cost in each.
  if (!changes) throw new Error('no changes');
  for (const column of [1, 2, 3]) expect(adds(changes.totals, column)).toBe(true);
});

test('what a long table carries forward is the sum of the rows above it, at each page', async () => {
  const many = Array.from({ length: 70 }, (_, index) => samplePoints[index % 8] ?? { heading: '', items: [] });
  const long = sampleView({ points: many });
  const table = composeCritique(long, englishWords).effects.tables[1] as PrintedTable;
  const column = columnOf(table, 'On the total');
  const { running } = table;
  if (!running) throw new Error('no running totals');
  for (let row = 1; row < table.rows.length - 1; row += 1) {
    const total = {
      kind: 'total' as const,
      cells: table.columns.map((_, x) => ({ text: running.rows[row]?.[x] ?? '' })),
    };
    expect(adds({ ...table, rows: [...table.rows.slice(0, row + 1), total] }, column)).toBe(true);
  }
  const pdf = await getDocumentProxy(await make({ view: long, attachesData: false }));
  const pages = (await allText(pdf)).filter((text) => text.includes('Carried forward'));
  expect(pages.length).toBeGreaterThan(0);
  for (const text of pages) {
    const first = Number(/Per year k€ (\d+) /.exec(text)?.[1]);
    const sums = running.rows[first - 2]?.filter((sum) => sum !== '').map((sum) => sum.replace(/\s+/g, ' '));
    expect(text.slice(text.indexOf('Carried forward'))).toBe(`Carried forward ${sums?.join(' ')}`);
  }
});

test('a draft says so on every page, in the language of the document', async () => {
  for (const words of Object.values(documentWords)) {
    const pdf = await getDocumentProxy(
      await make({ look: { ...defaultLook, isDraft: true }, attachesData: false }, words),
    );
    const mark = { en: 'DRAFT', de: 'ENTWURF', fr: 'PROJET' }[words.language];
    for (const text of await allText(pdf)) expect(text).toContain(mark);
  }
});

test('the internal brief is marked on every page and in its title, and says our figures in full', async () => {
  const made = await makeBrief({ estimate, annotations, date, look: defaultLook }, compiler);
  if (!made.ok) throw new Error(made.error.got);
  const pdf = await getDocumentProxy(made.value.slice());
  const pages = await allText(pdf);
  for (const text of pages) {
    expect(text).toContain('INTERNAL · not for the customer');
    expect(text.replaceAll(' ', '')).toContain('INTERNAL');
  }
  const { info } = await pdf.getMetadata();
  expect((info as { Title: string }).Title).toMatch(/^INTERNAL brief/);
  const whole = pages.join(' ');
  for (const { rationale } of Object.values(annotations.positions)) {
    if (rationale !== '') expect(whole).toContain(rationale.slice(0, 30).replace(/\s+/g, ' '));
  }
  expect(whole).toContain('Not to be said, whatever is asked');
  expect(whole).toContain('In no point');
});
