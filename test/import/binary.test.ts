import { describe, expect, test } from 'vitest';
import { readWorkbook, type Workbook } from '../../src/import';
import {
  binaryWorkbook,
  bytes,
  f64,
  narrow,
  oldWorkbook,
  partRecord,
  record,
  text8,
  u16,
  u32,
  wide,
  wideLetters,
} from './binaryRecords';

async function open(source: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(source, 'x');
  if (!read.ok) throw new Error(read.error.got);
  return read.value;
}

const cell = ({ sheets }: Workbook, row: number, column: number) =>
  sheets[0]?.rows.find((entry) => entry.row === row)?.cells.find((entry) => entry.column === column);

describe('Excel 97 to 2003', () => {
  const font = (weight: number) =>
    record(0x31, u16(200), u16(0), u16(0), u16(weight), bytes(0, 0, 0, 0), text8('A', 1));
  const style = (font: number, format: number, indent: number) =>
    record(0xe0, u16(font), u16(format), u16(0), 0, 0, indent, new Uint8Array(11));
  // Fonts 0 to 3, then 5: there is no font of the number 4.
  const head = [
    ...[400, 400, 400, 400, 700].map(font),
    record(0x41e, u16(164), text8('0.000')),
    style(0, 0, 0),
    style(5, 164, 3),
  ];
  const at = (row: number, column: number, look = 0) => bytes(u16(row), u16(column), u16(look));
  const formula = (row: number, column: number, result: Uint8Array, tokens: Uint8Array, look = 0) =>
    record(0x06, at(row, column, look), result, u16(0), u32(0), u16(tokens.length), tokens);
  const ref = (row: number, column: number, flags = 0xc000) => bytes(0x44, u16(row), u16(column | flags));

  test('fonts, indents, formats, outlines, hidden rows and columns', async () => {
    const read = await open(
      oldWorkbook(head, [
        record(0x208, u16(1), u16(0), u16(3), u16(300), u16(0), u16(0), u32(0x122)),
        record(0x7d, u16(2), u16(2), u16(2000), u16(0), u16(1), u16(0)),
        record(0x204, at(0, 0, 1), text8('Körper ☃')),
        record(0x203, at(0, 1, 1), f64(0.1 + 0.2)),
        record(0x27e, at(1, 0), u32(((1234 << 2) | 3) >>> 0)),
        record(0xbd, u16(2), u16(0), u16(0), u32((5 << 2) | 2), u16(0), u32((7 << 2) | 2), u16(1)),
        record(0x205, at(3, 0), 7, 1),
        record(0x203, at(0, 2), f64(9)),
        record(0xe5, u16(1), u16(2), u16(2), u16(0), u16(1)),
      ]),
    );
    expect(cell(read, 1, 1)).toMatchObject({ kind: 'text', value: 'Körper ☃', bold: true, indent: 3 });
    expect(cell(read, 1, 2)).toMatchObject({ value: '0.3', shown: '0.300', format: '0.000' });
    expect(cell(read, 2, 1)).toMatchObject({ value: '12.34', hidden: true, bold: false });
    expect(read.sheets[0]?.rows[1]).toMatchObject({ hidden: true, outlineLevel: 2 });
    expect(cell(read, 3, 1)).toMatchObject({ value: '5', hidden: false });
    expect(cell(read, 3, 2)).toMatchObject({ value: '7', hidden: true });
    expect(cell(read, 4, 1)).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    expect(cell(read, 1, 3)).toMatchObject({ value: '9', hidden: true });
    expect(read.sheets[0]?.hiddenColumns).toEqual([3]);
  });

  test('texts that run over into the next record', async () => {
    // Twelve letters of one byte, four of which stand in the next record and are two bytes wide there.
    const strings = bytes(
      record(0xfc, u32(1), u32(1), u16(12), 0, narrow('Over the')),
      record(0x3c, 1, wideLetters(' sea')),
    );
    const read = await open(oldWorkbook([strings], [record(0xfd, at(0, 0), u32(0))]));
    expect(cell(read, 1, 1)?.value).toBe('Over the sea');
  });

  test('formulas: own, shared, of a text, with a name and another sheet', async () => {
    const shared = bytes(0x4c, u16(0), u16(0xc0ff), 0x1e, u16(2), 0x05);
    const read = await open(
      oldWorkbook(
        [
          record(0x1ae, u16(1), u16(0x0401)),
          record(0x17, u16(1), u16(0), u16(0), u16(0)),
          record(0x18, u16(0), 0, 5, u16(0), u16(0), u16(0), u32(0), 0, narrow('Wages')),
        ],
        [
          formula(
            0,
            1,
            f64(3),
            bytes(ref(0, 0), 0x25, u16(1), u16(2), u16(0x4000), u16(0x8001), 0x42, 1, u16(4), 0x03),
          ),
          formula(1, 1, f64(4), bytes(0x01, u16(1), u16(1))),
          record(0x4bc, u16(1), u16(2), 1, 1, 0, 2, u16(shared.length), shared),
          formula(2, 1, f64(6), bytes(0x01, u16(1), u16(1))),
          formula(3, 1, bytes(0, 0, 0, 0, 0, 0, 0xff, 0xff), bytes(0x17, 2, 0, 0x61, 0x22)),
          record(0x207, text8('a"')),
          formula(4, 1, f64(8), bytes(0x23, u32(1), 0x3a, u16(0), u16(6), u16(0xc000), 0x06, 0x15, 0x14)),
        ],
      ),
    );
    expect(cell(read, 1, 2)).toMatchObject({ value: '3', formula: 'A1+SUM(A$2:$B3)' });
    expect(cell(read, 2, 2)).toMatchObject({ value: '4', formula: 'A2*2' });
    expect(cell(read, 3, 2)).toMatchObject({ value: '6', formula: 'A3*2' });
    expect(cell(read, 4, 2)).toMatchObject({ kind: 'text', value: 'a"', formula: '"a"""' });
    expect(cell(read, 5, 2)?.formula).toBe('(Wages/CBD!A7)%');
  });

  test('tokens that run out of their formula leave the result and are told', async () => {
    const read = await open(oldWorkbook([], [formula(0, 0, f64(3), bytes(0x44, 0, 0))]));
    expect(cell(read, 1, 1)).toMatchObject({ value: '3', formula: null });
    expect(read.notes).toEqual(['1 formulas cannot be shown as text. Their stored results were read.']);
  });

  test.each([
    ['a record that reaches out of the stream', [bytes(u16(0x203), u16(9999), 1)], /out of its part/],
    ['a record that is too short', [record(0x203, u16(0), u16(0))], /shorter than what it says/],
    ['a column outside of every sheet', [record(0x203, at(0, 700), f64(1))], /outside of every sheet/],
    ['a text that is missing', [record(0xfd, at(0, 0), u32(70_000))], /text that is missing/],
  ] as const)('%s is refused in words', async (_, sheet, got) => {
    const read = await readWorkbook(oldWorkbook([], sheet), 'x.xls');
    expect(read.ok ? '' : read.error.got).toMatch(got);
  });

  test('of two cells in one place the last one counts', async () => {
    const read = await open(oldWorkbook([], [record(0x203, at(0, 0), f64(1)), record(0x203, at(0, 0), f64(2))]));
    expect(read.sheets[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual(['2']);
  });

  test('a stream that ends before its sheet does is refused', async () => {
    const whole = oldWorkbook([], [record(0x203, at(0, 0), f64(1))]);
    const read = await readWorkbook(whole.subarray(0, whole.length - 4), 'x.xls');
    expect(read.ok ? '' : read.error.got).toMatch(/cut off/);
  });
});

describe('binary workbooks since 2007', () => {
  const styles = [
    partRecord(0x2c, u16(164), wide('0.000')),
    partRecord(0x2b, u16(220), u16(0), u16(400)),
    partRecord(0x2b, u16(220), u16(0), u16(700)),
    partRecord(0x269, u32(2)),
    partRecord(0x2f, u16(0), u16(0), u16(0), u16(0), u16(0), 0, 0, u32(0)),
    partRecord(0x2f, u16(0), u16(164), u16(1), u16(0), u16(0), 0, 2, u32(0)),
    partRecord(0x26a),
  ];
  const row = (index: number, flags = 0) => partRecord(0x00, u32(index), u32(0), u16(300), 0, flags, 0);
  const at = (column: number, look = 0) => bytes(u32(column), look, 0, 0, 0);
  const formula = (column: number, value: number, tokens: Uint8Array, extra = bytes()) =>
    partRecord(0x09, at(column), f64(value), u16(0), u32(tokens.length), tokens, u32(extra.length), extra);

  test('values, fonts, indents, outlines, what is hidden', async () => {
    const read = await open(
      binaryWorkbook({
        styles,
        strings: [partRecord(0x13, 0, wide('Körper ☃'))],
        sheet: [
          partRecord(0x3c, u32(2), u32(3), u32(2000), u32(0), u16(1)),
          row(0),
          partRecord(0x07, at(0, 1), u32(0)),
          partRecord(0x05, at(1, 1), f64(0.1 + 0.2)),
          partRecord(0x02, at(2), u32((7 << 2) | 2)),
          row(1, 0x13),
          partRecord(0x06, at(0), wide('in\r\nlines')),
          partRecord(0x04, at(1), 1),
          row(2),
          partRecord(0x03, at(0), 42),
          partRecord(0x06, at(1), wide('under')),
          partRecord(0xb0, u32(2), u32(2), u32(0), u32(1)),
        ],
      }),
    );
    expect(cell(read, 1, 1)).toMatchObject({ value: 'Körper ☃', bold: true, indent: 2 });
    expect(cell(read, 1, 2)).toMatchObject({ value: '0.3', shown: '0.300', format: '0.000' });
    expect(cell(read, 1, 3)).toMatchObject({ value: '7', hidden: true });
    expect(read.sheets[0]?.rows[1]).toMatchObject({ hidden: true, outlineLevel: 3 });
    expect(cell(read, 2, 1)).toMatchObject({ value: 'in\nlines', hidden: true });
    expect(cell(read, 2, 2)).toMatchObject({ kind: 'boolean', value: 'TRUE' });
    expect(cell(read, 3, 1)).toMatchObject({ kind: 'error', value: '#N/A', hidden: false });
    expect(cell(read, 3, 2)).toMatchObject({ value: 'under', hidden: true });
    expect(read.sheets[0]?.hiddenColumns).toEqual([3, 4]);
  });

  test('formulas: own, shared, of a constant array, of other sheets, of functions without a number', async () => {
    const relative = bytes(0x4c, u32(0), u16(0xffff), 0x1e, u16(2), 0x05);
    const array = bytes(0x20, new Uint8Array(14), 0x42, 1, u16(4));
    const constants = bytes(u32(1), u32(2), 0, f64(1.5), 1, u16(1), u16(0x61));
    const read = await open(
      binaryWorkbook({
        workbook: [
          partRecord(0x27, u32(0), 0, u32(0xffffffff), wide('_xlfn.CONCAT'), u32(0), u32(0)),
          partRecord(0x165),
          partRecord(0x16a, u32(1), u32(0), u32(0), u32(0)),
        ],
        sheet: [
          row(0),
          formula(1, 3, bytes(0x25, u32(0), u32(1_048_575), u16(0xc000), u16(0xc000), 0x42, 1, u16(4))),
          row(1),
          formula(1, 4, bytes(0x01, u32(1)), bytes(u32(1))),
          partRecord(0x1ab, u32(1), u32(2), u32(1), u32(1), u32(relative.length), relative, u32(0)),
          row(2),
          formula(1, 6, bytes(0x01, u32(1)), bytes(u32(1))),
          row(3),
          formula(1, 8, array, constants),
          row(4),
          formula(
            1,
            9,
            bytes(0x3a, u16(0), u32(8), u16(0x4001), 0x23, u32(1), 0x17, u16(1), u16(0x62), 0x22, 2, u16(255), 0x08),
          ),
        ],
      }),
    );
    expect(read.sheets[0]?.rows.map(({ cells }) => cells[0]?.formula)).toEqual([
      'SUM(A:A)',
      'A2*2',
      'A3*2',
      'SUM({1.5,"a"})',
      'CBD!B$9&CONCAT("b")',
    ]);
  });

  test.each([
    ['a record that reaches out of its part', [bytes(0x05, 100, 1, 2, 3)], /out of its part/],
    ['a record that is too short', [row(0), partRecord(0x05, at(0), 1)], /shorter than what it says/],
    ['a row outside of every sheet', [row(99_999_999), partRecord(0x05, at(0), f64(1))], /outside of every sheet/],
    ['a text that is missing', [row(0), partRecord(0x07, at(0), u32(5))], /text that is missing/],
  ] as const)('%s is refused in words', async (_, sheet, got) => {
    const read = await readWorkbook(binaryWorkbook({ sheet }), 'x.xlsb');
    expect(read.ok ? '' : read.error.got).toMatch(got);
  });

  test('a count of constants that no formula holds ends with the formula', async () => {
    const array = bytes(0x20, new Uint8Array(14));
    const read = await open(
      binaryWorkbook({ sheet: [row(0), formula(0, 1, array, bytes(u32(0xffffffff), u32(0xffffffff), 0, f64(1)))] }),
    );
    expect(cell(read, 1, 1)).toMatchObject({ value: '1', formula: null });
  });
});
