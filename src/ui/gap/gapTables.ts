import type { Analysis, Contribution } from '../../analysis';
import { type Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { apportion, apportionTo, roundTo } from '../../base/rounding';

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

interface Part {
  readonly key: string;
  readonly label: string;
  readonly effect: Decimal;
  readonly contributions: () => readonly Contribution[];
}

/** Totals as printed, once for the page: the gap is the difference of the two printed totals. */
export interface PrintedTotals {
  readonly stated: Decimal;
  readonly substantiated: Decimal;
  readonly gap: Decimal;
  readonly perYear: Decimal | null;
  readonly places: number;
}

export function printedTotals({ stated, substantiated, gap, perYear }: Analysis, places: number): PrintedTotals {
  const printed = { stated: roundTo(stated, places), substantiated: roundTo(substantiated, places) };
  const difference = printed.substantiated.minus(printed.stated);
  return {
    ...printed,
    gap: apportionTo([gap], places, difference) === null ? roundTo(gap, places) : difference,
    perYear: perYear === null ? null : roundTo(perYear, 0),
    places,
  };
}

/** One cut of the gap, its parts apportioned so that they add up to the printed gap. Parts of zero are left out. */
export function gapTable(parts: readonly Part[], totals: PrintedTotals, volume: Decimal | null): GapTable {
  // What storage leaves beyond 15 digits is no row.
  const least = totals.stated.abs().times('1e-13');
  const shown = parts.filter(({ effect }) => effect.abs().greaterThan(least));
  const effects = shown.map(({ effect }) => effect);
  const perUnit = footed(effects, totals.places, totals.gap);
  const yearly =
    volume === null || totals.perYear === null
      ? null
      : footed(
          effects.map((effect) => effect.times(volume)),
          0,
          totals.perYear,
        );
  const whole = sum(effects);
  // Shares print in tenths of a percent, and add up to all of it.
  const shares = whole.isZero()
    ? null
    : footed(
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

function footed(
  parts: readonly Decimal[],
  places: number,
  total: Decimal,
): { parts: readonly Decimal[]; total: Decimal } {
  const reached = apportionTo(parts, places, total);
  return reached ? { parts: reached, total } : apportion(parts, places);
}
