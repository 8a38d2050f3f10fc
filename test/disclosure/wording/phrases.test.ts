import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/annotations';
import { ruleTable } from '../../../src/checks';
import { phraseRemarks, type WordingLanguage, withInstead } from '../../../src/disclosure';
import { findPhrases, phraseTables } from '../../../src/disclosure/wording/findPhrases';
import { englishWords, frenchWords, germanWords } from '../../../src/report';
import { runs } from '../../support/runs';

const kindsOf = (text: string, language: WordingLanguage) => findPhrases(text, language).map(({ kind }) => kind);
const rewritten = (text: string, language: WordingLanguage): string => {
  const [first] = findPhrases(text, language);
  return first ? withInstead(text, first) : text;
};

describe('phrases are found as whole words, whatever their marks and case', () => {
  test.each<[string, WordingLanguage, string]>([
    ['You forgot the packaging.', 'en', 'blame'],
    ['you have overlooked the set-up', 'en', 'blame'],
    ['YOU MUST correct row 12.', 'en', 'demand'],
    ['We’ll have no choice but to stop.', 'en', 'threat'],
    ['This is our final offer.', 'en', 'closing'],
    ['Obviously the rate is low.', 'en', 'obvious'],
    ['The rate was deliberately lowered.', 'en', 'motive'],
    ['We need this at the latest by Friday.', 'en', 'ultimatum'],
    ['Sie müssen Zeile 12 berichtigen.', 'de', 'demand'],
    ['Sie haben die Verpackung vergessen.', 'de', 'blame'],
    ['Das ist offensichtlich zu wenig.', 'de', 'obvious'],
    ['Der Satz ist nicht verhandelbar.', 'de', 'closing'],
    ['Das wurde absichtlich so gerechnet.', 'de', 'motive'],
    ['Wir sehen uns gezwungen, anders zu planen.', 'de', 'threat'],
    ['Antworten Sie unverzüglich.', 'de', 'ultimatum'],
    ['Vous avez oublié l’emballage.', 'fr', 'blame'],
    ['Vous devez corriger la ligne 12.', 'fr', 'demand'],
    ['Il est évident que le taux est bas.', 'fr', 'obvious'],
    ['Nous n’accepterons pas ce taux.', 'fr', 'closing'],
    ['C’est à prendre ou à laisser.', 'fr', 'closing'],
    ['Le taux a été délibérément réduit.', 'fr', 'motive'],
    ['Répondez immédiatement.', 'fr', 'ultimatum'],
    ['Nous serons contraints de revoir le plan.', 'fr', 'threat'],
  ])('%s', (text, language, kind) => {
    expect(kindsOf(text, language)).toEqual([kind]);
  });

  test.each<[string, WordingLanguage]>([
    ['The mustard line and the clearance of the bore.', 'en'],
    ['Naturalised parts; a periodical; unclearly marked.', 'en'],
    ['Das Müssen und die Selbstverständlichkeiten.', 'de'],
    ['L’évidement de la pièce.', 'fr'],
  ])('%s holds none', (text, language) => {
    expect(kindsOf(text, language)).toEqual([]);
  });
});

describe('another way to say it', () => {
  test.each<[string, WordingLanguage, string]>([
    ['You must correct row 12.', 'en', 'We suggest that you correct row 12.'],
    ['Obviously, the rate is low.', 'en', 'The rate is low.'],
    ['The rate is obviously low.', 'en', 'The rate is low.'],
    ['The rate is low, of course.', 'en', 'The rate is low.'],
    ['Sie müssen Zeile 12 berichtigen.', 'de', 'Wir schlagen vor, dass Sie Zeile 12 berichtigen.'],
    ['Vous devez corriger la ligne 12.', 'fr', 'Nous vous proposons de corriger la ligne 12.'],
  ])('%s', (text, language, expected) => {
    expect(rewritten(text, language)).toBe(expected);
  });

  test('never calls for another change of the same kind', () => {
    for (const language of ['en', 'de', 'fr'] as const) {
      for (const { instead } of phraseTables[language]) expect(findPhrases(instead, language)).toEqual([]);
    }
  });
});

test('what is found lies in the text, in order, none in another', () => {
  const parts = fc.constantFrom(
    'You must',
    'obviously',
    'of course,',
    'rate',
    '’',
    '\u202f',
    'last chance',
    '.',
    '€ 4',
    '🙂',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      let until = 0;
      for (const { start, end } of findPhrases(text, 'en')) {
        expect(start).toBeGreaterThanOrEqual(until);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        until = end;
      }
    }),
    runs(200),
  );
});

describe('what the app itself says to a customer passes', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];

  test.each([englishWords, germanWords, frenchWords])('words of documents in $language', (words) => {
    for (const text of texts(words)) expect([text, phraseRemarks(text, words.language)]).toEqual([text, []]);
  });

  test('questions, descriptions and names of the catalogue', () => {
    expect(catalogue.length).toBeGreaterThan(50);
    for (const { name, description, question, evidence } of catalogue) {
      for (const text of [name, description, question, evidence]) {
        expect([text, phraseRemarks(text, 'en')]).toEqual([text, []]);
      }
    }
  });

  test('titles and principles of the checks', () => {
    for (const { title, principle } of Object.values(ruleTable)) {
      for (const text of [title, principle]) expect([text, phraseRemarks(text, 'en')]).toEqual([text, []]);
    }
  });
});
