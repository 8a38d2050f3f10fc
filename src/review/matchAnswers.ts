import type { PointId } from '../annotations';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { AnswersFile, GivenAnswer } from './answersFile';

/** A document that left, as the case remembers it. */
export interface SentDocument {
  readonly exportId: string;
  /** The digest of its shared view. */
  readonly hash: string;
  readonly points: readonly SentPoint[];
}

export interface SentPoint {
  readonly pointId: PointId;
  readonly number: number;
  readonly key: string;
  readonly heading: string;
}

/** An answer at the point that it is about. */
export interface PlacedAnswer extends Omit<GivenAnswer, 'point' | 'key'> {
  readonly exportId: string;
  readonly point: SentPoint;
  /** As they signed the file. */
  readonly name: string;
}

export interface MatchedAnswers {
  readonly placed: readonly PlacedAnswer[];
  /** About points that the document did not have. */
  readonly unplaced: readonly GivenAnswer[];
}

/** Finds the document that was answered, the last of those with the same content, and the point of each answer. */
export function matchAnswers(
  { document, name, answers }: AnswersFile,
  fileName: string,
  sent: readonly SentDocument[],
): Result<MatchedAnswers, Issue> {
  const found = sent.findLast(({ hash }) => hash === document.id);
  if (!found) {
    const expected =
      sent.length === 0
        ? 'answers to a review file that left this case; none did so far'
        : 'answers to a review file that left this case';
    const got = `answers to a document about "${document.product}" of ${document.date}`;
    return fail(
      issue(
        fileName,
        expected,
        got,
        'Open the case that the review file was exported from, and read the answers there.',
      ),
    );
  }
  const placed: PlacedAnswer[] = [];
  const unplaced: GivenAnswer[] = [];
  for (const given of answers) {
    const point = found.points.find(({ number, key }) => number === given.point && key === given.key);
    if (!point) {
      unplaced.push(given);
      continue;
    }
    const { answer, figure, comment } = given;
    placed.push({ exportId: found.exportId, point, answer, figure, comment, name });
  }
  return ok({ placed, unplaced });
}

/** What an answer is compared with: the one that the case has at the point. */
export type KnownAnswer = Pick<PlacedAnswer, 'answer' | 'figure' | 'comment' | 'name'>;

/** Whether an answer is news beside the one that the case has. */
export function newsOf(placed: PlacedAnswer, known: KnownAnswer | null): 'new' | 'same' | 'changed' {
  if (known === null) return 'new';
  const isSame = (['answer', 'figure', 'comment', 'name'] as const).every((field) => placed[field] === known[field]);
  return isSame ? 'same' : 'changed';
}
