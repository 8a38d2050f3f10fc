import { remember } from '../../base/remember';

/** Letters that Unicode does not take apart into a bare letter and its accent. */
const bare: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };

/** Chinese and Japanese letters, which are written without blanks between words. */
const eastAsian = '\\u3005\\u3040-\\u30FF\\u3400-\\u9FFF';
const startsEastAsian = new RegExp(`^[${eastAsian}]`);
const border = new RegExp(`(?<=[${eastAsian}])(?=[^${eastAsian}])|(?<=[^${eastAsian}])(?=[${eastAsian}])`, 'g');

/**
 * Lower case, without accents, full-width letters and digits as plain ones, with single blanks for everything that is
 * neither letter, digit, `%` nor currency sign, and around each run of Chinese or Japanese.
 */
export const normalise = remember(plainWords);

function plainWords(text: string): string {
  const lower = text.replaceAll(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2').toLowerCase();
  return (hasOnlyAscii(lower) ? lower : withoutAccents(lower)).replaceAll(/[^\p{L}\p{M}\p{N}%€$£¥#]+/gu, ' ').trim();
}

function withoutAccents(text: string): string {
  return text
    .replaceAll(/[ßłøđæœ]/g, (letter) => bare[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(border, ' ');
}

function hasOnlyAscii(text: string): boolean {
  return /^[\t-~]*$/.test(text);
}

/** Whether a text begins with a Chinese or Japanese letter: its words stand anywhere in a run of them. */
export function isEastAsian(text: string): boolean {
  return startsEastAsian.test(text);
}

/** Words of a dictionary, written as running text in their own spelling. A star at the end of a word stays. */
export function list(words: string): readonly string[] {
  return words.split(',').flatMap((word) => {
    const plain = normalise(word);
    return plain === '' ? [] : [word.trimEnd().endsWith('*') ? `${plain}*` : plain];
  });
}
