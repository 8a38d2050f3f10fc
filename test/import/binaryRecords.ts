import { strToU8, zipSync } from 'fflate';

/** Little-endian bytes of whole numbers and texts, for records that are written by hand. */
type Piece = number | readonly number[] | Uint8Array;

export const u16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): readonly number[] => [...u16(value), ...u16(Math.floor(value / 65_536))];
export const f64 = (value: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
};
/** Letters of one byte each. */
export const narrow = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
/** Letters of two bytes each. */
export const wideLetters = (text: string): readonly number[] => narrow(text).flatMap((letter) => u16(letter));
/** A text of a binary workbook: the count of its letters, then the letters. */
export const wide = (text: string): readonly number[] => [...u32(text.length), ...wideLetters(text)];
/** A text of Excel 97: the count in so many bytes, the width, the letters. */
export const text8 = (text: string, count: 1 | 2 = 2): readonly number[] => [
  ...(count === 1 ? [text.length] : u16(text.length)),
  1,
  ...wideLetters(text),
];

export function bytes(...pieces: readonly Piece[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => (typeof piece === 'number' ? [piece] : [...piece])));
}

/** A record of an old workbook. */
export function record(type: number, ...pieces: readonly Piece[]): Uint8Array {
  const content = bytes(...pieces);
  return bytes(u16(type), u16(content.length), content);
}

/** A record of a binary workbook: type and length in groups of seven bits. */
export function partRecord(type: number, ...pieces: readonly Piece[]): Uint8Array {
  const content = bytes(...pieces);
  const groups = (value: number): readonly number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...groups(value >> 7)];
  return bytes(groups(type), groups(content.length), content);
}

/** A stream of Excel 97 with one sheet; the head stands before it. */
export function oldWorkbook(head: readonly Uint8Array[], sheet: readonly Uint8Array[]): Uint8Array {
  const begin = (kind: number) => record(0x809, u16(0x600), u16(kind), u32(0), u32(0), u32(0));
  const end = record(0x0a);
  const listed = (start: number) => record(0x85, u32(start), 0, 0, text8('CBD', 1));
  const size = bytes(begin(5), ...head, listed(0), end).length;
  return bytes(begin(5), ...head, listed(size), end, begin(0x10), ...sheet, end);
}

/** An .xlsb with one sheet. */
export function binaryWorkbook(parts: {
  readonly workbook?: readonly Uint8Array[];
  readonly styles?: readonly Uint8Array[];
  readonly strings?: readonly Uint8Array[];
  readonly sheet: readonly Uint8Array[];
}): Uint8Array {
  const listed = partRecord(0x9c, u32(0), u32(1), wide('rId1'), wide('CBD'));
  return zipSync({
    'xl/workbook.bin': bytes(listed, ...(parts.workbook ?? [])),
    'xl/_rels/workbook.bin.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
    ),
    'xl/styles.bin': bytes(...(parts.styles ?? [])),
    'xl/sharedStrings.bin': bytes(...(parts.strings ?? [])),
    'xl/worksheets/sheet1.bin': bytes(...parts.sheet),
  });
}
