import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../base/result';
import type { ZipEntry } from './zipDirectory';

/** Parts of a zip by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface UnpackFailure {
  readonly kind: 'damaged' | 'tooLarge';
  /** In words, with the name of the part. */
  readonly detail: string;
}

/** A sheet of 100 MB takes ten times that once it is cells. */
const MAX_PART = 100_000_000;
const MAX_PARTS = 160_000_000;
/** What is inflated at once: at most a thousand times as much comes out before the count is looked at. */
const PORTION = 32_768;

/**
 * Unpacks the parts that are wanted and no others. The size that the directory states is a claim: what comes out is
 * counted while it does, and more than claimed ends the reading. The checksum is compared, since a flipped bit may
 * change a figure and leave the rest in order.
 */
export function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Result<Parts, UnpackFailure> {
  const parts = new Map<string, Uint8Array>();
  let sum = 0;
  for (const entry of entries) {
    if (!isWanted(entry.name) || parts.has(entry.name)) continue;
    sum += entry.unpacked;
    if (entry.unpacked > MAX_PART || sum > MAX_PARTS) {
      return fail({
        kind: 'tooLarge',
        detail: `the part ${entry.name} would unpack to ${megabytes(entry.unpacked)} MB`,
      });
    }
    const content = contentOf(bytes, entry);
    if (!content.ok) return content;
    parts.set(entry.name, content.value);
  }
  return ok(parts);
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, UnpackFailure> {
  const damaged = (what: string) => fail({ kind: 'damaged' as const, detail: `the part ${entry.name} ${what}` });
  const from = dataStart(bytes, entry.offset);
  if (from === null || from + entry.packed > bytes.byteLength) return damaged('is cut off');
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return isTrue(packed, entry) ? ok(packed) : damaged('does not agree with its checksum');
  if (entry.method !== 8) return damaged('is packed in an unknown way');
  const out = new Uint8Array(entry.unpacked);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= out.length) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PORTION) {
      inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
      if (length > out.length) break;
    }
  } catch {
    return damaged('cannot be unpacked');
  }
  if (length > out.length)
    return fail({ kind: 'tooLarge', detail: `the part ${entry.name} unpacks to more than it claims` });
  if (length < out.length) return damaged('is shorter than it claims');
  return isTrue(out, entry) ? ok(out) : damaged('does not agree with its checksum');
}

/** Name and extra field of the entry's own header may be of other lengths than in the directory. */
function dataStart(bytes: Uint8Array, offset: number): number | null {
  if (offset + 30 > bytes.byteLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  return offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

function isTrue(content: Uint8Array, entry: ZipEntry): boolean {
  return checksum(content) === entry.checksum;
}

const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? -306_674_912 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, as zip defines it. */
function checksum(content: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < content.length; at += 1) {
    value = (table[(value ^ (content[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
