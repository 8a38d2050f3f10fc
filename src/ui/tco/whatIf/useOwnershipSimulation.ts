import { useEffect, useState } from 'react';
import { defaultSimulation, type OwnershipUncertainty, withCorrelations } from '../../../analysis';
import type { AlternativeId, Ownership } from '../../../annotations';
import { type DecimalText, toText } from '../../../base/decimal';
import { correlationsOf } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import type { Tco } from '../useTco';

type State =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly result: OwnershipUncertainty }
  | { readonly state: 'failed' | 'nothing' };

/** Several changes in a row are drawn once. */
const pause = 200;

/** The trials over the ranges of all alternatives as they are now, each against our own course. */
export function useOwnershipSimulation({ ownership, annualVolume }: Tco, own: AlternativeId, seed: number): State {
  const { simulator } = useWorkbench();
  const { data } = useOpenCase();
  const correlations = correlationsOf(data);
  const volume = annualVolume === null ? null : toText(annualVolume);
  const [shown, setShown] = useState<State>({ state: 'running', share: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const show = (state: State): void => {
      if (!stop.signal.aborted) setShown(state);
    };
    const draw = async (of: Ownership, at: DecimalText | null): Promise<void> => {
      const settings = withCorrelations({ ...defaultSimulation, seed }, correlations);
      const result = await simulator.runOwnership(of, at, own, settings, stop.signal, (share) =>
        show({ state: 'running', share }),
      );
      if (result === null) show({ state: 'nothing' });
      else show(typeof result === 'string' ? { state: 'failed' } : { state: 'done', result });
    };
    const timer = setTimeout(() => void draw(ownership, volume), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [simulator, ownership, volume, own, seed, correlations]);
  return shown;
}
