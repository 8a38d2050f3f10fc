import { z } from 'zod';
import type { DecimalText } from '../base/decimal';
import { decimalSchema } from '../base/decimalSchema';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { type AnswerKind, answerKinds } from './answers';

/** What the review file writes when the customer saves their answers. */
export interface AnswersFile {
  /** The document that they read: the digest of its shared view, and what a person can know it by. */
  readonly document: { readonly id: string; readonly product: string; readonly date: string };
  /** As they signed; empty where they did not. */
  readonly name: string;
  readonly answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  /** As printed. */
  readonly point: number;
  /** Names the point to the case that printed it. */
  readonly key: string;
  /** Null where there is a comment only. */
  readonly answer: AnswerKind | null;
  /** The effect per unit that they see; with an agreement in part only. */
  readonly figure: DecimalText | null;
  readonly comment: string;
}

/** Longer than any file of answers that a person wrote. */
const mostCharacters = 5_000_000;
const newestVersion = 1;

const answersSchema = z.strictObject({
  format: z.literal('costbridge-answers'),
  version: z.literal(newestVersion),
  document: z.strictObject({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    product: z.string().max(10_000),
    date: z.string().max(40),
  }),
  name: z.string().max(200),
  answers: z
    .array(
      z.strictObject({
        point: z.int().min(1),
        key: z.string().regex(/^[0-9a-f]{16}$/),
        answer: z.enum(answerKinds).nullable(),
        figure: decimalSchema.nullable(),
        comment: z.string().max(20_000),
      }),
    )
    .max(10_000),
});

const otherCopy = 'Ask for the file that "Save answers" wrote, unchanged, or save it again from the review file.';

/** Reads an answers file. Nothing of it is used unless all of it is understood. */
export function readAnswers(text: string, fileName: string): Result<AnswersFile, Issue> {
  const refused = (expected: string, got: string, todo = otherCopy, place = ''): Result<never, Issue> =>
    fail(issue(place === '' ? fileName : `${fileName}, ${place}`, expected, got, todo));
  if (text.length > mostCharacters) return refused('an answers file', 'a file of more than 5 million characters');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('an answers file', text.trim() === '' ? 'an empty file' : 'text that is no JSON');
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== 'costbridge-answers')
    return refused('a file that says "format": "costbridge-answers"', 'another kind of JSON');
  if ('version' in raw && typeof raw.version === 'number' && raw.version > newestVersion)
    return refused(
      `version ${newestVersion} of the answers file`,
      `version ${raw.version}`,
      'Update Costbridge and read it again.',
    );
  const parsed = answersSchema.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return refused(
      'an answers file of this version',
      first?.message ?? 'something else',
      otherCopy,
      first?.path.join('.'),
    );
  }
  const { document, name, answers } = parsed.data;
  const seen = new Set<number>();
  for (const [place, { point, answer, figure }] of answers.entries()) {
    if (seen.has(point))
      return refused('one answer to each point', `another to point ${point}`, otherCopy, `answers.${place}`);
    if (figure !== null && answer !== 'agreedInPart')
      return refused(
        'a figure with an agreement in part only',
        `${figure} with another answer`,
        otherCopy,
        `answers.${place}`,
      );
    seen.add(point);
  }
  return ok({ document, name, answers });
}
