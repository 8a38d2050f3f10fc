import { createCursor } from '../biff/cursor';
import type { FormulaNames } from '../biff/formula';
import type { Sheet } from '../workbook';
import { builtInFormats, type CellStyle } from '../xlsx/styles';
import { createChunks } from './chunks';
import { createLinks } from './links';
import { type StreamRecord, streamRecords } from './streamRecords';

/** A sheet as the head of an old workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly kind: 'cells' | 'chart' | 'none';
  /** Where its part begins in the stream. */
  readonly start: number;
}

/** The head of an old workbook: its sheets and what their cells refer to. */
export interface Globals {
  readonly sheets: readonly ListedSheet[];
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  readonly names: FormulaNames;
}

/** How texts of bytes are spelled, which depends on the machine that wrote them. */
export type Decode = (bytes: Uint8Array) => string;

export function readGlobals(stream: Uint8Array, isWide: boolean, decode: Decode): Globals {
  const sheets: ListedSheet[] = [];
  const formats = new Map<number, string>();
  const isBold: boolean[] = [];
  const looks: { readonly format: number; readonly font: number; readonly indent: number }[] = [];
  const links = createLinks(isWide, decode);
  let strings: readonly string[] = [];
  let is1904 = false;
  let isFirst = true;
  for (const record of streamRecords(stream, 0)) {
    const { type, chunks } = record;
    const cursor = createCursor(chunks[0] ?? new Uint8Array());
    if (isFirst && isSheetStart(record)) {
      // Some writers leave the head out: the stream is a sheet.
      sheets.push({ name: 'Sheet1', visibility: 'visible', kind: 'cells', start: 0 });
      break;
    }
    isFirst = false;
    if (type === 0x22) is1904 = cursor.u16() === 1;
    else if (type === 0x85) sheets.push(readListed(cursor, isWide, decode));
    else if (type === 0xfc) strings = readStrings(chunks);
    else if (type === 0x41e) {
      const id = cursor.u16();
      formats.set(id, isWide ? readCounted(cursor) : decode(cursor.bytes(cursor.u8())));
    } else if (type === 0x31) {
      cursor.skip(6);
      isBold.push(cursor.u16() >= 600);
    } else if (type === 0xe0) {
      const font = cursor.u16();
      const format = cursor.u16();
      cursor.skip(4);
      looks.push({ format, font, indent: isWide ? cursor.u8() & 15 : 0 });
    } else links.take(record);
  }
  const styles = looks.map(({ format, font, indent }) => ({
    format: formats.get(format) ?? builtInFormats[format] ?? 'General',
    // There is no font of the number 4.
    bold: isBold[font > 4 ? font - 1 : font] ?? false,
    indent,
  }));
  return { sheets, strings, styles, is1904, names: links.names(sheets.map(({ name }) => name)) };
}

function isSheetStart({ type, chunks }: StreamRecord): boolean {
  const data = chunks[0];
  return type === 0x809 && data !== undefined && data[2] === 0x10 && data[3] === 0;
}

const kinds: Readonly<Record<number, ListedSheet['kind']>> = { 0: 'cells', 1: 'cells', 2: 'chart' };

function readListed(cursor: ReturnType<typeof createCursor>, isWide: boolean, decode: Decode): ListedSheet {
  const start = cursor.u32();
  const state = cursor.u8() & 3;
  const kind = kinds[cursor.u8()] ?? 'none';
  const count = cursor.u8();
  const name = !isWide
    ? decode(cursor.bytes(count))
    : (cursor.u8() & 1) === 1
      ? cursor.wide(count)
      : cursor.narrow(count);
  return { name, visibility: state === 1 ? 'hidden' : state === 2 ? 'veryHidden' : 'visible', kind, start };
}

/** Every text takes at least three bytes, so that a count that is too large runs into the end. */
function readStrings(chunks: readonly Uint8Array[]): readonly string[] {
  const list = createChunks(chunks);
  list.skip(4);
  const count = list.u32();
  const strings: string[] = [];
  while (strings.length < count && !list.isAtEnd()) strings.push(list.richText(list.u16()));
  return strings;
}

/** A text behind the count of its letters, in two bytes. */
export function readCounted(cursor: ReturnType<typeof createCursor>): string {
  const count = cursor.u16();
  return createChunks([cursor.bytes(cursor.rest())]).richText(count);
}
