import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { DisclosureLevel, Ownership, TcoLine } from '../../../src/annotations';
import { Decimal, sum, text } from '../../../src/base/decimal';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { share } from '../../../src/disclosure';
import {
  composeCritique,
  defaultLook,
  englishWords,
  frenchWords,
  germanWords,
  makeCritique,
} from '../../../src/report';
import type { PrintedTable } from '../../../src/report/critique/critiqueDocument';
import { ownershipWords } from '../../../src/report/words/ownership/ownershipWords';
import { comparedCourses } from '../../support/comparedCourses';
import { estimateOf, item } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';
import { runs } from '../../support/runs';
import { readPrinted } from '../printed';

const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const words = { title: '', opening: '', proposal: '' };
const languages = [englishWords, germanWords, frenchWords] as const;

function viewOf(ownership: Ownership) {
  return share({ estimate, annotations: noAnnotations, ownership, words, date: '2026-11-22' });
}

function pagesOf(ownership: Ownership, language: (typeof languages)[number] = englishWords) {
  const pages = composeCritique(viewOf(ownership), language).ownership;
  if (!pages) throw new Error('no pages');
  return pages;
}

/** Whether a column of figures adds up to its total row, at both ends; further rows below it are no parts. */
function foots({ columns, rows }: PrintedTable): void {
  const at = rows.findIndex(({ kind }) => kind === 'total');
  if (at < 0) return;
  for (const column of columns.keys()) {
    const total = rows[at]?.cells[column]?.text ?? '';
    if (column === 0 || !/\d/.test(total)) continue;
    const parts = rows.slice(0, at).flatMap(({ cells }) => {
      const its = cells[column]?.text ?? '';
      return /\d/.test(its) ? [readPrinted(its)] : [];
    });
    for (const end of [0, 1] as const)
      expect(sum(parts.map((part) => part[end])).toFixed()).toBe(readPrinted(total)[end].toFixed());
  }
}

