import type { OwnershipUncertainty, SimulationSettings, TornadoBar, Uncertainty } from '../../analysis';
import type { AlternativeId, Annotations, Ownership } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { Estimate } from '../../estimate';

/** Draws the ranges of a case, away from the page. */
export interface Simulator {
  /** Null where no overlay has a range. `onProgress` gets the share that is done. */
  readonly run: (
    estimate: Estimate,
    annotations: Annotations,
    settings: SimulationSettings,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ) => Promise<SimulationResult | null | 'cancelled' | 'failed'>;
  /** The same for what the alternatives cost, each against `own`. Null where nothing is drawn, or nothing can be compared. */
  readonly runOwnership: (
    ownership: Ownership,
    annualVolume: DecimalText | null,
    own: AlternativeId,
    settings: SimulationSettings,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ) => Promise<OwnershipUncertainty | null | 'cancelled' | 'failed'>;
}

/** What the trials say, per unit of product. Drawn in binary floating point: how likely, never money to be paid. */
export interface SimulationResult extends Uncertainty {
  readonly curve: readonly { readonly value: number; readonly share: number }[];
  /** Share of the trials in which the gap is larger than with every figure at its likely value. */
  readonly shareAboveLikely: number;
  readonly tornado: readonly SimulatedSwing[];
}

/** One range, or one driver with all of its ranges: the gap at either end, exactly. */
export interface SimulatedSwing extends Pick<TornadoBar, 'label' | 'isDriver' | 'figures'> {
  readonly atLow: DecimalText;
  readonly atHigh: DecimalText;
  readonly swing: DecimalText;
}
