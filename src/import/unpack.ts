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

/**
 * Unpacks the parts that are wanted and no others. The size that the directory states is a claim: what comes out is
 * counted while it does, and more than claimed ends the reading. The checksum is compared, since a flipped bit may
 * change a figure and leave the rest in order.
 */
export async function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Promise<Result<Parts, UnpackFailure>> {
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
    const content = await contentOf(bytes, entry);
    if (!content.ok) return content;
    parts.set(entry.name, content.value);
  }
  return ok(parts);
}

async function contentOf(bytes: Uint8Array, entry: ZipEntry): Promise<Result<Uint8Array, UnpackFailure>> {
  const damaged = (what: string) => fail({ kind: 'damaged' as const, detail: `the part ${entry.name} ${what}` });
  const from = dataStart(bytes, entry.offset);
  if (from === null || from + entry.packed > bytes.byteLength) return damaged('is cut off');
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return isTrue(packed, entry) ? ok(packed) : damaged('does not agree with its checksum');
  if (entry.method !== 8) return damaged('is packed in an unknown way');
  const out = await inflate(packed, entry.unpacked);
  if (out === 'damaged') return damaged('cannot be unpacked');
  if (out === 'tooLong')
    return fail({ kind: 'tooLarge', detail: `the part ${entry.name} unpacks to more than it claims` });
  if (out === 'tooShort') return damaged('is shorter than it claims');
  return isTrue(out, entry) ? ok(out) : damaged('does not agree with its checksum');
}

/** By the platform's own decompressor, which is several times as fast as any of ours; it ends at the claimed length. */
async function inflate(packed: Uint8Array, claimed: number): Promise<Uint8Array | 'damaged' | 'tooLong' | 'tooShort'> {
  const out = new Uint8Array(claimed);
  let length = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > claimed) {
        await reader.cancel();
        return 'tooLong';
      }
      out.set(value, length);
      length += value.length;
    }
  } catch {
    return 'damaged';
  }
  return length < claimed ? 'tooShort' : out;
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

/** What a byte does to the checksum, and in the second to fourth row what it does one to three bytes later. */
const tables = ((): readonly Int32Array[] => {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? -306_674_912 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const later = (before: Int32Array): Int32Array => before.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0));
  const second = later(first);
  const third = later(second);
  return [first, second, third, later(third)];
})();

/** CRC-32, as zip defines it, four bytes at a time. */
function checksum(content: Uint8Array): number {
  const [a, b, c, d] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = content.length - (content.length % 4);
  let value = -1;
  for (let at = 0; at < whole; at += 4) {
    value ^=
      (content[at] as number) |
      ((content[at + 1] as number) << 8) |
      ((content[at + 2] as number) << 16) |
      ((content[at + 3] as number) << 24);
    value =
      (d[value & 255] as number) ^
      (c[(value >>> 8) & 255] as number) ^
      (b[(value >>> 16) & 255] as number) ^
      (a[value >>> 24] as number);
  }
  for (let at = whole; at < content.length; at += 1)
    value = (a[(value ^ (content[at] as number)) & 255] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
