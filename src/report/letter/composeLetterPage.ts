import { cleanLine, cleanProse, shortened } from '../critique/cleanText';
import { type DocumentLook, type PrintedLook, printedLook } from '../look/documentLook';
import { documentWords } from '../words/all';
import { printDate } from '../words/fill';

/** What the printed letter is made of: its words as they stand in the preview, and who it goes to. */
export interface LetterPageRequest {
  readonly letter: PrintableLetter;
  readonly customer: string;
  readonly product: string;
  /** ISO date that the letter carries. */
  readonly date: string;
  readonly look: DocumentLook;
}

interface PrintableLetter {
  readonly language: 'en' | 'de' | 'fr';
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly dates: NamedList;
  readonly open: NamedList;
  readonly review: string;
  readonly ask: string;
  readonly closing: string;
}

interface NamedList {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The letter as plain data. */
export interface LetterPageDocument {
  readonly language: 'en' | 'de' | 'fr';
  readonly date: string;
  readonly title: string;
  readonly look: PrintedLook;
  readonly furniture: {
    readonly left: string;
    readonly right: string;
    readonly footing: string;
    readonly pageOf: string;
  };
  readonly customer: string;
  readonly day: string;
  readonly subject: string;
  readonly opening: readonly string[];
  /** Those that name something. */
  readonly lists: readonly NamedList[];
  readonly asking: readonly string[];
  readonly closing: string;
}

const words = {
  en: { footing: 'The dates are proposals; either side may ask for others.', pageOf: 'Page {page} of {pages}' },
  de: {
    footing: 'Die Termine sind Vorschläge; jede Seite kann um andere bitten.',
    pageOf: 'Seite {page} von {pages}',
  },
  fr: {
    footing: 'Les dates sont des propositions\u00a0; chaque partie peut en demander d’autres.',
    pageOf: 'Page {page} sur {pages}',
  },
} as const;

export function composeLetterPage({ letter, customer, product, date, look }: LetterPageRequest): LetterPageDocument {
  const { language } = letter;
  const day = printDate(date, documentWords[language]);
  const subject = cleanLine(letter.subject);
  return {
    language,
    date,
    title: subject,
    look: { ...printedLook(look, '', { ours: '', theirs: '' }), ourLogo: null, theirLogo: null },
    furniture: { left: shortened(cleanLine(product)), right: day, ...words[language] },
    customer: cleanLine(customer),
    day,
    subject,
    opening: [letter.greeting, letter.opening].flatMap(cleanProse),
    lists: [letter.dates, letter.open]
      .filter(({ items }) => items.length > 0)
      .map(({ heading, items }) => ({ heading: cleanLine(heading), items: items.map(cleanLine) })),
    asking: [letter.review, letter.ask].flatMap(cleanProse),
    closing: cleanLine(letter.closing),
  };
}
