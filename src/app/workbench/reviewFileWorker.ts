import { expose } from 'comlink';
import type { SharedView } from '../../disclosure';
import { englishWords, frenchWords, germanWords, renderReviewFile } from '../../report';

const languages = { en: englishWords, de: germanWords, fr: frenchWords };

const api = {
  render: (view: SharedView, language: keyof typeof languages): Promise<string> =>
    renderReviewFile(view, languages[language]),
};
export type ReviewFileWorkerApi = typeof api;

expose(api);
