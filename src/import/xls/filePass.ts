import { md5, rc4 } from './oldCiphers';

/** How a BIFF stream is encrypted; `null` where it is not. */
export type Encryption = 'default' | 'password' | null;

/** The password that Excel takes when a workbook is protected and nobody has chosen one. */
const DEFAULT = 'VelvetSweatshop';

/** Looks for the record that says so, which stands before the first sheet. */
export function encryptionOf(stream: Uint8Array): Encryption {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0x0a) return null;
    if (type === 0x2f) return isDefault(stream.subarray(at + 4, at + 4 + length)) ? 'default' : 'password';
    at += 4 + length;
  }
  return null;
}

function isDefault(record: Uint8Array): boolean {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  // The older files have no kind before the key and its check.
  if (record.length === 4) return view.getUint16(2, true) === shortCheck(DEFAULT);
  if (record.length === 6 && view.getUint16(0, true) === 0) return view.getUint16(4, true) === shortCheck(DEFAULT);
  if (record.length < 54 || view.getUint16(0, true) !== 1 || view.getUint16(2, true) !== 1) return false;
  const salt = record.subarray(6, 22);
  const opened = rc4(blockKey(DEFAULT, salt), record.subarray(22, 54));
  const check = md5(opened.subarray(0, 16));
  return check.every((byte, index) => byte === opened[16 + index]);
}

/** The 16-bit check of XOR obfuscation (MS-OFFCRYPTO 2.3.7.1). */
function shortCheck(password: string): number {
  const bytes = [password.length, ...Array.from(password, (letter) => letter.charCodeAt(0))];
  let check = 0;
  for (const byte of bytes.toReversed()) check = (((check >> 14) & 1) | ((check << 1) & 0x7fff)) ^ byte;
  return check ^ 0xce4b;
}

/** The key of the first block of RC4 encryption (MS-OFFCRYPTO 2.3.6.2). */
function blockKey(password: string, salt: Uint8Array): Uint8Array {
  const spelled = Uint8Array.from(Array.from(password, (letter) => [letter.charCodeAt(0), 0]).flat());
  const short = md5(spelled).subarray(0, 5);
  const mixed = new Uint8Array(16 * 21);
  for (let round = 0; round < 16; round += 1) {
    mixed.set(short, round * 21);
    mixed.set(salt, round * 21 + 5);
  }
  const block = new Uint8Array(9);
  block.set(md5(mixed).subarray(0, 5));
  return md5(block);
}
