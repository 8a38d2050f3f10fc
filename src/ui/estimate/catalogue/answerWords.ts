import type { AnswerVerdict, CustomerAnswer } from '../../../annotations';

export const verdictWords: Readonly<Record<AnswerVerdict, string>> = {
  agreed: 'Agreed',
  agreedInPart: 'Agreed in part',
  notAgreed: 'Not agreed',
  evidenceWanted: 'Evidence wanted',
  unknown: 'Answer not known',
};

/** `Agreed in part, 3.1 per unit, 2026-11-20`. */
export function answerText({ verdict, figure, date }: CustomerAnswer): string {
  return [verdictWords[verdict], figure === null ? '' : `${figure} per unit`, date ?? '']
    .filter((part) => part !== '')
    .join(', ');
}
