import { currencyPlaces } from '../../base/currency';
import { Decimal, decimal, isDecimalText } from '../../base/decimal';
import type { ProductReading } from '../../estimate';

/** The totals of a product side by side. */
export interface Verdict {
  readonly stated: Decimal | null;
  readonly read: Decimal | null;
  readonly computed: Decimal | null;
  readonly isReproduced: boolean;
  /** Decimal places that its figures take. */
  readonly places: number;
}

export function verdictOf({ statedTotal, readTotal, computedTotal, currency }: ProductReading): Verdict {
  const stated = figure(statedTotal?.value ?? null);
  const read = figure(readTotal);
  return {
    stated,
    read,
    computed: figure(computedTotal),
    isReproduced: stated !== null && read !== null && isClose(stated, read) && !stated.isZero(),
    places: Math.min(6, Math.max(currencyPlaces(currency), statedTotal?.figure.places ?? 0)),
  };
}

/** Equal but for what lies beyond the last displayed place. */
export function isClose(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lt(new Decimal('0.005'));
}

function figure(text: string | null): Decimal | null {
  return text !== null && isDecimalText(text) ? decimal(text) : null;
}
