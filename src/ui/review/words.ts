import { type DecimalText, decimal } from '../../base/decimal';
import { type FormatContext, formatMoney, formatSignedMoney } from '../../base/format';
import type { SharedStanding, Shown } from '../../disclosure';
import { sessionWords } from '../../report';

/** As the minutes call them in the language of the app. */
export const { answers: answerNames, standings: standingNames } = sessionWords.en;

/** Stated, each standing that is something, and the agreed cost. */
export function standingTexts(
  { stated, steps, agreed }: SharedStanding,
  format: FormatContext,
): readonly { readonly label: string; readonly figure: string }[] {
  const said = steps.filter(
    ({ points, effect }) => points.length > 0 || effect.kind === 'band' || effect.value !== '0',
  );
  return [
    { label: 'Stated', figure: amountText({ kind: 'exact', value: stated }, format) },
    ...said.map(({ standing, effect }) => ({ label: standingNames[standing], figure: effectText(effect, format) })),
    { label: sessionWords.en.agreedCost, figure: amountText(agreed, format) },
  ];
}

/** `€ 4.20`, `€ 4.20 to € 5.10`. */
function amountText(shown: Shown, format: FormatContext): string {
  return written(shown, (value) => formatMoney(decimal(value), format));
}

/** `+ € 4.20`, `+ € 4.20 to + € 5.10`. */
export function effectText(shown: Shown, format: FormatContext): string {
  return written(shown, (value) => formatSignedMoney(decimal(value), format));
}

function written(shown: Shown, one: (value: DecimalText) => string): string {
  return shown.kind === 'exact' ? one(shown.value) : `${one(shown.low)} to ${one(shown.high)}`;
}
