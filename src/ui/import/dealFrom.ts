import type { Deal } from '../../annotations';
import { parseDecimal, toText } from '../../base/decimal';
import type { Estimate, Fact, ProductReading } from '../../estimate';

/** What the file itself says of the deal; the account team fills in the rest. */
export function dealFrom({ facts, currency, name }: ProductReading, estimate: Estimate): Partial<Deal> {
  const fact = (key: string): string | null => facts.find((candidate: Fact) => candidate.key === key)?.value ?? null;
  const figure = (key: string) => {
    const opened = parseDecimal(fact(key) ?? '');
    return opened === null || !opened.isPositive() || opened.isZero() ? null : toText(opened);
  };
  return {
    product: fact('product') ?? name,
    customer: fact('customer') ?? '',
    currency: currency ?? estimate.currency,
    annualVolume: figure('annualVolume'),
    contractYears: figure('contractYears'),
  };
}
