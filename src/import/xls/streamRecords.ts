/** One record of an old workbook, with those that continue it. */
export interface StreamRecord {
  readonly type: number;
  /** The record's own content, then the content of each record that continues it. */
  readonly chunks: readonly Uint8Array[];
}

const [CONTINUE, EOF] = [0x3c, 0x0a];
/** What opens a part of the stream, in the five generations of the format. */
const BEGINS = new Set([0x009, 0x209, 0x409, 0x809]);

/**
 * The records of one part of a stream, from its opening record up to the one that ends it. What lies in charts inside
 * of a sheet is left out. A length that leads out of the stream ends the reading, in words.
 */
export function* streamRecords(stream: Uint8Array, start: number): Generator<StreamRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let at = start;
  const next = (): { readonly type: number; readonly data: Uint8Array } | null => {
    if (at + 4 > stream.length) return null;
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) throw new Error('a record reaches out of its part');
    at += 4 + length;
    return { type, data: stream.subarray(at - length, at) };
  };
  for (let record = next(); record !== null; ) {
    const { type, data } = record;
    const chunks = [data];
    record = null;
    if (type === EOF) {
      depth -= 1;
      if (depth <= 0) return;
    } else {
      for (record = next(); record?.type === CONTINUE; record = next()) chunks.push(record.data);
    }
    if (BEGINS.has(type)) depth += 1;
    if (depth <= 1) yield { type, chunks };
    record ??= next();
  }
  throw new Error('a sheet is cut off');
}
