import type * as Library from '@cantoo/pdf-lib';

/** A compiled file, opened without reading what is in its objects: a long one has tens of thousands. */
export interface CompiledFile {
  readonly context: Library.PDFContext;
  /** Reads an object, which can then be changed in place. */
  readonly read: (ref: Library.PDFObject | undefined) => Library.PDFObject | undefined;
}

const latin = new TextDecoder('latin1');

/**
 * Opens a file as Typst writes it: one cross-reference table (ISO 32000-1, 7.5.4) that tells where every object begins.
 * Each is kept as the bytes between its head and its end, and read only where somebody asks for it.
 */
export function openCompiled(bytes: Uint8Array, library: typeof Library): CompiledFile {
  const { PDFContext, PDFDict, PDFHeader, PDFInvalidObject, PDFName, PDFObjectParser, PDFRef } = library;
  const PDFObjectAsWritten = asWritten(library);
  const context = PDFContext.create();
  const [, major = '1', minor = '7'] = /^%PDF-(\d)\.(\d)/.exec(latin.decode(bytes.subarray(0, 16))) ?? [];
  context.header = PDFHeader.forVersion(Number(major), Number(minor));
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin.decode(bytes.subarray(-64)))?.[1]);
  const table = latin.decode(bytes.subarray(end));
  const trailerAt = table.indexOf('trailer');
  if (!table.startsWith('xref') || trailerAt < 0) throw new Error('The compiled file has no cross-reference table.');

  const objects = entriesOf(table.slice(0, trailerAt)).sort((a, b) => a.start - b.start);
  for (const [index, { number, start }] of objects.entries()) {
    const body = bodyOf(bytes.subarray(start, objects[index + 1]?.start ?? end));
    // What holds a stream is written by itself, what does not goes into an object stream with others.
    const object = endsWith(body, 'endstream') ? PDFInvalidObject.of(body) : new PDFObjectAsWritten(body);
    context.assign(PDFRef.of(number), object);
  }

  const read: CompiledFile['read'] = (ref) => {
    if (!(ref instanceof PDFRef)) return ref;
    const found = context.lookup(ref);
    if (!(found instanceof PDFObjectAsWritten)) return found;
    const object = PDFObjectParser.forBytes(found.bytes, context).parseObject();
    context.assign(ref, object);
    return object;
  };

  const trailer = PDFObjectParser.forBytes(bytes.subarray(end + trailerAt + 'trailer'.length), context).parseObject();
  if (!(trailer instanceof PDFDict)) throw new Error('The compiled file has no trailer.');
  const [Root, Info, ID] = ['Root', 'Info', 'ID'].map((key) => trailer.get(PDFName.of(key)));
  Object.assign(context.trailerInfo, { Root, Info, ID });
  return { context, read };
}

/** Where each object begins, section by section, from lines of 20 bytes: `0000000015 00000 n`. Free numbers have none. */
function entriesOf(table: string): { readonly number: number; readonly start: number }[] {
  const entries: { number: number; start: number }[] = [];
  let number = 0;
  for (const line of table.split('\n').slice(1)) {
    const state = line[17];
    if (state === undefined) number = Number.parseInt(line, 10);
    else {
      if (state === 'n') entries.push({ number, start: Number.parseInt(line, 10) });
      number += 1;
    }
  }
  return entries;
}

/** What stands between `12 0 obj` and `endobj`. */
function bodyOf(object: Uint8Array): Uint8Array {
  const isBlank = (at: number): boolean => (object[at] ?? 0) <= 32;
  let start = object.indexOf('j'.charCodeAt(0)) + 1;
  while (start < object.length && isBlank(start)) start += 1;
  let end = object.length;
  while (end > start && isBlank(end - 1)) end -= 1;
  end -= 'endobj'.length;
  while (end > start && isBlank(end - 1)) end -= 1;
  return object.subarray(start, end);
}

function endsWith(bytes: Uint8Array, word: string): boolean {
  for (let at = 1; at <= word.length; at += 1) {
    if (bytes[bytes.length - at] !== word.charCodeAt(word.length - at)) return false;
  }
  return true;
}

/** An object that is passed on as it was written. */
function asWritten({ PDFObject }: Pick<typeof Library, 'PDFObject'>) {
  return class PDFObjectAsWritten extends PDFObject {
    readonly bytes: Uint8Array;

    constructor(bytes: Uint8Array) {
      super();
      this.bytes = bytes;
    }

    override sizeInBytes(): number {
      return this.bytes.length;
    }

    override copyBytesInto(buffer: Uint8Array, offset: number): number {
      buffer.set(this.bytes, offset);
      return this.bytes.length;
    }
  };
}
