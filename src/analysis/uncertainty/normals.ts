import { ln } from './elementary';

/**
 * Standard normal draws: xoshiro128** (Blackman and Vigna) in 32-bit integers, made normal by the inverse of the
 * distribution (Wichura, Algorithm AS 241, 1988). Integers and the four operations only, so that a seed gives the same
 * bytes on every machine.
 */
export type Stream = Int32Array;

/** A stream of its own for every name: what one range draws does not depend on which others there are, nor on their order. */
export function streamOf(seed: number, name: string): Stream {
  let hash = 0x811c9dc5 ^ (seed | 0) ^ Math.floor(seed / 4_294_967_296);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  let state = hash ^ Math.imul(seed | 0, 0x9e3779b1);
  const stream = new Int32Array(4);
  for (let i = 0; i < 4; i++) {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    stream[i] = mixed ^ (mixed >>> 15);
  }
  // The generator would stay at zero for ever.
  stream[3] = (stream[3] as number) | 1;
  return stream;
}

/** Fills the first `count` places with the next draws of the stream. */
export function fillNormals(stream: Stream, out: Float64Array, count: number): void {
  let s0 = stream[0] as number;
  let s1 = stream[1] as number;
  let s2 = stream[2] as number;
  let s3 = stream[3] as number;
  for (let i = 0; i < count; i++) {
    const times5 = Math.imul(s1, 5);
    const bits = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const q = (bits + 0.5) / 4_294_967_296 - 0.5;
    out[i] = q <= 0.425 && q >= -0.425 ? middle(q) : tail(q);
  }
  stream[0] = s0;
  stream[1] = s1;
  stream[2] = s2;
  stream[3] = s3;
}

/** The value below which a standard normal variable is with probability `q + 0.5`. */
export function normalQuantile(q: number): number {
  return q <= 0.425 && q >= -0.425 ? middle(q) : tail(q);
}

function middle(q: number): number {
  const r = 0.180625 - q * q;
  return (
    (q *
      (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
        13731.69376550946) *
        r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
        3.3871328727963665)) /
    (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
      1)
  );
}

function tail(q: number): number {
  let r = Math.sqrt(-ln(q < 0 ? q + 0.5 : 0.5 - q));
  let z: number;
  if (r <= 5) {
    r -= 1.6;
    z =
      (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
        1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
        1);
  } else {
    r -= 5;
    z =
      (((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r +
        0.026532189526576124) *
        r +
        0.29656057182850487) *
        r +
        1.7848265399172913) *
        r +
        5.463784911164114) *
        r +
        6.657904643501103) /
      (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
        0.0007868691311456133) *
        r +
        0.014875361290850615) *
        r +
        0.1369298809227358) *
        r +
        0.599832206555888) *
        r +
        1);
  }
  return q < 0 ? -z : z;
}
