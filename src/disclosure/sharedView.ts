import type { Cause } from '../analysis';
import type { PointKind } from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { CostElement, LineKind } from '../estimate';
import type { SharedOwnership } from './ownership/sharedOwnership';

/**
 * The only thing that customer-facing output may be made of: picked value by value from what may be shown.
 * It has no place for a rationale, an author, a comment, a target, a file path, or an overlay that stands in no point.
 * Figures are at full precision, per unit of product unless a name says otherwise; the document rounds them once.
 */
export interface SharedView {
  readonly product: string;
  readonly customer: string;
  /** ISO code, or null where neither file nor deal names one. */
  readonly currency: string | null;
  /** ISO date of the document. */
  readonly date: string;
  readonly annualVolume: DecimalText | null;
  readonly contractYears: DecimalText | null;
  readonly document: SharedWords;
  readonly estimate: SharedEstimate;
  readonly totals: SharedTotals;
  /** Every cause with an effect, in the printed order; they add up to the gap. */
  readonly bridge: readonly SharedStep[];
  readonly points: readonly SharedPoint[];
  /** Parts of the arithmetic correction that stand in no point. Zero is left out. */
  readonly otherArithmetic: { readonly errors: DecimalText; readonly rounding: DecimalText };
  readonly agreed: SharedAgreement;
  readonly covered: SharedCoverage;
  /** Numbered from 1 as the points cite them. */
  readonly evidence: readonly SharedEvidence[];
  /** What the customer's other courses cost; absent where none is shown. */
  readonly ownership?: SharedOwnership | undefined;
  /** Proposals for the customer to improve; absent where there is none. */
  readonly options?: readonly SharedOption[] | undefined;
}

/** Something that could be agreed and serves both sides: never what it is worth to us. */
export interface SharedOption {
  /** From 1, in printed order. */
  readonly number: number;
  readonly name: string;
  /** What we propose. */
  readonly text: string;
  readonly conditions: string;
  /** What it is worth to the customer a year; null where only words are shown. */
  readonly valuePerYear: Shown | null;
}

/** What the account team writes for the document as a whole. */
export interface SharedWords {
  readonly title: string;
  readonly opening: string;
  readonly proposal: string;
}

/** The customer's own figures, which they know. */
export interface SharedEstimate {
  readonly name: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly statedTotalCell: string | null;
  readonly lineCount: number;
  /** Their lines with what follows from their own figures; the total first, each line before those beneath it. */
  readonly lines: readonly SharedLine[];
  /** What an amount of the file is multiplied with, per unit of product. */
  readonly toUnit: DecimalText;
  readonly facts: readonly SharedFact[];
  /** What is missing in the estimate itself, by line label and cell. */
  readonly missing: readonly { readonly label: string; readonly cell: string }[];
}

/** A line of the customer's, recomputed from their figures alone. Amounts in the scale of their file. */
export interface SharedLine {
  readonly label: string;
  readonly kind: LineKind;
  /** 0 for the total. */
  readonly level: number;
  /** Place of the line that it stands under; null for the total. */
  readonly parent: number | null;
  readonly cell: string;
  readonly quantity: DecimalText | null;
  readonly unit: string | null;
  readonly rate: DecimalText | null;
  readonly factors: readonly { readonly name: string; readonly value: DecimalText; readonly divides: boolean }[];
  readonly percent: DecimalText | null;
  /** Of a discount in the hundred: `d / (1 - d)` of its base. */
  readonly divides: boolean;
  /** Places of the lines that a percentage is charged on. */
  readonly base: readonly number[];
  /** What makes its amount: its own figures, the lines beneath it, a percentage of its base, or nothing but the amount. */
  readonly rule: 'product' | 'sum' | 'share' | 'alone' | 'missing';
  readonly isStated: boolean;
  /** As stated; what the stated amounts beneath it make where it is not. */
  readonly stated: DecimalText;
  /** What its rule makes of the stated amounts beneath it. */
  readonly ruled: DecimalText;
  readonly computed: DecimalText;
  /** What one unit of the line adds to the total. */
  readonly load: DecimalText;
}

