import type { AlternativeKind, MoneyKind, Study, TcoCategory, TcoTiming, Whose } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { Shown } from '../sharedView';

/**
 * What each course costs the customer over its life, as far as it may be shown: alternatives that are not internal, their
 * TCO lines at their level, and figures of a run over these lines alone. Present values are in the money of the study.
 */
export interface SharedOwnership {
  readonly study: SharedStudy;
  /** As lines rise by them. */
  readonly indices: readonly SharedIndex[];
  readonly alternatives: readonly SharedAlternative[];
  /** Place of the course that the others are held against: our offer, else the cheapest; null without a total. */
  readonly own: number | null;
  /** Places of the course that costs least: of all figures shown, and without those that are ours alone. */
  readonly cheapest: number | null;
  readonly cheapestWithoutOurs: number | null;
}

/** The terms on which all are compared; with a null that everything needs there is no figure. */
export interface SharedStudy extends Omit<Study, 'volumes'> {
  /** Units in each year of service from the first, the last going on: the deal's annual volume where it names none. */
  readonly volumes: readonly DecimalText[];
}

export interface SharedIndex {
  readonly name: string;
  readonly source: string;
  readonly rates: readonly DecimalText[];
}

export interface SharedAlternative {
  readonly kind: AlternativeKind;
  readonly name: string;
  readonly conditions: string;
  readonly leadTime: string;
  readonly risks: string;
  readonly wouldHaveToBe: string;
  readonly arguments: readonly { readonly speaks: 'for' | 'against'; readonly text: string; readonly whose: Whose }[];
  readonly lines: readonly SharedTcoLine[];
  /** Labels of lines that lack a figure: with any, the course has no total. */
  readonly missing: readonly string[];
  readonly cost: SharedCost | null;
  /** Total without the figures that are ours alone; null where it has none of the others, or they lack a figure. */
  readonly withoutOurs: Shown | null;
}

/** A TCO line as much as it may be shown. By its effect only: its name, and its part in the totals. */
export interface SharedTcoLine {
  readonly label: string;
  readonly category: TcoCategory;
  readonly level: 'exact' | 'range' | 'effectOnly' | 'wordsOnly';
  readonly whose: Whose;
  readonly isPrice: boolean;
  readonly money: MoneyKind;
  /** Null where its figure is not shown. */
  readonly timing: SharedTiming | null;
  /** In the money of the base date; null where it is not shown, is missing, or stands in steps. */
  readonly amount: Shown | null;
  readonly escalation: SharedEscalation | null;
  readonly presentValue: Shown | null;
  /** Numbers of the evidence cited. */
  readonly evidence: readonly number[];
}

/** When a line falls due. Per unit of every year says nothing of years: what was exported before lines had any keeps its name. */
export type SharedTiming =
  | Exclude<TcoTiming, { type: 'perUnit' }>
  | { readonly type: 'perUnit'; readonly from?: number; readonly to?: number | null };

export type SharedEscalation =
  | { readonly type: 'none' }
  | { readonly type: 'rate'; readonly rate: DecimalText }
  | { readonly type: 'index'; readonly place: number };

export interface SharedCost {
  /** In the order of the categories; they add up to the present value. */
  readonly byCategory: readonly {
    /** `byEffect` gathers what is shown by its effect only, so that no sum of a category gives it away. */
    readonly category: TcoCategory | 'byEffect';
    readonly presentValue: Shown;
  }[];
  readonly presentValue: Shown;
  readonly annualEquivalent: Shown;
  /** Present value over present value of units; null without a volume. */
  readonly unitCost: Shown | null;
  /** Discounted cost up to the end of each year, the base date first; null where the years would give a line away. */
  readonly cumulative: readonly Shown[] | null;
  /** What the course that is held against all others does beside this one; null for that course itself. */
  readonly comparison: SharedComparison | null;
}

export interface SharedComparison {
  /** Present value that the own course saves against this one. */
  readonly netSavings: Shown;
  /** The own course's price at which both cost the same; null where it has none that may be shown. */
  readonly parityPrice: Shown | null;
  /** Where both are known exactly, and only where they are defined. */
  readonly savingsToInvestment: DecimalText | null;
  readonly adjustedReturn: DecimalText | null;
  /** Years of service. */
  readonly simplePayback: number | null;
  readonly discountedPayback: number | null;
}
