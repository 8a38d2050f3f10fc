/**
 * Bytes of a text file as text: byte order mark, then the NUL pattern of UTF-16, then strict UTF-8, else Windows-1252.
 * `null` for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  const encoding = encodingOf(bytes);
  const decoded = encoding === 'windows-1252' ? decode1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const text = decoded.replace(/^\uFEFF/, '');
  return isText(text) ? { text, encoding } : null;
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const nulls = countNulls(bytes);
  if (nulls.odd > nulls.length / 4 && nulls.even < nulls.odd / 10) return 'utf-16le';
  if (nulls.even > nulls.length / 4 && nulls.odd < nulls.even / 10) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function countNulls(bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly length: number } {
  const length = Math.min(bytes.length, 4000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd, length };
}

/** Control characters have no place in a table; a few strays are forgiven, and a NUL is not. */
function isText(text: string): boolean {
  let strays = 0;
  const length = Math.min(text.length, 20_000);
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) strays += 1;
  }
  return strays <= length / 100;
}

/** The 32 places in which Windows-1252 differs from Latin-1. Some runtimes decode one as the other. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decode1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009F]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}
