/**
 * SHA-1 and SHA-512 as FIPS 180-4 defines them, for the keys of encrypted workbooks. The platform's own are
 * asynchronous and missing on pages that are not served securely; a key takes a hundred thousand of them.
 */
export function sha1(content: Uint8Array): Uint8Array {
  const view = padded(content, 64);
  const state = new Int32Array([0x67452301, -0x10325477, -0x67452302, 0x10325476, -0x3c2d1e10]);
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(block + index * 4);
    for (let index = 16; index < 80; index += 1) {
      const mixed = at(words, index - 3) ^ at(words, index - 8) ^ at(words, index - 14) ^ at(words, index - 16);
      words[index] = (mixed << 1) | (mixed >>> 31);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let index = 0; index < 80; index += 1) {
      const round = Math.floor(index / 20);
      const mixed = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
      const next = (((a << 5) | (a >>> 27)) + mixed + e + (rounds1[round] ?? 0) + at(words, index)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((value, index) => {
      state[index] = at(state, index) + value;
    });
  }
  return bigEndian(state);
}

const rounds1 = [0x5a827999, 0x6ed9eba1, -0x70e44324, -0x359d3e2a];

export function sha512(content: Uint8Array): Uint8Array {
  const view = padded(content, 128);
  const state = initial512.slice();
  for (let block = 0; block < view.byteLength; block += 128) {
    for (let index = 0; index < 32; index += 1) words512[index] = view.getInt32(block + index * 4);
    for (let index = 32; index < 160; index += 2) extend(index);
    mix(state);
  }
  return bigEndian(state);
}

/** Words of 64 bits, each as its upper and its lower half. */
const words512 = new Int32Array(160);

function extend(index: number): void {
  const [oldH, oldL] = [at(words512, index - 30), at(words512, index - 29)];
  const [newH, newL] = [at(words512, index - 4), at(words512, index - 3)];
  const s0h = ((oldH >>> 1) | (oldL << 31)) ^ ((oldH >>> 8) | (oldL << 24)) ^ (oldH >>> 7);
  const s0l = ((oldL >>> 1) | (oldH << 31)) ^ ((oldL >>> 8) | (oldH << 24)) ^ ((oldL >>> 7) | (oldH << 25));
  const s1h = ((newH >>> 19) | (newL << 13)) ^ ((newL >>> 29) | (newH << 3)) ^ (newH >>> 6);
  const s1l = ((newL >>> 19) | (newH << 13)) ^ ((newH >>> 29) | (newL << 3)) ^ ((newL >>> 6) | (newH << 26));
  const low = (s0l >>> 0) + (s1l >>> 0) + (at(words512, index - 13) >>> 0) + (at(words512, index - 31) >>> 0);
  words512[index + 1] = low;
  words512[index] = s0h + s1h + at(words512, index - 14) + at(words512, index - 32) + Math.floor(low / 4_294_967_296);
}

function mix(state: Int32Array): void {
  let [ah = 0, al = 0, bh = 0, bl = 0, ch = 0, cl = 0, dh = 0, dl = 0] = state;
  let [eh = 0, el = 0, fh = 0, fl = 0, gh = 0, gl = 0, hh = 0, hl = 0] = state.subarray(8);
  for (let index = 0; index < 160; index += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const low1 =
      (hl >>> 0) +
      (s1l >>> 0) +
      (((el & fl) ^ (~el & gl)) >>> 0) +
      (at(rounds512, index + 1) >>> 0) +
      (at(words512, index + 1) >>> 0);
    const high1 =
      (hh +
        s1h +
        ((eh & fh) ^ (~eh & gh)) +
        at(rounds512, index) +
        at(words512, index) +
        Math.floor(low1 / 4_294_967_296)) |
      0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const low0 = (s0l >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high0 = s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + Math.floor(low0 / 4_294_967_296);
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    const lowE = (dl >>> 0) + (low1 >>> 0);
    eh = (dh + high1 + Math.floor(lowE / 4_294_967_296)) | 0;
    el = lowE | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    const lowA = (low1 >>> 0) + (low0 >>> 0);
    ah = (high1 + high0 + Math.floor(lowA / 4_294_967_296)) | 0;
    al = lowA | 0;
  }
  [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl].forEach((value, index) => {
    mixed[index] = value;
  });
  for (let index = 0; index < 16; index += 2) {
    const low = (at(state, index + 1) >>> 0) + (at(mixed, index + 1) >>> 0);
    state[index] = at(state, index) + at(mixed, index) + Math.floor(low / 4_294_967_296);
    state[index + 1] = low;
  }
}

const mixed = new Int32Array(16);

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** The content, a one bit, zeros, and how many bits it had, in whole blocks. */
function padded(content: Uint8Array, block: 64 | 128): DataView {
  const size = (Math.floor((content.length + block / 8) / block) + 1) * block;
  const whole = new Uint8Array(size);
  whole.set(content);
  whole[content.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(size - 8, Math.floor(content.length / 536_870_912));
  view.setUint32(size - 4, content.length * 8);
  return view;
}

function bigEndian(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setInt32(index * 4, word);
  });
  return new Uint8Array(view.buffer);
}

/** The first 64 bits behind the point of the square or the cube root of the first primes, which is where the constants come from. */
function fractions(count: number, root: 2 | 3): Int32Array {
  const halves: number[] = [];
  for (let candidate = 2; halves.length < count * 2; candidate += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) isPrime = false;
    if (!isPrime) continue;
    const wanted = BigInt(candidate) << BigInt(64 * root);
    let low = 0n;
    let high = BigInt(candidate) << 64n;
    while (low < high) {
      const middle = (low + high + 1n) >> 1n;
      if (middle ** BigInt(root) <= wanted) low = middle;
      else high = middle - 1n;
    }
    halves.push(Number(BigInt.asIntN(32, low >> 32n)), Number(BigInt.asIntN(32, low)));
  }
  return Int32Array.from(halves);
}

const initial512 = fractions(8, 2);
const rounds512 = fractions(80, 3);
