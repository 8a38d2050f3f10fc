import { currencyPlaces } from '../../base/currency';
import { decimal, text as figureOf } from '../../base/decimal';
import { type FormatContext, formatContext, formatDecimal, formatMoney, formatSignedMoney } from '../../base/format';
import type { Shown } from '../../disclosure';
import { documentWords, type SessionWords, sessionWords } from '../../report';
import { german } from './words/de';
import { english } from './words/en';
import { french } from './words/fr';
import type { RoomWords } from './words/roomWords';

export type Language = 'en' | 'de' | 'fr';

/** What the shared screen says, with the words that it has from the minutes. */
export type SpokenWords = RoomWords & Pick<SessionWords, 'answers' | 'standings' | 'agreedCost'>;

export const roomWords: Readonly<Record<Language, SpokenWords>> = {
  en: spoken('en', english),
  de: spoken('de', german),
  fr: spoken('fr', french),
};

function spoken(language: Language, words: RoomWords): SpokenWords {
  const { answers, standings, agreedCost } = sessionWords[language];
  return { ...words, answers, standings, agreedCost };
}

/** How the shared screen writes, in the language of the document. */
export interface RoomText {
  readonly language: Language;
  readonly words: SpokenWords;
  readonly format: FormatContext;
  /** Decimals of the currency: to so many the figures of the session are rounded. */
  readonly places: number;
  /** An amount as much as it may be shown. */
  readonly amount: (shown: Shown) => string;
  /** An effect with its sign on either side of zero. */
  readonly effect: (shown: Shown) => string;
  /** An ISO date, as one says it. */
  readonly date: (iso: string) => string;
  /** What a figure that may be named is called. */
  readonly figure: (name: string) => string;
  readonly unit: (name: string) => string;
  /** A figure as one types it. */
  readonly example: string;
}

const tongues = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const;

export function roomText(language: Language, currency: string | null): RoomText {
  const words = roomWords[language];
  const { band, signedBand, figureNames, unitNames } = documentWords[language];
  const format = formatContext(language, currency);
  const written = (shown: Shown, between: string, one: typeof formatMoney): string =>
    shown.kind === 'exact'
      ? one(decimal(shown.value), format)
      : filled(between, { low: one(decimal(shown.low), format), high: one(decimal(shown.high), format) });
  const day = new Intl.DateTimeFormat(tongues[language], { dateStyle: 'long', timeZone: 'UTC' });
  const known = (names: Readonly<Record<string, string>>, name: string): string =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name;
  return {
    language,
    words,
    format,
    places: currencyPlaces(currency),
    amount: (shown) => written(shown, band, formatMoney),
    effect: (shown) => written(shown, signedBand, formatSignedMoney),
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    figure: (name) =>
      capital(Object.hasOwn(words.figures, name) ? (words.figures[name] ?? '') : known(figureNames, name)),
    unit: (name) => known(unitNames, name),
    example: formatDecimal(decimal(figureOf('1234.5')), format),
  };
}

/** `{name}` becomes what stands under that name. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
