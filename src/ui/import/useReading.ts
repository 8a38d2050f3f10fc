import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../base/issue';
import type { Corrections, Recognition } from '../../estimate';
import type { Sheet } from '../../import';
import { type PickedFile, type Reading, useWorkbench } from '../context';

export type ReadingState =
  | { readonly phase: 'reading'; readonly fraction: number; readonly what: string }
  | { readonly phase: 'refused'; readonly issue: Issue }
  | {
      readonly phase: 'read';
      readonly reading: Reading;
      /** As it was read before anyone corrected it. */
      readonly first: Recognition;
      readonly corrections: Corrections;
      /** How many corrections each step made: a step is taken back as a whole. */
      readonly steps: readonly number[];
      readonly isBusy: boolean;
    };

export interface ReadingControl {
  readonly state: ReadingState;
  /** Adds corrections as one step and recognises again. */
  readonly correct: (...corrections: Corrections) => void;
  /** Takes the last step back. */
  readonly takeBack: () => void;
  readonly cancel: () => void;
}

/** Reads a file in the worker, and again after each correction; the file itself is read once. */
export function useReading(file: PickedFile): ReadingControl {
  const { importer } = useWorkbench();
  const [state, setState] = useState<ReadingState>({ phase: 'reading', fraction: 0, what: 'Opening the file' });
  const abort = useRef<AbortController | null>(null);
  // Answers may overtake each other; only the last asked for counts.
  const asked = useRef(0);

  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    const onProgress = (fraction: number, what: string): void => {
      if (!controller.signal.aborted) setState({ phase: 'reading', fraction, what });
    };
    void importer.readAndRecognise(file, [], controller.signal, onProgress).then((result) => {
      if (abort.current !== controller) return;
      setState(
        result.ok
          ? {
              phase: 'read',
              reading: result.value,
              first: result.value.recognition,
              corrections: [],
              steps: [],
              isBusy: false,
            }
          : { phase: 'refused', issue: result.error },
      );
    });
    return () => {
      if (abort.current === controller) abort.current = null;
      controller.abort();
    };
  }, [file, importer]);

  const recognise = useCallback(
    (corrections: Corrections, steps: readonly number[]) => {
      const turn = ++asked.current;
      setState((before) => (before.phase === 'read' ? { ...before, corrections, steps, isBusy: true } : before));
      void importer.recogniseAgain(corrections).then((result) => {
        if (turn !== asked.current) return;
        setState((before) => {
          if (!result.ok) return { phase: 'refused', issue: result.error };
          if (before.phase !== 'read') return before;
          return { ...before, reading: { ...before.reading, recognition: result.value }, isBusy: false };
        });
      });
    },
    [importer],
  );
  const read = state.phase === 'read' ? state : null;
  const corrections = read?.corrections ?? null;
  const steps = read?.steps ?? null;
  const correct = useCallback(
    (...added: Corrections) => {
      if (corrections && steps && added.length > 0) recognise([...corrections, ...added], [...steps, added.length]);
    },
    [corrections, steps, recognise],
  );
  const takeBack = useCallback(() => {
    if (corrections && steps && steps.length > 0)
      recognise(corrections.slice(0, -(steps.at(-1) ?? 1)), steps.slice(0, -1));
  }, [corrections, steps, recognise]);
  const cancel = useCallback(() => abort.current?.abort(), []);
  return { state, correct, takeBack, cancel };
}

/** The cells of a sheet, fetched when it is looked at. */
export function useSheet(reading: Reading | null, name: string | null): Sheet | null {
  const { importer } = useWorkbench();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const fileName = reading?.fileName ?? null;
  useEffect(() => {
    let isCurrent = true;
    if (name === null || fileName === null) return;
    void importer.sheet(name).then((found) => {
      if (isCurrent) setSheet(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [importer, name, fileName]);
  return sheet?.name === name ? sheet : null;
}
