import { wrap } from 'comlink';
import { plainFileName } from '../../base/fileName';
import { issue } from '../../base/issue';
import { documentOf, sentReviewFiles, shareInputOf } from '../../case';
import type { SharedView } from '../../disclosure';
import { downloadFile } from '../../io';
import { matchAnswers, readAnswers } from '../../review';
import type { Leaving, PickedFile, ReviewFiles } from '../../ui/context';
import type { ReviewFileWorkerApi } from './reviewFileWorker';
import type { Shared } from './shared';
import { workerJob } from './workerJob';

/** Makes review files in a worker, and reads what the customer answered in them. */
export function createReviewFiles(
  { store, outside }: Pick<Shared, 'store' | 'outside'>,
  leaving: Leaving,
): ReviewFiles {
  let cancelRunning: (() => void) | null = null;

  const render = async (view: SharedView, language: 'en' | 'de' | 'fr') => {
    const worker = new Worker(new URL('./reviewFileWorker.ts', import.meta.url), {
      type: 'module',
      name: 'review file',
    });
    const job = workerJob(worker, () => wrap<ReviewFileWorkerApi>(worker).render(view, language));
    cancelRunning = job.cancel;
    return job.done;
  };

  const make = async (): Promise<void> => {
    let isCancelled = false;
    cancelRunning = () => {
      isCancelled = true;
      leaving.decide(null);
    };
    const passed = await leaving.pass();
    if (passed === null || isCancelled) return;
    const { language } = documentOf(passed.open.data);
    const { share } = await import('../../disclosure');
    const view = share(shareInputOf(passed.open, outside.now().slice(0, 10)));
    store.setState({ reviewFile: 'Writing' });
    const page = await render(view, language);
    if (page === 'cancelled') return;
    if (page === 'failed') {
      store.setState({ issue: notMade });
      return;
    }
    downloadFile(nameOf(view), new TextEncoder().encode(page), 'text/html');
    leaving.record('reviewFile', view, passed);
  };

  return {
    async export() {
      const { open, reviewFile } = store.getState();
      if (open === null || reviewFile !== null) return;
      store.setState({ reviewFile: 'Checking' });
      try {
        await make();
      } finally {
        cancelRunning = null;
        store.setState({ reviewFile: null });
      }
    },
    cancel: () => cancelRunning?.(),
    isAnswers: (file) => /"format"\s*:\s*"costbridge-answers"/.test(textOf(file).slice(0, 1000)),
    readAnswers(file) {
      const { open } = store.getState();
      if (open === null) return false;
      const read = readAnswers(textOf(file), file.name);
      const matched = read.ok ? matchAnswers(read.value, file.name, sentReviewFiles(open.data)) : read;
      if (!matched.ok) {
        store.setState({ issue: matched.error });
        return false;
      }
      const incomingAnswers = { ...matched.value, fileName: file.name };
      store.setState(({ view }) => ({ issue: null, view: { ...view, incomingAnswers } }));
      return true;
    },
  };
}

const notMade = issue(
  'The review file',
  'a page of the points',
  'a failure while it was made',
  'Export it again; if it fails again, report it with the case file.',
);

/** What is no UTF-8 reads as something that is no answers file. */
function textOf({ bytes }: PickedFile): string {
  return new TextDecoder().decode(bytes);
}

function nameOf({ product, date }: SharedView): string {
  return `${`${plainFileName(product)} review`.trim()} ${date}.html`;
}
