import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook, type Workbook } from '../../src/import';
import { shiftFormula } from '../../src/import/xlsx/shiftFormula';
import { bytes, f64, record, u16 } from './binaryRecords';

async function open(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, 'no-extension-is-asked');
  if (!read.ok) throw new Error(read.error.got);
  return read.value;
}

const cell = ({ sheets }: Workbook, row: number, column: number, sheet = 0) =>
  sheets[sheet]?.rows.find((entry) => entry.row === row)?.cells.find((entry) => entry.column === column);

const sheet: WorkSheet = {
  '!ref': 'A1:C4',
  A1: { t: 's', v: 'Körper' },
  B1: { t: 'n', v: 0.1 + 0.2, z: '0.00' },
  C1: { t: 'n', v: 3, f: 'B1*10' },
  A2: { t: 's', v: 'under' },
  B2: { t: 'n', v: 7 },
  A3: { t: 'n', v: 46_112, z: 'yyyy-mm-dd' },
  A4: { t: 's', v: 'hidden' },
  '!merges': [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }],
  '!rows': [{}, {}, {}, { hidden: true, level: 1 }],
  '!cols': [{}, {}, { hidden: true }],
};

describe('binary workbooks', () => {
  test.each([
    ['xls', 'biff8'],
    ['xlsb', 'xlsb'],
  ] as const)('%s', async (kind, bookType) => {
    const book = utils.book_new(sheet, 'CBD');
    utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 's', v: 'x' } }, 'Secret');
    book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
    const read = await open(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer));
    expect(read).toMatchObject({ fileKind: kind, isText: false });
    expect(read.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
    expect(cell(read, 1, 1)).toMatchObject({ kind: 'text', value: 'Körper' });
    expect(cell(read, 1, 2)).toMatchObject({ kind: 'number', value: '0.3', shown: '0.30' });
    expect(cell(read, 2, 2)).toMatchObject({ value: '7', hidden: true });
    expect(cell(read, 3, 1)).toMatchObject({ kind: 'date', value: '2026-03-31' });
    expect(cell(read, 1, 3)).toMatchObject({ value: '3', hidden: true });
  });
});

describe('workbooks of Excel 95 and older', () => {
  test.each(['biff5', 'biff4', 'biff3', 'biff2'] as const)('%s', async (bookType) => {
    const book = utils.book_new({ ...sheet, A1: { t: 's', v: 'Part' } }, 'CBD');
    const read = await open(
      new Uint8Array(write(book, { type: 'array', bookType: bookType as BookType }) as ArrayBuffer),
    );
    expect(read).toMatchObject({ fileKind: 'xls', isText: false });
    expect(cell(read, 1, 1)).toMatchObject({ kind: 'text', value: 'Part' });
    expect(cell(read, 1, 2)).toMatchObject({ kind: 'number', value: '0.3', shown: '0.30' });
    expect(cell(read, 3, 1)).toMatchObject({ kind: 'date', value: '2026-03-31' });
    expect(read.notes.join(' ')).toMatch(bookType === 'biff5' ? /^$/ : /Excel 4 or an older one/);
  });

  test('a sheet of Excel 4 keeps the stored results of its formulas', async () => {
    const at = bytes(u16(0), u16(0), u16(0));
    const tokens = bytes(0x1e, u16(2), 0x1e, u16(3), 0x03, 0x99, 0x99);
    const stream = bytes(
      record(0x409, u16(0), u16(0x10), u16(0)),
      record(0x406, at, f64(5), u16(0), u16(tokens.length), tokens),
      record(0x406, bytes(u16(1), u16(0), u16(0)), bytes(0, 0, 0, 0, 0, 0, 0xff, 0xff), u16(0), u16(0)),
      record(0x207, u16(3), bytes(0x61, 0x62, 0x63)),
      record(0x406, bytes(u16(2), u16(0), u16(0)), bytes(2, 0, 7, 0, 0, 0, 0xff, 0xff), u16(0), u16(0)),
      record(0x0a),
    );
    const read = await open(stream);
    expect(read.sheets[0]?.rows.map(({ cells }) => cells[0]?.value)).toEqual(['5', 'abc', '#DIV/0!']);
  });
});

