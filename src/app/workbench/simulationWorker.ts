import { expose } from 'comlink';
import {
  analyse,
  cumulativeCurve,
  type OwnershipUncertainty,
  ownershipCost,
  probabilityAbove,
  type SimulationSettings,
  simulate,
  simulateOwnership,
  tornado,
} from '../../analysis';
import type { AlternativeId, Annotations, Ownership } from '../../annotations';
import { type DecimalText, decimalOrNull, toText } from '../../base/decimal';
import type { Estimate } from '../../estimate';
import type { SimulationResult } from '../../ui/context';

const curveSteps = 200;

const api = {
  /** Draws the ranges of a case; null where no overlay has one. */
  async run(
    estimate: Estimate,
    annotations: Annotations,
    settings: SimulationSettings,
    onProgress: (done: number) => Promise<void>,
  ): Promise<SimulationResult | null> {
    const analysis = analyse(estimate, annotations);
    const result = await simulate(analysis, settings, undefined, onProgress);
    if (result === null) return null;
    const { sorted, ...said } = result;
    return {
      ...said,
      curve: cumulativeCurve(sorted, curveSteps),
      shareAboveLikely: probabilityAbove(sorted, analysis.gap.toNumber()),
      sorted,
      tornado: tornado(analysis, annotations).map(({ label, isDriver, atLow, atHigh, swing, figures }) => ({
        label,
        isDriver,
        figures,
        atLow: toText(atLow),
        atHigh: toText(atHigh),
        swing: toText(swing),
      })),
    };
  },
  /** Draws the ranges of the TCO lines; null where there is nothing to draw or to compare. */
  async runOwnership(
    ownership: Ownership,
    annualVolume: DecimalText | null,
    own: AlternativeId,
    settings: SimulationSettings,
    onProgress: (done: number) => Promise<void>,
  ): Promise<OwnershipUncertainty | null> {
    const cost = ownershipCost(ownership, decimalOrNull(annualVolume));
    return cost === null ? null : await simulateOwnership(ownership, cost, own, settings, onProgress);
  },
};
export type SimulationWorkerApi = typeof api;

expose(api);
