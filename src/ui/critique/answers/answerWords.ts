import { decimal } from '../../../base/decimal';
import { type FormatContext, formatSignedMoney } from '../../../base/format';
import type { KnownAnswer } from '../../../review';

const kinds = {
  agreed: 'Agreed',
  agreedInPart: 'Agreed in part',
  notAgreed: 'Not agreed',
  evidenceWanted: 'Evidence wanted',
} as const;

/** `Agreed in part: + € 4.20 per unit`. */
export function answerText({ answer, figure }: Pick<KnownAnswer, 'answer' | 'figure'>, format: FormatContext): string {
  const said = answer === null ? 'Comment only' : kinds[answer];
  return figure === null ? said : `${said}: ${formatSignedMoney(decimal(figure), format)} per unit`;
}
