import { Decimal, decimal } from '../../base/decimal';
import type { SharedStanding, Shown } from '../../disclosure';
import type { StandingKind } from '../../review';

/** One piece of the bar; a share in hundredths of its length. */
export interface BarShare {
  readonly of: 'stated' | StandingKind;
  readonly share: number;
}

/** The least share of a step that is not zero: it stays visible beside the estimate. */
const least = 1.2;

/**
 * The estimate and each step in proportion, as lengths: of a band its middle, of an effect in the customer's favour its
 * size, the sign being written beside it.
 */
export function barShares({ stated, steps }: SharedStanding): readonly BarShare[] {
  const sizes: readonly { readonly of: BarShare['of']; readonly size: Decimal }[] = [
    { of: 'stated', size: decimal(stated).abs() },
    ...steps.map(({ standing, effect }) => ({ of: standing, size: middle(effect).abs() })),
  ];
  const whole = sizes.reduce((sum, { size }) => sum.plus(size), new Decimal(0));
  if (whole.isZero()) return [];
  const shares = sizes.map(({ of, size }) => {
    const share = size.times(100).div(whole).toNumber();
    return { of, share: share === 0 ? 0 : Math.max(least, share) };
  });
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return shares.map(({ of, share }) => ({ of, share: (share * 100) / sum }));
}

function middle(shown: Shown): Decimal {
  return shown.kind === 'exact' ? decimal(shown.value) : decimal(shown.low).plus(decimal(shown.high)).div(2);
}
