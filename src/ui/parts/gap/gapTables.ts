import { type Contribution, Printed, type PrintedTotals } from '../../../analysis';
import { type Decimal, ONE, sum, ZERO } from '../../../base/decimal';
import type { Part } from './gapParts';

/** A row of a table that foots: an effect as printed, and where it comes from. */
export interface GapRow {
  readonly key: string;
  readonly label: string;
  readonly perUnit: Decimal;
  /** Null where the annual volume is missing. */
  readonly perYear: Decimal | null;
  /** Of the gap, as a fraction in tenths of a percent; null where the gap is zero. */
  readonly share: Decimal | null;
  readonly contributions: () => readonly Contribution[];
}

export interface GapTable {
  readonly rows: readonly GapRow[];
  readonly perUnit: Decimal;
  readonly perYear: Decimal | null;
}

/**
 * One cut of the gap, its parts apportioned so that they add up to the printed gap. Parts of zero are left out; what
 * prints elsewhere already prints the same here wherever the others leave room for it.
 */
export function gapTable(
  parts: readonly Part[],
  totals: Pick<PrintedTotals, 'stated' | 'gap' | 'perYear' | 'places'>,
  volume: Decimal | null,
  printed: Printed,
): GapTable {
  // What storage leaves beyond 15 digits is no row.
  const least = totals.stated.abs().times('1e-13');
  const shown = parts.filter(({ effect }) => effect.abs().greaterThan(least));
  const effects = shown.map(({ effect }) => effect);
  const perUnit = printed.foot(effects, totals.places, totals.gap);
  const yearly =
    volume === null || totals.perYear === null
      ? null
      : new Printed().foot(
          effects.map((effect) => effect.times(volume)),
          0,
          totals.perYear,
        );
  const whole = sum(effects);
  // Shares print in tenths of a percent, and add up to all of it.
  const shares = whole.isZero()
    ? null
    : new Printed().foot(
        effects.map((effect) => effect.div(whole)),
        3,
        ONE,
      ).parts;
  return {
    rows: shown.map(({ key, label, contributions }, index) => ({
      key,
      label,
      perUnit: perUnit.parts[index] ?? ZERO,
      perYear: yearly?.parts[index] ?? null,
      share: shares?.[index] ?? null,
      contributions,
    })),
    perUnit: perUnit.total,
    perYear: yearly?.total ?? null,
  };
}
