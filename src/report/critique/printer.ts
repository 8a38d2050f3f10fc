import { currencyPlaces, currencySymbol } from '../../base/currency';
import { Decimal, type DecimalText, decimal } from '../../base/decimal';
import {
  type FormatContext,
  formatContext,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatSigned,
  formatSignedMoney,
  NARROW_SPACE,
} from '../../base/format';
import type { SharedFigure } from '../../disclosure';
import type { DocumentWords } from '../words/documentWords';
import { fill } from '../words/fill';
import { cleanLine } from './cleanText';
import type { PrintedCell, Tone } from './critiqueDocument';
import { isExact, type Span } from './footing';
import { span } from './printFigures';

/** Inputs of a line print with as many decimals as they have, up to this many. */
const inputPlaces = 6;

/** Turns rounded figures into text, in one language and currency. It rounds nothing that stands in a sum. */
export interface Printer {
  readonly words: DocumentWords;
  readonly format: FormatContext;
  readonly places: number;
  /** `€`, or empty. */
  readonly unit: string;
  /** `412.60`, `8.10 – 9.70`. */
  plain(value: Span): string;
  /** `€ 412.60`. */
  money(value: Span): string;
  /** `+ 10.62`. */
  signed(value: Span): string;
  /** `+ € 10.62`. */
  signedMoney(value: Span): string;
  /** Whole figures without a sign but the minus: a column per year. */
  whole(value: Span): string;
  percent(fraction: Decimal, places: number | null): string;
  number(value: DecimalText): string;
  /** `1.85 kg`, `at 21.40`, `OEE 85 %`. */
  input(figure: SharedFigure): string;
}

export function createPrinter(
  words: DocumentWords,
  currency: string | null,
  settings: { readonly format?: FormatContext; readonly places?: number } = {},
): Printer {
  const format = settings.format ?? formatContext(words.language, currency);
  const places = settings.places ?? currencyPlaces(currency);
  const between = (value: Span, one: (end: Decimal) => string, isSigned: boolean): string => {
    if (isExact(value)) return one(value.low);
    const phrase = isSigned || value.low.isNegative() ? words.signedBand : words.band;
    return fill(phrase, { low: one(value.low), high: one(value.high) });
  };
  const number = (value: Decimal): string => formatDecimal(value.toDecimalPlaces(inputPlaces), format);

  function input(figure: SharedFigure): string {
    const name = Object.hasOwn(words.figureNames, figure.name) ? (words.figureNames[figure.name] ?? '') : figure.name;
    const value = between(
      span(figure.shown),
      (end) => {
        if (figure.isPercent) return formatPercent(end, format);
        // A rate is money: it shows at least the minor unit.
        return formatDecimal(end, format, figure.name === 'rate' ? Math.max(places, decimals(end)) : decimals(end));
      },
      false,
    );
    const unit = figure.unit === null || figure.unit === '' ? '' : `${NARROW_SPACE}${figure.unit}`;
    return cleanLine(`${name} ${value}${unit}`);
  }

  return {
    words,
    format,
    places,
    unit: currencySymbol(currency),
    plain: (value) => between(value, (end) => formatDecimal(end, format, places), false),
    money: (value) => between(value, (end) => formatMoney(end, format, places), false),
    signed: (value) => between(value, (end) => formatSigned(end, format, places), true),
    signedMoney: (value) => between(value, (end) => formatSignedMoney(end, format, places), true),
    whole: (value) => between(value, (end) => formatDecimal(end, format, 0), false),
    percent: (fraction, decimals) => formatPercent(fraction, format, decimals),
    number: (value) => number(decimal(value)),
    input,
  };
}

function decimals(value: Decimal): number {
  return Math.min(value.decimalPlaces(), inputPlaces);
}

/** More cost burns orange, less is blue; a band across zero, and nought, are neither. */
export function toneOf(value: Span): Tone {
  if (value.low.greaterThanOrEqualTo(0) && value.high.greaterThan(0)) return 'more';
  if (value.high.lessThanOrEqualTo(0) && value.low.lessThan(0)) return 'less';
  return 'plain';
}

export function cell(text: string, more: Omit<PrintedCell, 'text'> = {}): PrintedCell {
  return { text, ...more };
}

export const empty: PrintedCell = { text: '' };

/** In which unit a column per year prints: the currency, its thousands, or its millions. */
export function yearlyScale(largest: Decimal): 1 | 1000 | 1000000 {
  const size = largest.abs();
  if (size.lessThan(100_000)) return 1;
  return size.lessThan(100_000_000) ? 1000 : 1_000_000;
}

export function scaledUnit(printer: Printer, scale: 1 | 1000 | 1000000): string {
  const prefix = scale === 1 ? '' : scale === 1000 ? printer.words.thousand : printer.words.million;
  return `${prefix}${printer.unit}`;
}

export function largestOf(values: readonly Decimal[]): Decimal {
  return values.reduce((largest, value) => Decimal.max(largest, value.abs()), new Decimal(0));
}
