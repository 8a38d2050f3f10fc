import { cellKey, type Look, type Looks, noLooks } from '../sheetjs/readSheet';
import { attribute, wholeNumber } from '../xml/attribute';

/** Style number to look, for the styles that have one worth telling: the library keeps fills only. */
export function readStyles(xml: string): ReadonlyMap<string, Look> {
  const fonts = section(xml, 'fonts').match(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g) ?? [];
  const isBold = fonts.map((font) => /<(?:\w+:)?b(?:\s*\/>|>|\s+val="(?:1|true)")/.test(font));
  const formats = section(xml, 'cellXfs').match(/<(?:\w+:)?xf\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  const looks = new Map<string, Look>();
  formats.forEach((format, index) => {
    const bold = isBold[wholeNumber(attribute(format, 'fontId'))] ?? false;
    const indent = wholeNumber(attribute(format, 'indent'));
    if (bold || indent > 0) looks.set(String(index), { bold, indent });
  });
  return looks;
}

/** Walks the tags of a sheet's rows once. Cells and rows without a reference follow the one before. */
export function readLooks(xml: string, styles: ReadonlyMap<string, Look>): Looks {
  if (styles.size === 0 && !/<(?:\w+:)?f[\s>/]/.test(xml)) return noLooks;
  const of = new Map<number, Look>();
  const uncomputed = new Set<number>();
  let row = 0;
  let column = 0;
  let hasFormula = false;
  let hasValue = false;
  let isText = false;
  const endCell = (): void => {
    if (hasFormula && !hasValue && !isText) uncomputed.add(cellKey(row, column));
    hasFormula = false;
  };
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    let first = xml.charCodeAt(at + 1);
    if (first === SLASH) continue;
    let name = at + 1;
    if (!isOneOf(first) || isNameLetter(xml.charCodeAt(at + 2))) {
      // Either a longer name, of which `row` alone matters, or a prefix.
      const end = nameEnd(xml, name);
      if (xml.charCodeAt(end) === COLON) name = end + 1;
      first = xml.charCodeAt(name);
      const isRow = first === R && xml.startsWith('row', name);
      if (!isRow && isNameLetter(xml.charCodeAt(name + 1))) continue;
    }
    if (first === R) {
      endCell();
      row = rowOf(xml, name) ?? row + 1;
      column = 0;
    } else if (first === C) {
      endCell();
      const tag = xml.slice(name, xml.indexOf('>', name));
      column = columnOf(tag) ?? column + 1;
      hasValue = false;
      isText = tag.includes(' t="str"');
      const look = styles.size === 0 ? undefined : styles.get(/\ss="(\d+)"/.exec(tag)?.[1] ?? '');
      if (look !== undefined) of.set(cellKey(row, column), look);
    } else if (first === F) {
      hasFormula = true;
    } else if (first === V) {
      const end = xml.indexOf('>', name);
      hasValue = xml.charCodeAt(end - 1) !== SLASH && xml.charCodeAt(end + 1) !== LESS;
    }
  }
  endCell();
  return { of, uncomputed };
}

const [C, F, R, V] = [99, 102, 114, 118];
const [SLASH, COLON, LESS] = [47, 58, 60];

function isOneOf(code: number): boolean {
  return code === C || code === F || code === V;
}

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58) || code === 95;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  while (isNameLetter(xml.charCodeAt(at)) && xml.charCodeAt(at) !== COLON) at += 1;
  return at;
}

function rowOf(xml: string, at: number): number | null {
  const digits = /\sr="(\d{1,7})"/.exec(xml.slice(at, xml.indexOf('>', at)))?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 10);
}

/** The letters of ` r="AB12"`, read by hand since this runs for every cell. */
function columnOf(tag: string): number | null {
  let at = tag.indexOf(' r="');
  if (at < 0) return null;
  let column = 0;
  for (at += 4; at < tag.length; at += 1) {
    const letter = tag.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? null : column;
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';
}
