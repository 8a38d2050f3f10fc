import { currencySymbol } from '../../base/currency';
import { type Decimal, Decimal as Make } from '../../base/decimal';
import { type FormatContext, formatSigned, formatSignedMoney, NARROW_SPACE } from '../../base/format';

const steps = [
  [new Make('1e9'), 'bn'],
  [new Make('1e6'), 'm'],
  [new Make('1e4'), 'k'],
] as const;

/** `+ € 1.01 m`, `+ € 12.4 k`; below ten thousand in full. */
export function compactSignedMoney(value: Decimal, format: FormatContext): string {
  for (const [from, word] of steps) {
    if (value.abs().lessThan(from)) continue;
    const scaled = value.div(word === 'k' ? 1000 : from);
    const places = word === 'k' ? 1 : 2;
    return format.isCurrencyLast
      ? `${formatSigned(scaled, format, places)}${NARROW_SPACE}${word}${currencySymbol(format.currency)}`
      : `${formatSignedMoney(scaled, format, places)}${NARROW_SPACE}${word}`;
  }
  return formatSignedMoney(value, format, 0);
}
