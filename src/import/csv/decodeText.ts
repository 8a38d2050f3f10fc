/**
 * Bytes of a text file as text: byte order mark, then the NUL pattern of UTF-16 and UTF-32, then strict UTF-8, else
 * Windows-1252, of which Latin-1 is a part. `null` for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding).replace(/^\uFEFF/, '');
  return isText(text) ? { text, encoding } : null;
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decode1252(bytes);
  if (encoding === 'utf-32le') return decode32(bytes, true);
  return encoding === 'utf-32be' ? decode32(bytes, false) : new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return encodingByZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Most letters of a table are ASCII: in wide encodings every other byte, or three of four, is a zero. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4000);
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[(index % 4) as 0 | 1 | 2 | 3] += 1;
  }
  const quarter = length / 4;
  const isFull = (place: 0 | 1 | 2 | 3) => zeros[place] > quarter * 0.9;
  if (bytes.length % 4 === 0 && isFull(1) && isFull(2) && isFull(3) && zeros[0] < quarter / 10) return 'utf-32le';
  if (bytes.length % 4 === 0 && isFull(0) && isFull(1) && isFull(2) && zeros[3] < quarter / 10) return 'utf-32be';
  const even = zeros[0] + zeros[2];
  const odd = zeros[1] + zeros[3];
  if (odd > quarter && even < odd / 10) return 'utf-16le';
  return even > quarter && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return text;
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
