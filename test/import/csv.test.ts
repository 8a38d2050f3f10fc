import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/import';
import { decodeText } from '../../src/import/csv/decodeText';
import { chooseDelimiter } from '../../src/import/csv/delimiter';

const bytes = (text: string) => new TextEncoder().encode(text);

async function cells(source: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readWorkbook(typeof source === 'string' ? bytes(source) : source, 'x.csv');
  if (!read.ok) throw new Error(read.error.got);
  return read.value.sheets[0]?.rows.map(({ row, cells }) => [String(row), ...cells.map(({ value }) => value)]) ?? [];
}

describe('encodings', () => {
  test.each([
    ['utf-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('ä;1')]), 'ä;1'],
    ['utf-8 without', bytes('ä;1'), 'ä;1'],
    ['windows-1252', new Uint8Array([0xe4, 0x3b, 0x80]), 'ä;€'],
    ['utf-16le with a mark', new Uint8Array([0xff, 0xfe, 0xe4, 0, 0x3b, 0, 0x31, 0]), 'ä;1'],
    ['utf-16be with a mark', new Uint8Array([0xfe, 0xff, 0, 0xe4, 0, 0x3b, 0, 0x31]), 'ä;1'],
    ['utf-32le with a mark', new Uint8Array([0xff, 0xfe, 0, 0, 0xe4, 0, 0, 0, 0x3b, 0, 0, 0]), 'ä;'],
    ['utf-32be with a mark', new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0xe4, 0, 0, 0, 0x3b]), 'ä;'],
    ['utf-32le by its zeros', new Uint8Array([0x61, 0, 0, 0, 0x3b, 0, 0, 0, 0x31, 0, 0, 0]), 'a;1'],
    ['utf-16le by its zeros', new Uint8Array([0x61, 0, 0x3b, 0, 0x31, 0, 0x32, 0]), 'a;12'],
  ])('%s', (_, source, text) => {
    expect(decodeText(source)?.text).toBe(text);
  });

  test('bytes that are no text', () => {
    expect(decodeText(new Uint8Array([1, 2, 0, 3, 4, 5, 6, 7]))).toBeNull();
  });
});

describe('delimiters', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2;3,25\n4,5;6,5;7\n', ';'],
    ['a\tb\n1,5\t2\n', '\t'],
    ['a|b\n1,5|2,5\n', '|'],
    ['Name,"a;b;c"\nX,"d;e;f"\n', ','],
    ['one word\n', ','],
  ])('%j is cut at %j', (text, delimiter) => {
    expect(chooseDelimiter(text)).toBe(delimiter);
  });
});

describe('rows', () => {
  test('numbers stay text', async () => {
    expect(await cells('00123;1-2;12.345,67\n')).toEqual([['1', '00123', '1-2', '12.345,67']]);
  });
  test('old line ends, quotes, ragged rows, blank rows', async () => {
    expect(await cells('a,b\r1,2\r')).toEqual([
      ['1', 'a', 'b'],
      ['2', '1', '2'],
    ]);
    expect(await cells('"a, ""b""",c\n\n1\n')).toEqual([
      ['1', 'a, "b"', 'c'],
      ['3', '1'],
    ]);
    expect(await cells('"line\nbreak",2\n')).toEqual([['1', 'line\nbreak', '2']]);
  });
  test('the separator line is taken off and counts', async () => {
    expect(await cells('sep=;\na,b;c\n')).toEqual([['2', 'a,b', 'c']]);
  });
  test('a quote that is never closed does not swallow the file', async () => {
    expect(await cells('size,price\n3/16" sheet,4\n"open,5\nlast,6\n')).toHaveLength(4);
  });
  test('a formula in a text file is a text', async () => {
    expect(await cells('=1+1,<b>x</b>\n')).toEqual([['1', '=1+1', '<b>x</b>']]);
  });
});
