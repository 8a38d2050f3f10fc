import { currencyPlaces } from '../../base/currency';
import type { OpenCase } from '../context';

/** The currency's, or more where the product costs less than one of it: three digits of the total at least. */
export function unitPlaces({ analysis: { stated } }: OpenCase, currency: string | null): number {
  const usual = currencyPlaces(currency);
  return stated.isZero() ? usual : Math.max(usual, Math.min(2 - stated.e, 6));
}
