import type { AnswerVerdict } from '../annotations';

/** What the customer can say to a point: the verdicts of the library's answer cards, but for the one not yet known. */
export const answerKinds = [
  'agreed',
  'agreedInPart',
  'notAgreed',
  'evidenceWanted',
] as const satisfies readonly Exclude<AnswerVerdict, 'unknown'>[];
export type AnswerKind = (typeof answerKinds)[number];
