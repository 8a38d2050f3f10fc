import type { HiddenCostId, PointId, RebasingId } from '../annotations';
import type { Decimal } from '../base/decimal';
import type { Issue } from '../base/issue';
import type { Scale, TermMoney, UnitMoney, YearMoney } from '../base/money';
import type { Computed, CostElement, LineId } from '../estimate';
import type { ArithmeticPieces } from './arithmeticPieces';
import type { Cause } from './causes';
import type { OverlayEffect } from './effects';
import type { RebasingEffect } from './rebase/rebasingEffects';
import type { Substantiated } from './substantiate';

/** The gap and all that it is made of, per unit of product. Derived, never saved. */
export interface Analysis {
  readonly stated: UnitMoney;
  readonly computed: UnitMoney;
  /** The estimate's own structure recomputed in full with our overlays. */
  readonly substantiated: UnitMoney;
  /** Substantiated minus stated. */
  readonly gap: UnitMoney;
  readonly perYear: YearMoney | null;
  readonly overTerm: TermMoney | null;
  readonly arithmetic: { readonly errors: UnitMoney; readonly rounding: UnitMoney };
  /** Every cause in the printed order; computed on its own, and equal to the gap. */
  readonly bridge: readonly BridgeStep[];
  /** The same with the normalisation of the estimate's basis, loaded, as a step of its own ahead of scope and rates. */
  readonly basisFirst: readonly BasisStep[];
  readonly byElement: readonly Cut<CostElement>[];
  /** By main line of the estimate; `null` is what stands in none, such as a hidden cost at the top. */
  readonly byGroup: readonly Cut<LineId | null>[];
  readonly byPoint: readonly PointEffect[];
  /** Lines with a position, by index. */
  readonly positions: ReadonlyMap<number, OverlayEffect>;
  readonly hidden: ReadonlyMap<HiddenCostId, OverlayEffect>;
  /** Re-basings that reach a line, in the fixed order in which they act. */
  readonly rebasings: ReadonlyMap<RebasingId, RebasingEffect>;
  /** Every line's amount at our figures, in the scale of the file, by index. */
  readonly ours: readonly Decimal[];
  readonly incomplete: readonly Incomplete[];
  readonly issues: readonly Issue[];
  readonly scale: Scale;
  readonly customer: Computed;
  /** Kept for the incremental form. */
  readonly run: Substantiated;
  readonly arithmeticPieces: ArithmeticPieces;
}

/** A line, a hidden cost or a re-basing that a figure comes from. */
export type Source =
  | { readonly type: 'line'; readonly id: LineId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId }
  | { readonly type: 'rebasing'; readonly id: RebasingId };

export interface Contribution {
  readonly source: Source;
  readonly amount: UnitMoney;
}

export interface BridgeStep {
  readonly cause: Cause;
  readonly effect: UnitMoney;
  /** The way to its lines; worked out when asked for. */
  readonly contributions: () => readonly Contribution[];
}

/** A step of the bridge that begins with the basis; the contributions of the normalisation are its re-basings. */
export interface BasisStep {
  readonly step: Cause | 'normalisation';
  readonly effect: UnitMoney;
  readonly contributions: () => readonly Contribution[];
}

/** The gap cut another way; the effects of all rows of a cut add up to the gap too. */
export interface Cut<Key> {
  readonly key: Key;
  readonly label: string;
  readonly effect: UnitMoney;
  readonly contributions: () => readonly Contribution[];
}

export interface PointEffect {
  readonly pointId: PointId;
  readonly direct: UnitMoney;
  readonly loaded: UnitMoney;
  /** Items whose effect is known, and items of which a figure is missing. */
  readonly counted: number;
  readonly missing: number;
}

/** A figure that is missing, and carried as missing: every total that contains it is incomplete. */
export interface Incomplete {
  readonly source: Source;
  readonly label: string;
  readonly what: string;
}
