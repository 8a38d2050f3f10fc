const SOFT_HYPHEN = '\u00ad';
const narrow = /[iljtfrI1.,:;'|!()[\] \u202f\u00a0-]/;
const wide = /[mwMW@%—]/;
const capital = /[A-Z0-9€$£¥+−–]/;

/** Width of a text in a sans at this size, near enough to choose where a line breaks. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (character === SOFT_HYPHEN) continue;
    const code = character.codePointAt(0) ?? 0;
    ems +=
      code > 0x2e80
        ? 1
        : narrow.test(character)
          ? 0.32
          : wide.test(character)
            ? 0.88
            : capital.test(character)
              ? 0.64
              : 0.56;
  }
  return ems * size;
}

/**
 * Breaks a label into lines at spaces, then at soft hyphens, and within a word where nothing else fits. The last line
 * allowed ends in an ellipsis when text is left.
 */
export function wrapLabel(label: string, width: number, size: number, most = 3): readonly string[] {
  const fits = (text: string): boolean => textWidth(text, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/ +/).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  const clean = lines.map((text) => text.replaceAll(SOFT_HYPHEN, ''));
  if (clean.length <= most) return clean;
  let last = clean[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = last.replace(/.$/su, '');
  return [...clean.slice(0, most - 1), `${last}…`];
}

function breakWord(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const syllable of word.split(SOFT_HYPHEN)) {
    if (piece !== '' && !fits(`${piece}${syllable}-`)) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    for (const character of syllable) {
      if (piece !== '' && !fits(piece + character)) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
  }
  return [...pieces, piece];
}
