/** Records that say what a sheet of Excel 2 to 4 holds; no other reaches the library. */
const kept = new Set([
  0x00, 0x02, 0x03, 0x04, 0x05, 0x09, 0x0a, 0x1e, 0x22, 0x31, 0x42, 0x43, 0x200, 0x203, 0x204, 0x205, 0x209, 0x231,
  0x243, 0x27e, 0x409, 0x41e, 0x443,
]);

const shortest: Readonly<Record<number, number>> = {
  0x00: 8,
  0x02: 9,
  0x03: 15,
  0x04: 8,
  0x05: 9,
  0x22: 2,
  0x42: 2,
  0x200: 10,
  0x203: 14,
  0x204: 8,
  0x205: 8,
  0x27e: 10,
};

/**
 * A stream of Excel 2 to 4 without anything that could keep the library busy: records that it knows, as long as they
 * must be, and formulas as their stored results, since it walks for ever through some damaged ones.
 */
export function soundBiff(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const keep = (type: number, ...parts: readonly Uint8Array[]): void => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const piece = new Uint8Array(4 + length);
    new DataView(piece.buffer).setUint16(0, type, true);
    new DataView(piece.buffer).setUint16(2, length, true);
    let at = 4;
    for (const part of parts) {
      piece.set(part, at);
      at += part.length;
    }
    pieces.push(piece);
    size += piece.length;
  };
  let waiting: Uint8Array | null = null;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = stream.subarray(at + 4, at + 4 + length);
    if (data.length < length) throw new Error('a record reaches out of its part');
    at += 4 + length;
    const isOldest = type === 0x06;
    if (isOldest || type === 0x206 || type === 0x406) waiting = keepResult(data, isOldest ? 7 : 6, keep);
    else if (type === 0x07 || type === 0x207) {
      if (waiting !== null) keep(type === 0x07 ? 0x04 : 0x204, waiting, soundText(data, type === 0x07 ? 0 : 1));
      waiting = null;
    } else if (kept.has(type)) {
      if (length < (shortest[type] ?? 0)) throw new Error('a record is shorter than what it says it holds');
      if (isFar(type, view, at - length)) throw new Error('a cell lies outside of every sheet');
      keep(type, data);
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A figure, a truth or an error stands in the record itself; for a text, where it belongs is handed back. */
function keepResult(
  data: Uint8Array,
  head: number,
  keep: (type: number, ...parts: readonly Uint8Array[]) => void,
): Uint8Array | null {
  const place = data.subarray(0, head);
  const result = data.subarray(head, head + 8);
  if (result.length < 8) throw new Error('a record is shorter than what it says it holds');
  const upper = head === 7 ? 0 : 0x200;
  if (result[6] !== 0xff || result[7] !== 0xff) keep(0x03 + upper, place, result);
  else if (result[0] === 0) return place;
  else if (result[0] === 1 || result[0] === 2)
    keep(0x05 + upper, place, Uint8Array.of(result[2] ?? 0, result[0] === 2 ? 1 : 0));
  return null;
}

/** A text that is no longer than its record. */
function soundText(data: Uint8Array, isLong: 0 | 1): Uint8Array {
  const count = (data[0] ?? 0) + (isLong === 1 ? (data[1] ?? 0) * 256 : 0);
  if (1 + isLong + count > data.length) throw new Error('a text is cut off');
  return data;
}

function isFar(type: number, view: DataView, at: number): boolean {
  const isCell = (type >= 0x02 && type <= 0x05) || (type >= 0x203 && type <= 0x205) || type === 0x27e;
  return isCell && view.getUint16(at + 2, true) > 255;
}
