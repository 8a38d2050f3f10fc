import type { AlternativeKind, TcoLine, TcoTiming, Whose } from '../../annotations';
import { decimal } from '../../base/decimal';
import { type FormatContext, formatDecimal } from '../../base/format';

export const kindWords: Readonly<Record<AlternativeKind, string>> = {
  ourOffer: 'Our offer',
  atTarget: 'Our offer at their target',
  competitor: 'A competitor',
  makeIt: 'Making it themselves',
  wait: 'Waiting',
  doWithout: 'Doing without',
  other: 'Another course',
};

export const whoseWords: Readonly<Record<Whose, string>> = {
  customer: 'The customer’s',
  ours: 'Ours',
  public: 'Public',
  agreed: 'Agreed in a session',
};

export const timingWords: Readonly<Record<TcoTiming['type'], string>> = {
  oneOff: 'Once',
  recurring: 'Every year or so',
  perUnit: 'Per unit',
  stepped: 'In steps',
};

/** When a line falls due, for people: `once in year 10`. */
export function whenWords({ timing }: Pick<TcoLine, 'timing'>, format: FormatContext): string {
  if (timing.type === 'stepped') return 'a year, in steps';
  if (timing.type === 'perUnit') return `per unit${spanWords(timing)}`;
  if (timing.type === 'recurring')
    return `${timing.every === 1 ? 'a year' : `every ${timing.every} years`}${spanWords(timing)}`;
  return timing.year === '0' ? 'once, at the start' : `once, in year ${formatDecimal(decimal(timing.year), format)}`;
}

/** `, years 2 to 5`; nothing where it runs through all years. */
function spanWords({ from, to }: { readonly from: number; readonly to: number | null }): string {
  if (to === null) return from <= 1 ? '' : `, from year ${from} on`;
  return from === to ? `, in year ${to}` : `, years ${from} to ${to}`;
}

/** The same in a word or two, beside a figure. */
export const dueWords: Readonly<Record<TcoTiming['type'], string>> = {
  oneOff: 'once',
  recurring: 'a time',
  perUnit: 'per unit',
  stepped: 'in steps',
};
