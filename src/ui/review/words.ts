import { decimal } from '../../base/decimal';
import { type FormatContext, formatSignedMoney } from '../../base/format';
import type { Shown } from '../../disclosure';
import type { OutcomeKind, StandingKind } from '../../review';

export const answerNames: Readonly<Record<OutcomeKind, string>> = {
  agreed: 'Agreed',
  agreedInPart: 'Agreed in part',
  notAgreed: 'Not agreed',
  evidenceWanted: 'Evidence wanted',
  parked: 'Parked',
  withdrawn: 'Withdrawn',
};

export const standingNames: Readonly<Record<StandingKind, string>> = {
  agreed: 'Agreed',
  open: 'Open',
  notAgreed: 'Not agreed',
  withdrawn: 'Withdrawn',
};

/** `+ € 4.20`, `+ € 4.20 to + € 5.10`. */
export function effectText(shown: Shown, format: FormatContext): string {
  const one = (value: Parameters<typeof decimal>[0]): string => formatSignedMoney(decimal(value), format);
  return shown.kind === 'exact' ? one(shown.value) : `${one(shown.low)} to ${one(shown.high)}`;
}
