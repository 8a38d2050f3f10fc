/** The value of an attribute in a tag, as it is written. The name may be a piece of a pattern. */
export function attribute(tag: string, name: string): string | null {
  const match = patternOf(name).exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** A whole number from 0 to 9,999,999; 0 for anything else. */
export function wholeNumber(text: string | null): number {
  return text === null || !/^\d{1,7}$/.test(text) ? 0 : Number.parseInt(text, 10);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Only the five entities of XML and numbered letters; no other is ever looked up. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number.parseInt(digits ?? '', 10) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
