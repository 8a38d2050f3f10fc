import { useMemo } from 'react';
import { type OwnershipCost, ownershipCost } from '../../analysis';
import type { Ownership } from '../../annotations';
import { currencyPlaces } from '../../base/currency';
import { type Decimal, decimalOrNull } from '../../base/decimal';
import { ownershipOf } from '../../case';
import { useFormat, useOpenCase } from '../context';

export interface Tco {
  readonly ownership: Ownership;
  /** Null where the terms lack what everything needs. */
  readonly cost: OwnershipCost | null;
  /** Of the deal, where the terms name no volumes of their own. */
  readonly annualVolume: Decimal | null;
  /** Decimals of present values: whole money where the totals are in the thousands. */
  readonly places: number;
}

/** The alternatives of the open case and what they cost. */
export function useTco(): Tco {
  const { data, annotations } = useOpenCase();
  const { currency } = useFormat();
  const volume = annotations.deal.annualVolume;
  return useMemo(() => {
    const ownership = ownershipOf(data);
    const annualVolume = decimalOrNull(volume);
    const cost = ownershipCost(ownership, annualVolume);
    const isLarge = cost?.alternatives.some(({ presentValue }) => presentValue.abs().gte(1000)) ?? false;
    return { ownership, cost, annualVolume, places: isLarge ? 0 : currencyPlaces(currency) };
  }, [data, volume, currency]);
}
