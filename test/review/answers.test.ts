import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointId } from '../../src/annotations';
import { isDecimalText, text } from '../../src/base/decimal';
import { type AnswersFile, matchAnswers, newsOf, readAnswers, type SentDocument } from '../../src/review';
import { runs } from '../support/runs';

const id = 'a'.repeat(64);
const given = { point: 1, key: '0123456789abcdef', answer: 'agreedInPart', figure: '4.2', comment: 'as of May' };
const file = {
  format: 'costbridge-answers',
  version: 1,
  document: { id, product: 'Valve', date: '2026-11-21' },
  name: 'K. Meier',
  answers: [given],
};

function refusal(change: object): string {
  const read = readAnswers(JSON.stringify({ ...file, ...change }), 'answers.json');
  if (read.ok) throw new Error('was read');
  const { where, expected, got, todo } = read.error;
  return `${where}: expected ${expected}, got ${got}. ${todo}`;
}

function readFile(change: object = {}): AnswersFile {
  const read = readAnswers(JSON.stringify({ ...file, ...change }), 'answers.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('an answers file', () => {
  test('is read as it was written', () => {
    expect(readFile()).toEqual({ document: file.document, name: file.name, answers: [given] });
  });

  test.each([
    ['another version', { version: 2 }, 'got version 2'],
    ['another format', { format: 'costbridge-case' }, 'another kind of JSON'],
    ['a field that nobody knows', { answers: [{ ...given, html: '<b>' }] }, 'answers.json, answers.0'],
    ['an answer that is none', { answers: [{ ...given, answer: 'perhaps' }] }, 'answers.json, answers.0.answer'],
    ['a figure with an exponent', { answers: [{ ...given, figure: '1e9' }] }, 'answers.json, answers.0.figure'],
    ['a figure as a number', { answers: [{ ...given, figure: 4.2 }] }, 'answers.json, answers.0.figure'],
    ['a figure beside a plain yes', { answers: [{ ...given, answer: 'agreed' }] }, 'answers.0'],
    ['two answers to one point', { answers: [given, given] }, 'another to point 1'],
  ])('with %s is refused, with its place', (_, change, part) => {
    expect(refusal(change)).toContain(part);
  });

  test('never throws, whatever the text; what it reads is whole', () => {
    const near = fc.record(
      {
        format: fc.constantFrom('costbridge-answers', 'other', null),
        version: fc.constantFrom(1, 2, '1', null),
        document: fc.oneof(fc.constant(file.document), fc.anything()),
        name: fc.oneof(fc.string(), fc.anything()),
        answers: fc.oneof(
          fc.array(
            fc.record({
              point: fc.oneof(fc.integer(), fc.double()),
              key: fc.constantFrom(given.key, 'x', '__proto__'),
              answer: fc.constantFrom('agreed', 'agreedInPart', null, 'yes'),
              figure: fc.oneof(fc.constantFrom('4.2', '-0', '04', null), fc.string()),
              comment: fc.string(),
            }),
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((value) => JSON.stringify(value)),
      fc.nat(JSON.stringify(file).length).map((end) => JSON.stringify(file).slice(0, end)),
    );
    fc.assert(
      fc.property(texts, (written) => {
        const read = readAnswers(written, 'answers.json');
        if (!read.ok) expect(read.error.todo).not.toBe('');
        else for (const { figure } of read.value.answers) expect(figure === null || isDecimalText(figure)).toBe(true);
      }),
      runs(2000),
    );
  });
});

describe('answers find their points', () => {
  const sent = (exportId: string, hash: string): SentDocument => ({
    exportId,
    hash,
    points: [{ pointId: 'p7' as PointId, number: 1, key: given.key, heading: 'Gross weight' }],
  });

  test('through the record of the document with the same content, the last one', () => {
    const matched = matchAnswers(readFile(), 'a.json', [sent('x1', id), sent('x2', id), sent('x3', 'b'.repeat(64))]);
    expect(
      matched.ok && matched.value.placed.map(({ exportId, point, figure }) => [exportId, point.pointId, figure]),
    ).toEqual([['x2', 'p7', '4.2']]);
  });

  test('and those that do not are named', () => {
    const strange = { ...given, point: 2, key: 'f'.repeat(16) };
    const matched = matchAnswers(readFile({ answers: [given, strange] }), 'a.json', [sent('x1', id)]);
    expect(matched.ok && matched.value.unplaced).toEqual([strange]);
  });

  test('not where the document never left this case', () => {
    const matched = matchAnswers(readFile(), 'a.json', [sent('x1', 'b'.repeat(64))]);
    expect(!matched.ok && matched.error.got).toContain('"Valve" of 2026-11-21');
  });

  test('what changed beside the answer that is there is told', () => {
    const matched = matchAnswers(readFile(), 'a.json', [sent('x1', id)]);
    const placed = matched.ok ? matched.value.placed[0] : undefined;
    if (!placed) throw new Error('not placed');
    expect(newsOf(placed, null)).toBe('new');
    expect(newsOf(placed, { ...placed })).toBe('same');
    expect(newsOf(placed, { ...placed, figure: text('4.1') })).toBe('changed');
  });
});
