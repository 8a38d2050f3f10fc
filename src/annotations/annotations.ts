import type { DecimalText } from '../base/decimal';
import type { CostElement, LineId } from '../estimate';

/**
 * Everything that our side adds to an estimate: an overlay, never a change of it.
 * Collections are records by id with an explicit order key. Plain data, saved as it is.
 */
export interface Annotations {
  readonly deal: Deal;
  readonly positions: Readonly<Record<PositionId, Position>>;
  readonly hiddenCosts: Readonly<Record<HiddenCostId, HiddenCost>>;
  readonly rebasings: Readonly<Record<RebasingId, Rebasing>>;
  readonly evidence: Readonly<Record<EvidenceId, Evidence>>;
  readonly points: Readonly<Record<PointId, Point>>;
}

declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };
export type PositionId = Id<'position'>;
export type HiddenCostId = Id<'hiddenCost'>;
export type RebasingId = Id<'rebasing'>;
export type EvidenceId = Id<'evidence'>;
export type PointId = Id<'point'>;
/** Sorts as text; a record between two others takes a key between theirs. */
export type OrderKey = string;

/** What the negotiation is about. What is absent is missing, and so is every figure that needs it. */
export interface Deal {
  readonly customer: string;
  readonly product: string;
  /** ISO code; null until the file or a person names it. */
  readonly currency: string | null;
  readonly annualVolume: DecimalText | null;
  readonly contractYears: DecimalText | null;
  /** Internal: what we quoted, per unit. */
  readonly quotedPrice: DecimalText | null;
  /** Internal: what the customer asks for, per unit. */
  readonly targetPrice: DecimalText | null;
  /** ISO date. */
  readonly deadline: string | null;
}

export type DisclosureLevel = 'exact' | 'range' | 'effectOnly' | 'wordsOnly' | 'internal';
export type OverlayState = 'draft' | 'ready' | 'approved';

/** What positions, hidden costs and re-basings have in common: why, how sure, who, and how much may be shown. */
export interface Argument {
  readonly order: OrderKey;
  /** Internal: why we say so. */
  readonly rationale: string;
  readonly evidenceIds: readonly EvidenceId[];
  readonly range: FigureRange | null;
  /** Internal. */
  readonly author: string;
  readonly state: OverlayState;
  readonly disclosure: DisclosureLevel;
  /** Neutral, to the customer. */
  readonly question: string;
  /** Internal: what a person typed to come to a figure (`=1.2*3/0.85`), by the field that it gave. */
  readonly expressions: Readonly<Record<string, string>>;
}

/** Low, likely and high of one figure of the overlay, in that figure's own unit. */
export interface FigureRange {
  readonly of: RangedFigure;
  readonly low: DecimalText;
  readonly likely: DecimalText;
  readonly high: DecimalText;
  /** How likely the figures between are. */
  readonly shape: 'pert' | 'triangular';
  /** What it hangs on (one wage, one copper price): ranges with the same driver move together. Empty for none. */
  readonly driver: string;
}

/** What a range is to begin with, beside its three figures. */
export const plainRange = { shape: 'pert', driver: '' } as const;

/**
 * A field of the position, or of the hidden cost's method; `to` (the value re-based to) or `amount` of a re-basing.
 * `factor:N` is the line's N-th factor.
 */
export type RangedFigure = string;

/** Our figure beside the customer's, on one line. What it leaves out stays as the customer has it. File scale. */
export interface Position extends Argument {
  readonly id: PositionId;
  readonly lineId: LineId;
  readonly quantity: DecimalText | null;
  readonly rate: DecimalText | null;
  /** By the index of the line's factor. */
  readonly factors: Readonly<Record<string, DecimalText>>;
  readonly percent: DecimalText | null;
  readonly baseIds: readonly LineId[] | null;
  /** On a line with quantity and rate it sets the rate. */
  readonly amount: DecimalText | null;
}

/** A line that the estimate leaves out; per piece of its group, or per unit of product at the top. */
export interface HiddenCost extends Argument {
  readonly id: HiddenCostId;
  readonly label: string;
  readonly parentId: LineId | null;
  readonly costElement: CostElement;
  readonly method: HiddenCostMethod;
  /** The entry of a catalogue or library that it was made from. */
  readonly catalogueId: string | null;
}

