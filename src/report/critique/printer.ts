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
  readonly plain: (value: Span) => string;
  /** `€ 412.60`. */
  readonly money: (value: Span) => string;
  /** `+ 10.62`. */
  readonly signed: (value: Span) => string;
  /** `+ € 10.62`. */
  readonly signedMoney: (value: Span) => string;
  /** Whole figures without a sign but the minus: a column per year. */
  readonly whole: (value: Span) => string;
  readonly percent: (fraction: Decimal, places: number | null) => string;
  readonly number: (value: DecimalText) => string;
  /** `1.85 kg`, `at 21.40`, `OEE 85 %`. */
  readonly input: (figure: SharedFigure) => string;
}

export function createPrinter(
  words: DocumentWords,
  currency: string | null,
  settings: { readonly format?: FormatContext; readonly places?: number } = {},
): Printer {
  const format = settings.format ?? formatContext(words.language, currency);
  const places = settings.places ?? currencyPlaces(currency);
  const symbol = currencySymbol(currency);
  const digits = (end: Decimal): string => formatDecimal(end, format, places);
  const between = (
    value: Span,
    one: (end: Decimal) => string,
    after: (end: Decimal) => string,
    before: (end: Decimal) => string = one,
  ): string => {
    if (isExact(value)) return one(value.low);
    // Where both ends are positive the sign and the currency stand once, on the side where the language has them.
    const isPlain = !value.low.isNegative() && !value.high.isNegative();
    return fill(isPlain ? words.band : words.signedBand, {
      low: isPlain ? before(value.low) : one(value.low),
      high: isPlain ? after(value.high) : one(value.high),
    });
  };
  const money = (end: Decimal): string => formatMoney(end, format, places);
  const signedMoney = (end: Decimal): string => formatSignedMoney(end, format, places);
  const signed = (end: Decimal): string => formatSigned(end, format, places);
  const isLast = format.isCurrencyLast;
  const whole = (end: Decimal): string => formatDecimal(end, format, 0);
  const number = (value: Decimal): string => formatDecimal(value.toDecimalPlaces(inputPlaces), format);

  function input(figure: SharedFigure): string {
    const name = Object.hasOwn(words.figureNames, figure.name) ? (words.figureNames[figure.name] ?? '') : figure.name;
    // A rate is money: it shows at least the minor unit.
    const least = figure.name === 'rate' ? places : 0;
    const one = (end: Decimal): string =>
      figure.isPercent ? formatPercent(end, format) : formatDecimal(end, format, Math.max(least, decimals(end)));
    const value = between(span(figure.shown), one, one);
    const unit = unitOf(figure.unit ?? '');
    return cleanLine(`${name} ${value}${unit}`);
  }

  function unitOf(unit: string): string {
    const name = Object.hasOwn(words.unitNames, unit) ? (words.unitNames[unit] ?? unit) : unit;
    return name === '' ? '' : `${NARROW_SPACE}${name}`;
  }

  return {
    words,
    format,
    places,
    unit: symbol,
    plain: (value) => between(value, digits, digits),
    money: (value) => (isLast ? between(value, money, money, digits) : between(value, money, digits)),
    signed: (value) => between(value, signed, digits),
    signedMoney: (value) => (isLast ? between(value, signedMoney, money, signed) : between(value, signedMoney, digits)),
    whole: (value) => between(value, whole, whole),
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
