import type { BlobRecord } from '../../case';
import { type CaseStore, type ReadFile, sha256 } from '../../io';

/** Bytes of original files and evidence by SHA-256: in the browser's store, and in memory where it refuses them. */
export class Blobs {
  readonly #store: CaseStore | null;
  readonly #inMemory = new Map<string, Uint8Array<ArrayBuffer>>();

  constructor(store: CaseStore | null) {
    this.#store = store;
  }

  /** Rejects where the store is full or blocked; the bytes then stay in memory and go into the case file. */
  async keep(file: ReadFile): Promise<BlobRecord> {
    const record = await this.describe(file);
    await this.put(record.id, file.bytes);
    return record;
  }

  async describe({ name, mediaType, bytes }: ReadFile): Promise<BlobRecord> {
    const id = await sha256(bytes);
    return { id, name, mediaType: mediaType || 'application/octet-stream', size: bytes.byteLength };
  }

  async put(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#inMemory.set(id, bytes);
    if (this.#store === null) return;
    await this.#store.keepBlob(id, bytes);
    this.#inMemory.delete(id);
  }

  async get(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#inMemory.get(id) ?? (await this.#store?.blob(id).catch(() => null)) ?? null;
  }
}
