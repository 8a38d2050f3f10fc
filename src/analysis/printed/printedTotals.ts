import type { Decimal } from '../../base/decimal';
import { roundTo } from '../../base/rounding';
import type { Analysis } from '../analysis';

/** Totals as printed, once for a screen or a document: the arithmetic and the gap are differences of printed totals. */
export interface PrintedTotals {
  readonly stated: Decimal;
  readonly arithmetic: Decimal;
  readonly computed: Decimal;
  readonly substantiated: Decimal;
  readonly gap: Decimal;
  readonly perYear: Decimal | null;
  readonly places: number;
}

export function printedTotals(
  { stated, computed, substantiated, perYear }: Pick<Analysis, 'stated' | 'computed' | 'substantiated' | 'perYear'>,
  places: number,
): PrintedTotals {
  const printed = {
    stated: roundTo(stated, places),
    computed: roundTo(computed, places),
    substantiated: roundTo(substantiated, places),
  };
  return {
    ...printed,
    arithmetic: printed.computed.minus(printed.stated),
    gap: printed.substantiated.minus(printed.stated),
    perYear: perYear === null ? null : roundTo(perYear, 0),
    places,
  };
}
