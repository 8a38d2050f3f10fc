import {
  type AlternativeCost,
  cheapest,
  isComplete,
  type OwnershipCost,
  parityPrice,
  turningPoints,
} from '../../analysis';
import type { TcoLine } from '../../annotations';
import { type Decimal, decimalOrNull } from '../../base/decimal';

/** Of courses that lack no figure, the one that the words are about: our offer where it is one, otherwise the cheapest; and the best other. */
export interface Rivals {
  readonly own: AlternativeCost;
  readonly other: AlternativeCost;
}

export function rivals({ alternatives }: OwnershipCost): Rivals | null {
  const filled = alternatives.filter(isComplete);
  const own = filled.find(({ alternative }) => alternative.kind === 'ourOffer') ?? cheapest(filled);
  const other = cheapest(filled.filter((cost) => cost !== own));
  return own === null || other === null ? null : { own, other };
}

export interface Parity {
  readonly other: AlternativeCost;
  /** Null where our course has no price that makes a difference. */
  readonly price: Decimal | null;
}

/** The price of a course at which each other costs the customer the same. */
export function parities({ alternatives }: OwnershipCost, { own }: Rivals): readonly Parity[] {
  return alternatives
    .filter((cost) => cost !== own && isComplete(cost))
    .map((other) => ({ other, price: parityPrice(own, other) }));
}

/** One assumption with the value at which the two rivals cost the same. */
export interface Assumption {
  readonly line: TcoLine;
  readonly of: string;
  /** Null for steps, which move together by the factor. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly factor: Decimal;
}

/** Those first that need to move least; what would have to change its sign cannot turn the ranking. */
export function assumptions({ own, other }: Rivals, most: number): readonly Assumption[] {
  return turningPoints(own, other)
    .filter(({ factor }) => !factor.isNegative())
    .slice(0, most)
    .map(({ cost: { line }, factor }) => {
      const from = line.timing.type === 'stepped' ? null : decimalOrNull(line.amount);
      const of = line.alternativeId === own.alternative.id ? own : other;
      return { line, of: of.alternative.name, from, to: from?.times(factor) ?? null, factor };
    });
}
