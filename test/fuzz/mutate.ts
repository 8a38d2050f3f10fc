/** Damage done to a file, the same for the same seed. */
export type Random = (below: number) => number;

/** A generator of whole numbers below a limit (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const interesting = [0, 1, 0x22, 0x2c, 0x3b, 0x3c, 0x3e, 0x7f, 0x80, 0xff];

const flip: Mutation = (bytes, random) => {
  const flipped = bytes.slice();
  const count = 1 + random(8);
  for (let turn = 0; turn < count; turn += 1) {
    const at = random(flipped.length);
    flipped[at] = random(2) === 0 ? (flipped[at] ?? 0) ^ (1 << random(8)) : (interesting[random(10)] ?? 0);
  }
  return flipped;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, random(bytes.length));

const remove: Mutation = (bytes, random) => {
  const from = random(bytes.length);
  return join(bytes.subarray(0, from), bytes.subarray(from + 1 + random(200)));
};

const duplicate: Mutation = (bytes, random) => {
  const from = random(bytes.length);
  const to = from + 1 + random(400);
  return join(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
};

const swap: Mutation = (bytes, random) => {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => random(bytes.length)).sort((x, y) => x - y);
  const slice = (from: number, to?: number) => bytes.subarray(from, to);
  return join(slice(0, a), slice(c, d), slice(b, c), slice(a, b), slice(d));
};

/** A number becomes a huge one: sizes, counts, spans and references are believed nowhere. */
const inflateNumber: Mutation = (bytes, random) => {
  const start = random(bytes.length);
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 57) continue;
    const digits = new TextEncoder().encode(['99999999', '-1', '1e308', '4294967295', '0'][random(5)]);
    return join(bytes.subarray(0, at), digits, bytes.subarray(at + 1));
  }
  return bytes;
};

export const byteMutations: readonly Mutation[] = [flip, truncate, remove, duplicate, swap, inflateNumber];

const shuffleRows: Mutation = (bytes, random) => onLines(bytes, (lines) => shuffled(lines, random));

const swapCells: Mutation = (bytes, random) =>
  onLines(bytes, (lines) =>
    lines.map((line) => (random(3) === 0 ? shuffled(line.split(/([;,\t|])/), random).join('') : line)),
  );

const changeDelimiter: Mutation = (bytes, random) =>
  onLines(bytes, (lines) => {
    const other = [';', ',', '\t', '|', '"', '\\"', '\r', ''][random(8)] ?? '';
    return lines.map((line) => (random(4) === 0 ? line.replaceAll(/[;,\t]/g, other) : line));
  });

export const textMutations: readonly Mutation[] = [shuffleRows, swapCells, changeDelimiter, ...byteMutations];

function onLines(bytes: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  return Uint8Array.from(change(text.split('\n')).join('\n'), (letter) => letter.charCodeAt(0));
}

function shuffled(items: readonly string[], random: Random): readonly string[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
  }
  return mixed;
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
