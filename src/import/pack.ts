import { zipSync } from 'fflate';
import type { Parts } from './unpack';

/** Parts as a zip without packing: the library would believe what each entry says of its own size, so it gets these. */
export function pack(parts: Iterable<readonly [string, Uint8Array]> | Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
