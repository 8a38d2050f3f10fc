import type { Ownership, PriceIndex, Study, TcoLine } from '../../annotations';
import { Decimal, type DecimalText, decimal, decimalOrNull, ONE, ZERO } from '../../base/decimal';

/** An amount at a time, years after the base date, in the money of the study. */
export interface Flow {
  readonly time: Decimal;
  /** Whole year in which it falls: 0 is the base date, 1 the first year. */
  readonly year: number;
  readonly amount: Decimal;
  /** Units of the product that it is paid for; zero where it is not per unit. */
  readonly units: Decimal;
}

/** The study with its figures opened; null where one that everything needs is missing. */
export interface OpenStudy {
  readonly years: number;
  readonly serviceAfter: number;
  readonly rate: Decimal;
  readonly kind: Study['discountKind'];
  /** Null where it is not given. */
  readonly inflation: Decimal | null;
  readonly isMidYear: boolean;
  /** By year: when its recurring amounts fall due. */
  readonly times: readonly Decimal[];
  /** `(1 + rate)^time` by rate and time, as far as it was asked for: powers are most of the work. */
  readonly powers: Map<string, WeakMap<Decimal, Decimal>>;
  /** Units by year of service, from the first. */
  readonly volumeOf: (serviceYear: number) => Decimal | null;
}

/** The same object for the same terms: what is worked out once of a study is kept with it. */
export function openStudy(study: Study, annualVolume: Decimal | null): OpenStudy | null {
  const volume = annualVolume?.toString() ?? '';
  const before = opened.get(study);
  if (before?.volume === volume) return before.open;
  const open = opening(study, annualVolume);
  opened.set(study, { volume, open });
  return open;
}

const opened = new WeakMap<Study, { readonly volume: string; readonly open: OpenStudy | null }>();

function opening(study: Study, annualVolume: Decimal | null): OpenStudy | null {
  const rate = decimalOrNull(study.discountRate);
  const inflation = decimalOrNull(study.inflation);
  // Money that loses all its value or more in a year has no value to reckon with.
  if (study.years === null || rate === null || rate.lte(-1) || inflation?.lte(-1)) return null;
  const isMidYear = study.convention === 'midYear';
  return {
    years: study.years,
    serviceAfter: study.serviceAfter,
    rate,
    kind: study.discountKind,
    inflation,
    isMidYear,
    times: Array.from({ length: study.years + 1 }, (_, year) => new Decimal(year).minus(isMidYear ? '0.5' : 0)),
    powers: new Map(),
    volumeOf: (serviceYear) => {
      const given = study.volumes[Math.min(serviceYear, study.volumes.length) - 1];
      return given === undefined ? annualVolume : decimal(given);
    },
  };
}

/** `1 / (1 + d)^t`: end of year, middle of it, or any other time. */
export function discountFactor(study: OpenStudy, time: Decimal): Decimal {
  return kept(study, 'discount', time, () => ONE.div(ONE.plus(study.rate).pow(time)));
}

function kept({ powers }: OpenStudy, name: string, time: Decimal, work: () => Decimal): Decimal {
  let known = powers.get(name);
  if (known === undefined) powers.set(name, (known = new WeakMap()));
  let power = known.get(time);
  if (power === undefined) known.set(time, (power = work()));
  return power;
}

/** A time at which a year's recurring amounts fall due. */
export function timeOf({ times, isMidYear }: OpenStudy, year: number): Decimal {
  return times[year] ?? new Decimal(year).minus(isMidYear ? '0.5' : 0);
}

/**
 * A line as flows in the study's money. `missing` where its amount, the volume or an inflation that it needs is not given.
 * Nothing after the end of the study counts.
 */