/** The nine ways in which a hidden cost comes to its amount. Missing fields make the amount missing, never zero. */
export type HiddenCostMethod =
  | { readonly type: 'perUnit'; readonly quantity: DecimalText | null; readonly rate: DecimalText | null }
  | { readonly type: 'share'; readonly percent: DecimalText | null; readonly baseIds: readonly LineId[] }
  | { readonly type: 'oneOff'; readonly amount: DecimalText | null; readonly volume: DecimalText | null }
  | { readonly type: 'perYear'; readonly annualAmount: DecimalText | null; readonly annualVolume: DecimalText | null }
  | { readonly type: 'perBatch'; readonly batchAmount: DecimalText | null; readonly batchSize: DecimalText | null }
  | {
      readonly type: 'time';
      readonly cycleSeconds: DecimalText | null;
      readonly hourlyRate: DecimalText | null;
      readonly partsPerCycle: DecimalText | null;
      readonly oee: DecimalText | null;
    }
  | { readonly type: 'yieldLoss'; readonly yield: DecimalText | null; readonly baseIds: readonly LineId[] }
  | {
      readonly type: 'carrying';
      readonly inventoryValue: DecimalText | null;
      readonly days: DecimalText | null;
      readonly annualRate: DecimalText | null;
    }
  | {
      readonly type: 'expected';
      readonly probability: DecimalText | null;
      readonly impact: DecimalText | null;
      readonly volume: DecimalText | null;
    };
export type MethodType = HiddenCostMethod['type'];

/**
 * The estimate's basis put on ours before anything is argued: its date (an index), a currency (a dated rate), or its terms
 * of delivery. It acts on the customer's own figures, ahead of every position.
 */
export interface Rebasing extends Argument {
  readonly id: RebasingId;
  /** What is re-based, as a reader knows it: the index, the currency, the term. Index and exchange of one name are one draw. */
  readonly name: string;
  readonly basis: RebasingBasis;
  readonly appliesTo: RebasingTarget;
  /** Who publishes the figures, and where in it they stand. */
  readonly source: string;
  readonly locator: string;
}

export type RebasingBasis =
  | {
      readonly type: 'index';
      readonly from: DatedValue;
      readonly to: DatedValue;
      /** Fraction of the rate that follows the index, of the customer's own rate; null for all of it. */
      readonly share: DecimalText | null;
    }
  | {
      readonly type: 'exchange';
      /** ISO code of the currency that the lines are in. */
      readonly currency: string;
      readonly from: DatedValue;
      readonly to: DatedValue;
      /** Amounts in the currency are divided by the rate (1 EUR = 1.08 USD), not multiplied with it (1 USD = 0.93 EUR). */
      readonly divides: boolean;
    }
  | {
      readonly type: 'terms';
      /** What the estimate takes, and what we re-base to: `EXW Graz`, `DAP Munich`. */
      readonly from: string;
      readonly to: string;
      /** Added to the rate of each line that it applies to, in the scale of the file; or per unit of product. */
      readonly amount: DecimalText | null;
    };
export type RebasingType = RebasingBasis['type'];

/** What an index or a rate of exchange says at a date. Missing is null. */
export interface DatedValue {
  readonly value: DecimalText | null;
  /** ISO date. */
  readonly date: string | null;
}

export type RebasingTarget =
  /** Items; a group or the total stands for all items beneath it. */
  | { readonly type: 'lines'; readonly lineIds: readonly LineId[] }
  | { readonly type: 'element'; readonly element: CostElement }
  /** Of an exchange: the lines that name the currency, or have its rate as a factor. */
  | { readonly type: 'currency' }
  /** Of terms: the product as a whole; no mark-up is charged on it. */
  | { readonly type: 'product' };

export interface Evidence {
  readonly id: EvidenceId;
  readonly order: OrderKey;
  readonly kind: 'document' | 'picture' | 'standard' | 'measurement' | 'publicIndex' | 'link';
  readonly title: string;
  /** ISO date. */
  readonly date: string | null;
  /** What an index or a measurement says at that date, in its own unit; internal until a figure is made of it. */
  readonly value: DecimalText | null;
  /** Page, clause, sheet and cell. */
  readonly locator: string;
  readonly url: string | null;
  /** SHA-256 of the attached bytes in the blob store. */
  readonly blob: string | null;
  readonly disclosure: DisclosureLevel;
  /** Internal. */
  readonly note: string;
}

export type PointKind = 'fact' | 'basis' | 'scope' | 'judgement';

/** What the critique says: a heading and text over overlays. Each of these belongs to at most one point. */
export interface Point {
  readonly id: PointId;
  readonly order: OrderKey;
  readonly kind: PointKind;
  readonly heading: string;
  readonly claim: string;
  readonly standard: string;
  readonly question: string;
  readonly proposal: string;
  readonly items: readonly PointItem[];
  /** What it shows by effect only stands as one line, so that no single effect can be told. */
  readonly mergesEffects?: boolean;
}

export type PointItem =
  | { readonly type: 'position'; readonly id: PositionId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId }
  | { readonly type: 'rebasing'; readonly id: RebasingId }
  | { readonly type: 'arithmetic'; readonly lineId: LineId };
