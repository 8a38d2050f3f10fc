import { useCallback, useEffect, useRef, useState } from 'react';
import { issue } from '../../base/issue';
import { documentOf } from '../../case';
import type { SharedView } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';

export interface PdfControl {
  /** What is being done; null at rest. */
  readonly progress: string | null;
  /** The pages as bytes; null where it was cancelled or refused, which the app has told. */
  readonly make: (view: SharedView) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly cancel: () => void;
}

/** Sets the critique in the worker, with progress and cancel. */
export function usePdf(): PdfControl {
  const { pdf, tell } = useWorkbench();
  const { data } = useOpenCase();
  const { language } = documentOf(data);
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const make = useCallback(
    async (view: SharedView) => {
      if (!pdf) {
        tell(issue('Critique', 'a typesetter in this build', 'none', 'Open the app from its full build.'));
        return null;
      }
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      setProgress('Composing the critique');
      const result = await pdf.critique(view, language, controller.signal, setProgress);
      if (abort.current !== controller) return null;
      setProgress(null);
      if (result.ok) return new Uint8Array(result.value);
      if (!controller.signal.aborted) tell(result.error);
      return null;
    },
    [pdf, tell, language],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    abort.current = null;
    setProgress(null);
  }, []);
  return { progress, make, cancel };
}
