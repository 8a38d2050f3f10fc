import type { DecimalText } from '../../base/decimal';
import type { Argument, OrderKey } from '../annotations';

/** The customer's courses of action, and what each costs over its life (model, section 7). */
export interface Ownership {
  readonly study: Study;
  readonly alternatives: Readonly<Record<AlternativeId, Alternative>>;
  readonly tcoLines: Readonly<Record<TcoLineId, TcoLine>>;
  readonly priceIndices: Readonly<Record<PriceIndexId, PriceIndex>>;
}

declare const tcoBrand: unique symbol;
type Id<Name extends string> = string & { readonly [tcoBrand]: Name };
export type AlternativeId = Id<'alternative'>;
export type TcoLineId = Id<'tcoLine'>;
export type PriceIndexId = Id<'priceIndex'>;

/** Whether money is of the base date's value, or of the day on which it is paid. */
export type MoneyKind = 'real' | 'nominal';

/** The terms on which all alternatives are compared. Missing figures make the results missing. */
export interface Study {
  /** Whole years from the base date to the end. */
  readonly years: number | null;
  /** Years from the base date until the product is in service: recurring costs and volumes begin after it. */
  readonly serviceAfter: number;
  /** A fraction per year. */
  readonly discountRate: DecimalText | null;
  readonly discountKind: MoneyKind;
  /** A fraction per year; turns real money into nominal. Null where nobody gave one. */
  readonly inflation: DecimalText | null;
  /** When in a year its recurring amounts fall due. */
  readonly convention: 'endOfYear' | 'midYear';
  /** Units in each year of service, the last one going on; empty takes the deal's annual volume. */
  readonly volumes: readonly DecimalText[];
}

export const emptyStudy: Study = {
  years: null,
  serviceAfter: 0,
  discountRate: null,
  discountKind: 'real',
  inflation: null,
  convention: 'endOfYear',
  volumes: [],
};

export const alternativeKinds = ['ourOffer', 'atTarget', 'competitor', 'makeIt', 'wait', 'doWithout', 'other'] as const;
export type AlternativeKind = (typeof alternativeKinds)[number];

/** One course that the customer could really take. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly order: OrderKey;
  readonly kind: AlternativeKind;
  readonly name: string;
  readonly conditions: string;
  readonly leadTime: string;
  readonly risks: string;
  readonly arguments: readonly AlternativeArgument[];
  /** What would have to be true for it to be the better course. */
  readonly wouldHaveToBe: string;
  /** Words only are shown of an alternative that is not internal; its figures follow its lines. */
  readonly disclosure: 'shown' | 'internal';
}

/** Something that speaks for or against a course, and whose view that is. */
export interface AlternativeArgument {
  readonly speaks: 'for' | 'against';
  readonly text: string;
  readonly whose: Whose;
}

/** Whose figure or view it is. */
export const whoseFigures = ['customer', 'ours', 'public', 'agreed'] as const;
export type Whose = (typeof whoseFigures)[number];

export const tcoCategories = [
  'acquisition',
  'qualification',
  'switching',
  'training',
  'logistics',
  'inventory',
  'quality',
  'downtime',
  'energy',
  'maintenance',
  'service',
  'financing',
  'replacement',
  'endOfLife',
  'residual',
  'other',
] as const;
export type TcoCategory = (typeof tcoCategories)[number];

/** Money that is tied up in a course, against what running it costs: the two halves of a savings-to-investment ratio. */
const investments: ReadonlySet<TcoCategory> = new Set([
  'acquisition',
  'qualification',
  'switching',
  'replacement',
  'endOfLife',
  'residual',
]);

/** Paid per unit, a price is a cost of running: it is no investment. */
export function isInvestment({ category, timing }: Pick<TcoLine, 'category' | 'timing'>): boolean {
  return timing.type === 'oneOff' && investments.has(category);
}

/** One line of what an alternative costs its owner. Amounts are costs; what comes back is negative. */
export interface TcoLine extends Argument {
  readonly id: TcoLineId;
  readonly alternativeId: AlternativeId;
  readonly label: string;
  readonly category: TcoCategory;
  readonly timing: TcoTiming;
  /** In the money of the base date, before escalation; null is missing. A stepped line has its amounts in its steps. */
  readonly amount: DecimalText | null;
  /** What the amount was worked out from; null where it was given as it is. */
  readonly formula: TcoFormula | null;
  readonly kind: MoneyKind;
  /** How the amount rises: by a rate a year, by a named index, or not at all beyond its kind of money. */
  readonly escalation: Escalation;
  readonly whose: Whose;
  /** The price that is negotiated: what parity is worked out for. At most one line of an alternative. */
  readonly isPrice: boolean;
}

/** The entry of the library of TCO lines that an amount follows, with its drivers by name; a missing one is null. */
export interface TcoFormula {
  readonly entry: string;
  readonly drivers: Readonly<Record<string, DecimalText | null>>;
}

export type TcoTiming =
  /** Years after the base date; 0 is at once, half years count. */
  | { readonly type: 'oneOff'; readonly year: DecimalText }
  /** First and last year of service in which it falls due, and every how many years; null goes on to the end. */
  | { readonly type: 'recurring'; readonly from: number; readonly to: number | null; readonly every: number }
  /** First and last year of service of which the units count; null goes on to the end. */
  | { readonly type: 'perUnit'; readonly from: number; readonly to: number | null }
  /** A yearly amount from the given year of service on, until the next step. */
  | { readonly type: 'stepped'; readonly steps: readonly { readonly from: number; readonly amount: DecimalText }[] };

export type Escalation =
  | { readonly type: 'none' }
  | { readonly type: 'rate'; readonly rate: DecimalText }
  | { readonly type: 'index'; readonly id: PriceIndexId };

/** A price index that lines escalate by: a rate for each year from the base date, the last one going on. */
export interface PriceIndex {
  readonly id: PriceIndexId;
  readonly order: OrderKey;
  readonly name: string;
  readonly source: string;
  readonly rates: readonly DecimalText[];
}
