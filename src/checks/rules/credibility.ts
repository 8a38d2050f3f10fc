import { Decimal, decimalOrNull, toText, ZERO } from '../../base/decimal';
import { besideOf, type CheckInput } from '../checkInput';
import { limit, totalPerUnit, weightOf } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { moneyText, percentText, plain } from '../wording';

/** F1: one figure, and nothing on how sure it is. */
export const noRange: Rule = (input) => {
  const beside = besideOf(input, 'low').length > 0 || besideOf(input, 'high').length > 0;
  if (beside || input.topics.has('range') || (input.facts.get('accuracy')?.length ?? 0) > 0) return hits([]);
  return hits([
    wholeHit(input, {
      stated: input.estimate.lines[0]?.amount?.value ?? null,
      text: `The total of ${moneyText(input, totalPerUnit(input))} per unit stands as one figure without a range.`,
      question: 'Between which limits would you expect the cost to lie, and which lines decide that?',
      fact: ['range'],
    }),
  ]);
};

/** F2: nothing says which assumptions decide the total. */
export const noDrivers: Rule = (input) =>
  input.topics.has('sensitivity')
    ? hits([])
    : hits([
        wholeHit(input, {
          stated: null,
          text: 'The estimate does not say which of its assumptions move the total most.',
          question: 'Which two or three assumptions would you look at first, if the total had to move?',
          fact: ['drivers'],
        }),
      ]);

/** F3: for plant and equipment. */
export const noAccuracyClass: Rule = (input) => {
  const { isCapitalEquipment, accuracyClass } = input.settings;
  if (isCapitalEquipment === null)
    return lacks('whether the product is plant or equipment: say so in the settings of the checks');
  if (!isCapitalEquipment || accuracyClass !== null || (input.facts.get('accuracy')?.length ?? 0) > 0) return hits([]);
  return hits([
    wholeHit(input, {
      stated: null,
      text: 'The estimate of plant or equipment states no accuracy class, so that it stays open how far the design behind it is defined.',
      question: 'How far was the design defined when the estimate was made, and which accuracy do you give it?',
      fact: ['class'],
    }),
  ]);
};

/** F4: how much of the value has a source, and one that is more than an estimate. */
export const sources: Rule = (input) => {
  const stated = new Map<number, boolean>();
  const weak =
    /^(?:estimat\w*|est\.?|assum\w*|guess|low|gering|niedrig|gesch[äa]tzt|sch[äa]tzung|annahme|tbd|\?|n\/a|-|unknown|unbekannt)$/iu;
  for (const sense of ['source', 'confidence'] as const)
    for (const { index, value } of besideOf(input, sense))
      stated.set(index, (stated.get(index) ?? true) && !weak.test(value.trim()));
  let [total, without] = [ZERO, ZERO];
  for (const index of input.items) {
    const weight = weightOf(input, index);
    if (weight.lte(0)) continue;
    total = total.plus(weight);
    if (stated.get(index) !== true) without = without.plus(weight);
  }
  if (total.isZero()) return lacks('amounts: the estimate states none');
  const share = without.div(total);
  if (stated.size === 0)
    return hits([
      {
        ...wholeHit(input, {
          stated: null,
          text: 'No column or note says where rates and prices come from.',
          question: 'Which sources stand behind the main rates and prices: quotations, an index, a database?',
          fact: ['no source'],
        }),
        severity: 'information',
      },
    ]);
  if (share.lte(limit(input, 'unsourcedShare'))) return hits([]);
  return hits([
    wholeHit(input, {
      stated: toText(share.toDecimalPlaces(4)),
      text: `${percentText(input, share.toDecimalPlaces(3))} of the value has no source, or is marked as estimated or of low confidence; the limit set for this check is ${percentText(input, limit(input, 'unsourcedShare'))}.`,
      question: 'Which of the lines without a source would you be able to trace to a quotation or an index?',
      fact: [toText(share.toDecimalPlaces(4))],
    }),
  ]);
};

/** F5: rates that are round numbers, more of them than chance has. */
export const roundRates: Rule = (input) => {
  const rates = new Map<string, Decimal>();
  for (const index of input.items) {
    const rate = input.structure.inputs[index]?.rate;
    if (rate?.gt(0)) rates.set(toText(rate), rate);
  }
  // Fewer distinct rates than this say nothing.
  const least = 8;
  if (rates.size < least)
    return lacks(`rates enough to judge: the estimate has ${rates.size} different ones, ${least} are needed`);
  const step = limit(input, 'roundRateStep');
  const round = [...rates.values()].filter((rate) => step.gt(0) && rate.mod(step).isZero());
  const share = new Decimal(round.length).div(rates.size);
  if (share.lte(limit(input, 'roundRateShare'))) return hits([]);
  return hits([
    wholeHit(input, {
      stated: toText(share.toDecimalPlaces(4)),
      text: `${round.length} of ${rates.size} different rates are multiples of ${plain(input, step)}, which points to rounded or assumed rates.`,
      question: 'Were the rates rounded for the estimate, or are they the ones of your database?',
      fact: [String(round.length), String(rates.size)],
    }),
  ]);
};

/** F6: the estimate lies above what we quoted. Internal: the question says nothing of it. */
export const aboveThePrice: Rule = (input) => {
  const { quotedPrice, currency } = input.annotations.deal;
  const price = decimalOrNull(quotedPrice);
  if (price === null || price.lte(0)) return lacks('the quoted price: enter it in the deal');
  if (currency !== null && input.estimate.currency !== null && currency !== input.estimate.currency)
    return lacks(`a quoted price in ${input.estimate.currency}: the deal is in ${currency}`);
  const total = totalPerUnit(input);
  const over = total.div(price).minus(1);
  if (over.lte(limit(input, 'belowEstimate'))) return hits([]);
  return hits([
    wholeHit(input, {
      stated: toText(total),
      text: `The estimate of ${moneyText(input, total)} lies ${percentText(input, over.toDecimalPlaces(3))} above the quoted price of ${moneyText(input, price)}: what it holds more of is worth knowing before any of it is argued down.`,
      question: 'Which content of the estimate do you regard as going beyond what was offered?',
      fact: [toText(total), toText(price)],
    }),
  ]);
};

function wholeHit({ estimate }: CheckInput, told: Pick<Hit, 'stated' | 'text' | 'question' | 'fact'>): Hit {
  const where = estimate.lines[0]?.amount?.cell;
  return {
    lineId: null,
    where:
      where == null
        ? estimate.sheet
        : where.includes('!')
          ? where
          : `${estimate.lines[0]?.key.sheet ?? estimate.sheet}!${where}`,
    recomputed: null,
    effect: null,
    suggestion: null,
    ...told,
  };
}
