import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import { type ExportEdition, pageOf, shareInputOf } from '../../case';
import { share } from '../../disclosure';
import { type OpenCase, type PdfLook, type PdfMaker, useWorkbench } from '../context';
import { Button } from '../parts/Button';

interface SavePageProps {
  readonly children: string;
  readonly edition: Extract<ExportEdition, 'framework' | 'letter'>;
  readonly isDisabled?: boolean;
  /** Of the case what the page is made of: the guard is asked about it, and it is put on record. */
  readonly of: (open: OpenCase) => OpenCase;
  readonly make: (
    asked: { readonly open: OpenCase; readonly today: string; readonly look: PdfLook; readonly pdf: PdfMaker },
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  readonly fileName: (day: string) => string;
}

/** Saves a page of the preparation as a PDF, past the guard and with a record that it left. */
export function SavePage({ children, edition, isDisabled = false, of, make, fileName }: SavePageProps) {
  const { pdf, files, leaving, tell, today } = useWorkbench();
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const save = async (): Promise<void> => {
    if (pdf === null) return;
    const passed = await leaving.pass(of);
    if (passed === null) return;
    const stop = new AbortController();
    abort.current = stop;
    setProgress('Starting the document');
    const { open } = passed;
    const input = shareInputOf(open, today());
    const { paper, colour } = pageOf(open.data);
    const look = { paper, colour, isDraft: false, ourLogo: null, theirLogo: null };
    const made = await make({ open, today: today(), look, pdf }, stop.signal, setProgress);
    if (stop.signal.aborted) return;
    setProgress(null);
    if (!made.ok) {
      tell(made.error);
      return;
    }
    files.download(fileName(input.date), new Uint8Array(made.value), 'application/pdf');
    leaving.record(edition, share(input), passed);
  };
  return (
    <>
      <Button isDisabled={isDisabled || pdf === null || progress !== null} onPress={() => void save()}>
        {children}
      </Button>
      <span className="field-hint" aria-live="polite">
        {progress}
      </span>
    </>
  );
}