export function flowsOf(
  line: TcoLine,
  study: OpenStudy,
  indices: Ownership['priceIndices'],
): readonly Flow[] | 'missing' {
  const flows: Flow[] = [];
  for (const { time, year, amount, units } of datedAmounts(line, study)) {
    if (amount === null) return 'missing';
    const factor = priceFactor(line, study, indices, time);
    if (factor === null) return 'missing';
    flows.push({ time, year, amount: factor === ONE ? amount : amount.times(factor), units });
  }
  return flows;
}

interface DatedAmount {
  readonly time: Decimal;
  readonly year: number;
  /** In the money of the base date. */
  readonly amount: Decimal | null;
  readonly units: Decimal;
}

function datedAmounts({ timing, amount: stated }: TcoLine, study: OpenStudy): readonly DatedAmount[] {
  const amount = decimalOrNull(stated);
  const unknown = { time: ZERO, year: 0, amount: null, units: ZERO };
  if (timing.type === 'stepped' && timing.steps.length === 0) return [unknown];
  if (timing.type === 'oneOff') {
    const time = decimal(timing.year);
    if (time.isNegative()) return [unknown];
    return time.gt(study.years) ? [] : [{ time, year: time.ceil().toNumber(), amount, units: ZERO }];
  }
  const dated: DatedAmount[] = [];
  const inService = study.years - study.serviceAfter;
  for (let service = 1; service <= inService; service++) {
    const year = study.serviceAfter + service;
    const at = { time: timeOf(study, year), year };
    if (timing.type === 'perUnit') {
      if (service < timing.from || service > (timing.to ?? inService)) continue;
      const units = study.volumeOf(service);
      dated.push({ ...at, amount: units === null ? null : (amount?.times(units) ?? null), units: units ?? ZERO });
    } else if (timing.type === 'stepped') {
      const step = timing.steps.findLast(({ from }) => from <= service);
      if (step) dated.push({ ...at, amount: decimal(step.amount), units: ZERO });
    } else if (
      service >= timing.from &&
      service <= (timing.to ?? inService) &&
      (service - timing.from) % Math.max(1, timing.every) === 0
    ) {
      dated.push({ ...at, amount, units: ZERO });
    }
  }
  return dated;
}

/** What an amount of the base date has become, in the money of the study; null where that needs an inflation rate. */
function priceFactor(
  { escalation, kind }: TcoLine,
  study: OpenStudy,
  indices: Ownership['priceIndices'],
  time: Decimal,
): Decimal | null {
  const own =
    escalation.type === 'none'
      ? ONE
      : escalation.type === 'rate'
        ? grown(study, escalation.rate, time)
        : indexFactor(study, indices[escalation.id] ?? null, time);
  if (own === null || kind === study.kind) return own;
  if (study.inflation === null) return null;
  const { inflation } = study;
  const inflated = kept(study, 'inflation', time, () => ONE.plus(inflation).pow(time));
  return kind === 'real' ? own.times(inflated) : own.div(inflated);
}

/** Null for a price that falls by all of itself or more. */
function grown(study: OpenStudy, rate: DecimalText, time: Decimal): Decimal | null {
  const by = decimal(rate);
  return by.lte(-1) ? null : kept(study, `rate ${rate}`, time, () => ONE.plus(by).pow(time));
}

/** Year by year, the last rate going on; of a year that is not over, its part. Null without rates. */
function indexFactor(study: OpenStudy, index: PriceIndex | null, time: Decimal): Decimal | null {
  const rates = index?.rates.map(decimal) ?? [];
  const last = rates.at(-1);
  if (index === null || last === undefined || rates.some((rate) => rate.lte(-1))) return null;
  return kept(study, `index ${index.rates.join(' ')}`, time, () => {
    let factor = ONE;
    const whole = time.floor().toNumber();
    for (let year = 1; year <= whole; year++) factor = factor.times(ONE.plus(rates[year - 1] ?? last));
    const rest = time.minus(whole);
    return rest.isZero() ? factor : factor.times(ONE.plus(rates[whole] ?? last).pow(rest));
  });
}