describe('OpenDocument', () => {
  const content = `<office:document-content><office:automatic-styles>
    <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
    <number:currency-style style:name="N1P0"><number:currency-symbol number:language="en" number:country="CA">$</number:currency-symbol><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>
    <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1P0"><style:text-properties fo:font-weight="bold"/><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet>
    <table:table table:name="CBD"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>
    <table:table-row><table:table-cell table:style-name="ce1" office:value-type="currency" office:currency="CAD" office:value="1234.5"><text:p>$1,234.50</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>two<text:s text:c="2"/>blanks &amp; more</text:p><text:p>second</text:p></table:table-cell></table:table-row>
    <table:table-row-group><table:table-row table:visibility="collapse" table:number-rows-repeated="2"><table:table-cell table:formula="of:=SUM([.A1:.A1];[$'Other sheet'.B2])" office:value-type="float" office:value="0.30000000000000004"><text:p>0.3</text:p></table:table-cell></table:table-row></table:table-row-group>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
    <table:table table:name="Other sheet" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="percentage" office:value="0.05" table:number-columns-spanned="2"><text:p>5%</text:p></table:table-cell><table:covered-table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:covered-table-cell></table:table-row></table:table>
    </office:spreadsheet></office:body></office:document-content>`;

  test('values, looks, formulas, what is hidden', async () => {
    const read = await open(zipSync({ 'content.xml': strToU8(content) }));
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['CBD', 'visible'],
      ['Other sheet', 'hidden'],
    ]);
    expect(cell(read, 1, 1)).toMatchObject({
      value: '1234.5',
      shown: '$1,234.50',
      format: '[$CAD]#,##0.00',
      bold: true,
      indent: 2,
    });
    expect(cell(read, 1, 2)).toMatchObject({ value: 'two  blanks & more\nsecond', hidden: true });
    expect(cell(read, 3, 1)).toMatchObject({ value: '0.3', formula: "SUM(A1:A1,'Other sheet'!B2)", hidden: true });
    expect(read.sheets[0]).toMatchObject({ rowCount: 3, rows: [{}, { outlineLevel: 1 }, { outlineLevel: 1 }] });
    expect(cell(read, 1, 2, 1)).toMatchObject({ value: '9', hidden: true });
  });

  test('a password', async () => {
    const manifest = strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    const bytes = zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': manifest });
    expect(await readWorkbook(bytes, 'x.ods')).toMatchObject({ ok: false, error: { got: /password/ } });
  });

  test('a filled row that is repeated half a million times is refused', async () => {
    const row = `<table:table-row table:number-rows-repeated="500000"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>`;
    const bytes = strToU8(`<office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet>`);
    expect(await readWorkbook(zipSync({ 'content.xml': bytes }), 'x.ods')).toMatchObject({
      ok: false,
      error: { got: /2.5 million cells/ },
    });
  });

  test('a filled row that is repeated down to the end of the sheet is read once, and said so', async () => {
    const row = `<table:table-row table:number-rows-repeated="1048575"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`;
    const bytes = strToU8(`<office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet>`);
    const read = await open(zipSync({ 'content.xml': bytes }));
    expect(read.sheets[0]?.rows).toHaveLength(1);
    expect(read.notes.join(' ')).toMatch(/repeated down/);
  });
});

test('SpreadsheetML 2003', async () => {
  const read = await open(
    strToU8(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Styles><Style ss:ID="s1"><Font ss:Bold="1"/><Alignment ss:Indent="2"/><NumberFormat ss:Format="Percent"/></Style></Styles>
    <Worksheet ss:Name="CBD"><Table><Column ss:Index="4" ss:Hidden="1"/>
    <Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">a &lt; b</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">0.05</Data></Cell><Cell ss:Formula="=R[-1]C3*RC[-1]+SUM(R1C1:R2C2)"><Data ss:Type="Number">1</Data></Cell></Row>
    <Row ss:Hidden="1"><Cell><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell><Data ss:Type="DateTime">2026-03-31T00:00:00.000</Data></Cell></Row></Table>
    </Worksheet><Worksheet ss:Name="Old"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`),
  );
  expect(read.fileKind).toBe('xml');
  expect(cell(read, 2, 1)).toMatchObject({ value: 'a < b' });
  expect(cell(read, 2, 3)).toMatchObject({ value: '0.05', shown: '5.00%', bold: true, indent: 2 });
  expect(cell(read, 2, 4)).toMatchObject({ formula: '$C1*C2+SUM($A$1:$B$2)', hidden: true });
  expect(cell(read, 3, 1)).toMatchObject({ kind: 'error', value: '#DIV/0!', hidden: true });
  expect(cell(read, 3, 2)).toMatchObject({ kind: 'date', value: '2026-03-31' });
  expect(read.sheets[1]).toMatchObject({ name: 'Old', visibility: 'hidden' });
});

test('tables of a web page stand one below the other with the words between them', async () => {
  const read = await open(
    strToU8(`<!doctype html><html><head><title>unseen</title><style>td{}</style><script>"<table>"</script></head>
    <h1>Quote &euro;</h1><table><tr><th rowspan=2>Part<td colspan="2">1.234,50&nbsp;&euro;<tr><td>b<br>c</td><td onclick="x()">d</td></tr></table>
    <p>All in EUR</p><table><tr><td>&nbsp;&nbsp;e</td></tr></table></html>`),
  );
  expect(read).toMatchObject({ fileKind: 'html', isText: true });
  expect(
    read.sheets[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ column, value }) => [column, value])]),
  ).toEqual([
    [1, [1, 'Quote €']],
    [2, [1, 'Part'], [2, '1.234,50\u00A0€']],
    [3, [2, 'b\nc'], [3, 'd']],
    [5, [1, 'All in EUR']],
    [6, [1, '\u00A0\u00A0e']],
  ]);
  expect(cell(read, 6, 1)?.indent).toBe(2);
  expect(read.sheets[0]?.merges).toHaveLength(2);
});

test('SYLK', async () => {
  const read = await open(strToU8('ID;PWXL;N;E\nC;Y1;X1;K"Bar"\nC;Y1;X2;K2.5\nE\n'));
  expect(read.fileKind).toBe('sylk');
  expect([cell(read, 1, 1)?.value, cell(read, 1, 2)?.value]).toEqual(['Bar', '2.5']);
});

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A:A)*LOG10(B2)&"A1"', 'SUM(B:B)*LOG10(C4)&"A1"'],
  ["'Sheet A1'!C3+Rates!B7", "'Sheet A1'!D5+Rates!C9"],
])('a shared formula %s moves to %s', (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});
