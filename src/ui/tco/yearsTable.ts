import type { AlternativeCost } from '../../analysis';
import { type Study, type TcoLine, type TcoTiming, tcoCategories } from '../../annotations';
import { type Decimal, type DecimalText, decimal, sum, text, ZERO } from '../../base/decimal';
import { apportion } from '../../base/rounding';

/** One alternative year by year, in the money of the study: amounts as printed, so that every year foots. */
export interface YearsTable {
  /** The base date is 0. */
  readonly years: readonly number[];
  readonly rows: readonly YearsRow[];
  readonly totals: readonly Decimal[];
  /** The same discounted, and all years together. */
  readonly presentValues: readonly Decimal[];
}

export interface YearsRow {
  readonly line: TcoLine;
  /** By year; null where nothing falls due. */
  readonly amounts: readonly (Decimal | null)[];
  readonly total: Decimal;
}

export function yearsTable(cost: AlternativeCost, places: number): YearsTable {
  const years = cost.byYear.map(({ year }) => year);
  const lines = tcoCategories.flatMap((category) => cost.lines.filter(({ line }) => line.category === category));
  const printed = years.map((year) => {
    const due = lines.flatMap(({ line, flows }) =>
      flows.filter((flow) => flow.year === year).map(({ amount }) => ({ line, amount })),
    );
    const { parts, total } = apportion(
      due.map(({ amount }) => amount),
      places,
    );
    return { total, amounts: new Map(due.map(({ line }, at) => [line.id, parts[at] ?? ZERO])) };
  });
  const present = apportion(
    cost.byYear.map(({ presentValue }) => presentValue),
    places,
  );
  return {
    years,
    rows: lines.map(({ line }) => {
      const amounts = printed.map(({ amounts: own }) => own.get(line.id) ?? null);
      return { line, amounts, total: sum(amounts.flatMap((amount) => amount ?? [])) };
    }),
    totals: printed.map(({ total }) => total),
    presentValues: present.parts,
  };
}

/**
 * A line with another amount in one year. What is paid once keeps its year; what recurs becomes steps that say the same in
 * every other year. Null where a year's amount is not the line's own: it rises, counts units, or is in another kind of money.
 */
export function lineInYear(
  line: TcoLine,
  study: Study,
  year: number,
  value: DecimalText | null,
): { readonly timing: TcoTiming; readonly amount: DecimalText | null } | null {
  const { timing, amount, escalation, kind } = line;
  if (escalation.type !== 'none' || kind !== study.discountKind || study.years === null) return null;
  if (timing.type === 'oneOff') return timing.year === String(year) ? { timing, amount: value } : null;
  const service = year - study.serviceAfter;
  const last = study.years - study.serviceAfter;
  if (timing.type === 'perUnit' || service < 1 || service > last) return null;
  const yearly = Array.from({ length: last }, (_, at) => amountIn(timing, amount, at + 1));
  yearly[service - 1] = value ?? text(0);
  const steps = yearly.flatMap((its, at) => (at > 0 && its === yearly[at - 1] ? [] : [{ from: at + 1, amount: its }]));
  return { timing: { type: 'stepped', steps }, amount: null };
}

function amountIn(
  timing: Exclude<TcoTiming, { type: 'oneOff' | 'perUnit' }>,
  amount: DecimalText | null,
  service: number,
): DecimalText {
  if (timing.type === 'stepped') return timing.steps.findLast(({ from }) => from <= service)?.amount ?? text(0);
  const { from, to, every } = timing;
  const isDue = service >= from && (to === null || service <= to) && (service - from) % Math.max(1, every) === 0;
  return isDue && amount !== null ? amount : text(0);
}

/** What stands in a year before it is edited, in full. */
export function amountInYear(line: TcoLine, study: Study, year: number): DecimalText | null {
  if (line.timing.type === 'oneOff') return line.amount;
  if (line.timing.type === 'perUnit') return null;
  const own = amountIn(line.timing, line.amount, year - study.serviceAfter);
  return decimal(own).isZero() ? null : own;
}
