import { namedFormats } from '../spreadsheetml/styles';
import { htmlAttribute } from './attribute';

/** The number format of a cell as Excel spells it in English, wherever its program writes it. */
export function formatOf(tag: string, style: string): string | null {
  if (tag.includes('sdnum')) return libreFormat(htmlAttribute(tag, 'sdnum') ?? '');
  if (tag.includes('data-sheets-numberformat')) {
    const json = htmlAttribute(tag, 'data-sheets-numberformat') ?? '';
    const pattern = /"2":"((?:[^"\\]|\\.)*)"/.exec(json)?.[1];
    return pattern === undefined ? null : pattern.replaceAll(/\\(["\\/])/g, '$1');
  }
  const excel = [...style.matchAll(/mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/gi)].at(-1);
  const code = excel?.[1] ?? excel?.[2];
  if (code === undefined) return null;
  const plain = unescapeCss(code).trim();
  return namedFormats[plain] ?? plain;
}

/** `\#` is a sign that means nothing to a style sheet, `\0022` a letter by its number. */
function unescapeCss(code: string): string {
  return code.replaceAll(/\\(?:([\da-f]{4,6})\s?|([\s\S]))/gi, (_, number?: string, letter?: string) =>
    number === undefined ? (letter ?? '') : String.fromCodePoint(Math.min(Number.parseInt(number, 16), 0x10ffff)),
  );
}

/** `1031;0;#.##0,00`: the country of the sheet, that of the format where it is another, and the format as it is spelled there. */
function libreFormat(sdnum: string): string | null {
  const [sheet = '', own = '', ...rest] = sdnum.split(';');
  const code = rest.join(';');
  if (code === '') return null;
  const country = Number.parseInt(own === '' || own === '0' ? sheet : own, 10);
  // A date's points are no decimal marks.
  return /[0#]/.test(code) && hasDecimalComma(country) ? exchanged(code) : code;
}

/** Languages of the world's decimal comma, by the lower ten bits of the country's number; not so in these countries. */
const withComma = new Set([
  0x02, 0x03, 0x05, 0x06, 0x07, 0x08, 0x0a, 0x0b, 0x0c, 0x0e, 0x0f, 0x10, 0x13, 0x14, 0x15, 0x16, 0x18, 0x19, 0x1a,
  0x1b, 0x1d, 0x1f, 0x21, 0x22, 0x24, 0x25, 0x26, 0x27, 0x2a, 0x2d,
]);
const withoutComma = new Set([0x0807, 0x1407, 0x080a, 0x100a, 0x140a, 0x480a, 0x4c0a, 0x500a, 0x540a, 0x440a, 0x0810]);

function hasDecimalComma(country: number): boolean {
  return withComma.has(country & 0x3ff) && !withoutComma.has(country);
}

/** Comma and point change places outside of quotes and brackets. */
function exchanged(code: string): string {
  return code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|[.,]/g, (found) =>
    found === '.' ? ',' : found === ',' ? '.' : found,
  );
}
