import { guardLimitsOf, leftBefore, shareInputOf } from '../../../case';
import type { GuardQuestion, OpenCase } from '../../context';

/** What the guard is asked about the document as it would leave now. */
export function guardQuestion(open: Pick<OpenCase, 'estimate' | 'annotations' | 'data'>, today: string): GuardQuestion {
  return {
    input: shareInputOf(open, today),
    earlier: leftBefore(open.data.exports),
    limits: guardLimitsOf(open.data),
  };
}
