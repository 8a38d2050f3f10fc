import { decimal } from '../../base/decimal';
import { type FormatContext, formatMoney, formatSignedMoney } from '../../base/format';
import type { Shown } from '../../disclosure';

/** An amount as much as it may be shown. */
export function amountText(shown: Shown, format: FormatContext): string {
  return shown.kind === 'exact'
    ? formatMoney(decimal(shown.value), format)
    : `${formatMoney(decimal(shown.low), format)} – ${formatMoney(decimal(shown.high), format)}`;
}

/** An effect with its sign on either side of zero. */
export function effectText(shown: Shown, format: FormatContext): string {
  return shown.kind === 'exact'
    ? formatSignedMoney(decimal(shown.value), format)
    : `${formatSignedMoney(decimal(shown.low), format)} to ${formatSignedMoney(decimal(shown.high), format)}`;
}
