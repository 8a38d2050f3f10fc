import { attribute, unescapeXml, wholeNumber } from '../xml/attribute';

/** A number format of OpenDocument while its parts are read, to be written as a spreadsheet's format code. */
export interface FormatDraft {
  readonly kind: string;
  code: string;
  /** Formats for figures of one sign, which this one sends them to. */
  readonly others: { readonly condition: string; readonly style: string }[];
  /** What the text of the open element is: words, a currency sign, or nothing. */
  inText: 'words' | 'currency' | null;
  country: string;
}

export function startFormat(name: string): FormatDraft {
  return { kind: name, code: '', others: [], inText: null, country: '' };
}

const dateParts: Readonly<Record<string, readonly [string, string]>> = {
  year: ['yy', 'yyyy'],
  month: ['m', 'mm'],
  day: ['d', 'dd'],
  'day-of-week': ['ddd', 'dddd'],
  hours: ['h', 'hh'],
  minutes: ['m', 'mm'],
  seconds: ['s', 'ss'],
  'am-pm': ['AM/PM', 'AM/PM'],
};

export function readFormatTag(format: FormatDraft, name: string, tag: string): void {
  const part = dateParts[name];
  if (part !== undefined) {
    const isLong = attribute(tag, String.raw`(?:\w+:)?style`) === 'long';
    const isWord = name === 'month' && attribute(tag, String.raw`(?:\w+:)?textual`) === 'true';
    format.code += isWord ? (isLong ? 'mmmm' : 'mmm') : part[isLong ? 1 : 0];
  } else if (name === 'number') format.code += digits(tag);
  else if (name === 'text') format.inText = 'words';
  else if (name === 'text-content') format.code += '@';
  else if (name === 'currency-symbol') {
    format.inText = 'currency';
    format.country = attribute(tag, String.raw`(?:\w+:)?country`) ?? '';
  } else if (name === 'map') {
    const condition = unescapeXml(attribute(tag, String.raw`(?:\w+:)?condition`) ?? '');
    const style = attribute(tag, String.raw`(?:\w+:)?apply-style-name`);
    if (style !== null) format.others.push({ condition, style });
  }
}

export function readFormatText(format: FormatDraft, text: string): void {
  if (format.inText === 'currency') format.code += `[$${text}${format.country === '' ? '' : `-${format.country}`}]`;
  else if (format.inText === 'words')
    format.code += text === '%' && format.kind === 'percentage-style' ? '%' : quoted(text);
}

function digits(tag: string): string {
  const whole = '0'.repeat(
    Math.max(1, Math.min(wholeNumber(attribute(tag, String.raw`(?:\w+:)?min-integer-digits`)), 20)),
  );
  const stated = attribute(tag, String.raw`(?:\w+:)?decimal-places`);
  const isGrouped = attribute(tag, String.raw`(?:\w+:)?grouping`) === 'true';
  if (stated === null && !isGrouped) return 'General';
  const places = Math.min(wholeNumber(stated), 20);
  const least = attribute(tag, String.raw`(?:\w+:)?min-decimal-places`);
  const fixed = least === null ? places : Math.min(wholeNumber(least), places);
  const decimals = places === 0 ? '' : `.${'0'.repeat(fixed)}${'#'.repeat(places - fixed)}`;
  return `${isGrouped && whole.length < 4 ? `#,##${whole.padStart(1, '0')}` : whole}${decimals}`;
}

function quoted(text: string): string {
  return /^[ \-+/:().,]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

/** The code in full, with the sections for the signs that it sends elsewhere: positive first, then negative. */
export function formatCode(formats: ReadonlyMap<string, FormatDraft>, name: string): string | null {
  const format = formats.get(name);
  if (format === undefined || format.code === '') return null;
  const positive = format.others.find(({ condition }) => /value\(\)\s*>=?\s*0/.test(condition));
  const code = positive === undefined ? undefined : formats.get(positive.style)?.code;
  return code === undefined ? format.code : `${code};${format.code}`;
}
