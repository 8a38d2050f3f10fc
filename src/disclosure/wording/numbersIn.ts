import { Decimal } from '../../base/decimal';
import type { WordingLanguage } from './phrase';

/** A figure in a text: from `start` up to `end`, in UTF-16 units. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Decimals as written; what it stands for may differ by less than one unit of the last. */
  readonly places: number;
  readonly isPercent: boolean;
}

const space = '[ \\u00a0\\u202f\\u2009]';
/** Groups of three by the language's mark, or by a space, and decimals by its other mark. */
const shapes: Readonly<Record<WordingLanguage, RegExp>> = {
  en: shape(',', '\\.'),
  de: shape('\\.', ','),
  fr: shape('\\.', ','),
};

function shape(group: string, mark: string): RegExp {
  const whole = `\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d{1,3}(?:${space}\\d{3})+(?!\\d)|\\d+`;
  // A letter, a digit, or a mark between digits before it makes it part of a name: SV-40, F9, 40-7731, 3/4.
  return new RegExp(`(?<![\\p{L}\\d_#§$&]|[\\p{L}\\d][-–/.,:'’!])(?:${whole})(?:${mark}\\d+)?`, 'gu');
}

/** So many characters beside a number tell what it is. */
const reach = 24;

/** What makes of a number beside it the name of a thing: a row, a clause, a standard. */
const namesBefore =
  /(?:\b(?:rows?|lines?|cells?|columns?|sheets?|pages?|p|pp|points?|items?|chapters?|sections?|clauses?|articles?|notes?|tables?|figures?|steps?|op|ops|operations?|rev|revision|no|nos|nr|version|zeilen?|spalten?|bl(?:att|ätter)|seiten?|s|punkte?s?|kapitel|abschnitt|ziffer|artikel|art|absatz|abs|anmerkung|tabelle|bild|schritt|stand|nummer|lignes?|colonnes?|feuilles?|pages?|chapitre|paragraphe|alinéa|étapes?|indice|numéro|n°|iso(?:\/\w+)?|din|en|iec|vda|iatf|as|far|gao|nist|astm|vdi|nf|jis|sae|aace|incoterms?)|§+|n°)\.?[ \u00a0\u202f]?$/iu;
const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const monthAfter = new RegExp(`^(?:st|nd|rd|th|er)?\\.?${space}(?:${monthNames})`, 'iu');
const monthBefore = new RegExp(`(?:${monthNames})${space}$`, 'iu');
/** What follows makes it a name, a date, an hour or an ordinal. */
const nameAfter = /^(?:[-–]\p{L}|[\p{L}_]|[/:]\d|\.\d|-\d)/u;
const unitAfter = new RegExp(`^${space}?(?:[%‰€$£¥]|EUR|USD|CHF|GBP|kg|g|t|h|s|min|mm|m|l|kWh)(?![\\p{L}])`, 'u');
const percentAfter = new RegExp(`^${space}?(?:%|percent|per cent|Prozent|pour cent)`, 'iu');
const currencyBefore = new RegExp(`(?:[€$£¥]|EUR|USD|CHF|GBP)${space}?$`, 'u');

/** The figures of a text: not its years, dates, cells, rows, standards, nor whole numbers up to twelve that only count. */
export function numbersIn(text: string, language: WordingLanguage): readonly NumberInText[] {
  return [...text.matchAll(shapes[language])].flatMap((match): NumberInText[] => {
    const { index, 0: written } = match;
    const end = index + written.length;
    // What makes it a name stands right beside it.
    const before = text.slice(Math.max(0, index - reach), index);
    const after = text.slice(end, end + reach);
    const isPercent = percentAfter.test(after);
    const hasUnit = unitAfter.test(after) || currencyBefore.test(before) || isPercent;
    if (namesBefore.test(before) || monthAfter.test(after) || monthBefore.test(before)) return [];
    if (nameAfter.test(after) && !hasUnit) return [];
    const mark = language === 'en' ? '.' : ',';
    const [whole = '', decimals = ''] = written.split(mark).length > 1 ? cut(written, mark) : [written];
    const value = new Decimal(`${whole.replace(/\D/g, '')}${decimals === '' ? '' : `.${decimals}`}`);
    if (decimals === '' && !hasUnit && (value.lte(12) || isYear(written))) return [];
    return [{ start: index, end, value, places: decimals.length, isPercent }];
  });
}

function cut(written: string, mark: string): readonly [whole: string, decimals: string] {
  const place = written.lastIndexOf(mark);
  return [written.slice(0, place), written.slice(place + 1)];
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}
