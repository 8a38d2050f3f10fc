import { useCallback, useEffect, useRef, useState } from 'react';
import { type Analysis, defaultSimulation, withCorrelations } from '../../../analysis';
import { correlationsOf } from '../../../case';
import { type SimulationResult, useOpenCase, useWorkbench } from '../../context';

export type SimulationState =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done' | 'cancelled' | 'failed' | 'noRanges' };

/** Several changes in a row are drawn once. */
const pause = 200;

/** The simulation of the open case as it is now; it runs when the screen opens and when a figure changes. While it runs, `result` is the one before. */
export function useSimulation(seed: number) {
  const { estimate, annotations, analysis, data } = useOpenCase();
  const correlations = correlationsOf(data);
  const { simulator } = useWorkbench();
  const [shown, setShown] = useState<SimulationState>({ state: 'waiting' });
  const [result, setResult] = useState<SimulationResult | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const run = useCallback(async (): Promise<void> => {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    setShown({ state: 'running', share: 0 });
    const settings = withCorrelations({ ...defaultSimulation, seed }, correlations);
    const drawn = await simulator.run(estimate, annotations, settings, stop.signal, (share) => {
      if (stopping.current === stop) setShown({ state: 'running', share });
    });
    if (stopping.current !== stop) return;
    setResult(typeof drawn === 'string' ? null : drawn);
    if (drawn === null) setShown({ state: 'noRanges' });
    else setShown({ state: typeof drawn === 'string' ? drawn : 'done' });
  }, [simulator, estimate, annotations, seed, correlations]);
  const last = useRef<{ analysis: Analysis; seed: number; correlations: typeof correlations } | null>(null);
  useEffect(() => {
    const before = last.current;
    // A change of words draws nothing anew.
    if (before?.analysis === analysis && before.seed === seed && before.correlations === correlations) return undefined;
    const timer = setTimeout(() => {
      last.current = { analysis, seed, correlations };
      void run();
    }, pause);
    return () => clearTimeout(timer);
  }, [run, analysis, seed, correlations]);
  useEffect(() => () => stopping.current?.abort(), []);
  return { shown, result, run, cancel: () => stopping.current?.abort() };
}
