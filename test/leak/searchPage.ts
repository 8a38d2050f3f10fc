import type { Haystack } from './searchPdf';

/** A page as text to be searched: as it stands, with its entities read, what a reader sees, and what is base64 in it. */
export function pageHaystacks(page: string): readonly Haystack[] {
  const read = page.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, digits?: string) =>
    String.fromCodePoint(Number.parseInt(hex ?? digits ?? '', hex ? 16 : 10)),
  );
  const seen = read.replace(/<(style|script)>[\s\S]*?<\/\1>|<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, ' \n ');
  const runs = read.match(/[A-Za-z0-9+/]{12,}={0,2}/g) ?? [];
  const decoded = runs.map((run) => Buffer.from(run, 'base64').toString('latin1'));
  return [
    { name: 'page', content: page, isRaw: true },
    { name: 'page with entities read', content: read, isRaw: true },
    { name: 'what a reader sees', content: seen, isRaw: false },
    { name: 'base64', content: decoded.join('\n'), isRaw: true },
  ];
}
