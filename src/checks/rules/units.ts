import { Decimal, decimal, toText } from '../../base/decimal';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, loaded } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { amountTexts, effectClause, nameOf, placeOf, plain } from '../wording';
import { hourShare } from '../words/headings';
import { conversionElements, materialElements } from './coverage';
import { arithmeticPoint, ruleText, unitSlip } from './ruleText';

/** A7: the amount is off by what one unit is of another, or minutes meet a rate per hour. */
export const unitMismatch: Rule = (input) => {
  const found: Hit[] = [];
  for (const [index, { kind, error }] of input.computed.lineErrors) {
    const line = lineAt(input, index);
    if (kind !== 'error' || line.kind !== 'item') continue;
    const stated = amountOf(input, index);
    const ruled = stated.plus(error);
    const slip = unitSlip(stated, ruled);
    if (slip === null) continue;
    const effect = loaded(input, index, error);
    const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
    const text = `${nameOf(line)} states ${statedText}, ${slip.words} of what ${ruleText(input, index)} makes (${ruledText})${effectClause(input, effect)}.`;
    const question = `In which units are the quantity and the rate of ${nameOf(line)} meant? The amount fits them only with a factor of ${slip.factor} between.`;
    found.push({
      lineId: line.id,
      where: placeOf(line),
      stated: toText(stated),
      recomputed: toText(ruled),
      effect,
      text,
      question,
      suggestion: arithmeticPoint(input, index, text, question),
      fact: [toText(stated), toText(ruled)],
      about: 'amount',
    });
  }
  for (const { index, value } of input.beside.get('rateUnit') ?? []) {
    const hit = rateUnitHit(input, index, value);
    if (hit !== null) found.push(hit);
  }
  return hits([...found, ...againstPeers(input)]);
};

function rateUnitHit(input: CheckInput, index: number, rateUnit: string): Hit | null {
  const own = measureOf(lineAt(input, index).unit);
  const per = measureOf(rateUnit.split('/').at(-1) ?? '');
  if (own === null || per === null || own.kind !== per.kind || own.size.eq(per.size)) return null;
  return notConverted(input, index, own.size.div(per.size), `its rate is per ${rateUnit}`);
}

/** So many times the highest rate of a sheet is no rate of it. */
const beyond = 5;

interface Measure {
  readonly kind: 'time' | 'mass';
  /** In hours, in kilograms. */
  readonly size: Decimal;
}

const times = { hour: new Decimal(1), minute: new Decimal(1).div(60), second: new Decimal(1).div(3600) };

function measureOf(unit: string | null): Measure | null {
  const time = hourShare(unit);
  if (time !== null) return { kind: 'time', size: times[time] };
  const mass = /^(k?g)$/iu.exec(unit?.trim() ?? '')?.[1]?.toLowerCase();
  return mass === undefined ? null : { kind: 'mass', size: new Decimal(mass === 'g' ? '0.001' : 1) };
}

/**
 * Minutes or seconds at a rate that is one per hour elsewhere in the estimate, grams at a price per kilogram: nothing of
 * the arithmetic is wrong, and the line is off by the whole factor.
 */
function againstPeers(input: CheckInput): readonly Hit[] {
  const small: { readonly index: number; readonly measure: Measure; readonly rate: Decimal }[] = [];
  const lowest = new Map<Measure['kind'], Decimal>();
  const highest = new Map<Measure['kind'], Decimal>();
  for (const index of input.items) {
    const { unit, factors, costElement } = lineAt(input, index);
    const measure = measureOf(unit);
    const rate = input.structure.inputs[index]?.rate ?? null;
    if (measure === null || rate === null || rate.lte(0)) continue;
    // Minutes of a bar, or grams of a milling, are a slip of another kind.
    if (!(measure.kind === 'time' ? conversionElements : materialElements).includes(costElement)) continue;
    const isConverted = factors.some(({ class: factorClass, divides }) => factorClass === 'rate' && divides);
    const isWhole = measure.size.eq(1);
    if (!isConverted && !isWhole) small.push({ index, measure, rate });
    if (isConverted === isWhole) continue;
    const least = lowest.get(measure.kind);
    if (least === undefined || rate.lt(least)) lowest.set(measure.kind, rate);
    const most = highest.get(measure.kind);
    if (most === undefined || rate.gt(most)) highest.set(measure.kind, rate);
  }
  return small.flatMap(({ index, measure, rate }) => {
    const [least, most] = [lowest.get(measure.kind), highest.get(measure.kind)];
    if (least === undefined || most === undefined) return [];
    // Of the size of the others as it stands, and far beyond all of them if it were meant for the small unit.
    if (rate.lt(least.div(2)) || rate.div(measure.size).lt(most.times(beyond))) return [];
    const whole = measure.kind === 'time' ? 'hour' : 'kilogram';
    const why = `its rate of ${plain(input, rate)} is of the size of the rates per ${whole} in other lines`;
    const hit = notConverted(input, index, measure.size, why);
    return hit === null ? [] : [{ ...hit, severity: 'warning', kind: 'judgement' }];
  });
}

/** A line whose quantity and rate are of different units, with no factor between. */
function notConverted(input: CheckInput, index: number, factor: Decimal, why: string): Hit | null {
  const line = lineAt(input, index);
  const isConverted = line.factors.some(({ figure, divides }) => {
    const value = decimal(figure.value);
    return !value.isZero() && (divides ? new Decimal(1).div(value) : value).minus(factor).abs().lt('0.000001');
  });
  // A slip of the amount itself is told by its arithmetic.
  if (line.kind !== 'item' || isConverted || input.computed.lineErrors.get(index)?.kind === 'error') return null;
  const stated = amountOf(input, index);
  // By the whole number, so that a third of an hour does not leave digits behind.
  const ruled = factor.lt(1) ? stated.div(new Decimal(1).div(factor).round()) : stated.times(factor);
  const effect = loaded(input, index, ruled.minus(stated));
  const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
  return {
    lineId: line.id,
    where: placeOf(line),
    stated: toText(stated),
    recomputed: toText(ruled),
    effect,
    text: `${nameOf(line)} counts ${line.unit}, while ${why}; converted, ${statedText} becomes ${ruledText}${effectClause(input, effect)}.`,
    question: `Is the quantity of ${nameOf(line)} in ${line.unit}, and for which unit is its rate?`,
    suggestion: null,
    fact: [toText(stated), line.unit ?? '', toText(factor.toSignificantDigits(6))],
    about: 'amount',
  };
}
