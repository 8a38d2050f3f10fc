import { decimal } from '../../base/decimal';
import { type FormatContext, formatSignedMoney } from '../../base/format';
import type { Shown } from '../../disclosure';
import { sessionWords } from '../../report';

/** As the minutes call them in the language of the app. */
export const { answers: answerNames, standings: standingNames } = sessionWords.en;

/** `+ € 4.20`, `+ € 4.20 to + € 5.10`. */
export function effectText(shown: Shown, format: FormatContext): string {
  const one = (value: Parameters<typeof decimal>[0]): string => formatSignedMoney(decimal(value), format);
  return shown.kind === 'exact' ? one(shown.value) : `${one(shown.low)} to ${one(shown.high)}`;
}
