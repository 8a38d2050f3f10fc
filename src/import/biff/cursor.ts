/** Reads a record from its first byte to its last. What lies beyond its end is never read: it throws, in words. */
export interface Cursor {
  readonly at: () => number;
  readonly rest: () => number;
  readonly skip: (count: number) => void;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly i16: () => number;
  readonly u32: () => number;
  readonly i32: () => number;
  readonly f64: () => number;
  readonly bytes: (count: number) => Uint8Array;
  /** So many letters of two bytes each. */
  readonly wide: (count: number) => string;
  /** So many letters of one byte each, which are the first 256 of Unicode. */
  readonly narrow: (count: number) => string;
}

export function createCursor(record: Uint8Array): Cursor {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  let place = 0;
  const take = (count: number): number => {
    const from = place;
    if (count < 0 || from + count > record.length) throw new Error('a record is shorter than what it says it holds');
    place += count;
    return from;
  };
  return {
    at: () => place,
    rest: () => record.length - place,
    skip: (count) => void take(count),
    u8: () => view.getUint8(take(1)),
    u16: () => view.getUint16(take(2), true),
    i16: () => view.getInt16(take(2), true),
    u32: () => view.getUint32(take(4), true),
    i32: () => view.getInt32(take(4), true),
    f64: () => view.getFloat64(take(8), true),
    bytes: (count) => {
      const from = take(count);
      return record.subarray(from, from + count);
    },
    wide: (count) => {
      const from = take(count * 2);
      return utf16.decode(record.subarray(from, from + count * 2));
    },
    narrow: (count) => {
      const from = take(count);
      let text = '';
      for (let at = from; at < from + count; at += 1) text += String.fromCharCode(record[at] ?? 0);
      return text;
    },
  };
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A number in four bytes: a whole one of 30 bits or the upper half of a binary one, perhaps to be divided by 100. */
export function rkNumber(stored: number): number {
  let value: number;
  if ((stored & 2) === 2) value = stored >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(4, stored & -4, true);
    value = view.getFloat64(0, true);
  }
  return (stored & 1) === 1 ? value / 100 : value;
}
