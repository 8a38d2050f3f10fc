import { currencyPlaces } from '../../base/currency';
import type { Decimal } from '../../base/decimal';

/** How the figures of one workbook are shown, as spreadsheets write it. The cells hold them in full. */
export interface Formats {
  readonly money: string;
  readonly signed: string;
}

/** The currency's places, or more where the product costs less than one of it. */
export function formatsOf(currency: string | null, stated: Decimal): Formats {
  const usual = currencyPlaces(currency);
  const places = stated.isZero() ? usual : Math.max(usual, Math.min(2 - stated.e, 6));
  const digits = decimals('#,##0', places);
  return { money: `${digits};"−"${digits};${digits}`, signed: `"+"${digits};"−"${digits};${digits}` };
}

const mostPlaces = 6;

/** With as many decimals as the figure has. */
export function plain(value: Decimal): string {
  const digits = decimals('#,##0', Math.min(value.decimalPlaces(), mostPlaces));
  return `${digits};"−"${digits}`;
}

export function percent(value: Decimal): string {
  const digits = decimals('0', Math.min(Math.max(value.decimalPlaces() - 2, 0), 4));
  return `${digits} %;"−"${digits} %`;
}

export const share = '0.0 %;"−"0.0 %';
/** For what follows by division, and may have any number of decimals: at least four of them, and four digits that count. */
export function derived(value: Decimal): string {
  // A volume that divides makes it very small.
  if (!value.isZero() && value.e < -4) return '0.000E+00';
  const digits = decimals('#,##0', value.e > 3 ? 2 : Math.max(4, 3 - value.e));
  return `${digits};"−"${digits}`;
}
export const whole = '0';
/** Small enough to say that nothing is left over. */
export const residue = '0.000000;"−"0.000000;0.000000';

function decimals(digits: string, places: number): string {
  return places === 0 ? digits : `${digits}.${'0'.repeat(places)}`;
}
