/** The file system inside an old Office file: streams by name, each a chain of sectors. */
export interface Compound {
  readonly names: readonly string[];
  /** The content of a stream by its name, `null` where there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

const NO_SECTOR = 0xfffffff0;

/**
 * Opens a compound file. Throws in words on one whose chains run in a circle or out of the file: a reader that trusts
 * them would walk for ever.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < 512) throw new Error('its header is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Error('its sectors are of an unknown size');
  const size = 2 ** shift;
  const disk: Disk = { bytes, size, count: Math.ceil(bytes.length / size) - 1, table: [] };
  const table = sectorTable(view, disk);
  const whole: Disk = { ...disk, table };
  const directory = readChain(whole, view.getUint32(48, true));
  const entries = readEntries(directory);
  const root = entries.find(({ type }) => type === 5);
  const miniTable = words(readChain(whole, view.getUint32(60, true)));
  const cutoff = view.getUint32(56, true);
  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((entry) => entry.type === 2 && entry.name.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.size >= cutoff) return take(readChain(whole, entry.start), entry.size);
    const mini = readChain(whole, root?.start ?? NO_SECTOR);
    const disk = { bytes: mini, size: 64, count: Math.ceil(mini.length / 64), table: miniTable };
    return take(readChain(disk, entry.start, 0), entry.size);
  };
  return { names: entries.map(({ name }) => name), stream };
}

interface Disk {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly count: number;
  /** For each sector the one that follows it. */
  readonly table: ArrayLike<number>;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The sectors of the table itself are listed in the header, then in a chain of lists. */
function sectorTable(view: DataView, disk: Disk): ArrayLike<number> {
  const sectors: number[] = [];
  for (let at = 76; at < 512; at += 4) sectors.push(view.getUint32(at, true));
  let list = view.getUint32(68, true);
  for (let seen = 0; list < NO_SECTOR; seen += 1) {
    if (seen > disk.count) throw new Error('its list of sectors runs in a circle');
    const more = words(sector(disk, list));
    for (let index = 0; index < more.length - 1; index += 1) sectors.push(more[index] ?? NO_SECTOR);
    list = more[more.length - 1] ?? NO_SECTOR;
  }
  const used = sectors.filter((index) => index < NO_SECTOR).slice(0, disk.count);
  const table = new Uint32Array((used.length * disk.size) / 4);
  used.forEach((index, place) => table.set(words(sector(disk, index)), (place * disk.size) / 4));
  return table;
}

function sector({ bytes, size, count }: Disk, index: number, header = 1): Uint8Array {
  if (index >= count) throw new Error('a chain of sectors leads out of the file');
  const from = (index + header) * size;
  const part = bytes.subarray(from, from + size);
  if (part.length === size) return part;
  // Some writers leave the last sector short.
  const filled = new Uint8Array(size);
  filled.set(part);
  return filled;
}

function readChain(disk: Disk, start: number, header = 1): Uint8Array {
  const chain: number[] = [];
  for (let index = start; index < NO_SECTOR; index = disk.table[index] ?? NO_SECTOR) {
    if (chain.length > disk.count) throw new Error('a chain of sectors runs in a circle');
    chain.push(index);
  }
  const whole = new Uint8Array(chain.length * disk.size);
  chain.forEach((index, place) => whole.set(sector(disk, index, header), place * disk.size));
  return whole;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = view.getUint8(at + 66);
    const length = Math.min(view.getUint16(at + 64, true), 64);
    if (type === 0 || length < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    entries.push({ name, type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function take(content: Uint8Array, size: number): Uint8Array {
  if (size > content.length) throw new Error('a stream is shorter than it claims');
  return content.slice(0, size);
}
