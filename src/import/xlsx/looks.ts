import { strFromU8, unzipSync } from 'fflate';

/** What the library does not tell of the cells of a sheet, by address: it keeps fills only, and reads a formula without a result as zero. */
export interface Looks {
  readonly of: ReadonlyMap<string, Look>;
  /** Formulas that some program wrote without computing them. */
  readonly uncomputed: ReadonlySet<string>;
}

interface Look {
  readonly bold: boolean;
  readonly indent: number;
}

/** Looks of each sheet by name. Layout is weak evidence: a part that cannot be read gives none, and no error. */
export function lookOfCells(bytes: Uint8Array): ReadonlyMap<string, Looks> {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name }) => /(?:workbook|styles|workbook\.xml|sheet\d+)\.(?:xml|rels|xml\.rels)$/i.test(name),
    });
    const text = (pattern: RegExp) => {
      const name = Object.keys(parts).find((key) => pattern.test(key.replaceAll('\\', '/')));
      return name === undefined ? '' : strFromU8(parts[name] ?? new Uint8Array());
    };
    const styles = readStyles(text(/(?:^|\/)styles\.xml$/i));
    const targets = readTargets(text(/(?:^|\/)workbook\.xml\.rels$/i));
    const looks = new Map<string, Looks>();
    for (const tag of text(/(?:^|\/)workbook\.xml$/i).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []) {
      const name = attribute(tag, 'name');
      const target = targets
        .get(attribute(tag, '\\w+:id') ?? '')
        ?.split('/')
        .at(-1);
      if (name === null || target === undefined) continue;
      const part = text(new RegExp(`(?:^|/)${target.replaceAll('.', '\\.')}$`, 'i'));
      looks.set(unescapeXml(name), readLooks(part, styles));
    }
    return looks;
  } catch {
    return new Map();
  }
}

/** Style number to look, for the styles that have one worth telling. */
function readStyles(xml: string): ReadonlyMap<string, Look> {
  const fonts = section(xml, 'fonts').match(/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g) ?? [];
  const isBold = fonts.map((font) => /<(?:\w+:)?b(?:\s*\/>|>|\s+val="(?:1|true)")/.test(font));
  const formats = section(xml, 'cellXfs').match(/<(?:\w+:)?xf\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  const looks = new Map<string, Look>();
  formats.forEach((format, index) => {
    const bold = isBold[integer(attribute(format, 'fontId'))] ?? false;
    const indent = integer(attribute(format, 'indent'));
    if (bold || indent > 0) looks.set(String(index), { bold, indent });
  });
  return looks;
}

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const tag of xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []) {
    const id = attribute(tag, 'Id');
    const target = attribute(tag, 'Target');
    if (id !== null && target !== null) targets.set(id, target);
  }
  return targets;
}

function readLooks(xml: string, styles: ReadonlyMap<string, Look>): Looks {
  const looks = new Map<string, Look>();
  const uncomputed = new Set<string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(
    /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
  )) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (address === undefined) continue;
    const style = /\bs="(\d+)"/.exec(attributes)?.[1];
    const look = style === undefined ? undefined : styles.get(style);
    if (look !== undefined) looks.set(address, look);
    const hasFormula = /<(?:\w+:)?f[\s>/]/.test(content);
    if (hasFormula && !/<(?:\w+:)?v(?:\s[^>]*)?>[^<]/.test(content) && !/\bt="str"/.test(attributes))
      uncomputed.add(address);
  }
  return { of: looks, uncomputed };
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function integer(text: string | null): number {
  return text === null || !/^\d{1,4}$/.test(text) ? 0 : Number.parseInt(text, 10);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 10)))
    .replaceAll('&amp;', '&');
}