describe('the pages of the alternatives', () => {
  const pages = pagesOf(comparedCourses());

  test('every table adds up as printed, at any levels and of any amounts', () => {
    const levels = fc.constantFrom<DisclosureLevel[]>('exact', 'range', 'effectOnly', 'wordsOnly', 'internal');
    const lines = fc.array(fc.tuple(levels, fc.integer({ min: 1, max: 99_999_999 })), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(lines, (chosen) => {
        const base = comparedCourses();
        const tcoLines = Object.fromEntries(
          Object.values(base.tcoLines).map((line, at) => {
            const [disclosure, cents] = chosen[at] ?? ['exact', 1];
            const amount = line.timing.type === 'stepped' ? null : new Decimal(cents).div(100).toFixed();
            return [line.id, { ...line, disclosure, amount: amount as typeof line.amount }];
          }),
        );
        const view = viewOf({ ...base, tcoLines });
        const its = composeCritique(view, englishWords).ownership;
        const tables = [...(its?.tables ?? []), ...(its?.appendix.lines ?? [])];
        expect(tables.length).toBeGreaterThan(0);
        for (const table of tables) foots(table);
      }),
      runs(100),
    );
  });

  test('a total is the same wherever it stands', () => {
    const totals = pages.tables.flatMap(({ columns, rows }) =>
      (rows.find(({ kind }) => kind === 'total')?.cells ?? []).flatMap(({ text }, at) =>
        at === 0 ? [] : [[columns[at]?.heading, text] as const],
      ),
    );
    expect(totals).toHaveLength(3);
    for (const [name, total] of totals) {
      expect(pages.bars?.bars.find(({ label }) => label === name)?.text).toBe(total);
      expect(pages.without?.table.rows.find(({ cells }) => cells[0]?.text === name)?.cells[1]?.text).toBe(total);
      const lines = pages.appendix.lines.find(({ title }) => title === name);
      expect(lines?.rows.at(-1)?.cells.at(-1)?.text).toBe(total);
      const years = pages.appendix.years;
      const column = years?.columns.findIndex(({ heading }) => heading === name) ?? -1;
      if (column >= 0) expect(years?.rows.at(-1)?.cells[column]?.text).toBe(total);
    }
  });

  test('each line says whose figure it is, and its evidence by number', () => {
    const [first] = pages.appendix.lines;
    expect(first?.rows.slice(0, 4).map(({ cells }) => cells[1]?.text)).toEqual(['ours', 'agreed', 'yours', 'public']);
  });

  test('a course with a missing figure says so and stands in no table of totals', () => {
    const course = pages.courses.items.find(({ name }) => name === 'Doing without the valve');
    expect(course?.note).toContain('Function done by hand');
    expect(pages.tables.flatMap(({ columns }) => columns.map(({ heading }) => heading))).not.toContain(course?.name);
  });

  test('without a shown alternative nothing of it is in the document', () => {
    const document = composeCritique(viewOf({ ...comparedCourses(), alternatives: {} }), englishWords);
    expect(document.ownership).toBeNull();
    expect(document.summary.ownership).toBe('');
    expect(document.cover.contents.some(({ anchor }) => anchor.startsWith('ownership'))).toBe(false);
  });

  test('what changed names the courses with the totals that either version prints', () => {
    const base = comparedCourses();
    const before = viewOf(base);
    const offer = Object.values(base.tcoLines).find(({ isPrice }) => isPrice);
    if (!offer) throw new Error('no price');
    const now = viewOf({ ...base, tcoLines: { ...base.tcoLines, [offer.id]: { ...offer, amount: text('400') } } });
    const table = composeCritique(now, englishWords, { since: before }).changes?.tables.at(-1);
    const [first] = table?.rows ?? [];
    const [then, after] = [before, now].map(
      (view) => composeCritique(view, englishWords).ownership?.bars?.bars[0]?.text,
    );
    expect(first?.cells.slice(0, 3).map((its) => its.text)).toEqual(['Our offer', then, after]);
    expect(composeCritique(before, englishWords, { since: before }).changes?.tables).toEqual([]);
  });

  test('many courses are spread over several tables of the width of a page', () => {
    const base = comparedCourses();
    const more = Object.values(base.alternatives).flatMap((its) =>
      [1, 2].map((copy) => ({ ...its, id: `${its.id} ${copy}` as typeof its.id, order: `b${its.id}${copy}` })),
    );
    const lines = more.map((its, at) => ({
      ...(Object.values(base.tcoLines)[0] as TcoLine),
      id: `copy ${at}` as never,
      alternativeId: its.id,
    }));
    const { tables } = pagesOf({
      ...base,
      alternatives: { ...base.alternatives, ...Object.fromEntries(more.map((its) => [its.id, its])) },
      tcoLines: { ...base.tcoLines, ...Object.fromEntries(lines.map((line) => [line.id, line])) },
    });
    expect(tables.map(({ columns }) => columns.length)).toEqual([4, 4, 4, 3]);
    for (const table of tables) foots(table);
  });
});

test.each(languages)('the words of $language are typographic and all filled in', (language) => {
  const phrases = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(phrases)
        : [];
  for (const phrase of phrases(ownershipWords(language))) expect(phrase).not.toMatch(/['"]/);
  for (const text of phrases(pagesOf(comparedCourses(), language))) expect(text).not.toMatch(/\{\w+\}/);
});

test.each(languages)(
  'the pages in $language are in the PDF, with alternative texts and bookmarks',
  async (language) => {
    const made = await makeCritique(
      { edition: 'critique', view: viewOf(comparedCourses()), look: defaultLook, since: null, attachesData: false },
      language,
      createNodeTypst(),
    );
    if (!made.ok) throw new Error(made.error.got);
    const pdf = await getDocumentProxy(made.value.slice());
    const own = ownershipWords(language);
    const titles = (await pdf.getOutline()).map(({ title }) => title);
    const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
    expect(titles.map(plain)).toEqual(expect.arrayContaining([own.heading, own.appendix.heading].map(plain)));
    interface Tag {
      readonly alt?: string;
      readonly children?: readonly Tag[];
    }
    const alts = (tag: Tag): readonly string[] => [
      ...(tag.alt === undefined ? [] : [tag.alt]),
      ...(tag.children ?? []).flatMap(alts),
    ];
    const found: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const tree = await (await pdf.getPage(page)).getStructTree();
      if (tree) found.push(...alts(tree as Tag));
    }
    const pages = pagesOf(comparedCourses(), language);
    for (const alt of [pages.bars?.description ?? '', pages.years?.description ?? ''])
      expect(found.map(plain)).toContain(plain(alt));
  },
);
