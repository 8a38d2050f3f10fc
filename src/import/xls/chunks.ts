/** Reads texts that run over from one record into those that continue it. Never beyond the last: it throws, in words. */
export interface Chunks {
  readonly isAtEnd: () => boolean;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly skip: (count: number) => void;
  /** A text of so many letters, with the flags before it, the runs of its look and how it is pronounced behind it. */
  readonly richText: (count: number) => string;
}

export function createChunks(chunks: readonly Uint8Array[]): Chunks {
  let index = 0;
  let at = 0;
  const settle = (): Uint8Array => {
    let chunk = chunks[index];
    while (chunk !== undefined && at >= chunk.length) {
      index += 1;
      at = 0;
      chunk = chunks[index];
    }
    if (chunk === undefined) throw new Error('a text is cut off');
    return chunk;
  };
  const u8 = (): number => {
    const byte = settle()[at] ?? 0;
    at += 1;
    return byte;
  };
  const u16 = () => u8() + u8() * 256;
  const u32 = () => u16() + u16() * 65_536;
  const skip = (count: number): void => {
    for (let left = count; left > 0; ) {
      const chunk = settle();
      const step = Math.min(left, chunk.length - at);
      at += step;
      left -= step;
    }
  };
  const letters = (count: number, flags: number): string => {
    let text = '';
    let isWide = (flags & 1) === 1;
    let isFirst = true;
    for (let left = count; left > 0; ) {
      const before = index;
      const chunk = settle();
      // A record that goes on with letters says anew how wide they are.
      if (!isFirst && index !== before) {
        isWide = (u8() & 1) === 1;
        if (at >= chunk.length) continue;
      }
      isFirst = false;
      const here = isWide ? Math.floor((chunk.length - at) / 2) : chunk.length - at;
      if (here === 0) throw new Error('a text is cut off');
      const step = Math.min(left, here);
      const bytes = chunk.subarray(at, at + step * (isWide ? 2 : 1));
      text += isWide ? utf16.decode(bytes) : latin(bytes);
      at += bytes.length;
      left -= step;
    }
    return text;
  };
  return {
    isAtEnd: () => index >= chunks.length - 1 && at >= (chunks[index]?.length ?? 0),
    u8,
    u16,
    u32,
    skip,
    richText(count) {
      const flags = u8();
      const runs = (flags & 8) === 8 ? u16() : 0;
      const pronounced = (flags & 4) === 4 ? u32() : 0;
      const text = letters(count, flags);
      skip(runs * 4 + pronounced);
      return text;
    },
  };
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The first 256 letters of Unicode; the platform would take some of them for others. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
