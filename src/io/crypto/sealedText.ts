import { fromBase64, toBase64 } from '../../base/base64';
import { fail, ok, type Result } from '../../base/result';
import type { SealedSection } from '../../case';

/**
 * A text under a passphrase: PBKDF2 with SHA-256 gives a key for AES-GCM and, apart from it, a verifier. What is sealed is
 * bound to a case by the additional data, so that nobody passes one case's figures off as another's.
 */

/** Rounds for what is sealed now; a sealed text says its own. OWASP's figure for PBKDF2 with SHA-256, 2023. */
const rounds = 600_000;
const keyBits = 256;

/** Why a text does not open. Whoever forgot the passphrase sees the first; there is no way round it. */
export type SealFault =
  | 'wrongPassphrase'
  /** Damaged or altered since it was sealed. */
  | 'changed'
  /** Whole, and sealed in another case. */
  | 'anotherCase'
  /** The browser gives no cryptography: a page that did not come over https. */
  | 'noCrypto';

/** An open text: seals again under the same passphrase without asking, and without anyone being able to read the key. */
export interface OpenText {
  readonly text: string;
  readonly sealed: SealedSection;
  /** A new nonce each time. `at` is ISO. */
  readonly seal: (text: string, at: string) => Promise<SealedSection>;
}

interface Key {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly verifier: string;
}

/** Seals a text for the first time, or under a new passphrase. */
export async function sealText(
  text: string,
  passphrase: string,
  boundTo: string,
  at: string,
): Promise<Result<OpenText, SealFault>> {
  if (!hasCrypto()) return fail('noCrypto');
  const key = await derive(passphrase, crypto.getRandomValues(new Uint8Array(16)), rounds);
  return ok(await opened(text, key, boundTo, at));
}

export async function openText(
  sealed: SealedSection,
  passphrase: string,
  boundTo: string,
): Promise<Result<OpenText, SealFault>> {
  if (!hasCrypto()) return fail('noCrypto');
  if ((await checksumOf(sealed)) !== sealed.checksum) return fail('changed');
  const [salt, iv, ciphertext] = [sealed.salt, sealed.iv, sealed.ciphertext].map(bytesOf);
  if (!salt || !iv || !ciphertext) return fail('changed');
  const key = await derive(passphrase, salt, sealed.iterations);
  if (key.verifier !== sealed.verifier) return fail('wrongPassphrase');
  const additionalData = bound(sealed.version, sealed.iterations, boundTo);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key.key, ciphertext);
    return ok({ text: new TextDecoder().decode(plain), sealed, seal: sealWith(key, boundTo) });
  } catch {
    // The checksum holds and the passphrase is right: whole, but not of this case, or made over with care.
    return fail('anotherCase');
  }
}

async function opened(text: string, key: Key, boundTo: string, at: string): Promise<OpenText> {
  const seal = sealWith(key, boundTo);
  return { text, sealed: await seal(text, at), seal };
}

function sealWith({ key, salt, iterations, verifier }: Key, boundTo: string): OpenText['seal'] {
  return async (text, sealedAt) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = bound(1, iterations, boundTo);
    const content = new TextEncoder().encode(text);
    const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content);
    const sealed = {
      id: 'walkAway',
      version: 1,
      iterations,
      salt: toBase64(salt),
      iv: toBase64(iv),
      ciphertext: toBase64(new Uint8Array(ciphertext)),
      verifier,
      sealedAt,
    } as const;
    return { ...sealed, checksum: await checksumOf(sealed) };
  };
}

/** Twice the bits: the first half is the key and stays in the browser's keeping, the second tells a wrong passphrase. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Key> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const derived = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    2 * keyBits,
  );
  const key = await crypto.subtle.importKey('raw', derived.slice(0, keyBits / 8), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const proof = await crypto.subtle.digest('SHA-256', derived.slice(keyBits / 8));
  return { key, salt, iterations, verifier: toBase64(new Uint8Array(proof)) };
}

async function checksumOf(sealed: Omit<SealedSection, 'checksum'>): Promise<string> {
  const { version, iterations, salt, iv, ciphertext, verifier } = sealed;
  const all = [version, iterations, salt, iv, ciphertext, verifier].join('\n');
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all))));
}

function bound(version: number, iterations: number, boundTo: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`costbridge walkAway\n${version}\n${iterations}\n${boundTo}`);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64(base64);
  return bytes === null ? null : new Uint8Array(bytes);
}

function hasCrypto(): boolean {
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}
