import { fromBase64 } from '../../base/base64';
import { createCursor } from '../biff/cursor';
import type { Compound } from '../xls/compound';
import { attribute, wholeNumber } from '../xml/attribute';
import { decryptAes } from './aes';
import { sha1, sha512 } from './sha';

/** The password that Excel takes when a workbook is protected and nobody has chosen one. */
const DEFAULT = 'VelvetSweatshop';

/** Excel takes 100,000 turns; what a damaged file states would take for ever. */
const MOST_TURNS = 200_000;

type Hash = (content: Uint8Array) => Uint8Array;

/**
 * The workbook inside an encrypted one that opens with Excel's default password (MS-OFFCRYPTO 2.3.4). `null` where a
 * person has chosen a password, or where it is encrypted in a way that no Excel uses by itself.
 */
export function openDefault(compound: Compound): Uint8Array | null {
  const info = compound.stream('EncryptionInfo');
  const content = compound.stream('EncryptedPackage');
  if (info === null || content === null || info.length < 8 || content.length < 8) return null;
  const cursor = createCursor(info);
  const [major, minor] = [cursor.u16(), cursor.u16()];
  cursor.skip(4);
  const rest = cursor.bytes(cursor.rest());
  const length = createCursor(content).u32();
  const body = content.subarray(8);
  const opened = major === 4 && minor === 4 ? openAgile(rest, body) : minor === 2 ? openStandard(rest, body) : null;
  if (opened === null) return null;
  if (length > opened.length) throw new Error('the encrypted workbook is cut off');
  return opened.subarray(0, length);
}

/** Since Office 2010: an XML text says how. */
function openAgile(info: Uint8Array, body: Uint8Array): Uint8Array | null {
  const xml = new TextDecoder().decode(info);
  const data = /<(?:\w+:)?keyData\s[^>]*>/.exec(xml)?.[0] ?? '';
  const key = /<(?:\w+:)?encryptedKey\s[^>]*>/.exec(xml)?.[0] ?? '';
  const [hash, dataHash] = [hashOf(key), hashOf(data)];
  const turns = wholeNumber(attribute(key, 'spinCount'));
  const size = wholeNumber(attribute(key, 'keyBits')) / 8;
  if (hash === null || dataHash === null || turns > MOST_TURNS || !isKeySize(size)) return null;
  const salt = bytesOf(key, 'saltValue');
  const spun = spin(hash, salt, turns);
  const open = (name: string, purpose: readonly number[]) =>
    decryptAes(fitted(hash(joined(spun, Uint8Array.from(purpose))), size), bytesOf(key, name), fitted(salt, 16));
  const input = open('encryptedVerifierHashInput', [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79]);
  const check = open('encryptedVerifierHashValue', [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e]);
  if (!isSame(hash(input.subarray(0, wholeNumber(attribute(key, 'saltSize')))), check)) return null;
  const inner = open('encryptedKeyValue', [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6]).subarray(0, size);
  const dataSalt = bytesOf(data, 'saltValue');
  const opened = new Uint8Array(body.length);
  // Each piece of 4096 bytes begins a chain of its own.
  for (let at = 0, index = 0; at < body.length; at += 4096, index += 1) {
    const start = fitted(dataHash(joined(dataSalt, little(index))), 16);
    opened.set(decryptAes(inner, body.subarray(at, at + 4096), start), at);
  }
  return opened;
}

/** Office 2007, and LibreOffice for long: a fixed record says how, and there is one way. */
function openStandard(info: Uint8Array, body: Uint8Array): Uint8Array | null {
  const cursor = createCursor(info);
  const header = createCursor(cursor.bytes(cursor.u32()));
  header.skip(8);
  const cipher = header.u32();
  header.skip(4);
  const size = header.u32() / 8;
  if (cipher < 0x660e || cipher > 0x6610 || !isKeySize(size)) return null;
  const salt = cursor.bytes(cursor.u32());
  const [verifier, check] = [cursor.bytes(16), cursor.bytes(36).subarray(4)];
  const spun = sha1(joined(spin(sha1, salt, 50_000), little(0)));
  const part = (fill: number) => sha1(Uint8Array.from({ length: 64 }, (_, index) => fill ^ (spun[index] ?? 0)));
  const key = joined(part(0x36), part(0x5c)).subarray(0, size);
  if (!isSame(sha1(decryptAes(key, verifier, null)), decryptAes(key, check, null))) return null;
  return decryptAes(key, body, null);
}

/** The hash of salt and password, hashed again and again with a number that counts, so that guessing takes time. */
function spin(hash: Hash, salt: Uint8Array, turns: number): Uint8Array {
  const password = Uint8Array.from(Array.from(DEFAULT, (letter) => [letter.charCodeAt(0), 0]).flat());
  let spun = hash(joined(salt, password));
  const next = new Uint8Array(4 + spun.length);
  const view = new DataView(next.buffer);
  for (let turn = 0; turn < turns; turn += 1) {
    view.setUint32(0, turn, true);
    next.set(spun, 4);
    spun = hash(next);
  }
  return spun;
}

function hashOf(tag: string): Hash | null {
  if (attribute(tag, 'cipherAlgorithm') !== 'AES' || attribute(tag, 'cipherChaining') !== 'ChainingModeCBC')
    return null;
  const name = attribute(tag, 'hashAlgorithm');
  return name === 'SHA512' ? sha512 : name === 'SHA1' || name === 'SHA-1' ? sha1 : null;
}

function isKeySize(size: number): boolean {
  return size === 16 || size === 24 || size === 32;
}

/** Cut, or filled up as the format says. */
function fitted(content: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size).fill(0x36);
  whole.set(content.subarray(0, size));
  return whole;
}

function isSame(hash: Uint8Array, check: Uint8Array): boolean {
  return check.length >= hash.length && hash.every((byte, index) => byte === check[index]);
}

function little(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function bytesOf(tag: string, name: string): Uint8Array {
  const bytes = fromBase64(attribute(tag, name) ?? '');
  if (bytes === null) throw new Error('the head of the encrypted workbook is damaged');
  return bytes;
}
