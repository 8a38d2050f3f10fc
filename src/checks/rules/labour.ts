import { type Decimal, decimal, toText, ZERO } from '../../base/decimal';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, differsBy, heaviest, limit, loaded, plainFigure, restated } from '../figures';
import { type Hit, hits, lacks, type Outcome, type Rule } from '../finding';
import type { WageBenchmark } from '../settings';
import { cellOf, effectClause, factPlace, moneyText, namesOf, percentText, placeOf, plain } from '../wording';
import { hourShare } from '../words/headings';

/** D1: an hour of labour below what a published series says that it costs there. */
export const belowBenchmark: Rule = (input) =>
  againstWages(input, 'labourCost', (benchmark) => benchmark.times(limit(input, 'wageTolerance').neg().plus(1)));

/** D2: an hour of labour that leaves no room for benefits on top of the wage. */
export const bareWage: Rule = (input) => againstWages(input, 'wage', (wage) => wage.times(limit(input, 'wageLoading')));

interface LabourRate {
  readonly rate: Decimal;
  /** Lines whose amount this rate makes. */
  readonly indices: readonly number[];
  readonly where: string;
  readonly label: string;
}

/** Hourly rates of labour: of lines that count hours, of a column beside them, of the title block. Equal ones are one. */
function labourRates(input: CheckInput): readonly LabourRate[] {
  const found = new Map<string, { rate: Decimal; indices: number[]; where: string; label: string }>();
  for (const index of input.byElement.get('labour') ?? []) {
    const line = lineAt(input, index);
    const rate = input.structure.inputs[index]?.rate ?? null;
    if (line.kind !== 'item' || rate === null || rate.lte(0) || !isHourly(input, index)) continue;
    const key = toText(rate);
    const same = found.get(key);
    if (same === undefined)
      found.set(key, { rate, indices: [index], where: cellOf(line, line.rate), label: line.label });
    else same.indices.push(index);
  }
  for (const { index, value } of besideOf(input, 'labourRate')) {
    const rate = plainFigure(value);
    const key = `beside ${value}`;
    if (rate?.gt(0) && !found.has(key))
      found.set(key, { rate, indices: [], where: placeOf(lineAt(input, index)), label: lineAt(input, index).label });
  }
  for (const fact of input.facts.get('labourRate') ?? []) {
    const rate = plainFigure(/^\d+(?:\.\d+)?/.exec(fact.value)?.[0] ?? '');
    if (rate?.gt(0)) found.set(`fact ${fact.value}`, { rate, indices: [], where: factPlace(input, fact), label: '' });
  }
  return [...found.values()].map((one) => {
    const { indices } = one;
    if (indices.length === 0) return one;
    const line = lineAt(input, heaviest(input, indices));
    return { ...one, where: cellOf(line, line.rate), label: line.label };
  });
}

/** A rate per hour: the line counts hours, or minutes or seconds that a factor turns into hours. */
function isHourly(input: CheckInput, index: number): boolean {
  const { unit, factors } = lineAt(input, index);
  const time = hourShare(unit);
  const parts = factors.some(({ figure, divides }) => divides && ['60', '3600'].includes(figure.value));
  return parts || time === 'hour';
}

function againstWages(input: CheckInput, basis: WageBenchmark['basis'], least: (wage: Decimal) => Decimal): Outcome {
  const rates = labourRates(input);
  if (rates.length === 0) return lacks('an hourly labour rate: the estimate shows none');
  const known = input.settings.wages.filter(
    (wage) => wage.basis === basis && wage.currency === input.estimate.currency,
  );
  const what = basis === 'wage' ? 'the gross wage' : 'the cost of an hour of labour';
  if (known.length === 0)
    return lacks(
      `${what} at the place of production, in ${input.estimate.currency ?? 'the currency of the estimate'}, with its source: enter it in the settings of the checks`,
    );
  const there = known.filter(({ country }) => isThere(input, country));
  const countries = new Set(known.map(({ country }) => country));
  const usable = there.length > 0 ? there : countries.size === 1 ? known : [];
  if (usable.length === 0)
    return lacks('the country of production: neither the estimate nor the settings name one that has a benchmark');
  return hits(rates.flatMap((rate) => wageHit(input, rate, usable, basis, least)));
}

