import { useEffect, useRef, useState } from 'react';
import type { Incident } from '../../../annotations';
import { plainFileName } from '../../../base/fileName';
import { documentOf, lossesOf, pageOf } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';

/** Saves the page on an incident that both sides sign. Of the case it takes this incident and its lines alone. */
export function JointPage({ incident }: { readonly incident: Incident }) {
  const { data, annotations, estimate } = useOpenCase();
  const { pdf, files, tell, today } = useWorkbench();
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const save = async (): Promise<void> => {
    if (pdf === null) return;
    const stop = new AbortController();
    abort.current = stop;
    setProgress('Starting the document');
    const { deal } = annotations;
    const { language, date } = documentOf(data);
    const { paper, colour } = pageOf(data);
    const { lossLines } = lossesOf(data);
    const own = Object.entries(lossLines).filter(([, line]) => line.incidentId === incident.id);
    const day = date ?? today();
    const made = await pdf.lossPage(
      {
        ledger: { incidents: { [incident.id]: incident }, lossLines: Object.fromEntries(own) },
        incidentId: incident.id,
        customer: deal.customer,
        product: deal.product || estimate.name,
        currency: deal.currency ?? estimate.currency,
        language,
        date: day,
        look: { paper, colour, isDraft: false, ourLogo: null, theirLogo: null },
      },
      stop.signal,
      setProgress,
    );
    if (stop.signal.aborted) return;
    setProgress(null);
    if (made.ok)
      files.download(
        plainFileName(`${incident.title || 'Loss'} joint page ${day}.pdf`),
        new Uint8Array(made.value),
        'application/pdf',
      );
    else tell(made.error);
  };
  const isInternal = incident.disclosure === 'internal';
  return (
    <div className="losses-page">
      <Button isDisabled={isInternal || pdf === null || progress !== null} onPress={() => void save()}>
        Save joint page
      </Button>
      <span className="field-hint" aria-live="polite">
        {progress ??
          (isInternal
            ? 'An internal incident has no joint page: set its disclosure first.'
            : 'A PDF with every line, what is agreed, and room for both signatures.')}
      </span>
    </div>
  );
}
