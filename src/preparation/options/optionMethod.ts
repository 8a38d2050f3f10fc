import type { DecimalText } from '../../base/decimal';

/** What an option consists of, and so how its value to both sides is worked out. */
export const optionTypes = [
  'volumeCommitment',
  'longerTerm',
  'packaging',
  'forecast',
  'paymentDays',
  'callOff',
  'specification',
  'coLocation',
  'serviceLevel',
  'own',
] as const;
export type OptionType = (typeof optionTypes)[number];

/** A kind of option with its drivers by name; null is missing. Fractions for percentages. */
export interface OptionMethod {
  readonly type: OptionType;
  readonly figures: Readonly<Record<string, DecimalText | null>>;
}
