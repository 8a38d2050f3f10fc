import { useCallback, useEffect, useRef, useState } from 'react';
import { defaultSimulation, withCorrelations } from '../../analysis';
import { type Issue, issue } from '../../base/issue';
import type { Result } from '../../base/result';
import { correlationsOf, documentOf, type LogoRecord, ownershipOf, pageOf } from '../../case';
import type { SharedView } from '../../disclosure';
import { type PdfLook, type PdfMaker, useOpenCase, useWorkbench } from '../context';

export interface PdfControl {
  /** What is being done; null at rest. */
  readonly progress: string | null;
  /** The pages as bytes; null where it was cancelled or refused, which the app has told. */
  readonly make: (view: SharedView, edition: 'critique' | 'summary' | 'preview') => Promise<Made>;
  /** The same for the brief of our own team. */
  readonly makeBrief: (date: string) => Promise<Made>;
  readonly cancel: () => void;
}

type Made = Uint8Array<ArrayBuffer> | null;

/** Sets documents in the worker, with progress and cancel. What is exported is finished also where its screen is left; a preview ends. */
export function usePdf(of: 'export' | 'preview'): PdfControl {
  const { pdf, tell, files } = useWorkbench();
  const { data, estimate, annotations } = useOpenCase();
  const { language } = documentOf(data);
  const page = pageOf(data);
  const since = data.exports[page.changesSince ?? '']?.view ?? null;
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => {
    if (of === 'export') return undefined;
    return () => abort.current?.abort();
  }, [of]);

  const run = useCallback(
    async (
      ask: (maker: PdfMaker, look: PdfLook, signal: AbortSignal) => Promise<Result<Uint8Array, Issue>>,
    ): Promise<Made> => {
      if (!pdf) {
        tell(issue('Critique', 'a typesetter in this build', 'none', 'Open the app from its full build.'));
        return null;
      }
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      setProgress('Starting the document');
      const { paper, colour, isDraft } = page;
      const logoOf = async (logo: LogoRecord | null) => {
        const bytes = logo && (await files.blob(logo.blob));
        return bytes ? { bytes, alt: logo?.alt ?? '' } : null;
      };
      const logos = await Promise.all([logoOf(page.ourLogo), logoOf(page.theirLogo)]).catch((error: unknown) => error);
      if (abort.current !== controller) return null;
      if (!Array.isArray(logos)) {
        setProgress(null);
        tell(issue('Logo', 'its picture, kept with the case', String(logos), 'Pick the logo again, or take it out.'));
        return null;
      }
      const [ourLogo = null, theirLogo = null] = logos;
      const result = await ask(pdf, { paper, colour, isDraft, ourLogo, theirLogo }, controller.signal);
      if (abort.current !== controller) return null;
      setProgress(null);
      if (result.ok) return new Uint8Array(result.value);
      if (!controller.signal.aborted) tell(result.error);
      return null;
    },
    [pdf, tell, files, page],
  );
  const make: PdfControl['make'] = useCallback(
    (view, edition) =>
      run((maker, look, signal) =>
        maker.critique(
          {
            edition: edition === 'summary' ? 'summary' : 'critique',
            view,
            language,
            look,
            since,
            // The preview shows pages; what is attached is written when it leaves.
            attachesData: edition === 'critique' && page.attachesData,
          },
          signal,
          setProgress,
        ),
      ),
    [run, language, since, page.attachesData],
  );
  const makeBrief = useCallback(
    (date: string) =>
      run((maker, look, signal) =>
        maker.brief(
          {
            estimate,
            annotations,
            ownership: ownershipOf(data),
            simulation: withCorrelations(defaultSimulation, correlationsOf(data)),
            date,
            look,
          },
          signal,
          setProgress,
        ),
      ),
    [run, estimate, annotations, data],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    abort.current = null;
    setProgress(null);
  }, []);
  return { progress, make, makeBrief, cancel };
}
