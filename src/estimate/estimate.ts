import type { DecimalText } from '../base/decimal';

/**
 * The customer's estimate as a tree of lines, with the provenance of every figure. Immutable plain data:
 * saved as it is, compared as text, opened into decimals by `compute`.
 */
export interface Estimate {
  /** What the file prices, in its own words. */
  readonly name: string;
  readonly fileName: string;
  readonly sheet: string;
  /** ISO code, or null where the file names none. */
  readonly currency: string | null;
  /** `per unit = amount x amountScale / perUnitOf`. */
  readonly amountScale: DecimalText;
  readonly perUnitOf: DecimalText;
  /** In a text source printed figures carry half a unit of their last place. */
  readonly isText: boolean;
  /** Pre-order: the total first, each line before its children, children in the order of the sheet. Exactly one total. */
  readonly lines: readonly Line[];
  readonly facts: readonly Fact[];
  readonly ignored: readonly IgnoredRow[];
}

declare const lineId: unique symbol;
/** Lasting: overlays refer to it, a later revision's matching line takes it over. */
export type LineId = string & { readonly [lineId]: true };

export type LineKind = 'item' | 'markup' | 'group' | 'total';

export interface Line {
  readonly id: LineId;
  readonly key: LineKey;
  readonly parentId: LineId | null;
  readonly kind: LineKind;
  readonly label: string;
  /** 0 for the total, 1 for its children. */
  readonly level: number;
  /** Item: how many; group: how many of its children's sum (1 where none is stated). */
  readonly quantity: Figure | null;
  readonly unit: string | null;
  readonly rate: Figure | null;
  readonly factors: readonly Factor[];
  /** Mark-up: a fraction. */
  readonly percent: Figure | null;
  /** Mark-up: a discount in the hundred, `d / (1 - d)` of its base. */
  readonly divides: boolean;
  /** Mark-up: the lines whose own amounts the sheet names as its base. */
  readonly baseIds: readonly LineId[];
  /** Mark-up: the base that reproduces the stated amount, where that is another. */
  readonly baseUsedIds: readonly LineId[] | null;
  readonly amount: Figure | null;
  readonly costElement: CostElement;
  /** Other figures of the row, never part of an amount, by their heading. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Why it is read so, in plain words. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Where a line stands. Within a revision sheet, row and column name it; column is that of its amount, 0 if none. */
export interface LineKey {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A figure that the customer wrote. */
export interface Figure {
  readonly value: DecimalText;
  /** `F31`, on the line's sheet unless it names another (`Rates!C8`); null for a figure that the row implies. */
  readonly cell: string | null;
  /** Displayed decimal places, of which half a unit is the figure's rounding. */
  readonly places: number;
}

export type FactorClass = 'usage' | 'yield' | 'rate' | 'volume' | 'exchange';

export interface Factor {
  readonly name: string;
  readonly class: FactorClass;
  readonly figure: Figure;
  /** The amount is divided by it (yield, OEE, price unit, amortisation volume); otherwise multiplied. */
  readonly divides: boolean;
}

export interface Fact {
  readonly key: string;
  readonly value: string;
  readonly cell: string | null;
}

export interface IgnoredRow {
  readonly sheet: string;
  readonly row: number;
  readonly why: string;
}

export const costElements = [
  'rawMaterial',
  'purchasedPart',
  'materialOverhead',
  'labour',
  'machine',
  'process',
  'setup',
  'scrap',
  'manufacturingOverhead',
  'tooling',
  'engineering',
  'packaging',
  'logistics',
  'duty',
  'sga',
  'profit',
  'finance',
  'warranty',
  'royalty',
  'contingency',
  'other',
] as const;
export type CostElement = (typeof costElements)[number];
