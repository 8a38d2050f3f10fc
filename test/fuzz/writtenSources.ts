import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import { bytes, f64, oldWorkbook, record, text8, u16, u32 } from '../import/binaryRecords';

/** Formats of which no customer's file is at hand, written here: every generation of .xls, .xlsb and .ods. */
export function writtenSources(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  // The library's types do not know all that it writes.
  const types = [
    'biff2',
    'biff3',
    'biff4',
    'biff5',
    'biff8',
    'xlsb',
    'ods',
    'fods',
    'xlml',
    'sylk',
    'html',
  ] as readonly BookType[];
  const written = types.map((bookType) => ({ name: nameOf(bookType), bytes: bytesOf(bookType) }));
  return [...written, { name: 'written-formulas.xls', bytes: withFormulas() }];
}

const extensions: Readonly<Partial<Record<BookType, string>>> = {
  xlsb: 'xlsb',
  ods: 'ods',
  fods: 'xml',
  xlml: 'xml',
  sylk: 'slk',
  html: 'html',
};

function nameOf(bookType: BookType): string {
  return `written-${bookType}.${extensions[bookType] ?? 'xls'}`;
}

function bytesOf(bookType: BookType): Uint8Array {
  const book = utils.book_new(estimate(), 'CBD');
  const written: unknown = write(book, { type: 'buffer', bookType });
  return new Uint8Array(written as Uint8Array);
}

/** An estimate of twenty lines with a heading, formats, a merge, a hidden row and a total. */
function estimate(): WorkSheet {
  const lines = Array.from({ length: 20 }, (_, index) => [
    `Part ${index}`,
    index + 1,
    (index * 7919) % 97,
    (index + 1) * ((index * 7919) % 97),
  ]);
  const total = lines.reduce((sum, line) => sum + Number(line[3]), 0);
  const sheet = utils.aoa_to_sheet([
    ['Housing', 'EUR'],
    ['Part', 'Qty', 'Rate', 'Amount'],
    ...lines,
    ['Total', null, null, total],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 3 } }];
  sheet['!rows'] = [{}, {}, { hidden: true }];
  return sheet;
}

/** Formulas of their own, shared ones and ones with texts, which the library does not write. */
function withFormulas(): Uint8Array {
  const at = (row: number, column: number) => bytes(u16(row), u16(column), u16(0));
  const formula = (row: number, result: Uint8Array, tokens: Uint8Array) =>
    record(0x06, at(row, 3), result, u16(0), u32(0), u16(tokens.length), tokens);
  const rows = Array.from({ length: 20 }, (_, row) => [
    record(0x204, at(row, 0), text8(`Part ${row}`)),
    record(0x203, at(row, 1), f64(row + 1)),
    record(0x27e, at(row, 2), u32((12 << 2) | 2)),
    formula(row, f64((row + 1) * 12), bytes(0x44, u16(row), u16(0xc001), 0x44, u16(row), u16(0xc002), 0x05)),
  ]).flat();
  const shared = bytes(0x4c, u16(0), u16(0xc0ff), 0x1e, u16(2), 0x05);
  return oldWorkbook(
    [],
    [
      ...rows,
      formula(20, f64(2520), bytes(0x25, u16(0), u16(19), u16(0xc003), u16(0xc003), 0x42, 1, u16(4))),
      formula(21, f64(1), bytes(0x01, u16(21), u16(3))),
      record(0x4bc, u16(21), u16(22), 3, 3, 0, 1, u16(shared.length), shared),
      formula(22, bytes(0, 0, 0, 0, 0, 0, 0xff, 0xff), bytes(0x17, 2, 0, 0x61, 0x62)),
      record(0x207, text8('ab')),
    ],
  );
}
