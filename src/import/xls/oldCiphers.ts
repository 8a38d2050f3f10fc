/** What old Excel files are encrypted with. Used to tell a default password from a chosen one, and for nothing else. */
export function rc4(key: Uint8Array, content: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (i: number, j: number): void => {
    const kept = at(i);
    state[i] = at(j);
    state[j] = kept;
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return content.map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
}

const turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const sines = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);

/** RFC 1321. */
export function md5(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor((content.length + 8) / 64) + 1) * 64);
  padded.set(content);
  padded[content.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, content.length * 8, true);
  const state = new Int32Array([0x67452301, -0x10325477, -0x67452302, 0x10325476]);
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const round = index >> 4;
      const mixed =
        (mix(round, b, c, d) + a + (sines[index] ?? 0) + view.getInt32(block + 4 * place(round, index), true)) | 0;
      const turn = turns[round]?.[index & 3] ?? 0;
      a = d;
      d = c;
      c = b;
      b = (b + ((mixed << turn) | (mixed >>> (32 - turn)))) | 0;
    }
    [a, b, c, d].forEach((value, index) => {
      state[index] = (state[index] ?? 0) + value;
    });
  }
  return new Uint8Array(state.buffer);
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function place(round: number, index: number): number {
  if (round === 0) return index;
  if (round === 1) return (5 * index + 1) % 16;
  return round === 2 ? (3 * index + 5) % 16 : (7 * index) % 16;
}
