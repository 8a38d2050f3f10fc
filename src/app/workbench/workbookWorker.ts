import { expose, transfer } from 'comlink';
import { analyse } from '../../analysis';
import type { Annotations, Ownership } from '../../annotations';
import type { SharedSession, SharedView } from '../../disclosure';
import type { Estimate } from '../../estimate';
import {
  type Book,
  composeInternalBook,
  composeRegister,
  composeSharedBook,
  englishWords,
  frenchWords,
  germanWords,
  writeXlsx,
} from '../../report';
import type { Meeting } from '../../review';

/** What is being done. */
export type WorkbookStep = 'composing' | 'writing';

const languages = { en: englishWords, de: germanWords, fr: frenchWords };

const api = {
  async internal(
    estimate: Estimate,
    annotations: Annotations,
    ownership: Ownership,
    date: string,
    onStep: (step: WorkbookStep) => Promise<void>,
  ): Promise<Uint8Array> {
    await onStep('composing');
    return write(composeInternalBook(analyse(estimate, annotations), annotations, date, ownership), onStep);
  },

  async shared(
    view: SharedView,
    language: keyof typeof languages,
    onStep: (step: WorkbookStep) => Promise<void>,
  ): Promise<Uint8Array> {
    await onStep('composing');
    return write(composeSharedBook(view, languages[language]), onStep);
  },

  async register(session: SharedSession, meeting: Meeting, language: keyof typeof languages): Promise<Uint8Array> {
    return write(composeRegister(session, meeting, language), async () => undefined);
  },
};
export type WorkbookWorkerApi = typeof api;

async function write(book: Book, onStep: (step: WorkbookStep) => Promise<void>): Promise<Uint8Array> {
  await onStep('writing');
  const bytes = await writeXlsx(book);
  return transfer(bytes, [bytes.buffer]);
}

expose(api);
