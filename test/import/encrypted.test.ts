import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/import';
import { decryptAes } from '../../src/import/encrypted/aes';
import { sha1, sha512 } from '../../src/import/encrypted/sha';
import { bytes, u16, u32, wideLetters } from './binaryRecords';

/** Encrypted here with the platform's own ciphers, as MS-OFFCRYPTO 2.3.4 says, so that two that know nothing of each other agree. */
const plain = new Uint8Array(
  write(utils.book_new({ '!ref': 'A1', A1: { t: 's', v: 'Housing'.repeat(2000) } }, 'CBD'), {
    type: 'array',
    bookType: 'xlsx',
  }) as ArrayBuffer,
);

function compound(info: Uint8Array, body: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', info);
  CFB.utils.cfb_add(file, '/EncryptedPackage', bytes(u32(plain.length), u32(0), body));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

const blocks = (content: Uint8Array): Uint8Array => bytes(content, new Uint8Array((16 - (content.length % 16)) % 16));

function encrypt(mode: 'cbc' | 'ecb', key: Uint8Array, start: Uint8Array | null, content: Uint8Array): Uint8Array {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, start);
  cipher.setAutoPadding(false);
  return bytes(cipher.update(blocks(content)), cipher.final());
}

const hashed = (name: string, ...pieces: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(
    createHash(name)
      .update(bytes(...pieces))
      .digest(),
  );

function spun(name: string, salt: Uint8Array, password: string, turns: number): Uint8Array {
  let hash = hashed(name, salt, bytes(wideLetters(password)));
  for (let turn = 0; turn < turns; turn += 1) hash = hashed(name, bytes(u32(turn)), hash);
  return hash;
}

function agile(password: string, name: 'sha512' | 'sha1', size: 16 | 32, turns = 100_000): Uint8Array {
  const [salt, dataSalt, key, input] = [16, 16, size, 16].map((count) => new Uint8Array(randomBytes(count))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const base = spun(name, salt, password, turns);
  const seal = (purpose: readonly number[], content: Uint8Array) => {
    const own = hashed(name, base, bytes(purpose)).subarray(0, size);
    return Buffer.from(encrypt('cbc', own, salt, content)).toString('base64');
  };
  const how = `saltSize="16" blockSize="16" keyBits="${size * 8}" hashSize="${name === 'sha1' ? 20 : 64}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${name.toUpperCase()}"`;
  const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
  const xml = `<?xml version="1.0"?><encryption xmlns:p="x"><keyData ${how} saltValue="${base64(dataSalt)}"/><keyEncryptors><keyEncryptor uri="p"><p:encryptedKey spinCount="${turns}" ${how} saltValue="${base64(salt)}" encryptedVerifierHashInput="${seal([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], input)}" encryptedVerifierHashValue="${seal([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], hashed(name, input))}" encryptedKeyValue="${seal([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const pieces = Array.from({ length: Math.ceil(plain.length / 4096) }, (_, index) =>
    encrypt(
      'cbc',
      key,
      hashed(name, dataSalt, bytes(u32(index))).subarray(0, 16),
      plain.subarray(index * 4096, (index + 1) * 4096),
    ),
  );
  return compound(bytes(u16(4), u16(4), u32(0x40), Buffer.from(xml)), bytes(...pieces));
}

function standard(password: string, size: 16 | 32): Uint8Array {
  const salt = new Uint8Array(randomBytes(16));
  const input = new Uint8Array(randomBytes(16));
  const base = hashed('sha1', spun('sha1', salt, password, 50_000), bytes(u32(0)));
  const part = (fill: number) =>
    hashed(
      'sha1',
      Uint8Array.from({ length: 64 }, (_, index) => fill ^ (base[index] ?? 0)),
    );
  const key = bytes(part(0x36), part(0x5c)).subarray(0, size);
  const cipher = size === 16 ? 0x660e : 0x6610;
  const header = bytes(u32(0x24), u32(0), u32(cipher), u32(0x8004), u32(size * 8), u32(0x18), u32(0), u32(0), u16(0));
  const verifier = bytes(
    u32(16),
    salt,
    encrypt('ecb', key, null, input),
    u32(20),
    encrypt('ecb', key, null, hashed('sha1', input)),
  );
  const info = bytes(u16(4), u16(2), u32(0x24), u32(header.length), header, verifier);
  return compound(info, encrypt('ecb', key, null, plain));
}

describe('workbooks that Excel encrypted by itself are opened', () => {
  test.each([
    ['agile, SHA-512, 256 bits', () => agile('VelvetSweatshop', 'sha512', 32)],
    ['agile, SHA-1, 128 bits', () => agile('VelvetSweatshop', 'sha1', 16, 500)],
    ['standard, 128 bits', () => standard('VelvetSweatshop', 16)],
    ['standard, 256 bits', () => standard('VelvetSweatshop', 32)],
  ] as const)('%s', async (_, source) => {
    const read = await readWorkbook(source(), 'x.xlsx');
    if (!read.ok) throw new Error(read.error.got);
    expect(read.value.sheets[0]?.rows[0]?.cells[0]?.value).toBe('Housing'.repeat(2000));
    expect(read.value.notes.join(' ')).toMatch(/default password/);
  });

  test.each([
    ['agile', () => agile('a word of our own', 'sha512', 32, 500)],
    ['standard', () => standard('a word of our own', 16)],
  ] as const)('a password that somebody chose stays closed: %s', async (_, source) => {
    const read = await readWorkbook(source(), 'x.xlsx');
    expect(read.ok ? '' : read.error.got).toBe('one that is protected by a password');
  });

  test('a number of turns that would take for ever is not tried', async () => {
    const file = Buffer.from(agile('VelvetSweatshop', 'sha512', 32, 1)).toString('latin1');
    const endless = Buffer.from(
      file.replace('spinCount="1" saltSize="16"', 'spinCount="9999999" saltSize=""'),
      'latin1',
    );
    const read = await readWorkbook(new Uint8Array(endless), 'x.xlsx');
    expect(read.ok ? '' : read.error.got).toMatch(/password|damaged/);
  });
});

test.each([0, 3, 55, 56, 64, 111, 112, 128, 1000])('hashes of %i bytes are those of the platform', (length) => {
  const content = Uint8Array.from({ length }, (_, index) => (index * 31) & 255);
  expect(sha1(content)).toEqual(hashed('sha1', content));
  expect(sha512(content)).toEqual(hashed('sha512', content));
});

test.each([16, 24, 32])('AES with a key of %i bytes undoes what the platform did', (size) => {
  const [key, start, content] = [size, 16, 160].map((count) => new Uint8Array(randomBytes(count))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  expect(decryptAes(key, encrypt('cbc', key, start, content), start)).toEqual(content);
  expect(decryptAes(key, encrypt('ecb', key, null, content), null)).toEqual(content);
});
