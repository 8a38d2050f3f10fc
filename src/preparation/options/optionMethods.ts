import type { JointOption } from '../preparation';
import type { OptionType } from './optionMethod';

export type DriverUnit = 'money' | 'moneyPerUnit' | 'fraction' | 'days' | 'years' | 'pieces' | 'hours';

export interface Driver {
  readonly name: string;
  readonly label: string;
  readonly unit: DriverUnit;
  /** What stands in where it is missing, in words. */
  readonly otherwise?: string;
}

export interface OptionDescription {
  readonly name: string;
  /** The sum in words, per year. */
  readonly formula: string;
  readonly drivers: readonly Driver[];
  /** Shown until somebody writes what fits the case. */
  readonly conditions: string;
  readonly couldGoWrong: string;
}

const share: Driver = { name: 'theirShare', label: 'Their share of the saving', unit: 'fraction' };

/** What each kind asks for. Conditions and risks are what to begin with. */
export const optionMethods: Readonly<Record<OptionType, OptionDescription>> = {
  volumeCommitment: {
    name: 'Volume commitment',
    formula:
      'Fixed cost a year x (committed volume / expected volume − 1): the saving from spreading it, shared. Without a fixed cost, the yearly costs of this case are spread by the engine over the committed volume instead.',
    drivers: [
      { name: 'expectedVolume', label: 'Expected volume', unit: 'pieces', otherwise: 'the deal’s annual volume' },
      { name: 'committedVolume', label: 'Committed volume', unit: 'pieces' },
      { name: 'fixedCost', label: 'Fixed cost a year', unit: 'money', otherwise: 'the yearly costs of this case' },
      share,
    ],
    conditions: 'What is taken below the commitment is made up within an agreed time.',
    couldGoWrong: 'Demand falls and one side holds stock that nobody calls off.',
  },
  longerTerm: {
    name: 'Longer term',
    formula: 'One-off cost of an award x (1 / years now − 1 / years then), shared.',
    drivers: [
      { name: 'oneOffCost', label: 'One-off cost of an award', unit: 'money' },
      { name: 'yearsNow', label: 'Years now', unit: 'years', otherwise: 'the deal’s contract years' },
      { name: 'yearsThen', label: 'Years then', unit: 'years' },
      share,
    ],
    conditions: 'Material and energy follow a public index, in both directions.',
    couldGoWrong: 'The market moves away from the price and one side wants out.',
  },
  packaging: {
    name: 'Packaging',
    formula: '(Packaging now − then) x volume, shared, and what they save in handling.',
    drivers: [
      { name: 'costNow', label: 'Packaging now', unit: 'moneyPerUnit' },
      { name: 'costThen', label: 'Packaging then', unit: 'moneyPerUnit' },
      { name: 'theirHandling', label: 'Their handling saved', unit: 'moneyPerUnit', otherwise: 'zero' },
      share,
    ],
    conditions: 'Transport tests with the new packaging are passed first.',
    couldGoWrong: 'Empties do not come back, or parts are damaged on the way.',
  },
  forecast: {
    name: 'Firm forecast',
    formula: 'Stock per unit x volume x (days now − days then) / 365 x our rate, shared, less what it costs them.',
    drivers: [
      { name: 'stockValue', label: 'Stock value', unit: 'moneyPerUnit' },
      { name: 'daysNow', label: 'Days of stock now', unit: 'days' },
      { name: 'daysThen', label: 'Days of stock then', unit: 'days' },
      { name: 'ourRate', label: 'Our rate a year', unit: 'fraction' },
      { name: 'theirCost', label: 'Their effort a year', unit: 'money', otherwise: 'zero' },
      share,
    ],
    conditions: 'The first weeks of the forecast are binding within a band.',
    couldGoWrong: 'The forecast is late or changes inside the binding weeks.',
  },
  paymentDays: {
    name: 'Payment days',
    formula:
      'Annual spend x (days now − days then) / 365 x rate, at our rate for us and at theirs for them; a price change in return goes the other way.',
    drivers: [
      { name: 'daysNow', label: 'Payment days now', unit: 'days' },
      { name: 'daysThen', label: 'Payment days then', unit: 'days' },
      { name: 'ourRate', label: 'Our rate a year', unit: 'fraction' },
      { name: 'theirRate', label: 'Their rate a year', unit: 'fraction' },
      { name: 'discount', label: 'Discount in return', unit: 'fraction', otherwise: 'zero' },
    ],
    conditions: 'The days are kept; late payment brings the old price back.',
    couldGoWrong: 'The terms are changed and the payment runs stay as they were.',
  },
  callOff: {
    name: 'Call-off in fixed lots',
    formula:
      'Set-up per lot x volume x (1 / lot now − 1 / lot then), shared, less half the larger lot x price x their rate.',
    drivers: [
      { name: 'setupCost', label: 'Set-up per lot', unit: 'money' },
      { name: 'lotNow', label: 'Lot now', unit: 'pieces' },
      { name: 'lotThen', label: 'Lot then', unit: 'pieces' },
      { name: 'theirRate', label: 'Their rate a year', unit: 'fraction', otherwise: 'zero' },
      share,
    ],
    conditions: 'Lots are called off whole, on agreed days.',
    couldGoWrong: 'Rush orders come on top and use up the saving.',
  },
  specification: {
    name: 'Specification change',
    formula: 'Saving per unit x volume, shared, less the one-off cost of each side spread over the contract.',
    drivers: [
      { name: 'saving', label: 'Saving', unit: 'moneyPerUnit' },
      { name: 'ourOneOff', label: 'Our one-off cost', unit: 'money', otherwise: 'zero' },
      { name: 'theirOneOff', label: 'Their one-off cost', unit: 'money', otherwise: 'zero' },
      { name: 'years', label: 'Years', unit: 'years', otherwise: 'the deal’s contract years' },
      share,
    ],
    conditions: 'Engineering on both sides releases the change.',
    couldGoWrong: 'Validation takes longer than planned, or the change is withdrawn.',
  },
  coLocation: {
    name: 'Co-location',
    formula: 'What each side saves a year less what it costs that side a year.',
    drivers: [
      { name: 'ourSaving', label: 'We save a year', unit: 'money' },
      { name: 'ourCost', label: 'It costs us a year', unit: 'money', otherwise: 'zero' },
      { name: 'theirSaving', label: 'They save a year', unit: 'money' },
      { name: 'theirCost', label: 'It costs them a year', unit: 'money', otherwise: 'zero' },
    ],
    conditions: 'Space, access and liability are agreed before anybody moves.',
    couldGoWrong: 'The programme ends before the move has paid for itself.',
  },
  serviceLevel: {
    name: 'Service level',
    formula: 'Hours of downtime avoided x their cost of an hour, less a fee that pays for what it costs us.',
    drivers: [
      { name: 'hours', label: 'Downtime avoided a year', unit: 'hours' },
      { name: 'hourCost', label: 'Their cost of an hour', unit: 'money' },
      { name: 'fee', label: 'Fee a year', unit: 'money', otherwise: 'zero' },
      { name: 'ourCost', label: 'It costs us a year', unit: 'money' },
    ],
    conditions: 'Both measure availability in the same way, from the same log.',
    couldGoWrong: 'Failures come from causes that the service does not reach.',
  },
  own: {
    name: 'Of our own',
    formula: 'The value to each side a year, as entered.',
    drivers: [
      { name: 'toThem', label: 'Value to them a year', unit: 'money' },
      { name: 'toUs', label: 'Value to us a year', unit: 'money' },
    ],
    conditions: '',
    couldGoWrong: '',
  },
};

/** An option of a kind, with what to begin its conditions and risks with. */
export function beginOption(type: OptionType): Pick<JointOption, 'name' | 'method' | 'conditions' | 'couldGoWrong'> {
  const { name, conditions, couldGoWrong } = optionMethods[type];
  return { name, method: { type, figures: {} }, conditions, couldGoWrong };
}
