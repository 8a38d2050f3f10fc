import { currencyPlaces, currencySymbol } from './currency';
import type { Decimal } from './decimal';
import { roundTo } from './rounding';

/** How figures are written for one reader. Passed in; nothing formats by itself. */
export interface FormatContext {
  readonly decimalMark: string;
  /** Between thousands. */
  readonly groupMark: string;
  /** Whether the currency stands after its amount: `412,60 €`. */
  readonly isCurrencyLast: boolean;
  /** ISO code of the case. */
  readonly currency: string | null;
}

export const NARROW_SPACE = '\u202f';
export const MINUS = '\u2212';

export function formatContext(locale: 'en' | 'de' | 'fr', currency: string | null): FormatContext {
  const marks = { en: ['.', ','], de: [',', '.'], fr: [',', NARROW_SPACE] } as const;
  const [decimalMark, groupMark] = marks[locale];
  return { decimalMark, groupMark, isCurrencyLast: locale !== 'en', currency };
}

/** With exactly `places` decimals, or as many as the figure has. Minus as a minus, `-0` never. */
export function formatDecimal(value: Decimal, context: FormatContext, places: number | null = null): string {
  const rounded = places === null ? value : roundTo(value, places);
  const digits = digitsOf(rounded, context, places ?? 0);
  return rounded.isNegative() && !rounded.isZero() ? MINUS + digits : digits;
}

/** The size of a figure that is rounded already, with at least `places` decimals. */
function digitsOf(rounded: Decimal, context: FormatContext, places: number): string {
  const text = rounded.toString();
  const [whole = '0', decimals = ''] = (text.startsWith('-') ? text.slice(1) : text).split('.');
  const fraction = decimals.padEnd(places, '0');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, context.groupMark) : whole;
  return fraction === '' ? grouped : grouped + context.decimalMark + fraction;
}

/** With a sign on either side of zero, a thin space between: `+ 6.21`, `− 2.36`. */
export function formatSigned(value: Decimal, context: FormatContext, places: number): string {
  const rounded = roundTo(value, places);
  const digits = digitsOf(rounded, context, places);
  return rounded.isZero() ? digits : `${rounded.isNegative() ? MINUS : '+'}${NARROW_SPACE}${digits}`;
}

/** `€ 412.60`, or `412,60 €` where the language puts the currency last, at the currency's minor unit, or at `places`. */
export function formatMoney(value: Decimal, context: FormatContext, places = currencyPlaces(context.currency)): string {
  const symbol = currencySymbol(context.currency);
  const rounded = roundTo(value, places);
  const digits = digitsOf(rounded, context, places);
  const amount = withUnit(digits, symbol, context);
  return rounded.isNegative() && !rounded.isZero() ? `${MINUS}${NARROW_SPACE}${amount}` : amount;
}

/** An amount with its currency, or a multiple of it, on the side where the language has it. */
export function withUnit(digits: string, unit: string, { isCurrencyLast }: FormatContext): string {
  if (unit === '') return digits;
  return isCurrencyLast ? `${digits}${NARROW_SPACE}${unit}` : `${unit}${NARROW_SPACE}${digits}`;
}

/** `+ € 56.32`. */
export function formatSignedMoney(
  value: Decimal,
  context: FormatContext,
  places = currencyPlaces(context.currency),
): string {
  const rounded = roundTo(value, places);
  const positive = !rounded.isNegative() && !rounded.isZero();
  return `${positive ? `+${NARROW_SPACE}` : ''}${formatMoney(rounded, context, places)}`;
}

/** A fraction as `5 %`, with as many decimals as it has or exactly `places`. */
export function formatPercent(fraction: Decimal, context: FormatContext, places: number | null = null): string {
  return `${formatDecimal(fraction.times(100), context, places)}${NARROW_SPACE}%`;
}
