import { describe, expect, test } from 'vitest';
import { englishWords, frenchWords, germanWords } from '../../src/report';
import { count, printDate } from '../../src/report/words/fill';
import { frenchSpaces } from '../../src/report/words/frenchSpaces';

function phrases(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrases) : [];
}

describe('French', () => {
  test('no line breaks before a high mark or inside guillemets', () => {
    for (const phrase of phrases(frenchWords)) {
      expect(phrase).not.toMatch(/ [:;!?»%]|« /);
      expect(phrase).not.toMatch(/[\p{L}\p{N}][:;!?]/u);
    }
  });

  test('marks that stand without a space stay as they are', () => {
    expect(frenchSpaces({ text: 'Réf. https://a.b/c?d=1 : « oui » ; 5 %', list: ['12:30'] })).toEqual({
      text: 'Réf. https://a.b/c?d=1\u00a0: «\u00a0oui\u00a0»\u202f; 5\u202f%',
      list: ['12:30'],
    });
  });

  test('the singular goes up to two', () => {
    const term = frenchWords.method.term;
    expect(count(term, 1, frenchWords)).toBe('Le contrat porte sur 1 an.');
    expect(count(term, 1.5, frenchWords)).toBe('Le contrat porte sur 1.5 an.');
    expect(count(term, 2, frenchWords)).toBe('Le contrat porte sur 2 ans.');
  });
});

test.each([
  [englishWords, '1\u00a0March 2026', '12\u00a0March 2026'],
  [germanWords, '1.\u00a0März 2026', '12.\u00a0März 2026'],
  [frenchWords, '1er\u00a0mars 2026', '12\u00a0mars 2026'],
])('dates in $language', (words, first, twelfth) => {
  expect(printDate('2026-03-01', words)).toBe(first);
  expect(printDate('2026-03-12', words)).toBe(twelfth);
});

test.each([englishWords, germanWords, frenchWords])(
  'apostrophes and quotation marks of $language are typographic',
  (words) => {
    for (const phrase of phrases(words)) expect(phrase).not.toMatch(/['"]/);
  },
);
