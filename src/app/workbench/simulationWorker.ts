import { expose } from 'comlink';
import { analyse, cumulativeCurve, probabilityAbove, type SimulationSettings, simulate, tornado } from '../../analysis';
import type { Annotations } from '../../annotations';
import { toText } from '../../base/decimal';
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
};
export type SimulationWorkerApi = typeof api;

expose(api);
