import { type DecimalText, decimal } from '../../base/decimal';
import { formatContext, formatMoney } from '../../base/format';
import { cleanLine, cleanProse, shortened } from '../critique/cleanText';
import { type DocumentLook, type PrintedLook, printedLook } from '../look/documentLook';
import { documentWords } from '../words/all';
import { fill, printDate } from '../words/fill';
import { optionWords } from '../words/optionWords';
import { frameworkWords } from './frameworkWords';

/** What the page is made of: words for the customer alone, picked from the preparation before it comes here. */
export interface FrameworkPageRequest {
  readonly customer: string;
  readonly product: string;
  /** ISO code; null where nobody named it. */
  readonly currency: string | null;
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly proposals: readonly ProposedOption[];
  readonly language: 'en' | 'de' | 'fr';
  /** ISO date that the page carries. */
  readonly date: string;
  readonly look: DocumentLook;
}

interface ProposedOption {
  readonly name: string;
  readonly text: string;
  readonly conditions: string;
  /** Worth to the customer in a year: the two are one where it is shown exactly. Null where only words are. */
  readonly valueToThem: { readonly low: DecimalText; readonly high: DecimalText } | null;
}

/** The page on widening the relationship, as plain data. */
export interface FrameworkPageDocument {
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
  readonly marking: string;
  readonly heading: string;
  readonly about: string;
  readonly intro: string;
  readonly sides: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly proposals: {
    readonly heading: string;
    readonly items: readonly {
      readonly name: string;
      readonly text: readonly string[];
      readonly conditions: { readonly label: string; readonly text: readonly string[] } | null;
      /** Empty where only words are shown. */
      readonly worth: string;
    }[];
  };
}

/** Values in whole units of the currency, a year. */
export function composeFrameworkPage(request: FrameworkPageRequest): FrameworkPageDocument {
  const { currency, language, date, look } = request;
  const words = frameworkWords[language];
  const common = documentWords[language];
  const proposed = optionWords(common);
  const format = formatContext(language, currency);
  const [customer, product] = [cleanLine(request.customer), cleanLine(request.product)];
  const worth = (value: ProposedOption['valueToThem']): string => {
    if (value === null) return '';
    const ends = [...new Set([value.low, value.high])].map((end) => formatMoney(decimal(end), format, 0));
    return fill(proposed.worth, { value: ends.join(' – ') });
  };
  return {
    language,
    date,
    title: [words.marking, product].filter(Boolean).join(' · '),
    look: { ...printedLook(look, '', { ours: '', theirs: '' }), ourLogo: null, theirLogo: null },
    furniture: {
      left: shortened(product),
      right: printDate(date, common),
      footing: words.footing,
      pageOf: words.pageOf,
    },
    marking: words.marking,
    heading: words.heading,
    about: [customer, product].filter(Boolean).join(', '),
    intro: words.intro,
    sides: [
      { heading: words.theirs, items: request.theirs.map(cleanLine) },
      { heading: words.ours, items: request.ours.map(cleanLine) },
    ],
    proposals: {
      heading: words.proposals,
      items: request.proposals.map(({ name, text, conditions, valueToThem }) => ({
        name: cleanLine(name),
        text: cleanProse(text),
        conditions: conditions.trim() === '' ? null : { label: proposed.conditions, text: cleanProse(conditions) },
        worth: worth(valueToThem),
      })),
    },
  };
}
