import loadHighs from 'highs';
import { expect, test } from 'vitest';
import type { DisclosureLevel, Ownership } from '../../../src/annotations';
import { highsSolver, inferable, secretsOf, shownFigures } from '../../../src/disclosure';
import { truthOf } from '../../../src/disclosure/guard/shownFigure';
import { comparedCourses } from '../../support/comparedCourses';
import { estimateOf, item } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';

const solver = highsSolver(await loadHighs());
const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const words = { title: '', opening: '', proposal: '' };

function found(ownership: Ownership, earlier: Ownership[] = []) {
  const read = (its: Ownership, name: string) => ({
    name,
    ...shownFigures({ estimate, annotations: noAnnotations, ownership: its, words, date: '2026-11-22' }, 0),
  });
  const documents = [...earlier.map((its) => read(its, 'an earlier document')), read(ownership, 'this document')];
  for (const { figures } of documents)
    for (const { terms, constant, low, high } of figures) {
      const truth = truthOf({ terms, constant });
      const air = 1e-6 * Math.max(1, Math.abs(truth));
      expect(low - air <= truth && truth <= high + air).toBe(true);
    }
  const secrets = secretsOf(estimate, noAnnotations, ownership);
  return inferable(documents, secrets, { margin: 0.02, figure: 0.01 }, solver);
}

function setLevel(ownership: Ownership, label: string, disclosure: DisclosureLevel): Ownership {
  return {
    ...ownership,
    tcoLines: Object.fromEntries(
      Object.values(ownership.tcoLines).map((line) => [line.id, line.label === label ? { ...line, disclosure } : line]),
    ),
  };
}

const close = (all: ReturnType<typeof found>): readonly string[] =>
  all.filter(({ isTooClose }) => isTooClose).map(({ secret }) => secret.label);

test('two lines shown by their effect hide behind each other; one alone is found', () => {
  expect(close(found(comparedCourses()))).toEqual([]);
  const alone = found(setLevel(comparedCourses(), 'People trained', 'exact'));
  expect(close(alone)).toEqual(['Both sources run side by side']);
  const its = alone.find(({ isTooClose }) => isTooClose);
  expect(its?.because.map(({ name }) => name).join()).toMatch(/byEffect|Supplier B/);
  expect(its?.remedies.length).toBeGreaterThan(0);
});

test('what was in the sum of an earlier document is found by the difference', () => {
  const before = comparedCourses();
  expect(close(found(setLevel(before, 'People trained', 'internal'), [before]))).toContain('People trained');
});

test('what is internal from the start is found by nobody', () => {
  const kept = found(comparedCourses()).find(({ secret }) => secret.label === 'What we hear of their quality');
  expect(kept).toMatchObject({ low: null, high: null, isTooClose: false });
});
