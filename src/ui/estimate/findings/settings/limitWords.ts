import type { RuleCode, ThresholdName } from '../../../../checks';

interface LimitWords {
  readonly label: string;
  readonly rule: RuleCode;
  readonly unit: 'percent' | 'days' | 'times' | 'money';
}

/** Each limit by what it decides, and the rule that measures with it. */
export const limitWords: Readonly<Record<ThresholdName, LimitWords>> = {
  oeeFull: { label: 'OEE or yield counts as full from', rule: 'B3', unit: 'percent' },
  oeeHigh: { label: 'OEE counts as high above', rule: 'B4', unit: 'percent' },
  scrapCreditShare: { label: 'Scrap credit at most, of the purchase price', rule: 'B8', unit: 'percent' },
  netAsGross: { label: 'Net weight is bought below, gross to net', rule: 'B9', unit: 'times' },
  wageTolerance: { label: 'Labour rate below the benchmark by', rule: 'D1', unit: 'percent' },
  wageLoading: { label: 'Labour rate to bare wage at least', rule: 'D2', unit: 'times' },
  timeEquality: { label: 'Labour time equals cycle time within', rule: 'D3', unit: 'percent' },
  learningSlope: { label: 'Learning slope is steep below', rule: 'D5', unit: 'percent' },
  staleDays: { label: 'Prices are old after', rule: 'E2', unit: 'days' },
  indexMove: { label: 'An index has moved from', rule: 'E2', unit: 'percent' },
  volumeTolerance: { label: 'Volumes differ from', rule: 'E4', unit: 'percent' },
  paymentDaysPriced: { label: 'Payment is to be priced after', rule: 'E8', unit: 'days' },
  unsourcedShare: { label: 'Value without a source at most', rule: 'F4', unit: 'percent' },
  roundRateStep: { label: 'A rate is round in steps of', rule: 'F5', unit: 'money' },
  roundRateShare: { label: 'Round rates at most, of all', rule: 'F5', unit: 'percent' },
  belowEstimate: { label: 'Estimate above the price from', rule: 'F6', unit: 'percent' },
};
