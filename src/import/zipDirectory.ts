/** What a zip says of one of its entries, before anything is unpacked. */
export interface ZipEntry {
  /** With forward slashes, whatever the writer used. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const UNKNOWN = 0xffffffff;

/** Reads the central directory at the end of a zip; `null` where there is none that holds together. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    entries.push({
      name: name.replaceAll('\\', '/'),
      packed: packed === UNKNOWN ? bytes.byteLength : packed,
      // A 64-bit size does not fit a workbook: it counts as beyond every limit.
      unpacked: unpacked === UNKNOWN ? Number.MAX_SAFE_INTEGER : unpacked,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is followed by a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

const MAX_UNPACKED = 400_000_000;
const MAX_RATIO = 300;
/** Below this an entry may be as repetitive as it likes. */
const HARMLESS = 20_000_000;

/** Why a zip must not be unpacked, or `null`. */
export function bombReason(entries: readonly ZipEntry[], fileSize: number): string | null {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packed;
    unpacked += entry.unpacked;
    if (entry.unpacked > HARMLESS && entry.unpacked > entry.packed * MAX_RATIO) {
      return `the part ${entry.name} would unpack to more than ${MAX_RATIO} times its size`;
    }
  }
  if (unpacked > MAX_UNPACKED) return `it would unpack to more than ${MAX_UNPACKED / 1_000_000} MB`;
  if (packed > fileSize * 2) return 'its parts claim to be larger than the file';
  return null;
}
