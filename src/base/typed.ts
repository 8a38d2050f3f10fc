import { Decimal, type DecimalText, toText } from './decimal';
import { fail, ok, type Result } from './result';

/**
 * Reads a figure as a person types it: `1,234.56` or `1.234,56` by the marks of their locale, `5 %`, a leading currency
 * sign, any space between thousands, `-` or a real minus. Gives the decimal at rest (a percentage as a fraction) or says why not.
 */
export function readTyped(typed: string, marks: { readonly decimalMark: string }): Result<DecimalText, string> {
  const squeezed = typed.replace(/[\s\u00a0\u202f\u2009']/g, '').replace(/[\u2212\u2013]/g, '-');
  const percent = squeezed.endsWith('%');
  const digits = (percent ? squeezed.slice(0, -1) : squeezed).replace(/^(-?)[€$£¥]/, '$1');
  const group = marks.decimalMark === '.' ? ',' : '.';
  const plain = readMarked(digits, marks.decimalMark, group);
  if (plain === null)
    return fail(`"${typed.trim()}" is not a figure such as 1${group}234${marks.decimalMark}56 or 5 %`);
  if (plain.length > longest) return fail(`"${typed.trim()}" has more digits than are reckoned with (${longest})`);
  const value = new Decimal(plain);
  return ok(toText(percent ? value.div(100) : value));
}

/** Well within the 40 significant digits of a decimal. */
const longest = 30;

/** Digits with a point, or null. Thousands must be grouped by three, or not at all. */
function readMarked(digits: string, decimalMark: string, group: string): string | null {
  const match = /^(-?)([\d.,]*?)(?:([.,])(\d*))?$/.exec(digits);
  if (!match || !/\d/.test(digits)) return null;
  const [, sign = '', whole = '', mark, fraction = ''] = match;
  if (mark !== undefined && mark !== decimalMark) {
    // The other mark groups thousands: 1,234 in English; 1,23 is a slip that must not become 123.
    return fraction.length === 3 && isGrouped(whole, group) ? sign + whole.replaceAll(group, '') + fraction : null;
  }
  if (!isGrouped(whole, group)) return null;
  return `${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}`;
}

function isGrouped(whole: string, group: string): boolean {
  if (!whole.includes(group)) return /^\d*$/.test(whole);
  const parts = whole.split(group);
  return parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
}
