import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/annotations';
import { annotationsOf, currentRevision, documentOf, readCaseFile } from '../../../src/case';
import { checkPoint, checkText, share, wordingContext } from '../../../src/disclosure';
import { numbersIn } from '../../../src/disclosure/wording/numbersIn';

const read = readCaseFile(readFileSync('public/example/example.costbridge.json', 'utf8'), 'example');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const estimate = currentRevision(data)?.estimate;
if (!estimate) throw new Error('no revision');
const annotations = annotationsOf(data);
const view = share({ estimate, annotations, words: documentOf(data), date: '2026-11-21' });
const context = wordingContext(view, annotations, 'en');
const points = inOrder(annotations.points);
const bare = {
  heading: '',
  claim: '',
  question: 'Help us understand how it is covered.',
  standard: '',
  proposal: '',
  items: [],
};

describe('numbers of a text', () => {
  const written = (text: string, language: 'en' | 'de' | 'fr') =>
    numbersIn(text, language).map(({ start, end }) => text.slice(start, end));
  test('are read by the marks of the language', () => {
    expect(numbersIn('1,234.50 and 18,000', 'en').map(({ value }) => value.toString())).toEqual(['1234.5', '18000']);
    expect(numbersIn('1.234,50 und 18.000', 'de').map(({ value }) => value.toString())).toEqual(['1234.5', '18000']);
    expect(numbersIn('1\u202f234,50 et 18 000', 'fr').map(({ value }) => value.toString())).toEqual([
      '1234.5',
      '18000',
    ]);
  });
  test('years, dates, cells, rows, standards and small counts are none', () => {
    const names =
      'In 2026, on 18 March and March 21, cell F9 of CBD!H13, row 120, op 40, ISO 9001, FAR 15.404-1, SV-40, note 14, GAO-20-195G, 3 lines, chapter 3, 40-7731.';
    expect(written(names, 'en')).toEqual([]);
    expect(written('Am 18. März 2026 in Zeile 120 nach DIN 6930, Blatt 14.', 'de')).toEqual([]);
    expect(written('Le 18 mars 2026, ligne 120, ISO 9001.', 'fr')).toEqual([]);
  });
  test('with a unit even small ones are figures', () => {
    expect(written('3 % of 2 kg at € 4', 'en')).toEqual(['3', '2', '4']);
  });
});

describe('a number in a text', () => {
  const kinds = (claim: string, items = points[3]?.items ?? []) =>
    checkPoint(context, { ...bare, items, claim }).claim.map(({ kind, start, end }) => [kind, claim.slice(start, end)]);
  test('that the document shows is left alone, as rounded and per year too', () => {
    expect(
      kinds('The estimate takes 1.85 kg at 21.40; the total is 1,316.12, for 18,000 a year: € 11.45 more.'),
    ).toEqual([]);
    expect(kinds('Our OEE is 74 % to 82 %, theirs is 90 %.')).toEqual([]);
  });
  test('that stands nowhere is marked', () => {
    expect(kinds('It takes 917.53 for each.')).toEqual([['unknownNumber', '917.53']]);
  });
  test('that is ours and not shown to the digit is marked as such', () => {
    const hidden = Object.values(annotations.hiddenCosts).find(
      ({ disclosure, method }) =>
        disclosure === 'effectOnly' && method.type === 'perYear' && method.annualAmount !== null,
    );
    if (hidden?.method.type !== 'perYear') throw new Error('the example has none by its effect');
    const claim = `It is ${hidden.method.annualAmount} a year.`;
    const items = [{ type: 'hiddenCost', id: hidden.id }] as const;
    expect(kinds(claim, [...items])[0]?.[0]).toBe('ownNumber');
    // Wherever it stands: in the question, the standard and the proposal too, and in what is said of the whole document.
    const said = checkPoint(context, { ...bare, items, question: claim, standard: claim, proposal: claim });
    for (const field of ['question', 'standard', 'proposal'] as const)
      expect(said[field].map(({ kind }) => kind)).toContain('ownNumber');
    expect(checkText(context, claim, true).map(({ kind }) => kind)).toEqual(['ownNumber']);
  });
});

describe('claims', () => {
  const claim = (text: string, items = [] as (typeof points)[number]['items']) =>
    checkPoint(context, { ...bare, items, claim: text }).claim.map(({ kind }) => kind);
  test('a comparison is due a figure or evidence', () => {
    expect(claim('The rate is significantly higher.')).toEqual(['noFigure']);
    expect(claim('The contract asks for more than that.')).toEqual([]);
    expect(claim('The rate is significantly higher.', points[3]?.items)).toEqual([]);
  });
  test('a benchmark is due a source', () => {
    expect(claim('Such cells typically reach less.')).toEqual(['noSource']);
    expect(claim('Such cells typically reach less, according to the survey of 2024.')).toEqual([]);
  });
  test('what practitioners know is due a citation of the team', () => {
    const standard = 'Who bears carriage and duty follows from the delivery term and the place that it names';
    expect(checkPoint(context, { ...bare, standard }).standard.map(({ kind }) => kind)).toEqual(['unsourced']);
    expect(checkPoint(context, { ...bare, standard: `${standard} (Incoterms 2020)` }).standard).toEqual([]);
    expect(checkPoint(context, { ...bare, standard, items: points[3]?.items ?? [] }).standard).toEqual([]);
  });
  test('a point asks something', () => {
    expect(checkPoint(context, { ...bare, question: ' ' }).question.map(({ kind }) => kind)).toEqual(['noQuestion']);
    expect(checkPoint(context, bare).question).toEqual([]);
  });
  test('what is proposed may name other figures', () => {
    expect(checkText(context, 'We propose 777.77 for two years.', true)).toEqual([]);
    expect(checkText(context, 'The gap is 777.77.', false).map(({ kind }) => kind)).toEqual(['unknownNumber']);
  });
});

test('the example holds no phrase to be changed, and its open figures are told', () => {
  const open = points.flatMap((point) => Object.values(checkPoint(context, point)).flat());
  expect(open.filter(({ instead }) => instead !== null)).toEqual([]);
  expect(open.map(({ kind }) => kind)).not.toContain('ownNumber');
});
