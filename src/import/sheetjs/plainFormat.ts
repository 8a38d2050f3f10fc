/** A number format of one section with nothing but digits, grouping, a percent sign and words around them. */
export interface PlainFormat {
  readonly before: string;
  readonly after: string;
  readonly isGrouped: boolean;
  readonly places: number;
  readonly isPercent: boolean;
}

const word = String.raw`(?:"[^"]*"|\\.|_.|\[\$[^\]]*\]|[ $€£¥])*`;
const plain = new RegExp(
  `^(?<before>${word})(?<digits>#,##0|0)(?<decimals>\\.0{1,12})?(?<percent>%)?(?<after>${word})$`,
);

/** `null` for what only the library's own formatter can write. */
export function plainFormat(format: string): PlainFormat | null {
  const groups = plain.exec(format)?.groups;
  if (groups === undefined) return null;
  return {
    before: wordsOf(groups['before'] ?? ''),
    after: wordsOf(groups['after'] ?? ''),
    isGrouped: groups['digits'] === '#,##0',
    places: Math.max(0, (groups['decimals'] ?? '').length - 1),
    isPercent: groups['percent'] === '%',
  };
}

/** `_)` leaves the width of a bracket, `[$€-407]` shows the sign before the hyphen. */
function wordsOf(part: string): string {
  return part.replaceAll(
    /"([^"]*)"|\\(.)|_(.)|\[\$([^\]-]*)[^\]]*\]/g,
    (_, quoted?: string, escaped?: string, width?: string, currency?: string) =>
      width === undefined ? (quoted ?? escaped ?? currency ?? '') : ' ',
  );
}

/** A decimal at rest as the format shows it, rounded half away from zero. */
export function showPlainly(value: string, format: PlainFormat): string {
  const isNegative = value.startsWith('-');
  const digits = isNegative ? value.slice(1) : value;
  const point = digits.indexOf('.');
  let whole = point < 0 ? digits : digits.slice(0, point);
  let part = point < 0 ? '' : digits.slice(point + 1);
  if (format.isPercent) {
    whole += part.slice(0, 2).padEnd(2, '0');
    part = part.slice(2);
    whole = whole.replace(/^0+(?=\d)/, '');
  }
  if (part.length > format.places) {
    const isUp = part.charCodeAt(format.places) >= 53;
    const kept = whole + part.slice(0, format.places);
    const rounded = isUp ? increment(kept) : kept;
    whole = rounded.slice(0, rounded.length - format.places);
    part = rounded.slice(rounded.length - format.places);
  }
  const decimals = format.places === 0 ? '' : `.${part.padEnd(format.places, '0')}`;
  return `${isNegative ? '-' : ''}${format.before}${format.isGrouped ? group(whole) : whole}${decimals}${format.isPercent ? '%' : ''}${format.after}`;
}

function increment(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === '9') at -= 1;
  const zeros = '0'.repeat(digits.length - 1 - at);
  return at < 0 ? `1${zeros}` : `${digits.slice(0, at)}${String.fromCharCode(digits.charCodeAt(at) + 1)}${zeros}`;
}

function group(whole: string): string {
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const start = Math.max(0, end - 3);
    grouped = grouped === '' ? whole.slice(start, end) : `${whole.slice(start, end)},${grouped}`;
  }
  return grouped;
}
