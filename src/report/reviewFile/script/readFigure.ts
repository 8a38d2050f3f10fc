/** Between thousands beside the mark of the language, in any of them: spaces, and what Swiss files write. */
const spaces = /[\s\u00a0\u202f\u2009'’]/g;

/** A figure as someone types it, as a decimal string without exponent; null where it is none. */
export function readFigure(typed: string, decimalMark: string, groupMark: string): string | null {
  const plain = typed
    .replace(spaces, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '');
  const [, sign = '', whole = '', fraction = ''] = pattern(decimalMark, groupMark).exec(plain) ?? [];
  if (whole === '') return null;
  const digits = whole
    .split(groupMark)
    .join('')
    .replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  return value === '0' ? '0' : sign + value;
}

function pattern(decimalMark: string, groupMark: string): RegExp {
  const [mark, group] = [decimalMark, groupMark].map((text) => text.replace(/[.]/g, '\\.'));
  // Groups of three or none at all, so that the mark of another language is not taken for one of ours.
  const grouped = /^[.,]$/.test(groupMark) ? `\\d{1,3}(?:${group}\\d{3})+|\\d+` : '\\d+';
  return new RegExp(`^(-?)(${grouped})(?:${mark}(\\d+))?$`);
}
