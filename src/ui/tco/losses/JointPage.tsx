import { useEffect, useRef, useState } from 'react';
import type { Incident } from '../../../annotations';
import { plainFileName } from '../../../base/fileName';
import { documentOf, lossesOf, pageOf, shareInputOf } from '../../../case';
import { share } from '../../../disclosure';
import { type OpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';

/** Saves the page on an incident that both sides sign. Of the case it takes this incident and its lines alone. */
export function JointPage({ incident }: { readonly incident: Incident }) {
  const { pdf, files, leaving, tell, today } = useWorkbench();
  const [progress, setProgress] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const save = async (): Promise<void> => {
    if (pdf === null) return;
    const passed = await leaving.pass(apartFromPrice);
    if (passed === null) return;
    const { data, annotations, estimate } = passed.open;
    const asked = lossesOf(data).incidents[incident.id];
    if (asked === undefined) return;
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
        ledger: { incidents: { [incident.id]: asked }, lossLines: Object.fromEntries(own) },
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
    if (!made.ok) {
      tell(made.error);
      return;
    }
    const name = plainFileName(`${asked.title || 'Loss'} joint page ${day}.pdf`);
    files.download(name, new Uint8Array(made.value), 'application/pdf');
    leaving.record('loss', share(shareInputOf(passed.open, day)), passed);
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

/** Of the case as the record has it: the page speaks of one incident, and of no point, course or option. */
function apartFromPrice(open: OpenCase): OpenCase {
  const { data, annotations } = open;
  const none = { points: {}, alternatives: {}, tcoLines: {}, options: {} };
  return { ...open, annotations: { ...annotations, points: {} }, data: { ...data, ...none } };
}