export interface SharedFact {
  readonly label: string;
  readonly value: string;
  readonly cell: string | null;
  /** A figure prints with the marks of the language; a number of a drawing as it stands. */
  readonly isFigure: boolean;
}

export interface SharedTotals {
  readonly stated: DecimalText;
  readonly computed: DecimalText;
  readonly arithmeticErrors: DecimalText;
  readonly arithmeticRounding: DecimalText;
  readonly substantiated: Shown;
  readonly gap: Shown;
}

/** A figure as much as it may be shown. */
export type Shown =
  | { readonly kind: 'exact'; readonly value: DecimalText }
  | { readonly kind: 'band'; readonly low: DecimalText; readonly high: DecimalText };

export interface SharedStep {
  /** `byEffect` gathers the loaded effects of what is shown by its effect only, so that no split gives it away. */
  readonly cause: Cause | 'byEffect';
  readonly effect: Shown;
}

export interface SharedPoint {
  /** From 1, in the order chosen. */
  readonly number: number;
  readonly kind: PointKind;
  readonly heading: string;
  readonly claim: string;
  readonly question: string;
  readonly standard: string;
  readonly proposal: string;
  readonly items: readonly SharedItem[];
  /** On the line itself, and with all that is charged on it. Null for a point in words only. */
  readonly direct: Shown | null;
  readonly loaded: Shown | null;
  /** The part of the loaded effect that is not direct; null where the split may not be shown. */
  readonly knockOn: Shown | null;
  /** Numbers of the evidence cited. */
  readonly evidence: readonly number[];
}

export interface SharedItem {
  readonly label: string;
  /**
   * Where it stands: the customer's cell (`CBD!F9`), null for a cost that the estimate leaves out; of a re-basing its
   * terms and who publishes its figures.
   */
  readonly cell: string | null;
  readonly kind: LineKind | 'hiddenCost' | 'rebasing';
  readonly costElement: CostElement;
  /** What the customer states, figure by figure, as printed by them. Empty for a hidden cost; of a re-basing their basis. */
  readonly theirs: readonly SharedFigure[];
  /** Ours, at the level chosen. Empty at effect only and words only. */
  readonly ours: readonly SharedFigure[];
  readonly theirAmount: DecimalText | null;
  readonly ourAmount: Shown | null;
  readonly effect: Shown | null;
}

/** One input of a line: `3.2 kg`, `at 21.40`, `OEE 85 %`. */
export interface SharedFigure {
  readonly name: string;
  readonly shown: Shown;
  readonly unit: string | null;
  readonly isPercent: boolean;
  readonly cell: string | null;
}

export interface SharedAgreement {
  /** Share of the stated total on which nothing is put beside the customer's figure, 0 to 1. */
  readonly share: DecimalText | null;
  /** Of which the share is made, per unit, credits counted by their size; absent in views of before there was any. */
  readonly sizes?: { readonly agreed: DecimalText; readonly of: DecimalText };
  /** Groups and lines under the total, as far as they stand as stated. */
  readonly lines: readonly AgreedLine[];
  /** Points that lower the cost, by number. */
  readonly inFavour: readonly number[];
}

/** Of the stated lines by value, beside which our shared figures stand, and for which shared evidence is cited; 0 to 1. */
export interface SharedCoverage {
  readonly positions: DecimalText | null;
  readonly evidence: DecimalText | null;
}

export interface AgreedLine {
  readonly label: string;
  readonly cell: string | null;
  /** Of the group's lines that stand, per unit of product. */
  readonly amount: DecimalText;
  /** How many of the group's lines stand; null where all of it does. */
  readonly part: { readonly lines: number; readonly of: number } | null;
}

export interface SharedEvidence {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly date: string | null;
  readonly locator: string;
  readonly url: string | null;
}
