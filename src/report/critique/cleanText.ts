/** Control characters, and marks that turn the direction of what follows: they could make a page read otherwise than stored. */
const unprintable = /(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Longest run without a place to break that fits a narrow column. */
const longestRun = 24;
const ZERO_WIDTH_SPACE = '\u200b';

/** One line of a person's text as it may print: no control characters, no line breaks, long runs breakable. */
export function cleanLine(text: string): string {
  return text
    .replace(unprintable, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(/[\s\u2028\u2029]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .trim()
    .replace(/\S+/g, breakable);
}

/** A person's text as paragraphs; each line break begins one. */
export function cleanProse(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(cleanLine)
    .filter((paragraph) => paragraph !== '');
}

/** What fits a running header; the whole text stands on the cover. */
export function shortened(line: string, most = 36): string {
  const characters = graphemes(line.replaceAll(ZERO_WIDTH_SPACE, ''));
  return characters.length <= most ? line : `${characters.slice(0, most).join('').trimEnd()}…`;
}

function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function breakable(run: string): string {
  if (run.length <= longestRun) return run;
  const characters = graphemes(run);
  if (characters.length <= longestRun) return run;
  // Addresses break after their own marks first; anything else wherever the line ends.
  let since = 0;
  return characters
    .map((character) => {
      since += 1;
      if (since < longestRun / 3 || !(/[/\\._\-?&=,;:!]/.test(character) || since >= longestRun / 2)) return character;
      since = 0;
      return character + ZERO_WIDTH_SPACE;
    })
    .join('');
}
