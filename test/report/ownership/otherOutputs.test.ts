import { expect, test } from 'vitest';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { share } from '../../../src/disclosure';
import {
  composeCritique,
  defaultLook,
  documentWords,
  englishWords,
  makeBrief,
  makeSlides,
  renderReviewFile,
} from '../../../src/report';
import { composeBrief } from '../../../src/report/brief/composeBrief';
import { comparedCourses } from '../../support/comparedCourses';
import { estimateOf, item } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';

/** The comparison of the courses in the review file, on slides and in the brief. */

const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const ownership = comparedCourses();
const words = { title: '', opening: '', proposal: '' };
const view = share({ estimate, annotations: noAnnotations, ownership, words, date: '2026-11-22' });

test.each(Object.values(documentWords))('the review file in $language prints what the critique prints', async (its) => {
  const page = await renderReviewFile(view, its);
  const pages = composeCritique(view, its).ownership;
  const figures = [...(pages?.tables ?? []), ...(pages?.appendix.lines ?? [])].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  expect(figures.length).toBeGreaterThan(80);
  const plain = page.replaceAll('&#39;', "'");
  for (const text of figures) expect(plain).toContain(text);
  expect(page).not.toMatch(/\sstyle="/);
  expect(page).not.toContain('What we hear of their quality');
});

test('there are two more slides, and none without a shown course', async () => {
  const names = (await makeSlides(view, englishWords, defaultLook)).map(({ name }) => name);
  expect(names).toEqual(['1-summary', '2-bridge', '3-ownership', '4-ownership-years']);
  const without = await makeSlides({ ...view, ownership: undefined }, englishWords, defaultLook);
  expect(without.map(({ name }) => name)).toEqual(['1-summary', '2-bridge']);
});

test('the brief says what each course costs in full, and which lines may not be told', async () => {
  const request = { estimate, annotations: noAnnotations, ownership, date: '2026-11-22', look: defaultLook };
  const brief = composeBrief(request).ownership;
  const kept = brief?.kept?.rows.map(({ cells }) => [cells[0]?.text, cells[2]?.text]);
  expect(kept).toContainEqual(['What we hear of their quality', 'Not to be mentioned.']);
  expect(kept).toContainEqual(['People trained', 'In the total only.']);
  expect(composeBrief({ ...request, ownership: undefined }).ownership).toBeNull();
  const made = await makeBrief(request, createNodeTypst());
  expect(made.ok).toBe(true);
});
