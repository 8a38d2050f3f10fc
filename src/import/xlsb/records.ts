/** One record of a part of a binary workbook. */
export interface PartRecord {
  readonly type: number;
  readonly data: Uint8Array;
}

/** The records of a part, each inside of it: a length that leads out of the part ends the reading, in words. */
export function* partRecords(part: Uint8Array): Generator<PartRecord> {
  let at = 0;
  const sevenBits = (most: number): number => {
    let value = 0;
    for (let place = 0; place < most; place += 1) {
      const byte = part[at];
      if (byte === undefined) throw new Error('a record is cut off');
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = sevenBits(2);
    const length = sevenBits(4);
    if (at + length > part.length) throw new Error('a record reaches out of its part');
    yield { type, data: part.subarray(at, at + length) };
    at += length;
  }
}
