import { expect, test } from 'vitest';
import { catalogue, coverage, emptyLibrary, suggestions } from '../../src/annotations';
import { type BrowserPart, browserSections } from '../../src/ui/estimate/catalogue/browserRows';
import { annotated, sketched } from '../annotations/catalogue/sketches';
import { item } from '../support/estimateOf';

const estimate = sketched([item('Milling', { quantity: '1', rate: '60' }), item('Warranty', { amount: '1' })], {
  Milling: 'process',
  Warranty: 'warranty',
});
const source = {
  entries: catalogue,
  library: emptyLibrary,
  covering: coverage(estimate, annotated(), catalogue),
  suggested: suggestions(estimate, annotated(), catalogue),
};
const headings = (part: BrowserPart, query = '') =>
  browserSections(part, query, source).map(({ heading, rows }) => `${heading}: ${rows.length}`);
const ids = (part: BrowserPart, query = '') =>
  browserSections(part, query, source).flatMap(({ rows }) => rows.map(({ id }) => id));

test('all entries stand in their groups, each once', () => {
  expect(headings('all')).toContain('Tooling: 5');
  expect(headings('all')).toHaveLength(12);
  expect(ids('all').sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test('what the estimate has is not among the uncovered', () => {
  expect(ids('notCovered')).not.toContain('warranty');
  expect(ids('notCovered')).toContain('recall');
});

test('a suggestion says why; who looks for another entry finds it below', () => {
  const [first] = browserSections('suggested', '', source)[0]?.rows ?? [];
  expect(first?.note).toContain('"Milling"');
  const sections = browserSections('suggested', 'warranty', source);
  expect(sections.at(-1)?.heading).toBe('Elsewhere in the catalogue');
  expect(sections.at(-1)?.rows.map(({ id }) => id)).toContain('warranty');
  expect(browserSections('suggested', 'zebra', source)).toEqual([]);
});

test('an empty library lists nothing', () => expect(headings('library')).toEqual([]));
