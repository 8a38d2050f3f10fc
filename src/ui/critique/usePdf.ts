import { useCallback, useEffect, useRef, useState } from 'react';
import { defaultSimulation, withCorrelations } from '../../analysis';
import { type Issue, issue } from '../../base/issue';
import type { Result } from '../../base/result';
import { correlationsOf, documentOf, type LogoRecord, ownershipOf, pageOf } from '../../case';
import type { SharedView } from '../../disclosure';
import { type Documents, type PdfLook, type PdfMaker, useOpenCase, useWorkbench, useWorkbenchState } from '../context';

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
  const { pdf, tell, files, documents } = useWorkbench();
  const { data, estimate, annotations } = useOpenCase();
  const { language } = documentOf(data);
  const page = pageOf(data);
  const since = data.exports[page.changesSince ?? '']?.view ?? null;
  const exported = useWorkbenchState(({ document }) => document);
  const [drawn, setDrawn] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  // An export is told of on every screen; a preview here alone.
  const begin = useCallback(
    (cancel: () => void): ReturnType<Documents['begin']> => {
      if (of === 'export') return documents.begin(cancel);
      setDrawn('Starting the document');
      return { say: setDrawn, end: () => setDrawn(null) };
    },
    [of, documents],
  );
  useEffect(() => {
    if (of === 'export') return undefined;
    return () => abort.current?.abort();
  }, [of]);

  const run = useCallback(
    async (
      ask: (
        maker: PdfMaker,
        look: PdfLook,
        signal: AbortSignal,
        say: (what: string) => void,
      ) => Promise<Result<Uint8Array, Issue>>,
    ): Promise<Made> => {
      if (!pdf) {
        tell(issue('Critique', 'a typesetter in this build', 'none', 'Open the app from its full build.'));
        return null;
      }
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      const { say, end } = begin(() => controller.abort());
      const { paper, colour, isDraft } = page;
      const logoOf = async (logo: LogoRecord | null) => {
        const bytes = logo && (await files.blob(logo.blob));
        return bytes ? { bytes, alt: logo?.alt ?? '' } : null;
      };
      const logos = await Promise.all([logoOf(page.ourLogo), logoOf(page.theirLogo)]).catch((error: unknown) => error);
      if (abort.current !== controller || controller.signal.aborted) return null;
      if (!Array.isArray(logos)) {
        end();
        tell(issue('Logo', 'its picture, kept with the case', String(logos), 'Pick the logo again, or take it out.'));
        return null;
      }
      const [ourLogo = null, theirLogo = null] = logos;
      const result = await ask(pdf, { paper, colour, isDraft, ourLogo, theirLogo }, controller.signal, say);
      if (abort.current !== controller) return null;
      end();
      if (result.ok) return new Uint8Array(result.value);
      if (!controller.signal.aborted) tell(result.error);
      return null;
    },
    [pdf, tell, files, page, begin],
  );
  const make: PdfControl['make'] = useCallback(
    (view, edition) =>
      run((maker, look, signal, say) =>
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
          say,
        ),
      ),
    [run, language, since, page.attachesData],
  );
  const makeBrief = useCallback(
    (date: string) =>
      run((maker, look, signal, say) =>
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
          say,
        ),
      ),
    [run, estimate, annotations, data],
  );
  const cancel = useCallback(() => {
    if (of === 'export') return documents.cancel();
    abort.current?.abort();
    abort.current = null;
    setDrawn(null);
  }, [of, documents]);
  return { progress: of === 'export' ? exported : drawn, make, makeBrief, cancel };
}
