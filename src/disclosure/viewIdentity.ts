import { canonicalJson } from '../base/canonicalJson';
import { sha256Hex } from '../base/sha256';
import type { SharedPoint, SharedView } from './sharedView';

/** Names the content of a document: whatever has the same shared view has the same name. 64 hexadecimal digits. */
export function viewHash(view: SharedView): string {
  return sha256Hex(canonicalJson(view));
}

/** Names a point to the case that printed it, by nothing but what is printed. 16 hexadecimal digits. */
export function pointKey({ number, heading }: Pick<SharedPoint, 'number' | 'heading'>): string {
  return sha256Hex(`${number}\n${heading}`).slice(0, 16);
}
