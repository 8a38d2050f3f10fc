import { wrap } from 'comlink';
import { plainFileName } from '../../base/fileName';
import { issue } from '../../base/issue';
import { documentOf, pageOf } from '../../case';
import { type SharedSession, shareSession } from '../../disclosure';
import { downloadFile } from '../../io';
import { type Meeting, meetingOf, sessionIn } from '../../review';
import type { AfterSession, Leaving, OpenCase, Passed } from '../../ui/context';
import { asItWas, sessionInput } from '../../ui/review/sessionInput';
import type { Shared } from './shared';
import type { WorkbookWorkerApi } from './workbookWorker';
import { workerJob } from './workerJob';

interface Written {
  readonly session: SharedSession;
  readonly meeting: Meeting;
  readonly language: 'en' | 'de' | 'fr';
  readonly open: OpenCase;
}

/** Makes minutes and registers of sessions, away from the page. */
export function createAfterSession(
  { store, outside }: Pick<Shared, 'store' | 'outside'>,
  leaving: Leaving,
): AfterSession {
  let isBusy = false;

  const write = async (
    edition: 'minutes' | 'register',
    sessionId: string,
    make: (written: Written) => Promise<Uint8Array | null>,
  ): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      const passed = await leaving.pass((open) => asItWas(open, sessionId));
      const written = passed && writtenOf(passed, sessionId);
      if (passed === null || written === null) return;
      const bytes = await make(written);
      if (bytes === null) return;
      const { name, mediaType } = files[edition];
      const product = plainFileName(written.session.view.product);
      downloadFile(
        `${`${product} ${name}`.trim()} ${written.meeting.date}.${extensions[edition]}`,
        new Uint8Array(bytes),
        mediaType,
      );
      leaving.record(edition, written.session.view, passed);
    } finally {
      isBusy = false;
    }
  };
  // Made of the case as it passed, so that what is changed meanwhile is not in it.
  const writtenOf = ({ open }: Passed, sessionId: string): Written | null => {
    const session = open.data.sessions[sessionId];
    const today = outside.now().slice(0, 10);
    const input = sessionInput(open, sessionId, today);
    if (!session || !input) return null;
    const { language } = documentOf(open.data);
    const meeting = sessionIn(meetingOf(session, today), language);
    return { session: shareSession(input), meeting, language, open };
  };

  return {
    minutes: (sessionId, onProgress) =>
      write('minutes', sessionId, async ({ session, meeting, language, open }) => {
        if (outside.pdf === null) {
          store.setState({ issue: noTypesetter });
          return null;
        }
        const { paper, colour, isDraft } = pageOf(open.data);
        const look = { paper, colour, isDraft, ourLogo: null, theirLogo: null };
        const made = await outside.pdf.minutes(
          { session, meeting, language, look },
          new AbortController().signal,
          onProgress,
        );
        if (made.ok) return made.value;
        store.setState({ issue: made.error });
        return null;
      }),
    register: (sessionId, onProgress) =>
      write('register', sessionId, async ({ session, meeting, language }) => {
        onProgress('Writing the register');
        const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), {
          type: 'module',
          name: 'register',
        });
        const done = await workerJob(worker, () => wrap<WorkbookWorkerApi>(worker).register(session, meeting, language))
          .done;
        if (done !== 'cancelled' && done !== 'failed') return done;
        store.setState({ issue: notWritten });
        return null;
      }),
  };
}

const files = {
  minutes: { name: 'minutes', mediaType: 'application/pdf' },
  register: { name: 'register', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;
const extensions = { minutes: 'pdf', register: 'xlsx' } as const;

const noTypesetter = issue('The minutes', 'a typesetter in this build', 'none', 'Open the app from its full build.');
const notWritten = issue(
  'The register',
  'a workbook of the points',
  'a failure while it was made',
  'Export it again; if it fails again, report it with the case file.',
);
