import { type Decimal, parseDecimal } from '../../base/decimal';
import { remember } from '../../base/remember';
import type { NumberFormat } from '../recognition';
import { currencyCodes } from './currency';

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

const patterns = Object.fromEntries(
  Object.entries(marks).map(([format, { point, group }]) => {
    const [mark, between] = [point, group].map((sign) => sign.replace('.', '\\.'));
    const groups = format === '12,34,567.89' ? `\\d{1,2}(?:,\\d\\d)*,\\d{3}` : `\\d{1,3}(?:${between}\\d{3})+`;
    const whole = group === '' ? '(?:0|[1-9]\\d*)' : `(?:0|[1-9]\\d*|(?!0)${groups})`;
    // `.45`: nothing stands before the mark.
    return [format, new RegExp(`^(?:${whole}(?:${mark}\\d+)?|${mark}\\d+)$`)];
  }),
) as Readonly<Record<TextFormat, RegExp>>;

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
  const value = plain === null ? null : parseDecimal(plain.replace(/^\./, '0.'));
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
  if (!isWrittenAs(digits, format)) return null;
  const { point, group } = marks[format];
  const plain = group === '' ? digits : digits.replaceAll(group, '');
  return point === '.' ? plain : plain.replace(point, '.');
}

/** Whether a format writes such digits: groups in their places or none, no leading zero, one decimal mark. */
export function isWrittenAs(digits: string, format: TextFormat): boolean {
  return patterns[format].test(digits);
}

/** Whether a text looks like a number under any format. */
export const looksNumeric = remember((text: string): boolean => stripNumber(text) !== null);

/** A dash or the like, which stands for "nothing here"; `incl.` for "in another line". */
export function isBlankMark(text: string): boolean {
  return /^\s*(?:[-–—－ー.]+|无|無|なし|n\/?a|n\.\s?a\.|k\.\s?a\.|tbd|\?|x|incl\.?|included|inkl\.?|inbegriffen|enthalten|inclus|compris|incluido|incluso|compreso|w cenie|包含|已含|込み)?\s*$/i.test(
    text,
  );
}

const code = `(?:${[...currencyCodes].join('|')})`;
const sign = String.raw`(?:[A-Z]{1,3})?\$|€|£|¥|₹|₩|₪|₺|zł|Kč|Ft|kr\.?|Fr\.?`;
const currencySigns = new RegExp(String.raw`^(?:${code}(?=[\s\d-])|${sign})|(?:${code}|${sign}|元|円|圆)$`);

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
  if (text.length <= 40 && /^\d[\d.,]*$/.test(text))
    return { digits: text, isNegative: false, isPercent: false, isPerMille: false };
  if (text.length > 48 || !/[\d０-９]/.test(text) || /[a-z]{4}/i.test(text)) return null;
  let rest = asPlainSigns(text).replaceAll('−', '-').replaceAll('’', "'").trim();
  if (!/\d/.test(rest) || rest.length > 40) return null;
  let isNegative = false;
  const inBrackets = /^(\D*)\((.*)\)(\D*)$/.exec(rest);
  if (inBrackets?.[2] !== undefined) {
    isNegative = true;
    rest = `${inBrackets[1] ?? ''} ${inBrackets[2]} ${inBrackets[3] ?? ''}`.trim();
  }
  const isPerMille = /[‰]$/.test(rest);
  const isPercent = isPerMille || rest.endsWith('%') || /^%\s*\d/.test(rest);
  rest = rest.replace(/^%|[%‰]$/, '').trim();
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
  return /^(?:\d[\d.,' ]*|[.,]\d+)$/.test(rest) ? { digits: rest, isNegative, isPercent, isPerMille } : null;
}
