/** AES decryption (FIPS 197), for encrypted workbooks. Blocks of 16 bytes; what is left over is not decrypted. */
export function decryptAes(key: Uint8Array, content: Uint8Array, start: Uint8Array | null): Uint8Array {
  const keys = expandedKey(key);
  const out = new Uint8Array(content.length - (content.length % 16));
  const state = new Uint8Array(16);
  const moved = new Uint8Array(16);
  for (let block = 0; block < out.length; block += 16) {
    state.set(content.subarray(block, block + 16));
    decryptBlock(state, moved, keys);
    // In a chain each block is mixed with the one before it; `start` stands before the first.
    const before = block === 0 ? start : content.subarray(block - 16, block);
    for (let index = 0; index < 16; index += 1) {
      out[block + index] = byte(state, index) ^ (start === null ? 0 : (before?.[index] ?? 0));
    }
  }
  return out;
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function decryptBlock(state: Uint8Array, moved: Uint8Array, keys: Uint8Array): void {
  const rounds = keys.length / 16 - 1;
  addKey(state, keys, rounds);
  for (let round = rounds - 1; round >= 0; round -= 1) {
    for (let index = 0; index < 16; index += 1) {
      const row = index & 3;
      moved[(index + row * 4) & 15] = byte(inverseBox, byte(state, index));
    }
    state.set(moved);
    addKey(state, keys, round);
    if (round > 0) unmixColumns(state);
  }
}

function addKey(state: Uint8Array, keys: Uint8Array, round: number): void {
  for (let index = 0; index < 16; index += 1) state[index] = byte(state, index) ^ byte(keys, round * 16 + index);
}

function unmixColumns(state: Uint8Array): void {
  for (let at = 0; at < 16; at += 4) {
    const [a, b, c, d] = [byte(state, at), byte(state, at + 1), byte(state, at + 2), byte(state, at + 3)];
    state[at] = byte(by14, a) ^ byte(by11, b) ^ byte(by13, c) ^ byte(by9, d);
    state[at + 1] = byte(by9, a) ^ byte(by14, b) ^ byte(by11, c) ^ byte(by13, d);
    state[at + 2] = byte(by13, a) ^ byte(by9, b) ^ byte(by14, c) ^ byte(by11, d);
    state[at + 3] = byte(by11, a) ^ byte(by13, b) ^ byte(by9, c) ^ byte(by14, d);
  }
}

function expandedKey(key: Uint8Array): Uint8Array {
  const words = key.length / 4;
  const keys = new Uint8Array(16 * (words + 7));
  keys.set(key);
  let constant = 1;
  for (let at = key.length; at < keys.length; at += 4) {
    let last = [byte(keys, at - 4), byte(keys, at - 3), byte(keys, at - 2), byte(keys, at - 1)];
    const place = (at / 4) % words;
    if (place === 0) {
      const [a = 0, b = 0, c = 0, d = 0] = last;
      last = [byte(box, b) ^ constant, byte(box, c), byte(box, d), byte(box, a)];
      constant = times(constant, 2);
    } else if (words > 6 && place === 4) last = last.map((value) => byte(box, value));
    last.forEach((value, index) => {
      keys[at + index] = value ^ byte(keys, at + index - key.length);
    });
  }
  return keys;
}

/** Multiplication in the field of 256 elements that AES reckons in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11b : 0);
  }
  return product;
}

function table(factor: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => times(value, factor));
}

const by9 = table(9);
const by11 = table(11);
const by13 = table(13);
const by14 = table(14);

/** Each element's inverse, with its bits mixed. */
const box = Uint8Array.from({ length: 256 }, (_, value) => {
  let inverse = value;
  // The inverse is the power of 254.
  for (let turn = 0; turn < 6; turn += 1) inverse = times(times(inverse, inverse), value);
  inverse = times(inverse, inverse);
  const turned = (count: number) => ((inverse << count) | (inverse >> (8 - count))) & 255;
  return inverse ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63;
});
const inverseBox = new Uint8Array(256);
box.forEach((value, index) => {
  inverseBox[value] = index;
});
