import { type Decimal, parseDecimal } from '../../base/decimal';
import type { NumberFormat } from '../recognition';

export type TextFormat = Exclude<NumberFormat, 'stored' | 'day.month' | 'day.0month'>;

/** The marks of each format. Order is preference where a column's texts allow several. */
const marks: Readonly<Record<TextFormat, { readonly point: string; readonly group: string }>> = {
  '1,234.56': { point: '.', group: ',' },
  '1.234,56': { point: ',', group: '.' },
  '1234.56': { point: '.', group: '' },
  '1234,56': { point: ',', group: '' },
  '1 234,56': { point: ',', group: ' ' },
  '1 234.56': { point: '.', group: ' ' },
  "1'234.56": { point: '.', group: "'" },
  '12,34,567.89': { point: '.', group: ',' },
};

export const textFormats = Object.keys(marks) as readonly TextFormat[];

export function isTextFormat(format: NumberFormat): format is TextFormat {
  return Object.hasOwn(marks, format);
}

/** A number that was found in a text, and how many decimals were printed. */
export interface ReadNumber {
  readonly value: Decimal;
  readonly places: number;
  readonly isPercent: boolean;
}

/** Reads a text under one format; `null` unless writing the value back gives the same digits. */
export function readNumber(text: string, format: TextFormat): ReadNumber | null {
  const bare = stripNumber(text);
  if (bare === null) return null;
  const plain = plainDigits(bare.digits, format);
  const value = plain === null ? null : parseDecimal(plain);
  if (plain === null || value === null) return null;
  const point = plain.indexOf('.');
  const places = point < 0 ? 0 : plain.length - point - 1;
  const signed = bare.isNegative ? value.neg() : value;
  return { value: bare.isPerMille ? signed.div(10) : signed, places, isPercent: bare.isPercent };
}

/** The digits of a number-like text without sign, percent and currency; `null` for any other text. */
export function bareDigits(text: string): string | null {
  return stripNumber(text)?.digits ?? null;
}

/** Bare digits under one format as plain digits with a point; `null` where the format would not have written them so. */
export function plainDigits(digits: string, format: TextFormat): string | null {
  const { point, group } = marks[format];
  const at = digits.indexOf(point);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? null : digits.slice(at + 1);
  if (fraction !== null && !/^\d+$/.test(fraction)) return null;
  const plain = group === '' ? whole : whole.replaceAll(group, '');
  if (!/^\d+$/.test(plain) || (plain.length > 1 && plain.startsWith('0'))) return null;
  if (whole !== plain && whole !== grouped(plain, group, format === '12,34,567.89')) return null;
  return fraction === null ? plain : `${plain}.${fraction}`;
}

/** Whether a text looks like a number under any format. */
export function looksNumeric(text: string): boolean {
  return stripNumber(text) !== null;
}

/** A dash or the like, which stands for "nothing here". */
export function isBlankMark(text: string): boolean {
  return /^\s*(?:[-–—－ー.]+|无|無|なし|n\/?a|n\.\s?a\.|k\.\s?a\.|tbd|\?|x)?\s*$/i.test(text);
}

const currencySigns =
  /^(?:[A-Z]{3}(?=[\s\d-])|(?:[A-Z]{1,3})?\$|€|£|¥|₹|₩|zł|Kč|Ft|kr\.?|Fr\.?)|(?:[A-Z]{3}|(?:[A-Z]{1,3})?\$|€|£|¥|₹|₩|zł|Kč|Ft|kr\.?|Fr\.?|元|円|圆)$/;

/** Full-width digits and signs as plain ones, and any space of Unicode as a blank. */
function asPlainSigns(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text
    : text
        .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replaceAll(/[\p{Zs}\u200B]/gu, ' ')
        .replaceAll('￥', '¥');
}

interface Stripped {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly isPerMille: boolean;
}

/** Takes away sign, percent, currency and blanks around the digits; `null` where anything else is left. */
function stripNumber(text: string): Stripped | null {
  // Most texts are words: no number has four letters in a row.
  if (text.length > 48 || !/[\d０-９]/.test(text) || /[a-z]{4}/i.test(text)) return null;
  let rest = asPlainSigns(text).replaceAll('−', '-').replaceAll('’', "'").trim();
  if (!/\d/.test(rest) || rest.length > 40) return null;
  let isNegative = false;
  if (/^\(.*\)$/.test(rest)) {
    isNegative = true;
    rest = rest.slice(1, -1).trim();
  }
  const isPerMille = /[‰]$/.test(rest);
  const isPercent = isPerMille || rest.endsWith('%');
  rest = rest.replace(/[%‰]$/, '').trim();
  // Sign and currency stand in any order: `-€ 5`, `€ -5`, `5- EUR`, `5 EUR-`.
  for (let length = -1; length !== rest.length; ) {
    length = rest.length;
    rest = rest
      .replace(/^[+-]\s*|\s*-$/, (sign) => {
        isNegative ||= sign.includes('-');
        return '';
      })
      .replace(currencySigns, '')
      .trim();
  }
  return /^\d[\d.,' ]*$/.test(rest) ? { digits: rest, isNegative, isPercent, isPerMille } : null;
}

function grouped(plain: string, group: string, isIndian: boolean): string {
  return isIndian
    ? plain.replaceAll(/(\d)(?=(?:\d\d)+\d{1}$)/g, (digit, _first, at: number) =>
        plain.length - at > 3 ? `${digit}${group}` : digit,
      )
    : plain.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
}
