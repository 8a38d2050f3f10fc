import { germanWords } from './de';
import type { DocumentWords } from './documentWords';
import { englishWords } from './en';
import { frenchWords } from './fr';

/** The languages of the documents by their code. */
export const documentWords: Readonly<Record<DocumentWords['language'], DocumentWords>> = {
  en: englishWords,
  de: germanWords,
  fr: frenchWords,
};
