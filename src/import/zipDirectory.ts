/** What a zip says of one of its entries, before anything is unpacked. */
export interface ZipEntry {
  /** With forward slashes, whatever the writer used. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly isEncrypted: boolean;
  /** 0 as it is, 8 deflated; no workbook uses another. */
  readonly method: number;
  readonly checksum: number;
  /** Where its own header begins. */
  readonly offset: number;
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
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const long = longSizes(view, at + 46 + nameLength, extraLength);
    const size = (field: number): number => {
      const stated = view.getUint32(at + field, true);
      return stated === UNKNOWN ? (long.shift() ?? Number.MAX_SAFE_INTEGER) : stated;
    };
    // The long sizes stand in this order, and only where the short one is full.
    const unpacked = size(24);
    const packed = size(20);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      packed,
      unpacked,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      offset: size(42),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
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

/** The 64-bit sizes that some writers use even for small files. */
function longSizes(view: DataView, from: number, length: number): number[] {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const sizes: number[] = [];
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    for (let field = at + 4; field + 8 <= last; field += 8) sizes.push(longSize(view, field));
    return sizes;
  }
  return [];
}

function longSize(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
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
