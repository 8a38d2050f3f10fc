import { type Decimal, sum, ZERO } from '../../base/decimal';
import { addMoney } from '../../base/money';
import type { Analysis, Contribution } from '../analysis';

/** A part of the gap as it prints. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly perUnit: Decimal;
}

export interface ParetoPart extends Part {
  /** Its size among all sizes, and with those before it; null where every size is zero. */
  readonly share: Decimal | null;
  readonly cumulative: Decimal | null;
}

/** The largest parts by size, whatever their sign, and the rest as one; the shares are of the sum of sizes. */
export function paretoRows(parts: readonly Part[], most: number): readonly ParetoPart[] {
  const sorted = parts.toSorted((a, b) => b.perUnit.abs().cmp(a.perUnit.abs()));
  const rest = sorted.length > most ? sorted.slice(most - 1) : [];
  const shown = rest.length > 0 ? sorted.slice(0, most - 1) : sorted;
  const whole = sum(parts.map(({ perUnit }) => perUnit.abs()));
  let reached: Decimal = ZERO;
  const row = (part: Part, size: Decimal): ParetoPart => {
    reached = reached.plus(size);
    const isEmpty = whole.isZero();
    return { ...part, share: isEmpty ? null : size.div(whole), cumulative: isEmpty ? null : reached.div(whole) };
  };
  const rows = shown.map((part) => row(part, part.perUnit.abs()));
  if (rest.length === 0) return rows;
  const smaller = {
    key: 'smaller',
    label: `${rest.length} smaller ones`,
    perUnit: sum(rest.map(({ perUnit }) => perUnit)),
  };
  return [...rows, row(smaller, sum(rest.map(({ perUnit }) => perUnit.abs())))];
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