function isThere({ settings, facts }: CheckInput, country: string): boolean {
  const places = [settings.site ?? '', ...(facts.get('location') ?? []).map(({ value }) => value)];
  return places.some((place) => place.toLowerCase().includes(country.toLowerCase()));
}

function wageHit(
  input: CheckInput,
  { rate, indices, where, label }: LabourRate,
  wages: readonly WageBenchmark[],
  basis: WageBenchmark['basis'],
  least: (wage: Decimal) => Decimal,
): readonly Hit[] {
  const isFor = ({ role }: WageBenchmark) => role !== null && label.toLowerCase().includes(role.toLowerCase());
  const own = wages.filter(isFor);
  const [wage] = (own.length > 0 ? own : wages.filter(({ role }) => role === null)).toSorted((a, b) => b.year - a.year);
  if (wage === undefined || rate.gte(least(decimal(wage.hourly)))) return [];
  const hourly = decimal(wage.hourly);
  const line = indices.length === 0 ? null : lineAt(input, heaviest(input, indices));
  const ours = basis === 'wage' ? least(hourly) : hourly;
  const effect =
    indices.length === 0
      ? null
      : indices.reduce(
          (sum, index) => sum.plus(loaded(input, index, restated(amountOf(input, index), rate, ours))),
          ZERO,
        );
  const on = indices.length === 0 ? 'The labour rate' : `The labour rate of ${namesOf(input, indices)}`;
  const series = `${wage.source} (${wage.country}, ${wage.year})`;
  return [
    {
      lineId: line?.id ?? null,
      where,
      stated: toText(rate),
      recomputed: toText(ours),
      effect,
      text:
        basis === 'wage'
          ? `${on}, ${moneyText(input, rate)} an hour, leaves little above the gross wage of ${moneyText(input, hourly)} by ${series} for benefits and paid absence.`
          : `${on} is ${moneyText(input, rate)} an hour; ${series} gives ${moneyText(input, hourly)}${effectClause(input, effect)}.`,
      question:
        basis === 'wage'
          ? `Is the rate of ${moneyText(input, rate)} an hour the wage alone, or does it hold benefits and paid absence?`
          : `Which source, year and region stand behind the labour rate of ${moneyText(input, rate)} an hour?`,
      suggestion:
        line === null
          ? null
          : { type: 'position', lineId: line.id, fields: { rate: basis === 'wage' ? null : wage.hourly } },
      fact: [toText(rate), wage.hourly, basis],
    },
  ];
}

/** D3: labour time equal to the cycle of the machine, so that nothing is allowed for. */
export const noAllowance: Rule = (input) => {
  const cycles = new Map(besideOf(input, 'cycleTime').map(({ index, value }) => [index, plainFigure(value)]));
  const near = limit(input, 'timeEquality');
  const pairs = besideOf(input, 'labourTime').flatMap(({ index, value }) => {
    const [labour, cycle] = [plainFigure(value), cycles.get(index) ?? null];
    return labour?.gt(0) && cycle?.gt(0) ? [{ index, labour, cycle }] : [];
  });
  if (pairs.length === 0) return lacks('a labour time beside a cycle time: the estimate does not show both');
  const equal = pairs.filter(({ labour, cycle }) => differsBy(labour, cycle).lte(near));
  if (equal.length === 0) return hits([]);
  const indices = equal.map(({ index }) => index);
  const line = lineAt(input, heaviest(input, indices));
  const first = equal.find(({ index }) => input.structure.indexOf.get(line.id) === index) ?? equal[0];
  return hits([
    {
      lineId: line.id,
      where: placeOf(line),
      stated: first === undefined ? null : toText(first.labour),
      recomputed: null,
      effect: null,
      text: `At ${namesOf(input, indices)} the labour time equals the cycle time within ${percentText(input, near)}: nothing is allowed for personal time, rest and disturbances${first === undefined ? '' : ` (${plain(input, first.labour)})`}.`,
      question: 'Which allowances does the standard time hold, and by which method was it set?',
      suggestion: { type: 'position', lineId: line.id, fields: { quantity: null } },
      fact: equal.map(({ index, labour }) => `${lineAt(input, index).id}=${toText(labour)}`).sort(),
    },
  ]);
};
