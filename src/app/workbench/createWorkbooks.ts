import { type Remote, wrap } from 'comlink';
import { plainFileName } from '../../base/fileName';
import { issue } from '../../base/issue';
import { documentOf, ownershipOf, shareInputOf } from '../../case';
import { downloadFile, hearWhile } from '../../io';
import type { Leaving, OpenCase, WorkbookEdition, Workbooks } from '../../ui/context';
import type { Shared } from './shared';
import type { WorkbookStep, WorkbookWorkerApi } from './workbookWorker';
import { workerJob } from './workerJob';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const said: Readonly<Record<WorkbookStep, string>> = {
  composing: 'Composing the sheets',
  writing: 'Writing the workbook',
};

/** Makes workbooks in a worker of their own, which a cancel ends, and gives them to the browser's downloads. */
export function createWorkbooks({ store, outside }: Pick<Shared, 'store' | 'outside'>, leaving: Leaving): Workbooks {
  let cancelRunning: (() => void) | null = null;

  const make = async (
    edition: WorkbookEdition,
    ask: (remote: Remote<WorkbookWorkerApi>, onStep: (step: WorkbookStep) => Promise<void>) => Promise<Uint8Array>,
  ): Promise<Uint8Array | 'cancelled' | 'failed'> => {
    const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module', name: 'workbook' });
    const tell = (step: WorkbookStep): void => store.setState({ workbook: { edition, what: said[step] } });
    try {
      return await hearWhile(tell, (onStep) => {
        const job = workerJob(worker, () => ask(wrap<WorkbookWorkerApi>(worker), onStep));
        cancelRunning = job.cancel;
        return job.done;
      });
    } finally {
      cancelRunning = null;
    }
  };

  const bytesOf = async (edition: WorkbookEdition, open: OpenCase, date: string) => {
    const { estimate, annotations, data } = open;
    if (edition === 'internal') {
      return make(edition, (remote, onStep) => remote.internal(estimate, annotations, ownershipOf(data), date, onStep));
    }
    const cancelled = new Promise<null>((resolve) => {
      cancelRunning = () => {
        leaving.decide(null);
        resolve(null);
      };
    });
    const passed = await Promise.race([leaving.pass(), cancelled]);
    if (passed === null) return 'cancelled';
    const { share } = await import('../../disclosure');
    const view = share(shareInputOf(open, date));
    const bytes = await make(edition, (remote, onStep) => remote.shared(view, documentOf(data).language, onStep));
    if (typeof bytes !== 'string') leaving.record('workbook', view, passed);
    return bytes;
  };

  return {
    async export(edition) {
      const { open, workbook } = store.getState();
      if (open === null || workbook !== null) return;
      const date = documentOf(open.data).date ?? outside.now().slice(0, 10);
      store.setState({ workbook: { edition, what: 'Starting the workbook' } });
      try {
        const bytes = await bytesOf(edition, open, date);
        if (bytes === 'failed') store.setState({ issue: failed });
        else if (bytes !== 'cancelled') downloadFile(nameOf(edition, open, date), new Uint8Array(bytes), mediaType);
      } finally {
        store.setState({ workbook: null });
      }
    },
    cancel: () => cancelRunning?.(),
  };
}

const failed = issue(
  'The workbook',
  'a file of the comparison',
  'a failure while it was made',
  'Export it again; if it fails again, report it with the case file.',
);

/** The internal edition says so in its name. */
function nameOf(edition: WorkbookEdition, { annotations, estimate }: OpenCase, date: string): string {
  const product = plainFileName(annotations.deal.product || estimate.name);
  const what = edition === 'internal' ? 'INTERNAL gap workbook' : 'cost comparison';
  return `${`${product} ${what}`.trim()} ${date}.xlsx`;
}
