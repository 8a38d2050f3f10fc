import { type DecimalText, decimal } from '../../base/decimal';
import { type FormatContext, formatMoney, formatSignedMoney } from '../../base/format';
import type { Shown } from '../../disclosure';
import { sessionWords } from '../../report';

/** As the minutes call them in the language of the app. */
export const { answers: answerNames, standings: standingNames } = sessionWords.en;

/** `€ 4.20`, `€ 4.20 to € 5.10`. */
export function amountText(shown: Shown, format: FormatContext): string {
  return written(shown, (value) => formatMoney(decimal(value), format));
}

/** `+ € 4.20`, `+ € 4.20 to + € 5.10`. */
export function effectText(shown: Shown, format: FormatContext): string {
  return written(shown, (value) => formatSignedMoney(decimal(value), format));
}

function written(shown: Shown, one: (value: DecimalText) => string): string {
  return shown.kind === 'exact' ? one(shown.value) : `${one(shown.low)} to ${one(shown.high)}`;
}
