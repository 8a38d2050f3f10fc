import { Decimal, ONE, ZERO } from '../../base/decimal';

/** What a figure x goes through: itself, divided by (a yield, a volume), or what a discount of it leaves divided by. */
export type Basis = 'x' | '1/x' | '1/(1-x)';

/** `constant + slope x basis(x)`. */
export interface RangedRule {
  readonly basis: Basis;
  readonly constant: Decimal;
  readonly slope: Decimal;
}

export const bases: Readonly<Record<Basis, (x: Decimal) => Decimal>> = {
  x: (x) => x,
  '1/x': (x) => ONE.div(x),
  '1/(1-x)': (x) => ONE.div(ONE.minus(x)),
};

const tolerance = new Decimal('1e-30');
/** Within the range, so that an end at which a line stops to apply (a quantity of zero) is not what is measured. */
const places = ['0.2', '0.4', '0.6', '0.8'].map((place) => new Decimal(place));

/**
 * How an amount follows one figure from low to high: every rule of the model is linear in the figure, in its inverse, or
 * in that of the rest to one. Which it is, and with which numbers, is learnt from the engine at two values and proved at
 * two more, so that no rule is written down twice. A text says why there is none.
 */
export function rangedRule(
  amountAt: (x: Decimal) => Decimal | null,
  low: Decimal,
  high: Decimal,
): RangedRule | 'missing' | 'unbounded' {
  if (low.eq(high)) {
    const amount = amountAt(low);
    return amount === null ? 'missing' : { basis: 'x', constant: amount, slope: ZERO };
  }
  const points: { readonly x: Decimal; readonly y: Decimal }[] = [];
  for (const place of places) {
    const x = low.plus(high.minus(low).times(place));
    const y = amountAt(x);
    if (y === null) return 'missing';
    points.push({ x, y });
  }
  const largest = Decimal.max(...points.map(({ y }) => y.abs()));
  for (const basis of Object.keys(bases) as Basis[]) {
    const pole = basis === '1/x' ? ZERO : ONE;
    const hasPole = basis !== 'x' && low.lte(pole) && high.gte(pole);
    if (hasPole) continue;
    const [first, second, ...others] = points.map(({ x, y }) => ({ f: bases[basis](x), y }));
    if (!first || !second) continue;
    const slope = second.y.minus(first.y).div(second.f.minus(first.f));
    const constant = first.y.minus(slope.times(first.f));
    const isProved = others.every(({ f, y }) =>
      constant.plus(slope.times(f)).minus(y).abs().lte(largest.times(tolerance)),
    );
    if (isProved) return { basis, constant, slope };
  }
  return 'unbounded';
}
