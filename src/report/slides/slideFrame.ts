import { documentTheme } from '../../charts';

/** A slide is so large; 16 to 9. */
export const slideSize = { width: 1600, height: 900 } as const;

/** On a device without the fonts of the documents the next best is taken. */
export const slideFont = 'Inter, Arial, sans-serif';

export interface SlideFrame {
  readonly title: string;
  readonly description: string;
  /** Over the title, small: product, customer, date. */
  readonly about: string;
  readonly footing: string;
  readonly accent: string;
  /** Empty, or the word that marks a draft. */
  readonly mark: string;
  readonly language: string;
}

/** One slide as a standalone SVG: title and footing round what is drawn. Every text of a person is escaped. */
export function slideFrame(frame: SlideFrame, drawn: string): string {
  const { width, height } = slideSize;
  const { ink, secondary, line } = documentTheme;
  const about = frame.mark === '' ? frame.about : `${frame.mark} · ${frame.about}`;
  const titles = wrapped(frame.title, 62, 2).map(
    (text, index) =>
      `<text x="80" y="${142 + index * 52}" font-size="42" font-weight="600" fill="${ink}">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${frame.language}" font-family="${slideFont}">`,
    `<title>${escaped(frame.title)}</title><desc>${escaped(frame.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/><rect width="${width}" height="10" fill="${frame.accent}"/>`,
    `<text x="80" y="82" font-size="22" font-weight="600" fill="${frame.accent}">${escaped(about)}</text>`,
    ...titles,
    drawn,
    `<path d="M80 846H1520" stroke="${line}" stroke-width="1.5"/>`,
    `<text x="80" y="874" font-size="18" fill="${secondary}">${escaped(frame.footing)}</text>`,
    '</svg>',
  ].join('');
}

/** A chart of the documents, as large as the slide has room below so many lines of a title. */
export function placedChart(markup: string, top: number): string {
  const size = `x="80" y="${top}" width="1440" height="${820 - top}"`;
  return markup.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const rest = attributes.replace(/\s(?:width|height|style|class)="[^"]*"/g, '');
    return `<svg${rest} ${size}>`;
  });
}

/** At most so many lines of so many characters, broken between words. */
export function wrapped(text: string, most: number, lines: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.replaceAll('\u00ad', '').split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.length <= lines ? found : [...found.slice(0, lines - 1), `${found[lines - 1]}…`];
}

export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
