import { type Decimal, decimalOrNull, toText } from '../../base/decimal';
import type { CheckInput } from '../checkInput';
import { hasLines } from '../checkInput';
import { figureFact } from '../figures';
import { hits, lacks, type Rule } from '../finding';
import { factPlace, plain } from '../wording';
import { conversionElements } from './coverage';
import { isAnswered } from './heads';

/** The annual volume that the estimate names, else that of the deal. */
export function annualVolume(input: CheckInput): Decimal | null {
  return figureFact(input, 'annualVolume')?.value ?? decimalOrNull(input.annotations.deal.annualVolume);
}

/** B5: batches below a year's volume, and nothing for changing over between them. */
export const noSetup: Rule = (input) => {
  if (!hasLines(input, ...conversionElements)) return lacks('operations: the estimate lists none');
  const batch = figureFact(input, 'batchSize');
  if (input.topics.has('setup') || isAnswered(input, 'setup', 'setup')) return hits([]);
  if (batch === null) return lacks('the batch size: the estimate names none');
  const volume = annualVolume(input);
  if (volume === null) return lacks('the annual volume: enter it in the deal');
  if (batch.value.gte(volume)) return hits([]);
  return hits([
    {
      lineId: null,
      where: factPlace(input, batch.fact),
      stated: toText(batch.value),
      recomputed: null,
      effect: null,
      text: `With batches of ${plain(input, batch.value)} a year of ${plain(input, volume)} units means ${plain(input, volume.div(batch.value).ceil())} change-overs, and no line shows set-up.`,
      question: 'How many change-overs a year did you assume, and in which line are they?',
      suggestion: {
        type: 'hiddenCost',
        parentId: null,
        label: 'Set-up',
        costElement: 'setup',
        method: { type: 'perBatch', batchAmount: null, batchSize: toText(batch.value) },
      },
      fact: [toText(batch.value), toText(volume)],
      topic: 'setup',
    },
  ]);
};

/** B6: the whole year as one batch. */
export const yearInOneBatch: Rule = (input) => {
  const batch = figureFact(input, 'batchSize');
  if (batch === null) return lacks('the batch size: the estimate names none');
  const volume = annualVolume(input);
  if (volume === null) return lacks('the annual volume: enter it in the deal');
  if (batch.value.lt(volume)) return hits([]);
  const deliveries = decimalOrNull(input.settings.deliveriesPerYear);
  const often = deliveries?.gt(1)
    ? `, while ${plain(input, deliveries)} deliveries a year are asked for`
    : ', which leaves up to a year of stock to be held';
  return hits([
    {
      lineId: null,
      where: factPlace(input, batch.fact),
      stated: toText(batch.value),
      recomputed: deliveries?.gt(1) ? toText(volume.div(deliveries).toDecimalPlaces(0)) : null,
      effect: null,
      text: `The batch of ${plain(input, batch.value)} holds the annual volume of ${plain(input, volume)}${often}.`,
      question: 'Which delivery rhythm goes with one batch a year, and who holds the stock in between?',
      suggestion: {
        type: 'hiddenCost',
        parentId: null,
        label: 'Stock between batches',
        costElement: 'finance',
        method: { type: 'carrying', inventoryValue: null, days: null, annualRate: input.settings.interestRate },
      },
      fact: [toText(batch.value), toText(volume)],
    },
  ]);
};
