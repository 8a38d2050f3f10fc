import { documentOf, guardLimitsOf, leftBefore, ownershipOf } from '../../../case';
import type { GuardQuestion, OpenCase } from '../../context';

/** What the guard is asked about the document as it would leave now. */
export function guardQuestion(
  { estimate, annotations, data }: Pick<OpenCase, 'estimate' | 'annotations' | 'data'>,
  today: string,
): GuardQuestion {
  const words = documentOf(data);
  return {
    input: { estimate, annotations, ownership: ownershipOf(data), words, date: words.date ?? today },
    earlier: leftBefore(data.exports),
    limits: guardLimitsOf(data),
  };
}
