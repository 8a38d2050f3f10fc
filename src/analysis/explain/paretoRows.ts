import { type Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { addMoney } from '../../base/money';
import { apportion, apportionTo } from '../../base/rounding';
import type { Analysis, Contribution } from '../analysis';

/** A part of the gap as it prints. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly perUnit: Decimal;
}

export interface ParetoPart extends Part {
  /** Without its sign; of the rest what its parts come to without theirs, so that sizes add up. */
  readonly size: Decimal;
  /** Its size among all sizes in tenths of a percent, and with those before it; null where every size is zero. */
  readonly share: Decimal | null;
  readonly cumulative: Decimal | null;
}

/** The key of what stands for all smaller parts. */
export const smallerKey = 'smaller';

/** The largest parts by size, whatever their sign, and the rest as one; shares are of the sum of sizes, and add up to all of it. */
export function paretoRows(parts: readonly Part[], most: number): readonly ParetoPart[] {
  const sized = parts.map((part) => ({ ...part, size: part.perUnit.abs() })).toSorted((a, b) => b.size.cmp(a.size));
  const rest = sized.length > most ? sized.slice(most - 1) : [];
  const smaller = {
    key: smallerKey,
    label: `${rest.length} smaller ones`,
    perUnit: sum(rest.map(({ perUnit }) => perUnit)),
    size: sum(rest.map(({ size }) => size)),
  };
  const rows = rest.length > 0 ? [...sized.slice(0, most - 1), smaller] : sized;
  const whole = sum(rows.map(({ size }) => size));
  if (whole.isZero()) return rows.map((row) => ({ ...row, share: null, cumulative: null }));
  const fractions = rows.map(({ size }) => size.div(whole));
  const shares = apportionTo(fractions, 3, ONE) ?? apportion(fractions, 3).parts;
  let reached: Decimal = ZERO;
  return rows.map((row, index) => {
    const share = shares[index] ?? ZERO;
    reached = reached.plus(share);
    return { ...row, share, cumulative: reached };
  });
}

/** The whole gap by the line, hidden cost or re-basing that it comes from. */
export function gapBySource({ bridge }: Pick<Analysis, 'bridge'>): readonly Contribution[] {
  const found = new Map<string, Contribution>();
  for (const { contributions } of bridge) {
    for (const { source, amount } of contributions()) {
      const key = `${source.type} ${source.id}`;
      const before = found.get(key);
      found.set(key, { source, amount: before ? addMoney(before.amount, amount) : amount });
    }
  }
  return [...found.values()];
}
